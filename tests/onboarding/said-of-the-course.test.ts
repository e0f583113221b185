import { describe, expect, test } from '@jest/globals'
import { toPlainText } from '../../src/domain/reply.js'
import { blocks, button, buttons, headingOf, sharedHouse, talker } from '../support/talk.js'

const house = sharedHouse()

/** Two sections into the course. */
async function under(person: string, language: 'en' | 'de') {
  const ada = talker(house, person)
  await ada.say(language === 'de' ? 'Kurs starten' : 'start the course')
  const { reply } = await ada.say(language === 'de' ? 'weiter' : 'continue')
  return { ada, heading: headingOf(reply), saved: await house.state.progress.get(person) }
}

const TOUCHED = [
  ['en', 'this is too much for me'],
  ['en', 'That happened to me too.'],
  ['en', "sorry, I'm crying right now"],
  ['en', 'I have to stop, it brings everything back'],
  ['en', 'I need to talk to somebody'],
  ['en', 'that is too much for me right now'],
  ['en', 'this is a lot for me'],
  ['en', 'this is hard for me'],
  ['de', 'das ist mir zu viel'],
  ['de', 'das ist mir grad zu viel'],
  ['de', 'mir ist das heute einfach zu viel'],
  ['de', 'das fällt mir gerade schwer'],
  ['de', 'das Thema macht mich traurig'],
  ['de', 'Mir ist das auch passiert'],
  ['de', 'ich muss aufhören, das kommt alles wieder hoch'],
  ['de', 'mir geht es gerade nicht gut'],
] as const
const UNWILLING = [
  ['en', "I can't do this"],
  ['en', "I'd rather not answer"],
  ['en', 'this is so boring'],
  ['en', 'too long'],
  ['de', 'ich kann das nicht'],
  ['de', 'Keine Lust'],
  ['de', 'ich möchte lieber nicht antworten'],
  ['de', 'das gefällt mir nicht'],
] as const
const DOUBTS = [
  ['en', 'Is that really true?'],
  ['en', 'who wrote this?'],
  ['en', "I don't trust you"],
  ['de', 'stimmt das wirklich?'],
  ['de', 'Woher weißt du das?'],
  ['de', 'ich glaub dir nicht'],
] as const

describe('what she says of the course, right under it', () => {
  test.each(TOUCHED)(
    '%s "%s": she comes first, every way is open, and nothing of it is kept',
    async (language, text) => {
      const { ada, heading, saved } = await under(`touched ${text}`, language)
      const { answer, reply } = await ada.say(text)
      expect(answer.outcome).toBe('conversation')
      expect(toPlainText(reply)).toMatch(
        language === 'de' ? /Jetzt kommst du zuerst/u : /You come first now/u,
      )
      expect(await house.state.progress.get(`touched ${text}`)).toEqual(saved)
      const [stop, skip, own, back] = buttons(reply)
      expect(headingOf((await ada.press(back!)).reply)).toBe(heading)
      // What the folder has for her is a press away, on its own.
      const answered = await ada.press(own!)
      expect(answered.answer.outcome).toBe('answered')
      expect(toPlainText(answered.reply)).toMatch(
        language === 'de' ? /eigene Vergangenheit/u : /your own past/u,
      )
      expect(toPlainText((await ada.press(skip!)).reply)).toMatch(/\(1\/9\)/u)
      expect(toPlainText((await ada.press(stop!)).reply)).toMatch(/I keep your place|Ich merke mir/u)
    },
  )

  test.each(UNWILLING)('%s "%s": nothing is a must', async (language, text) => {
    const { ada, heading, saved } = await under(`unwilling ${text}`, language)
    const { answer, reply } = await ada.say(text)
    expect(answer.outcome).toBe('conversation')
    expect(toPlainText(reply)).toMatch(
      language === 'de' ? /hier muss nichts sein/u : /nothing here is a must/u,
    )
    expect(await house.state.progress.get(`unwilling ${text}`)).toEqual(saved)
    expect(headingOf((await ada.press(buttons(reply).at(-1)!)).reply)).toBe(heading)
  })

  test.each(DOUBTS)('%s "%s": where it stands', async (language, text) => {
    const { ada } = await under(`doubts ${text}`, language)
    const { answer, reply } = await ada.say(text)
    expect(answer.outcome).toBe('conversation')
    const [sources] = blocks(reply, 'sources')
    expect(sources!.items.length).toBeGreaterThan(0)
    const passages = await ada.say(language === 'de' ? 'zeig die Stellen' : 'show the passages')
    expect(blocks(passages.reply, 'quote').length).toBeGreaterThan(0)
  })

  test('under a question of the course it is the same, and the question stays open', async () => {
    const ada = talker(house, 'at a check')
    await ada.say('start the course')
    let { reply } = await ada.say('continue')
    while (!buttons(reply).some(({ label }) => label === 'A')) ({ reply } = await ada.say('continue'))
    expect(toPlainText((await ada.say("I'd rather not answer")).reply)).toContain('nothing here is a must')
    expect(toPlainText((await ada.say('b')).reply)).toContain('That fits well.')
  })
})

