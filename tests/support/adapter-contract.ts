import { afterEach, describe, expect, test } from '@jest/globals'
import type { Adapter, Assistant, HandleOptions, Inbound, Place, Reply } from '../../src/index.js'
import { writeToken } from '../../src/index.js'
import { reply, scriptedAssistant } from './scripted-assistant.js'
import { until } from './until.js'

export { reply, scriptedAssistant } from './scripted-assistant.js'

/** What a person can see: a message, a private one, or a dialog; as plain words. */
export interface Shown {
  readonly text: string
  /** `asker`: nobody else can see it. A direct message counts as `thread`: it is shown where it was asked. */
  readonly to: 'thread' | 'asker'
}

export interface Sender {
  /** Default: `channel`, and there the assistant is mentioned. */
  readonly place?: Place
  /** Default: `member`. */
  readonly from?: 'member' | 'guest' | 'stranger'
  /** People of other organisations can read along. Default: no. */
  readonly outsiders?: boolean
}

/** An adapter running for real against a double of its platform. Each method resolves when the platform has been acknowledged. */
export interface RunningPlatform {
  readonly adapter: Adapter<never, never>
  /** The id of the member who writes, as the adapter names people. */
  readonly member: string
  /** Somebody writes; gives a handle on the message. */
  say(text: string, sender?: Sender): Promise<string>
  /** The platform delivers the very same event once more. */
  redeliver(message: string): Promise<void>
  edit(message: string, text: string): Promise<void>
  remove(message: string): Promise<void>
  /** The member presses a button with this token below the latest message. */
  press(token: string): Promise<void>
  /** The assistant's own message comes back as an event. */
  ownMessage(): Promise<void>
  /** A request nobody signed; gives the HTTP status. */
  forged(): Promise<number>
  /** Everything people can see now; what was deleted is gone, what was edited shows its last text. */
  shown(): readonly Shown[]
  stop(): Promise<void>
}

export interface AdapterContract {
  readonly name: string
  readonly start: (assistant: Assistant) => Promise<RunningPlatform>
  /** What this platform cannot do, each with its reason. One that matches no test fails. */
  readonly except?: readonly { readonly test: ContractTest; readonly because: string }[]
}

const words = (text: string, rest: Partial<Reply> = {}) => reply([{ kind: 'text', text }], rest)
const TOKEN = writeToken('say', 'und was dann? <b> & "so"')

type Script = (inbound: Inbound, options: HandleOptions) => Promise<Reply> | Reply
type Run = (begin: (script: Script) => Promise<{ on: RunningPlatform; asked: Inbound[] }>) => Promise<void>

