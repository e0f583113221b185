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
