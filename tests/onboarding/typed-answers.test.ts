import { describe, expect, test } from '@jest/globals'
import { type Reply, toPlainText } from '../../src/domain/reply.js'
import { leavesItOpen, readAnswer } from '../../src/onboarding/course/read-answer.js'
import { buttons, DAY, headingOf, progressOf, sharedHouse, type Talker, talker } from '../support/talk.js'

const house = sharedHouse()

const plain = (reply: Reply): string => toPlainText(reply)

/** To the check of the first module, whose second answer fits. */
async function toCheck(person: string, language: 'en' | 'de' = 'en'): Promise<Talker> {
  const ada = talker(house, person)
  await ada.say(language === 'de' ? 'Kurs starten' : 'start the course')
  for (let step = 1; step < 8; step += 1) await ada.say(language === 'de' ? 'weiter' : 'continue')
  return ada
}

describe('an answer typed as people type', () => {
  const options = [
    '"Tell me first what happened to you."',
    '"You don\'t owe us anything for it. Shall I show you your room?"',
    '"It would be good if you reported him."',
  ]
  test.each([
    ['b) you dont owe us anything', 1],
    ['you dont ow us anyting', 1],
    ['shall i show you the room', 1],
    ['b because she is scared', 1],
    ['B weil sie angst hat', 1],
    ['\u{1F171}\u{FE0F}', 1],
    ['c \u{1F642}', 2],
    ['ich würde b nehmen', 1],
    ['that would be c', 2],
    ['you reported him', 2],
  ])('"%s" is an option', (text, at) => {
    expect(readAnswer(text, options)).toBe(at)
  })

  test.each([
    'she wants to report him',
    'she asked if i can show her the room',
    'she says i owe him money',
    'what happened to her',
    'should I ask what happened to you?',
    'I told her about the police',
    'show room',
  ])('"%s" is none, and stays a question', (text) => {
    expect(readAnswer(text, options)).toBeNull()
  })

  test.each([
    'she does not know',
    'what is a trauma bond',
    'i do not know what to do',
    'was ist das',
    'what is it',
  ])('"%s" does not ask which answer fits', (text) => {
    expect(leavesItOpen(text)).toBe(false)
  })
})

describe('at a check question', () => {
  test.each([
    ["I don't know", 'en'],
    ['which is right?', 'en'],
    ['tell me the answer', 'en'],
    ['weiß nicht', 'de'],
    ['Keine Ahnung...', 'de'],
    ['welche ist richtig?', 'de'],
  ] as const)('"%s" is told which answer fits, and why, with the sources', async (text, language) => {
    const ada = await toCheck(`open-${text}`, language)
    const { answer, reply } = await ada.say(text)
    expect(plain(reply)).toMatch(
      /^(?:Not knowing is fine here\. B fits best|Nicht zu wissen .* B passt am besten)/u,
    )
    expect('claims' in answer ? answer.claims.length : 0).toBe(3)
    expect(progressOf((await ada.say('ok')).reply)).toMatchObject({ done: 9 })
  })

  test.each(['ok', 'gut', '\u{1F44D}'])(
    '"%s" after an answer goes on, before one it shows the question',
    async (text) => {
      const ada = await toCheck(`fine-${text}`)
      expect(headingOf((await ada.say(text)).reply)).toMatch(/^(?:A question for you|Eine Frage an dich)$/u)
      expect(plain((await ada.say('a')).reply)).toMatch(/Your answer|Deine Antwort/u)
      expect(progressOf((await ada.say(text)).reply)).toMatchObject({ done: 9 })
    },
  )

  test('a thumb up after the answer to something else thanks, and moves nobody on', async () => {
    const ada = await toCheck('thumb')
    await ada.say('she misses him, what can I say?')
    expect((await ada.say('\u{1F44D}')).answer.intent).toBe('thanks')
    expect(headingOf((await ada.say('where was I')).reply)).toBeNull()
    expect((await house.state.progress.get('thumb'))!.step).toBe(7)
  })
})

