import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { personId, readPersonId } from '../../adapters/teams/person-id.js'

describe('the id of a person', () => {
  test('comes back as it went in, whatever Teams calls her', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (tenant, id) => {
          const person = personId({ tenant, id })
          expect(readPersonId(person)).toEqual({ tenant, id })
          expect(person).toMatch(/^teams:[^:]*:[^:]+$/u)
        },
      ),
    )
  })

  test('is what other programs see for a directory id', () => {
    expect(personId({ tenant: 't-1', id: 'aad-1' })).toBe('teams:t-1:aad-1')
    expect(readPersonId(personId({ tenant: 't-1', id: '29:1abc' }))).toEqual({ tenant: 't-1', id: '29:1abc' })
  })

  test.each(['slack:T1:U1', 'teams:', 'teams:a', 'teams:a:', 'teams:a:b:c', 'teams:%:%', ''])(
    '%j is nobody of ours',
    (person) => expect(readPersonId(person)).toBeNull(),
  )
})
