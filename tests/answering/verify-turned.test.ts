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
      'advice told as advice against it',
      'contrast',
      'In the handbook, nine nurses recommended a walk before breakfast.',
      'In dem Handbuch raten neun Pflegekräfte von einem Spaziergang vor dem Frühstück ab.',
      'en',
      'de',
    ],
    [
      '"for a time" told as "for good"',
      'condition',
      'Eine Nachbarin bewahrt die Schlüssel auf Zeit auf.',
      'A neighbour keeps the keys for the rest of her life.',
      'de',
      'en',
    ],
    [
      'two things in the place of each other, before numbers that keep their order',
      'number',
      'Noise and sleep had a link (r = .41), and so had noise and appetite (r = .19).',
      'The link of noise with appetite was r = .41, with sleep it was r = .19.',
    ],
    [
      'a condition told as its reverse',
      'condition',
      'Keep the window open if she breaks off the talk, and tell her, without pressure, where you are.',
      'Das Fenster offen halten, solange sie das Gespräch nicht abbricht.',
      'en',
      'de',
    ],
    [
      'a condition told as none',
      'condition',
      'Go with her to the office if she would like that.',
      'Go with her to the office even if she would not like that.',
    ],
    [
      'a condition told as no matter',
      'condition',
      'If she wants it, go through the list with her.',
      'Go through the list with her whether or not she wants it.',
    ],
    [
      'what holds even then, told as holding only then',
      'condition',
      'Greet the neighbour again tomorrow, even if she was silent today; every greeting helps a little.',
      'Greet the neighbour again tomorrow only if she talked today.',
    ],
    [
      '"unless" told as "if"',
      'condition',
      'The gate stays open unless the dog is in the yard.',
      'Das Tor bleibt offen, wenn der Hund im Hof ist.',
      'en',
      'de',
    ],
    [
      'two things in the place of each other, in the other language',
      'swap',
      'Neighbours bring long evenings of music and short mornings of silence.',
      'Nachbarn bringen lange Abende der Stille und kurze Vormittage der Musik.',
      'en',
      'de',
    ],
    [
      'going on told as stopping',
      'opposite',
      'If the form shows nothing, keep asking about sleep.',
      'If the form shows nothing, stop asking about sleep.',
    ],
    [
      'the least told as the most',
      'comparison',
      'Anyone who rings should be offered tea at once; tea is the minimum.',
      'Tea is the most a host should offer after somebody rings.',
    ],
    [
      'one kind for another of which the source speaks nowhere',
      'name',
      'A dismissing pattern makes the letters short.',
      'Ein verstricktes Muster macht die Briefe kurz.',
      'en',
      'de',
    ],
    [
      'some of them counted, told of all',
      'quantifier',
      'All 12 letters were handwritten, and 5 of them gave a long account of the journey.',
      'All letters gave a long account of the journey.',
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
      'With a sample this small, the result may change.',
      'Because the sample is small, the result may change.',
    ],
    ['The number of rooms is not known to us.', 'We do not have the number of rooms.'],
    ['The idea that tea calms them did not hold.', 'The survey did not confirm that tea calms them.'],
    ['The link was moderate (r = .32).', 'Der Zusammenhang war mittelstark, r = 0,32.', 'en', 'de'],
    [
      'The service actively prevents that people are hurt again.',
      'The service does something so that nobody is hurt again.',
    ],
    ['Jeder fünfte Brief kam zurück.', 'In rund einem von fünf Fällen kam der Brief zurück.', 'de'],
    ['Tea is free and never cold.', 'Tea is free of charge and never cold.'],
    [
      'In Hamburg a guest is given a room for at least three months.',
      'In Hamburg a guest is given a room for no less than three months.',
    ],
    ['A quarter of the letters were answered.', 'One letter in four was answered.'],
    ['Each letter heals a little.', 'Every time a letter comes, it heals a little.'],
    ['Flinching is an automatic reaction.', 'Flinching happens automatically.'],
    ['Constant attention to the door is a sign.', 'Always minding the door is a sign.'],
    ['Anna founded the choir together with six others.', 'Seven people founded the choir.'],
    ['Founded on 1 May by Anna with six others.', 'Together with six others, Anna founded it on 1 May.'],
    ['The visit may calm one child and not another.', 'Of two children, the visit may calm only one.'],
    [
      'Bis jemand den Brief gelesen hat, bleibt er im Schrank.',
      'Der Brief bleibt im Schrank, solange niemand den Brief gelesen hat.',
      'de',
    ],
    ['Distance did not loosen the bond.', 'Distance alone did not loosen the bond.'],
    ['Ein Brief ist alles, was wir haben.', 'Wir haben nur einen Brief.', 'de'],
    ['Im Mittelpunkt steht, dass sie schläft.', 'Es geht darum, dass sie schläft.', 'de'],
    [
      'Dahinter steht die Annahme, dass Briefe die Menschen beruhigen.',
      'Die Autorinnen gehen davon aus, dass Briefe die Menschen beruhigen.',
      'de',
    ],
    [
      'Listening matters more than getting somebody to talk.',
      'It matters more to listen than to make somebody talk.',
    ],
    ['Reliving, avoiding and startling are signs.', 'Avoiding and startling are signs.'],
    [
      'The letters went with more sleep, against what they had expected.',
      'The letters went with more sleep, which they had not expected.',
    ],
    [
      'They hold on to it without taking over.',
      'Sie halten daran fest, ohne alles zu übernehmen.',
      'en',
      'de',
    ],
    ['They recommended a walk before breakfast.', 'They were in favour of a walk before breakfast.'],
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
