import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { caseOf } from '../../src/answering/verify/case/case-of.js'
import { judgeHard } from '../../src/answering/verify/judge.js'
import { createConcepts } from '../../src/answering/verify/reading/concepts.js'
import { createReader, type Read } from '../../src/answering/verify/reading/reading.js'
import { createNamesCheck } from '../../src/answering/verify/scope/check-names.js'
import { traitsOf } from '../../src/answering/verify/weighing/traits.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import type { Language } from '../../src/domain/language.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { passageOf } from './passage-of.js'

/* Rules of language, one a line: what a single check may not drop, and what it must. Quote, claim, and their languages. */
type Line = readonly [quote: string, claim: string, from?: Language, to?: Language]

let knowledge: Knowledge
let read: Read

beforeAll(async () => {
  knowledge = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
  read = createReader(createConcepts(knowledge.glossary, createStemmer()))
}, 60_000)

function judgedOf([quote, claim, from = 'en', to = from]: Line, rest = '') {
  const passage = passageOf(`${quote} ${rest}`.trim(), from)
  return caseOf(
    { role: 'fact', text: claim, language: to, support: [] },
    [{ passage, quote }],
    [quote],
    knowledge.sources,
    read,
  )
}

const codeOf = (line: Line, rest?: string): string | null =>
  judgeHard(judgedOf(line, rest), createNamesCheck(knowledge.sources.values()))?.code ?? null

describe('a place that has another name in the other language', () => {
  test.each<Line>([
    ['JADWIGA begleitet Frauen in München.', 'JADWIGA accompanies women in Munich.', 'de', 'en'],
    ['In Vienna, LEFÖ advises women from abroad.', 'In Wien berät LEFÖ Frauen aus dem Ausland.', 'en', 'de'],
    ['Die Stelle in Köln hilft kostenlos.', 'The service in Cologne helps free of charge.', 'de', 'en'],
  ])('is the same place: %s', (...line) => expect(codeOf(line)).toBeNull())

  test.each<Line>([
    ['JADWIGA begleitet Frauen in München.', 'JADWIGA accompanies women in Nuremberg.', 'de', 'en'],
    ['Die Stelle in Köln hilft kostenlos.', 'Die Stelle in Wien hilft kostenlos.', 'de', 'de'],
    ['In Hamburg, Mission Freedom runs a house.', 'Mission Freedom führt ein Haus in Wien.', 'en', 'de'],
  ])('and another place is another: %s', (...line) => expect(codeOf(line)).toBe('name'))
})