describe('the same words elsewhere are asked of the folder', () => {
  test.each(['is that really true?', 'this is too much for me', "I can't do this"])(
    '"%s" below an answer',
    async (text) => {
      const { ada } = await under(`after an answer ${text}`, 'en')
      await ada.say('she went back to him, what do I say?')
      expect((await ada.say(text)).answer.outcome).not.toBe('conversation')
    },
  )

  test.each([
    'she is crying right now',
    'that happened to her too',
    "she doesn't like this",
    'she says she does not trust me',
    'that happened to me too, what do I say to her?',
    'sie weint gerade',
    'das ist ihr zu viel',
    'sie möchte lieber nicht antworten',
    'stimmt es, dass viele zurückgehen?',
  ])('"%s" right under the course tells of somebody else, or asks something', async (text) => {
    const { ada } = await under(`of her ${text}`, /sie|ihr|stimmt/u.test(text) ? 'de' : 'en')
    expect((await ada.say(text)).answer.outcome).not.toBe('conversation')
  })

  test('who can see this: the course says it while it goes on, else the assistant says what it keeps', async () => {
    const { ada } = await under('who sees', 'en')
    expect(toPlainText((await ada.say('who can see this?')).reply)).toContain('only if you say yes')
    const staff = await talker(house, 'who sees, staff', 'staff').say('who can see this?')
    expect(staff.answer.intent).toBe('help')
    expect(toPlainText(staff.reply)).not.toContain('The course is for you')
    expect(toPlainText((await ada.say('help')).reply)).not.toContain('The course is for you')
  })

  test('danger to herself comes before any of it', async () => {
    const { ada } = await under('in danger', 'en')
    expect((await ada.say('this is too much for me, I want to die')).answer.outcome).toBe('urgent')
  })
})

describe('ways through the course, in words', () => {
  test.each([
    ['en', 'back to the course'],
    ['en', 'go back to where I was'],
    ['en', 'take me back to where we left off, please'],
    ['de', 'zurück zum Kurs'],
    ['de', 'zurück dahin, wo wir waren'],
  ] as const)('%s "%s" shows where she is, and takes no step back', async (language, text) => {
    const { ada, heading } = await under(`way back ${text}`, language)
    await ada.say(
      language === 'de'
        ? 'sie ist wieder zu ihm zurück, was sage ich?'
        : 'she went back to him, what do I say?',
    )
    expect(headingOf((await ada.say(text)).reply)).toBe(heading)
  })

  test.each([
    ['go back', 1],
    ['module 4', 4],
    ['last module', 11],
  ] as const)('"%s" still goes where it says', async (text, number) => {
    const { ada } = await under(`way ${text}`, 'en')
    expect(toPlainText((await ada.say(text)).reply)).toContain(`Module ${number} of 11`)
  })

  test('the first module, the one before, and none before the first', async () => {
    const { ada } = await under('first and before', 'en')
    await ada.say('module 4')
    await ada.say('continue')
    expect(toPlainText((await ada.say('previous module')).reply)).toMatch(/Module 3 of 11: .* \(1\/9\)/u)
    expect(toPlainText((await ada.say('first module')).reply)).toMatch(/Module 1 of 11: .* \(1\/9\)/u)
    expect(toPlainText((await ada.say('the lesson before')).reply)).toContain('the very first page')
  })

  test.each(['do I get a certificate?', 'bekomme ich ein Zertifikat?'])(
    '"%s" shows how far she is',
    async (text) => {
      const { ada } = await under(`certificate ${text}`, 'en')
      expect((await ada.say(text)).answer.intent).toBe('progress')
    },
  )

  test('"I already know this" leaves the module out', async () => {
    const { ada } = await under('knows it', 'en')
    expect((await ada.say('I already know this')).answer.intent).toBe('skip')
  })

  test('the label of each button of the course, typed, does what the button does', async () => {
    const { ada, heading } = await under('labels', 'en')
    const { reply } = await ada.say("I can't do this")
    expect(headingOf((await ada.say(button(reply, 'Back to the course').label)).reply)).toBe(heading)
    expect((await ada.say('Enough for today')).answer.intent).toBe('stop')
  })
})

test.each(['k', 'ja klar', 'interesting'])('"%s" under a section goes on to the next', async (text) => {
  const { ada, heading } = await under(`on ${text}`, 'en')
  const { reply } = await ada.say(text)
  expect(headingOf(reply)).not.toBeNull()
  expect(headingOf(reply)).not.toBe(heading)
})

test('below an answer the course waits in the language of that answer', async () => {
  const { ada } = await under('two languages', 'en')
  const { answer, reply } = await ada.say('Traumabindung')
  expect(answer.language).toBe('de')
  expect(toPlainText(reply)).toContain('Der Kurs wartet')
  expect(toPlainText(reply)).not.toContain('The course waits')
})
