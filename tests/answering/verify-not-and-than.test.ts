import { describe } from '@jest/globals'
import { useLines } from './judged-line.js'

/* As in `verify-said-in-other-order.test.ts`: what was found when claims of outside writers were read. */
const { stands, falls } = useLines()

describe('what is without, and what is not', () => {
  stands([
    // Either way.
    [
      'The lease lasts three months, whether or not the tenant pays a deposit.',
      'The lease lasts three months, even without a deposit of the tenant.',
    ],
    [
      'Der Keller ist trocken, auch wenn das Amt nichts schreibt.',
      'Auch ohne Schreiben vom Amt ist der Keller trocken.',
      'de',
    ],
    // A double "not".
    ['Die Quittung geht vor.', 'Besser nicht zahlen, ohne an die Quittung zu denken.', 'de'],
    ['The letters are answered at once.', 'The letters are answered without delay.'],
    // The same denied in both.
    [
      'The letter is a note by the caretaker; it has no date and gives no reasons.',
      'The letter is a note by the caretaker, with no date and no reasons.',
    ],
    ['The caretakers neither paint nor repair.', 'The caretakers do not paint and do not repair.'],
    // "Other than", "not less than", "left to itself", "missed".
    ['Keller is the only tenant named in the letter.', 'No tenant other than Keller is named in the letter.'],
    ['Die Frist beträgt mindestens drei Monate.', 'Die Frist beträgt nicht weniger als drei Monate.', 'de'],
    [
      'Bleiben Risse sich selbst überlassen, werden Mauern undicht.',
      'When nobody tends to cracks, walls begin to leak.',
      'de',
      'en',
    ],
    [
      'The letter misses how many cracks hold the door.',
      'The letter does not see how many cracks hold the door.',
    ],
    // "Not fully" told with "no full", "does not rule out" with "still".
    [
      'A strong lock does not protect a flat fully.',
      'Ein starkes Schloss bietet einer Wohnung keinen vollen Schutz.',
      'en',
      'de',
    ],
    [
      'Auch eine Unterschrift schließt Streit um den Keller nicht aus.',
      'Wer eine Unterschrift hat, kann trotzdem Streit um den Keller haben.',
      'de',
    ],
    ['A tenant may not be able to open the door.', 'A tenant may be unable to open the door.'],
    [
      'Bis ihn jemand gelesen hat, bleibt der Brief im Büro.',
      'Solange der Brief ungelesen ist, bleibt er im Büro.',
      'de',
    ],
  ])
  falls([
    [
      'The lease lasts three months with a deposit of the tenant.',
      'The lease lasts three months without a deposit.',
    ],
    [
      'The letter is a note by the caretaker; it has no date and gives no reasons.',
      'The letter is a note by the caretaker; it has a date and gives no reasons.',
    ],
    ['Keller is a tenant named in the letter.', 'No tenant other than Miller is named in the letter.'],
    ['Die Frist beträgt drei Monate.', 'Die Frist beträgt nicht drei Monate.', 'de'],
    ['A strong lock does not protect a flat fully.', 'A strong lock gives a flat no protection.'],
    ['Die Angabe ist geprüft.', 'Die Angabe ist ungeprüft.', 'de'],
    ['Der Brief ist im Büro gelesen worden.', 'Der Brief ist im Büro ungelesen geblieben.', 'de'],
  ])
})

describe('more and less', () => {
  stands([
    // "Any more".
    [
      'Before the move there should be a dry cellar and no debts with the bank.',
      'Vor dem Umzug sollen ein trockener Keller und keine Schulden bei der Bank mehr da sein.',
      'en',
      'de',
    ],
    // Unequal: one has more.
    ['A quarrel grows where money is unequal.', 'A quarrel grows where one has more money.'],
    ['A short note may take some of the worry away.', 'After a short note there may be less worry.'],
    ['Moving is not only a matter of rent but of noise.', 'There is more than rent to moving: noise.'],
    ['Tenants felt more noise than other guests.', 'Other guests felt less noise than tenants.'],
    [
      'Lärm, durch den die Mieter leichter ausziehen konnten',
      'Because of noise the tenants could move out more easily.',
      'de',
      'en',
    ],
  ])
  falls([
    ['A quarrel grows where money is unequal.', 'A quarrel grows where there is less money.'],
    ['A short note may take some of the worry away.', 'After a short note there may be more worry.'],
    ['A quarrel grows where money is short.', 'A quarrel grows where one has more money.'],
    ['Tenants felt more noise than other guests.', 'Tenants felt less noise than other guests.'],
    ['Moving is a matter of rent.', 'There is more noise than rent in moving.'],
  ])
})

describe('before and after', () => {
  stands([
    [
      'Ask the tenant what happened before you write to the bank.',
      'Better not write to the bank before you have asked the tenant.',
    ],
    [
      'Tell the result to the tenant first and only then to the bank.',
      'Tell the tenant the result before the bank hears it.',
    ],
    [
      'Most often they named noise at night, only then money worries.',
      'Most often they named noise at night, and only then money worries.',
    ],
    [
      'Keller describes three steps of moving: packing, then carrying, then cleaning.',
      'With Keller, packing comes first, then carrying and then cleaning.',
    ],
    [
      'Tenants often notice the crack only after several months.',
      'It often takes months until tenants notice the crack.',
    ],
    [
      'The first move is hard, and writing soon after is common.',
      "It's common to write soon after the first move.",
    ],
    [
      'Later the tenant hopes to get the quiet first time back.',
      'The tenant hopes for a time as quiet as at first.',
    ],
    ['Tenants had more earlier moves, and more noise after leaving.', 'Tenants had moved more often before.'],
    ['The damp is common and is no sign of bad walls.', 'The damp is common and is not a sign of bad walls.'],
  ])
  falls([
    [
      'Ask the tenant what happened before you write to the bank.',
      'Better not ask the tenant before you have written to the bank.',
    ],
    [
      'Tell the result to the tenant first and only then to the bank.',
      'Tell the bank the result before the tenant hears it.',
    ],
    [
      'Keller describes steps of moving: packing comes first, carrying later.',
      'With Keller, carrying comes first and packing comes later.',
    ],
    ['The damp is common and is no sign of bad walls.', 'The damp is common and is a sign of bad walls.'],
    ['Tenants had more noise after leaving.', 'Tenants had more noise before leaving.'],
  ])
})