describe('no single word drops', () => {
  test.each<Line>([
    // A "may" before a colon does not reach what stands behind it.
    [
      'A noise may act as a trigger: an older page describes how it brings the scene back.',
      'Ein Geräusch kann ein Auslöser sein: Eine ältere Seite beschreibt, wie es die Szene zurückholt.',
      'en',
      'de',
    ],
    ['The guilt may be there beside the facts.', 'Let the guilt be there beside the facts.'],
    ['Nähe kann wieder gespürt werden.', 'Nähe wird wieder spürbar.', 'de'],
    ['Research comes mostly from the US.', 'Die Forschung stammt meist aus den USA.', 'en', 'de'],
    ['Only those who sign the standards can become members.', 'Members must sign the standards.'],
    ['A changed view is to be expected.', 'Eine veränderte Sicht ist zu erwarten.', 'en', 'de'],
    ['The urge to help is strong in helpers.', 'Der Drang zu helfen ist in Helfenden stark.', 'en', 'de'],
  ])('a "may", a wish, a duty: %s', (...line) => expect(codeOf(line)).toBeNull())

  test.each<Line>([
    [
      'The bond is strongest where fear meets kindness.',
      'The tie becomes most powerful when fear meets kindness.',
    ],
    ['Attachment had fallen by about 27 %.', 'Attachment was only around 27 % lower.'],
    ['Berühre sie nicht ohne zu fragen.', 'Berühre sie nur, wenn sie zugestimmt hat.', 'de'],
    [
      'Manche gehen zurück, oft mehrmals.',
      'Es kommt vor, dass sie zurückgehen, und das oft nicht nur einmal.',
      'de',
    ],
    ['Junge Menschen nennen sich selten Opfer.', 'Junge Menschen nennen sich nur selten Opfer.', 'de'],
    [
      'It puts listening before getting somebody to talk.',
      'Listening is more important than getting somebody to talk.',
    ],
  ])('a degree, a limit, a rank in other words: %s', (...line) => expect(codeOf(line)).toBeNull())

  test.each<Line>([
    ['Fünfmal oder öfter gehen sie zurück.', 'Fünf oder mehr Rückkehren sind es.', 'de'],
    ['Die meisten gehen mindestens fünfmal zurück.', 'Die Mehrheit kehrt fünfmal oder öfter zurück.', 'de'],
    ['Most go back at least five times.', 'Most go back five times or more often.'],
  ])('a least number in other words: %s', (...line) => expect(codeOf(line)).toBeNull())

  test.each<Line>([
    ['Any contact is a chance for survivors.', 'Jeder Kontakt ist eine Chance für Betroffene.', 'en', 'de'],
    ['Fear and shame were both linked to silence.', 'Fear and shame each were linked to silence.'],
    [
      'Helfende stellen keine Diagnose und behandeln nicht.',
      'Helpers neither diagnose nor treat.',
      'de',
      'en',
    ],
    ['Am dringendsten brauchen sie Ruhe.', 'What they need most urgently is calm.', 'de', 'en'],
    ['Not everyone lives through it in the same way.', 'Each person lives through it differently.'],
  ])('all, each, most, neither: %s', (...line) => expect(codeOf(line)).toBeNull())

  test.each<Line>([
    ['It was the highest figure in ten years.', 'It was the highest figure of the past decade.'],
    ['Das dauert ein halbes Jahr.', 'This takes six months.', 'de', 'en'],
    [
      'Of 120 women in shelters, 81 stayed after three months.',
      'After three months, 81 of the 120 women in shelters stayed.',
    ],
    ['Eines von vier Zielen ist Ruhe.', 'Calm is one of four aims.', 'de', 'en'],
    ['Beide Studien stammen aus den USA.', 'The two studies come from the US.', 'de', 'en'],
    ['Die Übersicht über 15 Artikel nennt das.', 'The review of 15 articles names this.', 'de', 'en'],
    ['The review of 15 articles names this.', 'Die Übersicht über 15 Artikel nennt das.', 'en', 'de'],
  ])('a number said otherwise: %s', (...line) => expect(codeOf(line)).toBeNull())

  test.each<Line>([
    ['Some survivors feel guilty for having left.', 'Some survivors feel guilty because they left.'],
    ['No cause can be inferred from the link.', 'From the link no cause can be inferred.'],
    ['Help fails, says the Office for Victims of Crime.', 'Hilfe scheitert, sagt OVC.', 'en', 'de'],
    [
      'Die Studie kommt aus der Straßenprostitution.',
      'The study comes from street prostitution.',
      'de',
      'en',
    ],
    ['Warte, bevor du sie drängst.', 'Warte, ehe du sie drängst.', 'de'],
    ['Answer only after half a minute.', 'Wait half a minute before you answer.'],
    ['Listening is the most important part.', 'Nothing matters more than listening.'],
    [
      'Bleib gesund, ohne das Trauma mitzutragen.',
      'Stay healthy without carrying the trauma along.',
      'de',
      'en',
    ],
  ])('a cause, a name, a group, an order: %s', (...line) => expect(codeOf(line)).toBeNull())
})

