import { describe, expect, test } from '@jest/globals'
import type { Intent } from '../../src/domain/question.js'
import { createIntentReader } from '../../src/onboarding/read-intent.js'

const read = createIntentReader()

describe('what a short message wants', () => {
  const said: readonly (readonly [string, Intent])[] = [
    ['hi', 'greeting'],
    ['Hallo!', 'greeting'],
    ['guten Morgen', 'greeting'],
    ['thanks, that helped', 'question'],
    ['Thank you so much!', 'thanks'],
    ['vielen Dank 🙏', 'thanks'],
    ['help', 'help'],
    ['was kannst du?', 'help'],
    ['start the course please', 'start_onboarding'],
    ['ich bin neu hier', 'start_onboarding'],
    ['weiter', 'continue'],
    ['ok, continue', 'continue'],
    ['noch einmal', 'repeat'],
    ['überspringen', 'skip'],
    ['how far am I?', 'progress'],
    ['wo stehe ich', 'progress'],
    ['stop', 'stop'],
    ['vergiss mich', 'forget_me'],
    ['forget me', 'forget_me'],
    ['auf Deutsch bitte', 'language_switch'],
    ['english please', 'language_switch'],
    ['status', 'status'],
    ['offene Fragen', 'gaps'],
  ]
  test.each(said)('"%s" is %s', (text, intent) => {
    expect(read(text, 'en').intent).toBe(intent)
  })

  test.each([
    'help, she is bleeding',
    'how do I help her',
    'she says hi and thanks and then she runs',
    'hi, she went back to him again',
    'she wants to stop the course of treatment',
    'what do I say when she wants to skip',
    'she told me to forget her',
  ])('"%s" is a question', (text) => {
    expect(read(text, 'en').intent).toBe('question')
  })

  test('a switch names its language', () => {
    expect(read('auf deutsch bitte', 'en').language).toBe('de')
    expect(read('switch to english', 'de').language).toBe('en')
  })
})
