import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'

const screen = createUrgentScreen()

describe('a plan, a rule or a source asked for beside a danger', () => {
  test.each([
    ['she wants to kill herself, how do i make a safety plan with her', 'suicide'],
    ['sie will sich umbringen, wie mache ich einen sicherheitsplan mit ihr', 'suicide'],
    ['she is suicidal what is our protocol', 'suicide'],
    ['sie ist akut suizidal, wo ist unser notfallplan', 'suicide'],
    ['she is suicidal, what does research say helps', 'suicide'],
    ['sie will sterben, gibt es dazu ein modul', 'suicide'],
    ['she cuts herself, any grounding exercise that helps', 'self_harm'],
    ['sie ritzt sich, welche übungen helfen da', 'self_harm'],
  ])('takes nothing from it: %s', (text, category) => {
    expect(screen(text, 'en')?.category).toBe(category)
  })

  test.each([
    'how do i make a safety plan for suicidal clients',
    'wo steht der notfallplan wenn jemand suizidal ist',
    'what does the module say about she wants to die statements',
    'im modul steht sie will sterben, was ist da die richtige antwort',
    'exercise for the team: she cuts herself',
    'übung: sie ritzt sich, wie reagiert ihr',
    'training example: she wants to die, what is our protocol',
    'does talking about suicide increase the risk, what does research say',
    'she used to be suicidal, what does research say about relapse',
    '"she wants to die" is that sentence in the module',
  ])('is no danger where none is told: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })
})