describe('one word too many still drops', () => {
  test.each<readonly [code: string, ...line: Line]>([
    ['modality', 'Attachment may be a risk for women.', 'Attachment is a risk for women.'],
    ['modality', 'Nähe kann gefährlich werden.', 'Nähe wird gefährlich.', 'de'],
    ['quantifier', 'Survivors lean on friends.', 'All survivors lean on friends.'],
    ['quantifier', 'No article showed a way out.', 'Einige Artikel zeigten einen Ausweg.', 'en', 'de'],
    ['quantifier', '258 Frauen wurden einmalig gefragt.', '258 Frauen wurden mehrmals gefragt.', 'de'],
    [
      'quantifier',
      'Violence went with guilt only where fear was strong.',
      'Violence went with guilt in the survey.',
    ],
    ['number', 'It was the highest figure in ten years.', 'It was the highest figure in ten months.'],
    ['number', 'Three things carry it: calm, time and respect.', 'Two things carry it: calm and respect.'],
    ['cause', 'Fear and silence were linked in the study.', 'Fear caused silence in the study.'],
    ['comparison', 'She feels less safe than before.', 'She feels safer than before.'],
  ])('%s: %s', (code, ...line) => expect(codeOf(line)).toBe(code))

  test('somebody of another sentence is not cited for this one', () => {
    const rest = 'Lahav and colleagues start from childhood.'
    expect(
      codeOf(
        [
          'Research is lacking, say Chambers and colleagues.',
          'Research is lacking, say Lahav and colleagues.',
        ],
        rest,
      ),
    ).toBe('name')
    expect(
      codeOf(['Forschung fehlt, schreibt Chambers.', 'Forschung fehlt, schreibt Lahav.', 'de'], rest),
    ).toBe('name')
  })
})

describe('the shape of a sentence tells', () => {
  const traits = (...line: Line) => traitsOf(judgedOf(line)).traits

  test('which of two brings the other about, though a word stays where it was', () => {
    expect(
      traits(
        'Childhood abuse raises the risk of depression.',
        'Depression raises the risk of childhood abuse.',
      ).reversed,
    ).toBe(1)
    expect(
      traits(
        'Childhood abuse raises the risk of depression.',
        'Childhood abuse raises the risk of depression.',
      ).reversed,
    ).toBe(0)
  })

  test('"as long as", told as its reverse', () => {
    const quote = 'As long as the noise goes on, sleep cannot come.'
    expect(traits(quote, 'The noise goes on because sleep cannot come.').reversed).toBe(1)
    expect(traits(quote, 'Sleep cannot come because the noise goes on.').reversed).toBe(0)
  })

  test('a new word in a sentence that is repeated, not in one that is retold', () => {
    const rest = 'She decides about her own day, as Herman says.'
    expect(traits(rest, 'She decides about her own garden, as Herman says.').copyAdded).toBe(1)
    expect(traits(rest, rest).copyAdded).toBe(0)
    expect(traits(rest, 'For Herman a garden of her own comes first.').copyAdded).toBe(0)
    expect(
      traits(
        'Heilung beruht auf geteilter Verantwortung.',
        'Heilung beruht auf geteilter Gartenarbeit.',
        'de',
      ).copyAdded,
    ).toBe(1)
  })

  test('what is left out in the middle of it, and what stands elsewhere', () => {
    const quote = 'Many women who leave early on come back after a few days, and trust grows slowly.'
    expect(traits(quote, 'Many women come back after a few days.').copyLeftOut).toBeGreaterThan(0.1)
    expect(traits(quote, 'Many women who leave early on come back.').copyLeftOut).toBe(0)
    expect(
      traits(quote, 'Many women who leave early on come back after a few days, and slowly trust grows.')
        .copyMoved,
    ).toBeGreaterThan(0.5)
  })

  test('a condition whose words stand nowhere', () => {
    expect(
      traits(
        'She is believed, with no strings attached.',
        'She is believed as long as her story is consistent.',
      ).condition,
    ).toBe(1)
    expect(
      traits(
        'Sie wird ernst genommen, ohne Bedingungen.',
        'Sie wird ernst genommen, sofern sie pünktlich ist.',
        'de',
      ).condition,
    ).toBe(1)
  })
})

