import { describe, expect, test } from '@jest/globals'
import { checkUse } from '../../src/answering/verify/policy/check-use.js'
import type { Role } from '../../src/domain/passage.js'
import { type Line, useLines } from './judged-line.js'

/* What stands under "better not", and what may be told to do: neither may be the reverse of its source. */
const { judgedOf } = useLines()

const useOf = (line: Line, role: Role, written: readonly Role[] = ['fact']): string | null =>
  checkUse(judgedOf(line, role), written)?.code ?? null

const mayStand = (role: Role, lines: readonly Line[], written?: readonly Role[]): void =>
  test.each<Line>([...lines])(`${role} may stand: %s | %s`, (...line) =>
    expect(useOf(line, role, written)).toBeNull(),
  )
const mayNot = (role: Role, lines: readonly Line[], written?: readonly Role[]): void =>
  test.each<Line>([...lines])(`${role} may not: %s | %s`, (...line) =>
    expect(useOf(line, role, written)).toBe('use'),
  )

describe('good advice does not stand under "better not"', () => {
  mayNot('avoid', [
    [
      'Keep your promises and be on time; people trust what stays the same.',
      'Keeping promises and being on time.',
    ],
    ['Keep your promises and be on time.', 'Keep your promises and be on time.'],
    ['Even a small say counts: let the tenant choose the colour.', 'Letting the tenant choose the colour.'],
    ['Pressing a tenant holds her back, so patience is the shorter way.', 'Being patient with a tenant.'],
    ['Ask before you open the letter; opening it can hurt her.', 'Asking before you open the letter.'],
    ['Asking about the debt does not hurt her.', 'Asking about the debt.'],
    [
      'Frag in Ruhe nach ihren Wünschen und lass ihr Zeit.',
      'Nach ihren Wünschen fragen und ihr Zeit lassen.',
      'de',
    ],
    ['Sei pünktlich und halte dich an Absprachen.', 'Being on time and keeping agreements.', 'de', 'en'],
    ['Touch her arm only if she agrees.', 'Touch her arm only if she agrees.'],
  ])
})

describe('a claim that begins with a "not" reads the wrong way round there', () => {
  mayNot('avoid', [
    ['During a fire do not leave a tenant alone.', 'Do not leave a tenant alone during a fire.'],
    ['During a fire do not leave a tenant alone.', 'During a fire, never leave a tenant alone.'],
    ['Do not open her letters.', 'Not opening her letters.'],
    ['Lass die Mieterin bei Feuer nicht allein.', 'Die Mieterin bei Feuer nicht allein lassen.', 'de'],
    ['Lass die Mieterin bei Feuer nicht allein.', 'Bei Feuer lass die Mieterin nicht allein.', 'de'],
  ])
})

describe('what its quote speaks against may stand there', () => {
  mayStand('avoid', [
    ['During a fire do not leave a tenant alone.', 'Leaving a tenant alone during a fire.'],
    ['Arguing about the rent does not help; hear her first.', 'Arguing about the rent.'],
    ['Arguing about the rent does not help; hear her first.', 'Arguing about the rent does not help.'],
    [
      'Pressing a tenant holds her back, so patience is the shorter way.',
      'Pressing a tenant: it holds her back.',
    ],
    ['The guide warns against opening her letters.', 'Opening her letters: the guide warns against it.'],
    [
      'Telling her that he lies is not helpful.',
      'Telling her that he does not tell the truth, that he lies.',
    ],
    ['Öffne ihre Briefe nicht, auch nicht aus Sorge.', 'Ihre Briefe öffnen, ohne zu fragen.', 'de'],
    [
      'Über den Auszug zu reden kann gefährlich sein.',
      'Über den Auszug reden: Das kann gefährlich sein.',
      'de',
    ],
    ['Der Leitfaden warnt vor schnellem Trost.', 'Schneller Trost: Davor warnt der Leitfaden.', 'de'],
    ['Do not open her letters.', 'Ihre Briefe öffnen.', 'en', 'de'],
  ])
  mayStand(
    'avoid',
    [['Seufzen: Es klingt nach Vorwurf.', 'Sighing: it sounds like blame.', 'de', 'en']],
    ['avoid'],
  )
})

describe('nothing is told to do of which its quote warns', () => {
  const warned: readonly Line[] = [
    [
      'When she praises the landlord, arguing may make her defend him.',
      'Argue with her calmly when she praises the landlord.',
    ],
    ['Planning the move can be dangerous for her.', 'Plan the move with her now.'],
    ['The guide warns against paying her debts.', 'Pay her debts.'],
    ['Opening her letters does not help.', 'Open her letters with her.'],
    ['Über den Auszug zu reden kann gefährlich sein.', 'Rede mit ihr über den Auszug.', 'de'],
    ['Planning the move can be dangerous for her.', 'Mit ihr den Auszug jetzt planen.', 'en', 'de'],
  ]
  mayNot('step', warned)
  mayNot('say', [
    ['Planning the move can be dangerous for her.', '"Shall we plan your move now?"'],
    ['Planning the move can be dangerous for her.', '"Wollen wir deinen Auszug jetzt planen?"', 'en', 'de'],
  ])
  mayStand('step', [
    ['Planning the move can be dangerous for her, so see to her safety.', 'See to her safety.'],
    ['Planning the move can be dangerous for her.', 'Think of the danger before you plan the move with her.'],
    ['Arguing does not help; a calm question keeps the talk open.', 'Ask a calm question.'],
    ['Planning the move does not hurt.', 'Plan the move with her.'],
    [
      'Predictable visits make the contact less frightening.',
      'Predictable visits make the contact less frightening.',
    ],
    [
      'If one of the two keys fails, use the other.',
      'Fällt ein Schlüssel aus, nimm den anderen.',
      'en',
      'de',
    ],
  ])
  mayStand('say', [['Planning the move can be dangerous for her.', '"What would make you feel safe?"']])
})
