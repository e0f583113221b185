import { describe, expect, test } from '@jest/globals'
import { toPlainText } from '../../src/domain/reply.js'
import { DAY, HOUR, openHouse, sharedHouse, type TestHouse, talker } from '../support/talk.js'

const house = sharedHouse()

/** Danger that no card lies near: the steps were all that was shown. */
const DANGERS = [
  ['she said she wants to die', 'en'],
  ['sie sitzt seit ner Stunde im Bad und macht nich auf', 'de'],
  ['I want to die', 'en'],
] as const

describe('what is asked on while there is danger', () => {
  test.each([
    [0, 'what do I say to her'],
    [0, 'and if she says no?'],
    [0, 'what now'],
    [0, "I don't know what to do"],
    [1, 'was sag ich ihr jetzt'],
    [1, 'und wenn sie nein sagt?'],
    [1, 'was jetzt'],
    [2, 'what now'],
  ])('%i "%s" is told once more what to do now, and is not led through a list', async (which, next) => {
    const [danger, language] = DANGERS[which]!
    const ada = talker(house, `danger-${which}-${next}`, 'staff')
    const first = (await ada.say(danger)).answer
    expect(first.urgent).not.toBeNull()
    expect('claims' in first ? first.claims : null).toEqual([])
    const { answer, reply } = await ada.say(next)
    expect(answer.outcome).toBe('urgent')
    expect(answer.urgent).toEqual(first.urgent)
    expect(answer.language).toBe(language)
    expect(toPlainText(reply)).toContain(first.urgent!.steps[0]!)
    // Asked again it is the same again.
    expect((await ada.say(next)).answer.outcome).toBe('urgent')
  })

  test.each([
    ['thanks', 'thanks'],
    ['guide me', 'guide'],
    ['ok', 'thanks'],
    ['start the course', 'start_onboarding'],
  ])('"%s" is what it always is', async (next, intent) => {
    const ada = talker(house, `after-${next}`, 'staff')
    await ada.say('she said she wants to die')
    const { answer } = await ada.say(next)
    expect(answer.urgent).toBeNull()
    expect(['conversation']).toContain(answer.outcome)
    expect(answer.intent === 'help' ? 'guide' : answer.intent).toBe(intent)
  })

  test('whoever tells something else is answered on that, and what follows it is about that', async () => {
    const ada = talker(house, 'something-else', 'staff')
    await ada.say('she said she wants to die')
    const told = (await ada.say('she is testing me and comes late every day')).answer
    expect(told.outcome).toBe('answered')
    const next = (await ada.say('what do I say to her')).answer
    expect(next.outcome).toBe('answered')
    expect(next.urgent).toBeNull()
  })

  test('hours later it is no longer what somebody means', async () => {
    const own: TestHouse = await openHouse()
    try {
      const ada = talker(own, 'later', 'staff')
      await ada.say('she said she wants to die')
      own.pass(HOUR / 2)
      expect((await ada.say('what do I say to her')).answer.outcome).toBe('urgent')
      own.pass(3 * HOUR)
      expect((await ada.say('what do I say to her')).answer.urgent).toBeNull()
      own.pass(DAY)
      expect((await ada.say('what do I say to her')).answer.urgent).toBeNull()
    } finally {
      await own.close()
    }
  }, 60_000)
})