/** What every platform owes the core; the names are the statements. */
const TESTS = {
  'a mention in a channel reaches the core as a question, its facts beside it': async (begin) => {
    const { on, asked } = await begin(() => words('heard'))
    await on.say('how do I begin?')
    await until(() => asked.length === 1)
    expect(asked[0]).toMatchObject({
      text: 'how do I begin?',
      place: 'channel',
      person: on.member,
      as: null,
      origin: { membership: 'member', outsiders: false },
    })
    expect(asked[0]?.event).not.toBeNull()
    expect(asked[0]?.thread).not.toBeNull()
  },
  'a direct message reaches the core as one': async (begin) => {
    const { on, asked } = await begin(() => words('heard'))
    await on.say('how do I begin?', { place: 'dm' })
    await until(() => asked.length === 1)
    expect(asked[0]).toMatchObject({ text: 'how do I begin?', place: 'dm', person: on.member })
  },
  'the reply is shown where it was asked': async (begin) => {
    const { on } = await begin(() => words('Take your time.'))
    await on.say('how do I begin?')
    await until(() => on.shown().length === 1)
    expect(on.shown()).toEqual([{ to: 'thread', text: expect.stringContaining('Take your time.') }])
  },
  'a reply for the asker alone is not shown to the room': async (begin) => {
    const { on } = await begin(() => words('For you alone.', { visibility: 'asker' }))
    await on.say('how do I begin?')
    await until(() => on.shown().length === 1)
    expect(on.shown()).toEqual([{ to: 'asker', text: expect.stringContaining('For you alone.') }])
  },
  'an event that is delivered twice is answered once': async (begin) => {
    const { on, asked } = await begin(() => words('heard'))
    const message = await on.say('how do I begin?')
    await on.redeliver(message)
    await on.say('the second question')
    await until(() => on.shown().length >= 2)
    expect(asked.map((inbound) => inbound.text)).toEqual(['how do I begin?', 'the second question'])
    expect(on.shown()).toHaveLength(2)
  },
  'an edited question is answered anew, in the place of the old answer': async (begin) => {
    const { on, asked } = await begin((inbound) => words(`about: ${inbound.text}`))
    const message = await on.say('how do I begin?')
    await until(() => on.shown().length === 1)
    await on.edit(message, 'how do I end?')
    await until(() => on.shown()[0]?.text.includes('how do I end?') === true)
    expect(on.shown()).toHaveLength(1)
    expect(asked[1]?.event).not.toEqual(asked[0]?.event)
    // By this it is known that the second stands in the place of the first.
    expect(asked[1]?.message).toEqual(asked[0]?.message)
    await on.say('and another?')
    await until(() => asked.length === 3)
    expect(new Set(asked.map(({ message }) => message ?? '')).size).toBe(2)
  },
  'a deleted question takes its answer along': async (begin) => {
    const { on } = await begin(() => words('heard'))
    const message = await on.say('how do I begin?')
    await until(() => on.shown().length === 1)
    await on.remove(message)
    await until(() => on.shown().length === 0)
  },
  'a press hands back its token as it was made': async (begin) => {
    const choices = reply([
      {
        kind: 'choices',
        text: 'Next?',
        items: [{ label: 'Go on', token: TOKEN, style: 'plain', says: 'go on' }],
      },
    ])
    const { on, asked } = await begin((inbound) => (inbound.press === undefined ? choices : words('pressed')))
    await on.say('how do I begin?')
    await until(() => on.shown().length === 1)
    await on.press(TOKEN)
    await until(() => asked.length === 2)
    expect(asked[1]).toMatchObject({ text: '', press: { token: TOKEN, line: null }, person: on.member })
    await until(() => on.shown().some(({ text }) => text.includes('pressed')))
  },
  'a guest and a stranger are told apart from a member': async (begin) => {
    const { on, asked } = await begin(() => words('heard', { visibility: 'asker' }))
    await on.say('one', { from: 'guest' })
    await on.say('two', { from: 'stranger' })
    await until(() => asked.length === 2)
    expect(asked.map((inbound) => [inbound.text, inbound.origin?.membership]).sort()).toEqual([
      ['one', 'guest'],
      ['two', 'stranger'],
    ])
  },
  'a room that outsiders can read is reported as one': async (begin) => {
    const { on, asked } = await begin(() => words('heard', { visibility: 'asker' }))
    await on.say('how do I begin?', { outsiders: true })
    await until(() => asked.length === 1)
    expect(asked[0]?.origin?.outsiders).toBe(true)
  },
  'its own messages are left alone': async (begin) => {
    const { on, asked } = await begin(() => words('heard'))
    await on.ownMessage()
    await on.say('how do I begin?')
    await until(() => on.shown().length === 1)
    expect(asked).toHaveLength(1)
  },
  'what nobody signed is refused and reaches nobody': async (begin) => {
    const { on, asked } = await begin(() => words('heard'))
    expect([401, 403]).toContain(await on.forged())
    await on.say('how do I begin?')
    await until(() => on.shown().length === 1)
    expect(asked).toHaveLength(1)
  },
  'an assistant that fails is no silence: a kind sentence comes': async (begin) => {
    const { on } = await begin(() => {
      throw new Error('something broke, with words nobody should read')
    })
    await on.say('how do I begin?')
    await until(() => on.shown().length === 1)
    expect(on.shown()[0]?.text).not.toMatch(/broke|Error/u)
    expect(on.shown()[0]?.text.length).toBeGreaterThan(20)
  },
  'stopping finishes the answer that has begun': async (begin) => {
    let go: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    const { on, asked } = await begin(async () => {
      await held
      return words('finished')
    })
    await on.say('how do I begin?')
    await until(() => asked.length === 1)
    const stopped = on.adapter.stop()
    go()
    await stopped
    expect(on.shown()).toEqual([{ to: 'thread', text: expect.stringContaining('finished') }])
  },
  'a person of ours is written to unasked, anybody else is not': async (begin) => {
    const { on } = await begin(() => words('heard'))
    // She has written before: some platforms know an address only then.
    await on.say('hello', { place: 'dm' })
    await until(() => on.shown().length === 1)
    expect(await on.adapter.send(on.member, words('A word from your lead.'))).toBe(true)
    expect(on.shown().at(-1)?.text).toContain('A word from your lead.')
    expect(await on.adapter.send('elsewhere:T0:U0', words('not for you'))).toBe(false)
    expect(on.shown().some(({ text }) => text.includes('not for you'))).toBe(false)
  },
  'a reply ten times too long keeps what is urgent, every source and every button': async (begin) => {
    const sources = Array.from({ length: 24 }, (_, index) => ({
      number: index + 1,
      reference: `Author, A. (20${index + 10}). ${'A long title '.repeat(6)}https://example.org/${index}`,
      short: `Author, 20${index + 10}`,
      title: 'A long title '.repeat(6),
      url: `https://example.org/${index}`,
    }))
    const buttons = Array.from({ length: 5 }, (_, index) => ({
      label: `Button ${index}`,
      token: writeToken('say', `b${index}`),
      style: 'plain' as const,
      says: '',
    }))
    const { on } = await begin(() =>
      reply([
        { kind: 'callout', tone: 'urgent', text: 'Danger: call 112 now.' },
        { kind: 'list', ordered: true, items: [{ text: 'Stay with her.', citations: [] }] },
        { kind: 'divider' },
        {
          kind: 'list',
          ordered: false,
          items: Array.from({ length: 240 }, (_, index) => ({
            text: `${index}: ${'words and words and words '.repeat(60)}`,
            citations: [(index % 24) + 1],
          })),
        },
        { kind: 'sources', title: 'Sources', items: sources },
        { kind: 'actions', items: buttons },
      ]),
    )
    await on.say('how do I begin?')
    await until(() => on.shown().length >= 1)
    const text = on
      .shown()
      .map((one) => one.text)
      .join('\n')
    expect(text).toContain('Danger: call 112 now.')
    expect(text).toContain('Stay with her.')
    for (const { url } of sources) expect(text).toContain(url)
    for (const { label } of buttons) expect(text).toContain(label)
    expect(text).toMatch(/…/u)
  },
} satisfies Readonly<Record<string, Run>>

export type ContractTest = keyof typeof TESTS

/** Every adapter begins by passing it. */
export function adapterContract(contract: AdapterContract): void {
  const { name, start, except = [] } = contract
  describe(`${name} keeps the adapter contract`, () => {
    const running: RunningPlatform[] = []
    afterEach(async () => {
      for (const on of running.splice(0)) await on.stop()
    })
    for (const [title, run] of Object.entries<Run>(TESTS)) {
      const exception = except.find((one) => one.test === title)
      if (exception !== undefined) {
        test.skip(`${title} (not here: ${exception.because})`, () => undefined)
        continue
      }
      test(title, () =>
        run(async (script) => {
          const { assistant, asked } = scriptedAssistant(script)
          const on = await start(assistant)
          running.push(on)
          return { on, asked }
        }),
      )
    }
    test('every exception names a test', () => {
      expect(except.filter((one) => !(one.test in TESTS) || one.because === '')).toEqual([])
    })
  })
}
