import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { checkAltered } from '../../src/answering/verify/altered/check-altered.js'
import { tiesTwoTexts } from '../../src/answering/verify/altered/joined-quotes.js'
import { caseOf } from '../../src/answering/verify/case/case-of.js'
import { createConcepts } from '../../src/answering/verify/reading/concepts.js'
import { createReader, type Read } from '../../src/answering/verify/reading/reading.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Language } from '../../src/domain/language.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { type Line, useLines } from './judged-line.js'
import { passageOf } from './passage-of.js'

/* A retelling of nearly the same words that says something else. */
const { codeOf, judgedOf } = useLines()

const drops = (line: Line): boolean => codeOf(line) !== null || checkAltered(judgedOf(line)) !== null
const stands = (lines: readonly Line[]): void =>
  test.each<Line>([...lines])('stands: %s | %s', (...line) => expect(drops(line)).toBe(false))
const falls = (lines: readonly Line[]): void =>
  test.each<Line>([...lines])('falls: %s | %s', (...line) => expect(drops(line)).toBe(true))

describe('what the source asks for is not told as free to leave out', () => {
  falls([
    [
      'A fire can need quick steps without a vote; even then ask her wishes.',
      'In a fire you need not ask her wishes.',
    ],
    [
      'A fire can need quick steps without a vote; even then ask her wishes.',
      'In a fire you can leave out her wishes.',
    ],
    [
      'Bei Feuer geht es schnell; auch dann frag nach ihren Wünschen.',
      'Nach ihren Wünschen musst du bei Feuer nicht fragen.',
      'de',
    ],
  ])
  stands([
    ['Neither needs a licence; anyone can learn both.', 'For both you need not have a licence.'],
    [
      'A fire can need quick steps without a vote; even then ask her wishes.',
      'Ask her wishes even in a fire.',
    ],
  ])
})

describe('bounds of a role', () => {
  falls([
    [
      'Work within your own role, asks the code, however much seems needed.',
      'The code asks you to go beyond your role.',
    ],
    ['Stay within your remit, says the guide.', 'The guide says to step outside your remit.'],
    [
      'Arbeite innerhalb deiner Rolle, bittet der Leitfaden.',
      'Der Leitfaden bittet dich, über deine Rolle hinauszugehen.',
      'de',
    ],
  ])
  stands([
    ['Work within your own role, asks the code.', 'The code asks you to stay within your own role.'],
    [
      'Arbeite innerhalb deiner Rolle, bittet der Leitfaden.',
      'Bleib in deiner Rolle, bittet der Leitfaden.',
      'de',
    ],
  ])
})

describe('whom and what a number counts', () => {
  falls([
    [
      'Of 20 tenants, 12 were back in the house, 4 were in hospital.',
      'Of 20 tenants, 12 were in hospital and 4 back in the house.',
    ],
    [
      'Von 20 Mietern waren 12 zurück im Haus, 4 waren auf Reisen.',
      'Von 20 Mietern waren 12 auf Reisen und 4 zurück im Haus.',
      'de',
    ],
    ['The office closed 310 investigations into fraud in 2020.', 'There were 310 victims of fraud in 2020.'],
    ['Das Amt schloss 2020 310 Ermittlungen zu Betrug ab.', 'Es waren 2020 310 Opfer von Betrug.', 'de'],
    ['Police identified 210 victims of fraud in 2020.', 'There were 210 victims of fraud in 2020.'],
    ['Die Polizei hat 2020 210 Opfer von Betrug identifiziert.', '2020 gab es 210 Opfer von Betrug.', 'de'],
    [
      'In the survey 70 percent had a loud or a damp flat.',
      'In the survey 70 percent had a loud and a damp flat.',
    ],
    ['In the survey 70 percent had a loud or a damp flat.', 'In the survey 70 percent had a loud flat.'],
  ])
  stands([
    [
      'Of 20 tenants, 12 were back in the house, 4 were in hospital.',
      'Of 20 tenants, 4 were in hospital and 12 back in the house.',
    ],
    [
      'Police identified 210 victims of fraud in 2020.',
      'In 2020 there were 210 identified victims of fraud.',
    ],
    [
      'Das Amt schloss 2020 310 Ermittlungen zu Betrug ab.',
      'Es gab 2020 310 abgeschlossene Ermittlungen zu Betrug.',
      'de',
    ],
    [
      'In the survey 70 percent had a loud or a damp flat.',
      'In the survey 70 percent had a damp or a loud flat.',
    ],
  ])
})

describe('a question, a view and a part', () => {
  falls([
    ['Only one study had looked at rent and sleep.', 'Only one study found a link between rent and sleep.'],
    [
      'Nur eine Studie hatte Miete und Schlaf untersucht.',
      'Nur eine Studie fand einen Zusammenhang zwischen Miete und Schlaf.',
      'de',
    ],
    ['Many do not see themselves as tenants.', 'Many are not tenants.'],
    ['Viele sehen sich nicht als Mieter.', 'Viele sind keine Mieter.', 'de'],
    [
      'The bond to a place can outlast a move.',
      'She is tied to the place since the bond can outlast a move.',
    ],
    [
      'Of women leaving street prostitution, most moved twice.',
      'Of women leaving prostitution, most moved twice.',
    ],
    ['Frauen in der Straßenprostitution ziehen oft um.', 'Frauen in der Prostitution ziehen oft um.', 'de'],
  ])
  stands([
    ['Only one study had looked at rent and sleep.', 'Only one study looked at rent and sleep.'],
    ['A study looked at rent and sleep and found a link.', 'A study found a link between rent and sleep.'],
    ['Many do not see themselves as tenants.', 'Many do not think of themselves as tenants.'],
    [
      'The bond to a place can outlast a move.',
      'She may be tied to the place since the bond can outlast a move.',
    ],
    [
      'Of women leaving street prostitution, most moved twice.',
      'Of women leaving prostitution on the street, most moved twice.',
    ],
  ])
})

describe('two texts are not tied together by the claim alone', () => {
  let read: Read
  beforeAll(async () => {
    const { glossary } = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
    read = createReader(createConcepts(glossary, createStemmer()))
  }, 60_000)

  const MOVED = 'Most tenants in the survey moved back within a year.'
  const RENT = 'Rent support ran out in spring, says the office.'
  const ties = (text: string, first: string, second: string, language: Language = 'en'): boolean => {
    const [one, other] = [passageOf(first, 'en', 'fact', 'P1'), passageOf(second, 'en', 'fact', 'P2')]
    const draft = { role: 'fact' as const, text, language, support: [] }
    const citations = [
      { passage: one, quote: first },
      { passage: other, quote: second },
    ] as const
    return tiesTwoTexts(caseOf(draft, citations, [first, second], new Map(), read))
  }

  test.each<[string, Language, boolean]>([
    ['Most tenants moved back after rent support ran out.', 'en', true],
    ['Because rent support ran out, most tenants moved back.', 'en', true],
    ['Most tenants moved back within a year, and rent support ran out in spring.', 'en', false],
  ])('%s', (text, language, expected) => expect(ties(text, MOVED, RENT, language)).toBe(expected))

  test('a tie that one of the texts has itself may be told', () =>
    expect(
      ties(
        'Tenants moved back after rent support ran out.',
        'Tenants moved back after rent support ran out in spring.',
        'Most tenants in the survey moved back.',
      ),
    ).toBe(false))
})
