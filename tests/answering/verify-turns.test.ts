import { describe, expect, test } from '@jest/globals'
import { isWholePart } from '../../src/answering/verify/case/copied.js'
import { informal } from '../../src/answering/verify/case/informal.js'
import { checkWording } from '../../src/answering/verify/policy/check-wording.js'
import { type Line, useLines } from './judged-line.js'

/* What turns a sentence round without a foreign word: a lost or added "not", time, a base, a limit. Quote, claim, and their languages. */
const { judgedOf, codeOf } = useLines()

describe('a sentence that is turned round drops', () => {
  test.each<readonly [what: string, code: string, ...line: Line]>([
    ['a "not" that is lost', 'negation', 'Silence is no sign of consent.', 'Silence is a sign of consent.'],
    [
      'a "not fully" that is lost',
      'negation',
      'Distance does not fully protect a woman.',
      'Distance protects a woman.',
    ],
    [
      'a "not fully" told as "not at all"',
      'negation',
      'Abstand schützt Frauen nicht vollständig.',
      'Abstand bietet Frauen keinen Schutz.',
      'de',
    ],
    [
      'what is lacking, told as there',
      'negation',
      'Research on lasting trauma is still lacking.',
      'Über anhaltendes Trauma gibt es gute Forschung.',
      'en',
      'de',
    ],
    ['a "not" that is added', 'negation', 'Fear had fallen by summer.', 'Fear had not fallen by summer.'],
    [
      'an "un-" that is lost',
      'negation',
      'Die Angaben sind unbestätigt.',
      'Die Angaben sind bestätigt.',
      'de',
    ],
    [
      'what comes first',
      'order',
      'First comes safety, then the story is told.',
      'First the story is told, then comes safety.',
    ],
    [
      'what must wait',
      'order',
      'The story has time until there is enough safety.',
      'Sicherheit entsteht erst, wenn die Geschichte erzählt ist.',
      'en',
      'de',
    ],
    [
      'three steps in another order',
      'order',
      'There are three steps: safety, grief and friendship.',
      'There are three steps: grief, safety and friendship.',
    ],
    [
      'of whom a share is one',
      'number',
      'Of those who had left, 70 % named the advice centre.',
      'Of the 163 women, 70 % named the advice centre.',
    ],
    [
      'by how much, told as how much is left',
      'number',
      'Closeness had fallen by 27 %.',
      'Of the closeness 27 % was left.',
    ],
    [
      'seven of five',
      'number',
      'Sie gehen mindestens fünfmal zurück.',
      'Sie gehen mindestens siebenmal zurück.',
      'de',
    ],
    [
      '"although" told as "because"',
      'cause',
      'The longing stayed, although they lived apart.',
      'The longing stayed because they lived apart.',
    ],
    [
      'a direction that the source does not give',
      'comparison',
      'Age changed how strongly fear and shame were linked.',
      'The older she was, the stronger fear and shame were linked.',
    ],
    [
      '"only" told as "also"',
      'quantifier',
      'Only income counted in the model.',
      'Fear counted in the model as well.',
    ],
    [
      'needed told as enough',
      'quantifier',
      'Good help needs trained staff.',
      'For good help trained staff is enough.',
    ],
    [
      'certain of probable',
      'modality',
      'Early violence probably contributed to it.',
      'It is certain that early violence contributed to it.',
    ],
  ])('%s', (_what, code, ...line) => expect(codeOf(line)).toBe(code))
})

describe('a sentence that is only worded otherwise does not drop', () => {
  test.each<Line>([
    ['The harm reaches far past the moment.', 'Der Schaden reicht weit über den Moment hinaus.', 'en', 'de'],
    ['The bond had fallen by about 27 %.', 'The bond had only dropped by roughly 27 %.'],
    ['Reactions can be negative or positive.', 'Die Reaktionen müssen nicht negativ sein.', 'en', 'de'],
    [
      'It rests on section 59 (7) of the Residence Act.',
      'Grundlage ist § 59 Abs. 7 Aufenthaltsgesetz.',
      'en',
      'de',
    ],
    ['116 006 does not exist in every country.', 'Not every country has 116 006.'],
    ['Being open about it can be called brave.', 'Openness about it can be called brave.'],
    [
      'Childhood violence makes trafficking more likely.',
      'Wer als Kind Gewalt erlebt, hat ein höheres Risiko für Menschenhandel.',
      'en',
      'de',
    ],
    ['Many are ashamed that they mourn him.', 'Viele schämen sich, weil sie um ihn trauern.', 'en', 'de'],
    ['Homeless young people are at risk.', 'Young people who have no home are at risk.'],
  ])('%s', (...line) => expect(codeOf(line)).toBeNull())
})

