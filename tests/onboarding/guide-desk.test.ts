import { describe, expect, test } from '@jest/globals'
import { LANGUAGES, type Language } from '../../src/domain/language.js'
import type { KnowledgeDocument } from '../../src/domain/passage.js'
import type { Focus } from '../../src/domain/question.js'
import { type Button, type Reply, toPlainText } from '../../src/domain/reply.js'
import { groupCards, MOST_CHOICES } from '../../src/onboarding/guide-cards.js'
import { blocks, button, buttons, sharedHouse, talker } from '../support/talk.js'

const house = sharedHouse()

const BEGIN: Readonly<Record<Language, string>> = { en: 'guide me', de: 'führ mich bitte' }
/** What an answer must lead with for a need: the role of most of its lines from the card. */
const LEADS: Readonly<Record<Focus, readonly string[]>> = {
  understand: ['dynamic', 'say'],
  words: ['say'],
  next: ['step'],
}

/** Only what "guide me" itself offers. */
const offered = (reply: Reply): Button[] =>
  blocks(reply, 'choices')
    .flatMap((block) => block.items)
    .filter((one) => one.token.startsWith('["guide"'))

describe('guide me', () => {
  test.each(LANGUAGES)(
    'reaches every situation card of the folder in three presses, and answers from it (%s)',
    async (language) => {
      const { knowledge } = await house.house.ready
      const cards = knowledge.documents.filter(
        (document): document is KnowledgeDocument =>
          document.kind === 'response' && document.language === language,
      )
      expect(cards.length).toBeGreaterThanOrEqual(30)
      const ada = talker(house, `guided-${language}`, 'staff')
      const reached = new Map<string, string[]>()
      const first = await ada.say(BEGIN[language])
      for (const group of offered(first.reply)) {
        const second = await ada.press(group)
        for (const card of offered(second.reply)) {
          const third = await ada.press(card)
          const needs = offered(third.reply)
          expect(needs).toHaveLength(3)
          // Each card once, with another need each time; all needs of one card are tried below.
          const at = reached.size % 3
          const { answer, reply } = await ada.press(needs[at]!)
          expect([card.label, answer.outcome, answer.language]).toEqual([card.label, 'answered', language])
          const claims = 'claims' in answer ? answer.claims : []
          const topics = claims.map((claim) => claim.citations[0].passage.topic)
          const own = cards.find((one) => one.title === card.label)!
          expect(topics[0]).toBe(own.topic)
          expect(blocks(reply, 'sources')[0]!.items.length).toBeGreaterThan(0)
          reached.set(own.topic, [group.label, card.label])
        }
      }
      expect([...reached.keys()].sort()).toEqual(cards.map((card) => card.topic).sort())
    },
    120_000,
  )

  test('gives what is needed: why, words, or a next step', async () => {
    const ada = talker(house, 'needs', 'staff')
    const groups = await ada.say('guide me')
    const cards = await ada.press(button(groups.reply, 'She and the man she left'))
    const needs = await ada.press(button(cards.reply, 'She misses the man who sold her'))
    for (const [at, need] of (['understand', 'words', 'next'] as const).entries()) {
      const { answer } = await ada.press(offered(needs.reply)[at]!)
      const claims = 'claims' in answer ? answer.claims : []
      const counts = new Map<string, number>()
      for (const claim of claims) {
        if (claim.citations[0].passage.topic !== 'responses/misses-the-perpetrator') continue
        counts.set(claim.role, (counts.get(claim.role) ?? 0) + 1)
      }
      const most = Math.max(...counts.values())
      expect([need, LEADS[need].some((role) => counts.get(role) === most)]).toEqual([need, true])
    }
  })

  test.each([
    ['by number', 'en', ['guide me', '1', '1', '2']],
    ['in words', 'en', ['i dont know what to ask', 'between her and us', 'tests me', 'a next step']],
    [
      'in German',
      'de',
      ['ich weiß nicht, was ich fragen soll', 'zwischen ihr und uns', 'testet', 'verstehen'],
    ],
  ] as const)('can be typed as well: %s', async (name, language, lines) => {
    const ada = talker(house, `typed-${name}`, 'staff')
    let last = await ada.say(lines[0])
    for (const line of lines.slice(1)) last = await ada.say(line)
    expect([last.answer.outcome, last.answer.language]).toEqual(['answered', language])
    // What is typed afterwards is a question again.
    expect((await ada.say('1')).answer.intent).toBe('question')
  })

  test('is no trap: any other question is answered in between', async () => {
    const ada = talker(house, 'between', 'staff')
    await ada.say('guide me')
    expect((await ada.say('she went back to him, what do I say?')).answer.outcome).toBe('answered')
    expect(buttons((await ada.say('3')).reply).length).toBeGreaterThan(0)
  })

  test.each(LANGUAGES)(
    'keeps each list short, each label readable, and says where on her way a card stands (%s)',
    async (language) => {
      const { knowledge } = await house.house.ready
      const groups = groupCards(knowledge, language)
      expect(groups.length).toBeLessThanOrEqual(12)
      for (const { name, cards } of groups) {
        expect(name.length).toBeLessThanOrEqual(75)
        expect(cards.length).toBeLessThanOrEqual(MOST_CHOICES)
        for (const { title } of cards) expect(title.length).toBeLessThanOrEqual(75)
      }
      const ada = talker(house, `short-${language}`, 'staff')
      const first = await ada.say(BEGIN[language])
      const second = await ada.press(offered(first.reply)[0]!)
      const shelves = blocks(second.reply, 'choices').map((block) => block.text)
      expect(shelves.some((text) => /^(?:Stabilisation|Stabilisierung)/u.test(text))).toBe(true)
      expect(second.reply.visibility).toBe('asker')
    },
  )

  test('help names both ways in, in a channel only the one that belongs there', async () => {
    const dm = await talker(house, 'help', 'staff').say('what can you do?')
    expect(buttons(dm.reply).map((one) => one.label)).toEqual(['Guide me to an answer', 'Start the course'])
    const channel = await talker(house, 'help', 'staff', 'channel').say('was kannst du?')
    expect(buttons(channel.reply).map((one) => one.label)).toEqual(['Führ mich zu einer Antwort'])
    expect(toPlainText(channel.reply)).toContain('112')
  })
})

