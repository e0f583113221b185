import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'
import { languageOf, readLines, type UrgentLine } from './golden-lines.js'

const screen = createUrgentScreen()

/** Whoever is in a hurry writes three words. */
describe('danger in three words', () => {
  test.each([
    ['she took pills', 'suicide'],
    ['she overdosed', 'medical'],
    ['she has overdosed', 'medical'],
    ["she od'd, what do i do", 'medical'],
    ['sie hat eine überdosis', 'medical'],
    ['ich muss immer noch jede nacht anschaffen', 'trafficker_contact'],
    ['she cut her wrists', 'suicide'],
    ['sie will springen', 'suicide'],
    ['sie will springen, auf die gleise', 'suicide'],
    ['sie hat eine waffe', 'violence_now'],
    ['sie wird festgehalten', 'missing_or_abducted'],
    ['she is still being sold', 'trafficker_contact'],
    ['sie wird immer noch verkauft', 'trafficker_contact'],
    ['his friends are outside', 'trafficker_contact'],
    ['seine leute stehen draußen', 'trafficker_contact'],
    ['she is in labour', 'medical'],
    ['die wehen haben angefangen', 'medical'],
    ['das ist ein notfall', 'medical'],
    ['Notfall!', 'medical'],
    ['EMERGENCY', 'medical'],
    ['überdosis', 'medical'],
  ])('is found: %s', (text, category) => {
    expect(screen(text, 'en')?.category).toBe(category)
  })

  test.each([
    'she took pills for her headache',
    'sie hat eine tablette gegen kopfschmerzen genommen',
    'she took pills two years ago',
    'call me only if it is an emergency',
    'she took pills as prescribed',
    'she took pills this morning as every day',
    'she is being sold a phone contract',
    'sie will springen lernen im verein',
    'sie hat eine pistole als tattoo',
    'what is an overdose',
    'is she odd or am i',
    'wie erkenne ich eine überdosis',
    'labour law training on monday',
    'our emergency plan is out of date',
    'wo hängt der notfallplan',
    'her friends are outside, smoking',
    'the children want to jump on the trampoline',
  ])('is not, where none is told: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })
})

describe('what staff tell every day, in a few words', () => {
  test.each([
    'Sie vermisst den Mann der sie verkauft hat',
    'Sie vermisst den Mann, der sie verkauft hat.',
    'She misses the man who sold her',
    'Sie schreit uns an und knallt die Tür',
    'she screams at us and slams the door',
    'Er schickt ihr Liebesbriefe',
    'he sends her flowers',
    'Sie schreibt ihm heimlich',
    'Sie meldet sich nicht mehr, seit es ihr besser geht. Was nun?',
    'seit es ihr gut geht kommt sie nicht mehr',
    'sie meldet sich nicht mehr',
    'she goes numb',
    'das mädchen spürt sich nicht mehr',
    'a new woman arrives tonight',
    'das mädchen ist seit heute im haus',
    'the girl says he never forced her',
    'she checks the door lock again and again',
    'das mädchen hängt an ihrem loverboy',
    'sie treibt einen keil zwischen uns',
  ])('is no danger: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })

  test.each([
    'Sie schreit uns an und hat ein Messer',
    'Er schickt ihr Liebesbriefe und steht vor der Tür',
    'sie meldet sich nicht mehr, ihr handy ist aus, sie wollte um 8 da sein',
    'sie meldet sich nicht mehr, sie hat tabletten genommen',
    'a new woman arrives tonight, he is following her',
    'ihr arm ist taub, sie kann nicht mehr sprechen',
    'her face goes numb and she cannot speak',
    'he never forced her she says, now he has locked her in',
    'he sends her flowers and he knows where we live',
    'Sie schreibt ihm heimlich, er holt sie heute ab',
    'Sie vermisst den Mann der sie verkauft hat und will nicht mehr leben',
    'Sie meldet sich nicht mehr. Ihr Handy ist aus und keiner weiß wo sie ist. Was nun?',
  ])('and is heard where more is told: %s', (text) => {
    expect(screen(text, 'en')).not.toBeNull()
  })
})

// By an outside writer; "held" was never read. The figures of docs/quality.md.
describe('240 messages of one to eight words', () => {
  test.each(['tune', 'held'])('%s: 58 of 60 dangers are found, and no more than 2 of 60 others', (split) => {
    const lines = readLines<UrgentLine>('tests/safety/short-messages.jsonl').filter(
      (line) => line.split === split,
    )
    const alarms = (urgent: boolean) =>
      lines.filter((line) => line.urgent === urgent && screen(line.text, languageOf(line.lang)) !== null)
        .length
    expect(lines).toHaveLength(120)
    expect(alarms(true)).toBeGreaterThanOrEqual(58)
    expect(alarms(false)).toBeLessThanOrEqual(2)
  })
})