describe('a part of the quote, word for word', () => {
  test('needs no weighing when nothing binds it', () => {
    expect(
      isWholePart(
        judgedOf(['Ask her what would help tonight, and wait.', 'Ask her what would help tonight.']),
      ),
    ).toBe(true)
    expect(isWholePart(judgedOf(['She can stay, if there is a bed.', 'She can stay.']))).toBe(false)
    expect(
      isWholePart(
        judgedOf(['Telling her that he will never change: nobody knows.', 'He will never change.']),
      ),
    ).toBe(false)
  })
})

describe('a wording in German', () => {
  test.each([
    ['Sie müssen mir Ihren Namen nicht nennen.', 'du musst mir deinen Namen nicht nennen.'],
    ['Gehen Sie heute nicht zu diesem Treffen.', 'geh heute nicht zu diesem Treffen.'],
    ['Wir begleiten Sie gern.', 'Wir begleiten dich gern.'],
    ['Was Ihnen passiert ist, tut mir leid.', 'Was dir passiert ist, tut mir leid.'],
    ['Hätten Sie das früher gesagt, wäre es leichter.', 'hättest du das früher gesagt, wäre es leichter.'],
    ['Du kannst bleiben.', 'Du kannst bleiben.'],
  ])('is judged in one form of address: %s', (formal, expected) => expect(informal(formal)).toBe(expected))

  test.each([
    ['Wenn Sie sich bis Freitag nicht melden, geben wir Ihren Platz weiter.', 'de'],
    ['Wir helfen Ihnen gern, sobald Sie den Kontakt zu ihm abgebrochen haben.', 'de'],
    ['You should never have been hurt, but why did you go back to him?', 'en'],
    ["I can't say when, but nothing will ever happen to you again.", 'en'],
    ['I know it feels like love, but what you had with him was not love.', 'en'],
    ['We talked it over and decided that you are not ready to move out yet.', 'en'],
    ['I have to admit I feel a little let down that you stopped answering.', 'en'],
    ['Entweder Sie sagen jetzt aus, oder ich beende die Beratung.', 'de'],
    ['Ihren Bruder habe ich gestern informiert, er macht sich doch Sorgen.', 'de'],
    ['Ich finde es leichtsinnig, dass Sie ihn wieder treffen.', 'de'],
    ['Erzählen Sie mir bitte der Reihe nach, was an dem Abend war.', 'de'],
    ['Solange Sie noch trinken, können wir Sie hier nicht aufnehmen.', 'de'],
  ] as const)('or in English does not press, judge, decide or set conditions: %s', (text, language) => {
    expect(codeOf(['A woman goes back.', text, 'en', language], 'say')).not.toBeNull()
  })

  test.each([
    ['Sie können jederzeit Nein sagen.', 'de'],
    ['Das war nicht Ihre Schuld.', 'de'],
    ['Sie müssen sich weder heute noch morgen entscheiden.', 'de'],
    ['Unterschreiben musst du heute gar nichts.', 'de'],
    ['Geben Sie mir ein Zeichen, wenn Sie eine Pause brauchen.', 'de'],
    ['Kein Mensch hatte das Recht, dir das anzutun.', 'de'],
    ['Du schuldest mir keine Antwort.', 'de'],
    ['You do not have to decide anything today.', 'en'],
    ["I can't promise how the court will decide, but I can tell you what usually happens.", 'en'],
  ] as const)('passes when it leaves her the choice: %s', (text, language) => {
    expect(codeOf(['A woman goes back.', text, 'en', language], 'say')).toBeNull()
  })

  test('that stands in a card as it is, is not judged by its tone', () => {
    const text = 'You promised us, so please do not let us down again this time.'
    expect(checkWording(judgedOf([text, text], 'say'))).toBeNull()
    expect(checkWording(judgedOf(['A woman goes back.', text], 'say'))).not.toBeNull()
  })

  test('names the words that weigh against it, and none of the source', () => {
    const judged = judgedOf(
      ['A woman goes back.', 'You promised us, so please do not let us down again this time.', 'en'],
      'say',
    )
    expect(checkWording(judged)?.says).toMatch(/words like ".+" weigh/u)
  })
})
