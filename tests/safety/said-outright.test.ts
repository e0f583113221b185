import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'
import { languageOf, readLines, type UrgentLine } from './golden-lines.js'

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

describe('whatever stands around a danger to life', () => {
  const DANGERS = {
    en: [
      'she wants to kill herself',
      'she told me she will kill herself tonight',
      'he is at the door with a knife',
      'she is unconscious and barely breathing',
      'he found her and is on his way',
    ],
    de: [
      'sie will sich umbringen',
      'sie hat mir gesagt sie bringt sich heute um',
      'er steht mit messer vor der tür',
      'sie ist bewusstlos und atmet kaum',
      'er hat sie gefunden und ist unterwegs hierher',
    ],
  }
  const AROUND = {
    en: [
      'X. i did the training but i forgot',
      'X, and my supervision is only on friday',
      'she is 24, from romania, with us since 2023. X',
      'we moved to the new flat last week. X',
      'X. can i break confidentiality',
      'her ex is in prison but X',
      'we talked about trauma bonding and X',
      'X, is that attachment',
      'she was stable for months but X',
      'X, what does lahav say about that',
    ],
    de: [
      'X. ich war auf der schulung aber habs vergessen',
      'X, und supervision ist erst freitag',
      'sie ist 24, aus rumänien, seit 2023 bei uns. X',
      'wir sind letzte woche umgezogen. X',
      'X. gilt da die schweigepflicht',
      'ihr ex sitzt im knast aber X',
      'wir haben über trauma bonding geredet und X',
      'X, ist das bindung',
      'sie war monatelang stabil aber X',
      'X, was sagt lahav dazu',
    ],
  }
  const told = (['en', 'de'] as const).flatMap((language) =>
    AROUND[language].flatMap((around) => DANGERS[language].map((danger) => around.replace('X', danger))),
  )

  test('it is found', () => {
    expect(told).toHaveLength(100)
    expect(told.filter((text) => screen(text, 'en') === null)).toEqual([])
  })

  test.each([
    'after the film evening she told me she wants to end her life tonight',
    'nach dem film hat sie gesagt sie will nicht mehr leben',
    'she had a nightmare and now she wants to kill herself',
    'im kurs hat mir eine teilnehmerin gesagt sie will sterben',
    'as a child she was sold, she says she wants to die',
    'sie war früher in therapie. sie ist suizidal',
    'she has no contact to him since may, she wants to kill herself',
  ])('nor does what was before take it away: %s', (text) => {
    expect(screen(text, 'en')?.category).toBe('suicide')
  })

  test.each([
    'role play: she told me she wants to die',
    'im roman sagt sie sie will sterben',
    'im film gestern wollte sie sterben, sie will sich umbringen',
    'she used to say she wants to kill herself',
    'what if she wants to kill herself',
    'im buch bringt sie sich um, lesen wir das in der gruppe',
    'unconscious bias training for the team',
  ])('a story, a game and the past stay what they are: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })
})

describe('danger in the words of a tired worker, of a plan, of a dialect', () => {
  test.each([
    ['im a social worker and i have thoughts of ending it', 'suicide'],
    ['after the night shift i thought about taking all my pills', 'suicide'],
    ['auf der heimfahrt denke ich oft einfach gegen den baum fahren', 'suicide'],
    ['ich hab selbst suizidgedanken und trau mich nicht das im team zu sagen', 'suicide'],
    ['meine kollegin hat gesagt sie denkt dran sich was anzutun', 'suicide'],
    ['she has a plan how she would do it and when', 'suicide'],
    ['she asked me how much paracetamol kills a person', 'suicide'],
    ['she hears a voice saying kill yourself', 'suicide'],
    ['sie mog nimma leben', 'suicide'],
    ['ich schneid mich wieder seit dem dienst', 'self_harm'],
    ['my colleague went on a home visit and doesnt answer since 3 hours', 'missing_or_abducted'],
    ['kollegin hat den alarmknopf gedrückt', 'violence_now'],
    ['sie hat im klo entbunden', 'medical'],
    ['she told me her stepfather still does it to her little sister', 'child_at_risk'],
  ])('is found: %s', (text, category) => {
    expect(screen(text, 'en')?.category).toBe(category)
  })

  test.each([
    'i could kill for a coffee after this shift',
    'i cant do this job anymore, any tips against burnout',
    'on the way home i think about my clients all the time, is that normal',
    'die stimme in ihrem kopf sagt sie taugt nichts, ist das ein introjekt',
    'she has a plan how she would finish school and when',
    'she burns herself out for the other women',
    'ich verletz mich oft beim kochen',
    'what helps staff who have suicidal clients',
  ])('and what only sounds so raises no alarm: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })

  // As staff type; 101 of the 326 were written before the rules were read, the others for these kinds. Before the rules 146 of 215 were found, 131 of the right kind, with 4 alarms of 111.
  test('what was reached is held', () => {
    const lines = readLines<UrgentLine>('tests/safety/said-outright.jsonl')
    const of = (urgent: boolean) =>
      lines
        .filter((line) => line.urgent === urgent)
        .flatMap((line) => {
          const found = screen(line.text, languageOf(line.lang))
          return found === null ? [] : [found.category === line.category]
        })
    expect(of(true).length).toBeGreaterThanOrEqual(REACHED.found)
    expect(of(true).filter((right) => right).length).toBeGreaterThanOrEqual(REACHED.ofTheKind)
    expect(of(false).length).toBeLessThanOrEqual(REACHED.falseAlarms)
  })
})

const REACHED = { found: 199, ofTheKind: 184, falseAlarms: 3 }
