import { describe, expect, test } from '@jest/globals'
import { readTyped } from '../../src/onboarding/course/typed-wish.js'

/** What is typed in the middle of the course; a lead reads the sayings themselves in `typed-sayings.ts`. */
describe('what is typed in the middle of the course', () => {
  test.each([
    ['why do I have to do this?', 'about'],
    ['do I really need to read all of this', 'about'],
    ['warum muss ich das machen', 'about'],
    ['Muss ich hier alles lesen?', 'about'],
    ['what is this for?', 'about'],
    ['wofür ist das gut?', 'about'],
    ['why are you asking me this', 'about'],
    ['does my lead see my answers?', 'about'],
    ['wer sieht meine Antworten?', 'about'],
    ['is this a test, and can I fail?', 'about'],
    ['Who can see this?', 'about'],
    ['sieht meine Chefin das?', 'about'],
    ['hmm', 'on'],
    ['k', 'on'],
    ['kk thanks', 'on'],
    ['interesting', 'on'],
    ['oh wow', 'on'],
    ['interessant', 'on'],
    ['alles verstanden', 'on'],
    ['ja klar', 'yes'],
    ['yes of course', 'yes'],
    ['ok ja', 'yes'],
    ['ach so', 'on'],
    ['I have no time left', 'stop'],
    ['ich hab jetzt keine Zeit mehr', 'stop'],
    ['sorry, I have to go', 'stop'],
    ['kannst du mir das nochmal einfacher erklären?', 'unclear'],
    ['please explain it in simple words', 'unclear'],
    ['verstanden, und jetzt?', 'on'],
    ['yes please', 'yes'],
    ['lieber nicht', 'no'],
    ['Wie lange dauert das noch?', 'progress'],
    ['ich brauch ne kurze Pause', 'stop'],
    ['hä?', 'unclear'],
    ["I don't get the question", 'unclear'],
  ])('"%s" is %s', (text, wish) => expect(readTyped(text)?.do).toBe(wish))

  test.each([
    ['go to module 4', 4],
    ['Überspringen zu Modul 7 bitte', 7],
    ['zurück zu modul 2', 2],
    ['take me to the last module', 'last'],
    ['zum letzten Modul bitte', 'last'],
  ])('"%s" goes to a module', (text, number) => expect(readTyped(text)).toEqual({ do: 'module', number }))

  test.each([
    'why do I have to report him?',
    'do I have to tell the police',
    'does my lead see that she drinks?',
    'who can see her answers',
    'what is the point of living',
    'is it private what she told me',
    'warum muss ich das ihr sagen',
    'skip module 3',
    'she has no time',
    'I have no time for her',
    'explain it to her',
    'who can see her file',
    'sieht ihre Chefin das?',
    'wie erkläre ich ihr das?',
    'her last module was hard for her',
    'das letzte Mal',
    'she needs a break',
    'no, she said no',
    'super',
  ])('"%s" is none of it', (text) => expect(readTyped(text)).toBeNull())
})