describe('a cry for help', () => {
  test.each(['HELP!!!', 'help', 'help me please', 'HILFE!!!', 'hilfe', 'ich brauche hilfe'])(
    '%s: whom to call comes first, then how to ask',
    async (cry) => {
      const { reply } = await talker(house, 'cry', 'staff').say(cry)
      const [first = '', , third = ''] = blocks(reply, 'text').map((block) => block.text)
      expect(first).toMatch(/112.*110/u)
      expect(third).toMatch(/in your own words|in deinen eigenen Worten/u)
    },
  )

  test.each(['what can you do?', 'was kannst du?'])(
    '%s asks what it can do, and reads that first',
    async (text) => {
      const { reply } = await talker(house, 'cry', 'staff').say(text)
      expect(blocks(reply, 'text')[0]?.text).not.toContain('112')
    },
  )
})

describe('cards whose author gave no group', () => {
  test('are grouped by their place on the way, and many of them go on several lists', () => {
    const card = (at: number, phase: KnowledgeDocument['phase']): KnowledgeDocument => ({
      topic: `responses/card-${at}`,
      file: `knowledge/responses/card-${at}.md`,
      kind: 'response',
      language: 'en',
      title: `Card ${String(at).padStart(3, '0')}`,
      asks: [],
      phase,
      review: null,
    })
    const documents = [
      ...Array.from({ length: 45 }, (_, at) => card(at, null)),
      ...Array.from({ length: 5 }, (_, at) => card(100 + at, 'stabilisation')),
    ]
    const passages = documents.map(({ topic }) => ({ topic }))
    const groups = groupCards({ documents, passages } as unknown as Parameters<typeof groupCards>[0], 'en')
    expect(groups.map(({ name, cards }) => [name, cards.length])).toEqual([
      ['Stabilisation: finding safety and rest', 5],
      ['Something else (1/3)', 20],
      ['Something else (2/3)', 20],
      ['Something else (3/3)', 5],
    ])
  })
})