describe('in the middle of a module', () => {
  test.each(['passt, weiter', 'verstanden, weiter', 'ok und jetzt?', 'ok, what now?', 'cool, next'])(
    '"%s" goes on',
    async (text) => {
      const ada = talker(house, `on-${text}`)
      await ada.say('start the course')
      expect(progressOf((await ada.say(text)).reply)).toMatchObject({ done: 2 })
    },
  )

  test.each(['huh?', 'I dont get it', "I don't understand", 'hä?', 'versteh ich nicht', 'Was heißt das?'])(
    '"%s" shows the section once more, and says how to ask',
    async (text) => {
      const ada = talker(house, `unclear-${text}`)
      await ada.say('start the course')
      await ada.say('continue')
      const { reply } = await ada.say(text)
      expect(plain(reply)).toMatch(/^(?:Here it is once more|Hier steht es noch einmal)/u)
      expect(progressOf(reply)).toMatchObject({ done: 2 })
    },
  )

  test('whoever types "start" a minute later is where she is, and not welcomed back', async () => {
    const ada = talker(house, 'start-again')
    await ada.say('start the course')
    expect(plain((await ada.say('start')).reply)).toMatch(/^Module 1 of 11/u)
    house.pass(DAY)
    expect(plain((await ada.say('start')).reply)).toMatch(/^Good to have you back/u)
  })

  test.each(['unsubscribe', 'ich will keinen Kurs mehr', "I don't want to do this course"])(
    '"%s" stops',
    async (text) => {
      const ada = talker(house, `leave-${text}`)
      await ada.say('start the course')
      expect(plain((await ada.say(text)).reply)).toMatch(/I keep your place|Ich merke mir, wo du bist/u)
    },
  )

  test.each(['remind me tomorrow', 'kannst du mich morgen erinnern'])(
    '"%s" is told when the one reminder comes',
    async (text) => {
      const ada = talker(house, `remind-${text}`)
      await ada.say('start the course')
      expect(plain((await ada.say(text)).reply)).toMatch(/once if two weeks|einmal, wenn zwei Wochen/u)
    },
  )
})

describe('what newcomers ask about the course itself', () => {
  test.each([
    ['is this a test? can i fail?', 'en'],
    ['Do I have to do this?', 'en'],
    ['are my answers saved', 'en'],
    ['Ist das eine Prüfung?', 'de'],
    ['muss ich das alles machen?', 'de'],
    ['werden meine Antworten gespeichert?', 'de'],
  ] as const)('"%s" is told what it is, with the way back', async (text, language) => {
    const ada = talker(house, `about-${text}`)
    await ada.say(language === 'de' ? 'Kurs starten' : 'start the course')
    const { reply } = await ada.say(text)
    expect(plain(reply)).toMatch(/^The course is for you: no exam|^Der Kurs ist für dich da: keine Prüfung/u)
    expect(headingOf((await ada.press(buttons(reply)[0]!)).reply)).not.toBeNull()
  })

  test('out of the course the same words are a question', async () => {
    const { answer } = await talker(house, 'about-nobody').say('do I have to do this?')
    expect(answer.intent).toBe('question')
    expect(answer.outcome).not.toBe('conversation')
  })

  test('a thought typed under a situation is thanked for below what was found', async () => {
    const ada = talker(house, 'thought')
    await ada.say('start the course')
    for (let step = 1; step < 7; step += 1) await ada.say('continue')
    const { reply } = await ada.say('she is afraid that she has to pay for it')
    expect(plain(reply)).toContain('If that was your thought on the situation')
  })
})

describe('to a module by its number', () => {
  test.each([
    'skip to module 8',
    'jump to module 8 please',
    'kann ich zu Modul 8 springen',
    'weiter mit Modul 8',
  ])('"%s" goes there and leaves nothing out', async (text) => {
    const ada = talker(house, `to-${text}`)
    await ada.say('start the course')
    expect(progressOf((await ada.say(text)).reply)!.text).toMatch(/^Modul(?:e)? 8 /u)
    expect((await house.state.progress.get(`to-${text}`))!.covered).toEqual([])
  })

  test('a number that no module has shows the modules there are', async () => {
    const ada = talker(house, 'to-15')
    await ada.say('start the course')
    expect(plain((await ada.say('module 15')).reply)).toContain('0 of 11 modules')
  })
})

describe('to ask whether there is a person is no consent', () => {
  test.each(['can I talk to a person?', 'Kann ich mit einem Menschen sprechen?'])(
    '"%s" below an answer hands on no question',
    async (text) => {
      const ada = talker(house, `person-${text}`)
      await ada.say('she misses him, what can I say?')
      const { answer, reply } = await ada.say(text)
      expect(answer.intent).toBe('help')
      expect(plain(reply)).not.toMatch(/noted it for your leads|für deine Leitung notiert/u)
      expect(await house.state.handedOn.open(10)).toEqual([])
    },
  )
})