describe('the year of a source', () => {
  const QUOTE = 'Explaining has its place.'
  const cite = (quote: string, claim: string): string | null => {
    const judged = judgedOf([quote, claim])
    const sources = ['casassa2023', 'missionfreedom2025part2'].map((key) => knowledge.sources.get(key)!)
    return judgeHard({ ...judged, sources }, createNamesCheck(knowledge.sources.values()))?.code ?? null
  }

  test('may be told though the quote does not', () => {
    expect(cite(QUOTE, 'Casassa et al. (2023): explaining has its place.')).toBeNull()
  })

  test('is that of whoever is named', () => {
    expect(cite(QUOTE, 'Casassa et al. (2025): explaining has its place.')).toBe('number')
  })

  test('is the one that the quote names', () => {
    const quote = `Casassa et al. (2023): explaining has its place.`
    expect(cite(quote, quote.replace('2023', '2025'))).toBe('number')
  })
})

describe('two things in each other’s place are noticed', () => {
  test.each<Line>([
    [
      'The court may close the hearing if the witness asks for it.',
      'The witness may close the hearing if the court asks for it.',
    ],
    ['Auf Gewalt folgt Reue, schreibt JADWIGA.', 'Auf Reue folgt Gewalt, schreibt JADWIGA.', 'de'],
    [
      'Ambivalence is seen as normal and not as weakness.',
      'Ambivalence is seen as weakness and not as normal.',
    ],
    [
      'Blaming oneself for the bad and thanking him for the good is common.',
      'Blaming him for the bad and thanking oneself for the good is common.',
    ],
  ])('%s – %s', (...line) => expect(codeOf(line)).toBe('swap'))

  test.each<Line>([
    [
      'Safety, mourning and connection follow one another.',
      'Mourning, safety and connection follow one another.',
    ],
    ['Fear keeps her; shame keeps her.', 'Shame keeps her; fear keeps her.'],
    [
      'After the visit she was calm; before it she was afraid.',
      'She was afraid before the visit and calm after it.',
    ],
  ])('and a list or a sentence turned round is none: %s – %s', (...line) =>
    expect(codeOf(line)).not.toBe('swap'),
  )
})

describe('one thing changed in a copy is noticed', () => {
  test.each<Line>([
    [
      'They met 63 women shortly after they left, and again after six months.',
      'They met 63 women shortly before they left, and again after six months.',
    ],
    [
      'Wer andere berät, achtet besonders auf sich, schreibt das Hilfetelefon.',
      'Wer andere berät, achtet besonders auf andere, schreibt das Hilfetelefon.',
      'de',
    ],
    [
      'She needs a room without conditions, says the code.',
      'She needs a room with conditions, says the code.',
    ],
    [
      'Many are ashamed of their grief, according to Part 2.',
      'The women are ashamed of their grief, according to Part 2.',
    ],
    [
      'The part of the article that we saw does not test whether it heals.',
      'The article does not test whether it heals.',
    ],
    [
      'Lahav and colleagues start from that: abuse may lead to identification.',
      'Lahav and colleagues found that abuse may lead to identification.',
    ],
    [
      'Only somebody out of survival mode can decide, says IJM.',
      'Somebody out of survival mode can decide, says IJM.',
    ],
    [
      'Only somebody out of survival mode can decide, says IJM.',
      'Only somebody in survival mode can decide, says IJM.',
    ],
    [
      'Keiner von 15 Artikeln zeigte, wie sich die Bindung löst.',
      'Einer von 15 Artikeln zeigte, wie sich die Bindung löst.',
      'de',
    ],
    ['70 % named welfare agencies as a help.', '70 % said that welfare agencies had got in their way.'],
    [
      'BKA figures count closed investigations.',
      'Die Zahlen des BKA erfassen laufende Ermittlungen.',
      'en',
      'de',
    ],
  ])('%s – %s', (...line) => expect(codeOf(line)).not.toBeNull())

  test.each<Line>([
    ['Fear was mentioned more often than debt.', 'Fear was mentioned more frequently than debt.'],
    ['Befragt wurden 32 Frauen in zwei Städten.', 'Befragt wurden 32 Frauen aus zwei Städten.', 'de'],
    [
      'The part of the article that we saw does not test whether it heals.',
      'Whether it heals is not tested in the part we know.',
    ],
  ])('and another word for the same is none: %s – %s', (...line) => expect(codeOf(line)).toBeNull())
})
