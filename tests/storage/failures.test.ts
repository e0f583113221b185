import { expect, test } from '@jest/globals'
import { StoreUnavailable } from '../../src/domain/store-unavailable.js'
import { troubleOf, withoutWords } from '../../src/storage/failures.js'

const failed = (code: string, message = ''): Error => Object.assign(new Error(message), { code })

test.each([
  [
    'a server with several addresses, none of which answers',
    new AggregateError([failed('ECONNREFUSED')]),
    'unreachable',
  ],
  [
    'the same, where another fault came first',
    new AggregateError([new Error('x'), failed('ETIMEDOUT')]),
    'unreachable',
  ],
  ['a file that another program holds', failed('SQLITE_BUSY_SNAPSHOT'), 'locked'],
  ['a transaction that met another', failed('40001'), 'locked'],
  ['a full disk', failed('SQLITE_FULL'), 'full'],
  ['a disk that may only be read', failed('EROFS'), 'read-only'],
  ['a file that is no database', failed('SQLITE_NOTADB'), 'corrupt'],
  ['a connection that broke, without a code', new Error('Connection terminated unexpectedly'), 'unreachable'],
  ['a row that is there already', failed('23505'), null],
  ['several faults of ours', new AggregateError([failed('23505'), new Error('x')]), null],
  ['a fault of ours', new TypeError('x is not a function'), null],
  ['no error at all', 'nonsense', null],
])('what the store suffers from: %s', (_, error, trouble) => {
  expect(troubleOf(error)).toBe(trouble)
})

test('what a database says of a row is told to nobody', () => {
  const quoting = failed('23505', 'Key (question)=(Mirela is pregnant) already exists.')
  expect(withoutWords(quoting).message).not.toContain('Mirela')
  expect(withoutWords(quoting).facts).toEqual({ name: 'Error', code: '23505' })
  expect(withoutWords(failed('SQLITE_FULL', 'Mirela'))).toEqual(new StoreUnavailable('full'))
})
