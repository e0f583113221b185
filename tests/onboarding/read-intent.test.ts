import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Intent } from '../../src/domain/question.js'
import { createIntentReader } from '../../src/onboarding/read-intent.js'
import { KNOWLEDGE } from '../support/talk.js'

const read = createIntentReader()
const messages = readFileSync(new URL('./short-messages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line): [language: string, text: string, intent: string] => {
    const [language = '', text = '', intent = ''] = line.split('|').map((part) => part.trim())
    return [language, text, intent]
  })

describe('what a short message wants', () => {
  test.each(['en', 'de'])(
    '40 and more messages of every intent, in %s: nine of ten are read right',
    (language) => {
      const own = messages.filter(([in_]) => in_ === language)
      const commands = own.filter(([, , intent]) => intent !== 'question')
      expect(commands.length).toBeGreaterThanOrEqual(40)
      const wrong = own.filter(([, text, intent]) => read(text, 'en').intent !== intent)
      // Shown whole where it fails, so that one sees which.
      expect(wrong.length / own.length < 0.1 ? [] : wrong).toEqual([])
      const intents = new Set(own.map(([, , intent]) => intent))
      expect([...intents].sort()).toEqual([...EVERY_INTENT].sort())
    },
  )

  test.each(['en', 'de'])('no question of these is taken for a command, in %s', (language) => {
    const questions = messages.filter(([in_, , intent]) => in_ === language && intent === 'question')
    expect(questions.length).toBeGreaterThanOrEqual(20)
    const taken = questions.filter(([, text]) => read(text, 'en').intent !== 'question')
    expect(taken).toEqual([])
  })

  test('of thousands of phrasings in the folder, hardly one is taken for a command', async () => {
    const { documents } = await loadKnowledge(KNOWLEDGE)
    const asks = documents.flatMap((document) =>
      document.asks.map((ask) => [ask, document.language] as const),
    )
    const taken = asks.filter(([ask, language]) => read(ask, language).intent !== 'question')
    expect(asks.length).toBeGreaterThan(5_000)
    expect(taken.length / asks.length).toBeLessThan(0.001)
  })

  // Each was searched, and answered with a card about something else.
  test.each([
    ...(['delete what you know about me', 'erase what you have on me', 'delete my progress'] as const),
    ...(['bitte löschen was du von mir hast', 'lösch meinen fortschritt', 'get rid of my data'] as const),
  ])('whoever wants to be forgotten is asked whether to: %s', (text) => {
    expect(read(text, 'en').intent).toBe('forget_me')
  })

  test.each([
    ...(['ich bin die neue ehrenamtliche, wie läuft das hier?', 'bin neu und hab keine ahnung'] as const),
    ...(['ich bin neu hier und kenne mich nicht aus', 'hi im new, what do i do?'] as const),
    ...(["i'm the new volunteer, how does this work?", 'my lead told me to do the course'] as const),
  ])('whoever comes for the first time begins the course: %s', (text) => {
    expect(read(text, 'en').intent).toBe('start_onboarding')
  })

  test.each([
    ...(['is there a human?', 'can I talk to a real person', 'who can i talk to'] as const),
    ...(['kann ich mit einem menschen sprechen?', 'ist da ein mensch', 'wen kann ich fragen'] as const),
  ])('whoever looks for a person is told that this is a program: %s', (text) => {
    expect(read(text, 'en').intent).toBe('help')
  })

  test.each([
    ...([
      'what is wrong?',
      "what's wrong in the folder",
      'which files have problems?',
      'what is broken',
    ] as const),
    ...(['what needs to be reviewed?', 'which reviews are due', 'what do I have to fix?'] as const),
    ...([
      'was ist kaputt',
      'was muss geprüft werden?',
      'welche Dateien haben Fehler',
      'was ist fällig',
    ] as const),
    ...(['gibt es Probleme im Ordner?', 'zeig mir die Fehler', 'was ist zu reparieren'] as const),
  ])('a lead who looks after her folder is shown its state: %s', (text) => {
    expect(read(text, 'en').intent).toBe('status')
  })

  test.each([
    ...([
      'what is wrong with me?',
      "what's wrong with that?",
      'what is wrong with her',
      'I am broken',
    ] as const),
    ...(['what did I do wrong?', 'which problems does she have', 'what should I check with her'] as const),
    ...([
      'was stimmt nicht mit mir',
      'was mache ich falsch?',
      'welche Fehler mache ich',
      'ich bin kaputt',
    ] as const),
    ...(['was habe ich falsch gemacht', 'welche Probleme hat sie', 'is it my mistake'] as const),
  ])('whoever speaks of herself or of somebody is not: %s', (text) => {
    expect(read(text, 'en').intent).toBe('question')
  })

  // Every one of them got a goodbye: "Gern. Pass auch auf dich auf."
  test.each([
    'ich bin müde',
    'ich bin so müde',
    'ich bin müde heute',
    'ich bin am ende',
    'ich höre auf, ich kann nicht mehr',
    'ich will aufhören',
    "I'm so tired",
    'i want to quit',
    "i can't do this anymore",
  ])('how staff are is no command: %s', (text) => {
    expect(read(text, 'en').intent).toBe('question')
  })

  test.each([
    'ich bin müde, morgen weiter',
    'ich will mit dem kurs aufhören',
    'Ich will jetzt aufhören',
    "I'm tired, let's continue tomorrow",
    'stop',
    'genug für heute',
  ])('and a wish to pause stays one: %s', (text) => {
    expect(read(text, 'en').intent).toBe('stop')
  })

  test.each([
    ['what was not covered?', 'en', 'gaps'],
    ['what was not answered', 'en', 'gaps'],
    ['Was wurde nicht beantwortet?', 'de', 'gaps'],
    ['my question was not answered', 'en', 'question'],
    ['she has not answered', 'en', 'question'],
    ['meine Frage wurde nicht beantwortet', 'de', 'question'],
  ] as const)(
    'a lead asks in her own words what found no answer, and nobody else is taken for one: %s',
    (text, language, intent) => {
      expect(read(text, language).intent).toBe(intent)
    },
  )

  test('a switch names its language, and a refused one names the other', () => {
    expect(read('auf deutsch bitte', 'en').language).toBe('de')
    expect(read('switch to english', 'de').language).toBe('en')
    expect(read("I don't speak German", 'de').language).toBe('en')
  })

  test('a word that belongs to one language tells it, one of both does not', () => {
    expect(read('weiter', 'en').language).toBe('de')
    expect(read('continue', 'de').language).toBe('en')
    expect(read('stop', 'de').language).toBeNull()
  })
})

const EVERY_INTENT: readonly Intent[] = [
  ...(['question', 'greeting', 'thanks', 'help', 'start_onboarding', 'guide', 'continue', 'repeat'] as const),
  ...(['skip', 'progress', 'stop', 'feedback', 'status', 'gaps', 'forget_me', 'language_switch'] as const),
]
