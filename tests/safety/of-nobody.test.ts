import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'

const screen = createUrgentScreen()

describe('a time and nobody', () => {
  test.each([
    'will it snow tonight',
    'and tonight?',
    'is there a match on tonight',
    'tonight or tomorrow?',
    'heute abend oder morgen?',
  ])('is no danger: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })

  test.each([
    'she will do it tonight',
    'he is coming tonight, he has a gun',
    'overdose in room 3 right now',
    'Ileana not back tonight, phone off',
    'heute nacht bringt er sie um',
    'blutet gerade sehr stark',
    'bewusstlos jetzt gerade im bad',
  ])('with somebody in it, or a sign of danger, is heard as before: %s', (text) => {
    expect(screen(text, 'en')).not.toBeNull()
  })
})

describe('a beast', () => {
  test.each([
    'the cat is on the roof',
    'the cat is on the roof again and the residents find it funny',
    'Die Katze sitzt auf dem Dach und kommt nicht runter',
    'our cat has not come back since last night',
    'der Hund liegt am Boden und atmet nicht',
    'the dog is bleeding heavily after the walk',
    'the neighbour’s dog attacked our bin',
    'unser Hund ist weggelaufen',
    'the parrot keeps screaming all night',
    'the cat jumped from the balcony',
    'her old dog has taken too many pills',
  ])('is not one of us: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })

  test.each([
    'she is on the roof with the cat',
    'the cat is on the bridge and she is with it',
    'the cat is on the roof and Mirela too',
    'the dog is on the roof with one of the women, she wants to jump',
    'she gave her cat away and says goodbye',
    'the dog found her unconscious',
    'the dog is barking and he is at the door with a knife',
    'die katze ist allein, sie liegt auf dem boden und atmet nicht',
    'her dog is dead and she says she will follow him',
    'he killed her dog and says she is next',
    'he will kill the cat if she does not come back',
    'the dog bit the child, it bleeds heavily',
    'wespe gestochen, der hals geht zu',
    'hund und kind sind seit gestern weg, handy aus',
  ])('beside somebody in danger takes nothing away: %s', (text) => {
    expect(screen(text, 'en')).not.toBeNull()
  })
})
