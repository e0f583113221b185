import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RunningHouse, runHouse } from '../support/run-house.js'
import { type Actor, createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import {
  ASKING,
  BOT_USER,
  COLLEAGUE,
  directOf,
  GERMAN,
  GUEST,
  MEMBER,
  type Message,
  ROOM,
  SHARED,
  STRANGER,
  UNJOINED,
} from '../support/slack/world.js'
import { until } from '../support/until.js'

const QUESTION = 'she went back to him again, what do I say?'

describe.each(['http', 'socket'] as const)('the whole house over %s', (by) => {
  let house: RunningHouse
  const people = new Map<string, Actor>()
  const actor = (user: string): Actor => {
    const known = people.get(user) ?? createActor(house.slack, user)
    people.set(user, known)
    return known
  }
  /** What a person sees more of after she did something. */
  const more = async (who: Actor, run: () => Promise<unknown>, count = 1): Promise<Message[]> => {
    const before = new Set(who.sees())
    await run()
    await until(() => who.sees().filter((one) => !before.has(one)).length >= count)
    return who.sees().filter((one) => !before.has(one))
  }
  const topView = () => [...house.slack.world.views.values()].at(-1)!

  beforeAll(async () => {
    house = await runHouse(by)
  })
  afterAll(async () => {
    await house.stop()
  })

  test('a mention is answered in its thread, once, with linked sources and something to press', async () => {
    const member = actor(MEMBER)
    let asked: Message | undefined
    const [answer, ...rest] = await more(member, async () => {
      asked = (await member.mention(QUESTION)).message
    })
    expect(rest).toEqual([])
    expect(answer).toMatchObject({ channel: ROOM, thread_ts: asked?.ts })
    const words = wordsOf(answer?.blocks)
    for (const part of [
      'What may be going on',
      'You could say',
      'Better not',
      'Sources',
      'Show the passages',
      'Helpful',
    ])
      expect(words).toContain(part)
    expect(words).toMatch(/\[1\] \(https:\/\/[^)]+\)/u)
    expect(answer?.text).toContain('What may be going on')
    expect(house.slack.world.violations).toEqual([])
  })

  test('a follow-up in the thread needs no mention; a question to a colleague is left alone', async () => {
    const member = actor(MEMBER)
    const colleague = actor(COLLEAGUE)
    let thread = ''
    await more(member, async () => {
      thread = (await member.mention('she tests whether I will stay. what can I say?')).message.ts
    })
    await more(member, () => member.write('and if she gets angry?', { thread }))
    await member.write(`<@${COLLEAGUE}> did you speak to her?`, { thread })
    await colleague.write('not yet, shall I call her?', { thread })
    await member.write('yes please, could you do it today?', { thread })
    const last = await more(member, () => member.mention('and how do I keep a boundary?', { thread }))
    expect(last).toHaveLength(1)
    expect(member.sees().filter((one) => one.thread_ts === thread)).toHaveLength(3)
  })

  test('a direct message is answered in its own thread, in the language of the person', async () => {
    const german = actor(GERMAN)
    let asked: Message | undefined
    const [answer] = await more(german, async () => {
      asked = (await german.direct('sie ist wieder zu ihm zurück, was sage ich?')).message
    })
    expect(answer).toMatchObject({ channel: directOf(GERMAN), thread_ts: asked?.ts })
    expect(wordsOf(answer?.blocks)).toContain('Quellen')
  })

  test('a slash command is answered privately, with the question repeated; without words it helps', async () => {
    const member = actor(MEMBER)
    const colleague = actor(COLLEAGUE)
    const [answer] = await more(member, () => member.command(`ask ${QUESTION}`))
    expect(answer?.onlyFor).toBe(MEMBER)
    expect(colleague.sees()).not.toContain(answer)
    expect(wordsOf(answer?.blocks)).toContain('You asked: she went back to him again')
    const [help] = await more(colleague, () => colleague.command(''))
    expect(wordsOf(help?.blocks)).toContain('Ask me in your own words')
    const [forget] = await more(colleague, () => colleague.command('forget me'))
    expect(wordsOf(forget?.blocks)).toContain('Yes, forget me')
    const [switched] = await more(colleague, () => colleague.command('language de'))
    expect(wordsOf(switched?.blocks)).toContain('auf Deutsch')
    const [status] = await more(colleague, () => colleague.command('status'))
    expect(status?.onlyFor).toBe(COLLEAGUE)
  })

  test('a shortcut opens a dialog at once and fills it, also where the assistant is no member', async () => {
    const member = actor(MEMBER)
    const message = {
      channel: UNJOINED,
      ts: '1780000000.000100',
      user: COLLEAGUE,
      text: 'She says she hates us all and then she cries.',
      blocks: [],
    }
    for (const callback of ['suggest_response', 'what_may_be_going_on']) {
      const views = house.slack.world.views.size
      await member.shortcut(message, callback)
      await until(
        () =>
          house.slack.world.views.size === views + 1 &&
          !wordsOf(topView().view.blocks).includes('Reading the sources'),
      )
      expect(wordsOf(topView().view.blocks)).toMatch(/Sources|no source/u)
    }
    expect(house.slack.world.violations).toEqual([])
  })

  test('buttons: the passages in a dialog, a verdict with a line, a person', async () => {
    const colleague = actor(COLLEAGUE)
    const [answer] = await more(colleague, () => colleague.direct('why does she miss the man who sold her?'))
    const views = house.slack.world.views.size
    await colleague
      .press(answer!, 'Textstellen zeigen')
      .catch(() => colleague.press(answer!, 'Show the passages'))
    await until(() => house.slack.world.views.size === views + 1)
    expect(wordsOf(topView().view.blocks)).toContain('knowledge/')

    const label = wordsOf(answer?.blocks).includes('Not helpful') ? 'Not helpful' : 'Nicht hilfreich'
    await colleague.press(answer!, label)
    await until(() => topView().view.callback_id === 'feedback_line')
    const { id, view } = topView()
    const [thanks] = await more(colleague, () =>
      colleague.submit({ ...view, id }, 'more about court, please'),
    )
    expect(wordsOf(thanks?.blocks)).toMatch(/[Tt]hank|[Dd]ank/u)

    const person = wordsOf(answer?.blocks).includes('Ask a person') ? 'Ask a person' : 'Einen Menschen fragen'
    const [asked] = await more(colleague, () => colleague.press(answer!, person))
    expect(wordsOf(asked?.blocks)).not.toBe('')
    expect(house.slack.world.violations).toEqual([])
  })

  test('guests and strangers get a polite no, to them alone, with nothing of substance', async () => {
    for (const user of [GUEST, STRANGER]) {
      const who = actor(user)
      const [refusal] = await more(who, () => who.mention(QUESTION, { channel: SHARED }))
      expect(refusal?.onlyFor).toBe(user)
      expect(wordsOf(refusal?.blocks)).toContain('staff')
      expect(wordsOf(refusal?.blocks)).not.toMatch(/https|Sources/u)
    }
  })

  test('where outsiders read along, a member is answered alone', async () => {
    const member = actor(MEMBER)
    const [answer] = await more(member, () => member.mention(QUESTION, { channel: SHARED }))
    expect(answer?.onlyFor).toBe(MEMBER)
    expect(wordsOf(answer?.blocks)).toContain('Sources')
  })

  test('danger stands first, in a header, with the number to call', async () => {
    const german = actor(GERMAN)
    const [answer] = await more(german, () =>
      german.mention('er steht unten vor der tür und schreit ihren namen'),
    )
    expect(answer?.blocks[0]).toMatchObject({ type: 'header' })
    expect(wordsOf(answer?.blocks.slice(0, 2))).toMatch(/110|112/u)
    expect(answer?.text).toMatch(/^\S/u)
  })

  test('in a chosen channel every question is answered, a remark is not', async () => {
    const german = actor(GERMAN)
    await german.write('Kuchen steht in der Küche', { channel: ASKING })
    const [answer] = await more(german, () =>
      german.write('Was mache ich, wenn sie jeden Kontakt abbricht?', { channel: ASKING }),
    )
    expect(german.sees().filter((one) => one.channel === ASKING)).toEqual([answer])
  })

  test('nothing that was said stands in the log', async () => {
    const all = house.logged.join('')
    expect(all).toContain('slack-ready')
    for (const word of ['went back', 'zurück', 'sold her', 'court', BOT_USER, 'hates us'])
      expect(all.includes(word) ? word : '').toBe('')
  })
})
