import { describe, expect, test } from '@jest/globals'
import { type Line, useLines } from './judged-line.js'

/* Of two things that cannot both be so, a claim takes the one its source does not; or it splits what the source says of two alike. */
const { codeOf } = useLines()

describe('the other of two sides drops', () => {
  test.each<readonly [what: string, code: string, ...line: Line]>([
    [
      'meant, told as not meant',
      'opposite',
      'He hid the key on purpose.',
      'He hid the key without meaning to.',
    ],
    [
      'against expectation, told as expected',
      'opposite',
      'Against what the team had expected, the letters went with more sleep.',
      'Wie das Team erwartet hatte, gingen die Briefe mit mehr Schlaf einher.',
      'en',
      'de',
    ],
    ['put on, told as real', 'opposite', 'He pretends to like the garden.', 'He really likes the garden.'],
    [
      'forced, told as of her own will',
      'opposite',
      'The contract was forced upon her.',
      'She took on the contract of her own free will.',
    ],
    [
      'two things kept apart, told as one',
      'opposite',
      'Keep a pause and an ending apart.',
      'A pause and an ending are the same thing.',
    ],
    [
      'against it, told as for it',
      'opposite',
      'Die Autorinnen widersprechen damit der alten Regel.',
      'The authors confirm the old rule.',
      'de',
      'en',
    ],
    [
      'not needed, told as needed',
      'condition',
      'No ticket needs to be shown at the door.',
      'Ohne Ticket kommt niemand durch die Tür.',
      'en',
      'de',
    ],
    [
      'a duty, told as a choice',
      'modality',
      'The porter has to check every parcel.',
      'The porter may check parcels if he wants.',
    ],
    [
      'a "may" that only the purpose has',
      'modality',
      'She may keep the letter, something to hold on to.',
      'Sie behält den Brief, woran sie sich halten kann.',
      'en',
      'de',
    ],
    [
      'one of two told without the "not" of both',
      'negation',
      'Whispering or nodding is no answer.',
      'Whispering is an answer, nodding is not.',
    ],
    [
      'one of two denied where both are said',
      'negation',
      'The garden is open to neighbours and guests.',
      'The garden is open to guests, but not to neighbours.',
    ],
    [
      'a copy of one sentence of the quote, with a "not" less',
      'negation',
      'The porter checks every parcel. The office gives out no addresses without a letter.',
      'The office gives out addresses even without a letter.',
    ],
    [
      'said by another body than the quote says',
      'name',
      'Hilfe darf nicht davon abhängen, dass jemand aussagt, so das OVC.',
      'According to Mission Freedom, help must not depend on whether somebody testifies.',
      'de',
      'en',
    ],
    [
      'said by another author than the quote says',
      'name',
      'Nach Mission Freedom schützt auch eine sichere Bindung nicht vollständig.',
      'Contreras und ihr Team haben gezeigt, dass auch eine sichere Bindung nicht vollständig schützt.',
      'de',
    ],
    [
      '"not wholly" told as "not at all"',
      'negation',
      'The fence does not protect the garden fully.',
      'The fence gives the garden no protection at all.',
    ],
  ])('%s', (_what, code, ...line) => expect(codeOf(line)).toBe(code))
})

describe('what keeps both sides does not drop', () => {
  test.each<Line>([
    ['Keep a pause and an ending apart.', 'Do not treat a pause as the same thing as an ending.'],
    ['He hid the key on purpose.', 'He hid the key deliberately.'],
    [
      'Others can advise and care, but they cannot cure.',
      'Others can advise and care, but they cannot cure.',
    ],
    [
      'Nobody should read it as saying that training is not needed.',
      'It does not mean that people can do without training.',
    ],
    [
      'Viele fürchten, dass ihnen niemand glaubt. Wer ruhig zuhört und nicht nachbohrt, macht es leichter.',
      'Ruhiges Zuhören ohne Nachbohren macht es leichter.',
      'de',
    ],
    [
      'The University of South Dakota thesis asked who writes letters.',
      'The thesis of the University of South Dakota asked who writes letters.',
    ],
  ])('%s', (...line) => expect(codeOf(line)).toBeNull())
})
