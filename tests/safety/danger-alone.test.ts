import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'

const screen = createUrgentScreen()

describe('danger in words that mean another thing beside others', () => {
  test.each([
    ['she was taken', 'missing_or_abducted'],
    ['omg she was taken, what now', 'missing_or_abducted'],
    ['she got taken', 'missing_or_abducted'],
    ['sie wurde geholt', 'missing_or_abducted'],
    ['ich glaube sie ist verschleppt worden', 'missing_or_abducted'],
    ['she wants to end it', 'suicide'],
    ['i want to end it', 'suicide'],
    ['sie will es beenden', 'suicide'],
    ['sie sagt dass sie es beenden will', 'suicide'],
    ['please hurry', 'medical'],
    ['hurry please', 'medical'],
    ['bitte schnell', 'medical'],
    ['beeilt euch', 'medical'],
    ['kommt schnell bitte', 'medical'],
  ])('is found where they stand alone: %s', (text, category) => {
    expect(screen(text, 'en')?.category).toBe(category)
  })

  test.each([
    'she was taken to the dentist',
    'she was taken by surprise',
    'she was taken seriously for the first time',
    'she was taken off the rota',
    'she was taken from her mother as a child',
    'sie wurde abgeholt',
    'ihr wurde die tasche geholt',
    'she wants to end the course',
    'she wants it to end well',
    'sie will es mit ihm beenden',
    'sie will die beziehung beenden',
    'sie will die ausbildung beenden',
    'please hurry up with the rota',
    'beeilt euch mit dem abwasch',
    'bitte schnell noch den dienstplan schicken',
    'kommt schnell, kuchen ist da',
  ])('is not, where more stands beside them: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })
})

describe('whom nobody gets awake, and for whom nobody needs to worry any more', () => {
  test.each([
    ['schlafzeug und wodka, krieg sie nicht hoch', 'medical'],
    ['sleeping stuff and vodka, cant get her up', 'medical'],
    ['bekomme sie nicht wach, hat tabletten und schnaps intus', 'medical'],
    ['she drank a lot and took pills, i cannot wake her up', 'medical'],
    ['she keeps falling asleep and i cant keep her awake, she had a lot of pills', 'medical'],
    ['she says after friday nobody has to worry abt her anymore', 'suicide'],
    ['sie sagt ab freitag muss sich keiner mehr um sie sorgen', 'suicide'],
    ['sie wär am liebsten tot', 'suicide'],
    ['she wishes she could just die', 'suicide'],
  ])('is danger: %s', (text, category) => {
    expect(screen(text, 'en')?.category).toBe(category)
  })

  test.each([
    'ich krieg sie morgens nicht aus dem bett',
    'krieg sie morgens nicht hoch',
    'cant get her up for school',
    'ich krieg die kiste wein nicht hoch',
    'cannot keep her awake in class',
    'nobody has to worry about her any more now that she has a flat',
    'she wished she could just die of laughing',
  ])('is none: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })
})
