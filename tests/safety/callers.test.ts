import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'

const screen = createUrgentScreen()

describe('somebody at the door', () => {
  test.each([
    'he is at the door: the plumber',
    'he is at the door: pizza guy, can someone let him in',
    'he is at the door, the landlord, about the heating',
    'he is at the door: the postman with her parcel',
    'he is here, our new intern, say hi',
    'he is here for the boiler',
    'he is outside, the taxi for her appointment',
    'someone is at the door for you, the man from dhl',
    'er ist an der tür, der klempner',
    'er ist an der tür, der vermieter, wegen der heizung',
    'da steht einer vor der tür für dich, von dhl',
    'er ist da, unser neuer praktikant, sagt hallo',
    'er ist da wegen der heizung',
    'er steht vor der tür: der pizzabote, kann wer aufmachen',
  ])('who is named by his errand is no danger: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })

  test.each([
    'he is at the door',
    'he is at the door and she is shaking',
    'he is at the door pretending to be the plumber',
    'he says he is the plumber, he is at the door',
    'he is at the door, dressed as a postman',
    'he is at the door, call the plumber later',
    'he is at the door: her ex, the plumber',
    'he is at the door, the plumber, with a knife',
    'he is at the door, the postman, she is terrified',
    'her brother is at the door with the postman',
    'the plumber is at the door and she is not moving',
    'he is at the door, her pimp, about the money',
    'he is here for her',
    'he is at the door, the landlord, he wants her to pay with her body',
    'er steht vor der tür',
    'er sagt er ist der klempner und steht vor der tür',
    'er ist an der tür, angeblich der klempner',
    'er ist an der tür, verkleidet als postbote',
    'er ist an der tür, der hausmeister lässt ihn gerade rein',
    'er ist da wegen ihr',
    'er ist da wegen der heizung und geht ihr an die wäsche',
    'ein mann steht vor der tür und fragt nach ihr, sagt er ist vom jugendamt',
  ])('who is not, or of whom more is told, is heard as before: %s', (text) => {
    expect(screen(text, 'en')).not.toBeNull()
  })
})
