import { describe, expect, test } from '@jest/globals'
import { type Line, useLines } from './judged-line.js'

/* What a source binds, leaves to somebody or points one way, and what is only worded otherwise. Quote, claim, and their languages. */
const { codeOf } = useLines()

describe('what the source binds or leaves to somebody, turned round, drops', () => {
  test.each<readonly [what: string, code: string, ...line: Line]>([
    [
      'an exception that is taken in',
      'condition',
      'Her address is kept secret unless a child is at risk.',
      'Ihre Adresse bleibt auch dann geheim, wenn ein Kind gefährdet ist.',
      'en',
      'de',
    ],
    [
      '"not more than" told as "nothing"',
      'condition',
      'Give the office no more papers than she has agreed to.',
      'Give the office no papers.',
    ],
    [
      'her own choice told as that of others',
      'roles',
      'Plan one goal that she picks herself.',
      'Plan one goal that the staff have picked for her.',
    ],
    [
      'each alone told as only together',
      'condition',
      'Fear and debt each went, on their own, with staying longer.',
      'Only together did fear and debt go with staying longer.',
    ],
    [
      'a link told as its reverse',
      'comparison',
      'Shame went with silence in counselling.',
      'Wer sich schämte, schwieg in der Beratung seltener.',
      'en',
      'de',
    ],
    [
      'some of one side told as some of the other',
      'roles',
      'Many women adjust to every whim of the man who sells them.',
      'Viele Männer richten sich nach jeder Laune der Frau, die sie verkaufen.',
      'en',
      'de',
    ],
    [
      'a "not" after "but also"',
      'negation',
      'But people with many friends can be recruited, too.',
      'People with many friends can not be recruited.',
    ],
    [
      '"not every" told as "not at all"',
      'negation',
      'In a crisis not every rule can be kept.',
      'In a crisis the rules can not be kept at all.',
    ],
  ])('%s', (_what, code, ...line) => expect(codeOf(line)).toBe(code))
})

describe('what is only worded otherwise does not drop', () => {
  test.each<Line>([
    [
      'Support should be patient, since the harm reaches far.',
      'Because the harm reaches far, support should be patient.',
    ],
    ['This makes the habit harder to break.', 'The habit becomes more difficult to break.'],
    [
      'It may explain why one kind letter can outweigh weeks.',
      'Das erklärt vielleicht, warum ein einziger freundlicher Brief Wochen aufwiegen kann.',
      'en',
      'de',
    ],
    [
      'Helpers may not ask, or may feel unprepared.',
      'Es kann sein, dass Helfende nicht fragen oder sich nicht vorbereitet fühlen.',
      'en',
      'de',
    ],
    [
      'The paper describes trauma by three words: event, experience and effects.',
      'Der Text beschreibt Trauma über drei Wörter: Ereignis, Erleben und Folgen.',
      'en',
      'de',
    ],
    [
      'Contreras und Kolleginnen sprechen von TCB, Chambers und Kolleginnen von TCA.',
      'TCA ist das Wort von Chambers, TCB das von Contreras.',
      'de',
    ],
    [
      'The switching between fear and kindness keeps a person caught.',
      'Der Wechsel von Angst und Freundlichkeit hält Menschen gefangen.',
      'en',
      'de',
    ],
  ])('%s', (...line) => expect(codeOf(line)).toBeNull())
})
