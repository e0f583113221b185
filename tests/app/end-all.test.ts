import { expect, test } from '@jest/globals'
import { endAll } from '../../src/app/end-all.js'

test('one part of the house that cannot be ended keeps none of the others open, and is told', async () => {
  const ended: string[] = []
  const parts = ['schedule', 'knowledge', 'store'].map((name) => async () => {
    ended.push(name)
    if (name !== 'store') throw new Error(name)
  })
  await expect(endAll(parts)).rejects.toThrow('schedule')
  expect(ended).toEqual(['schedule', 'knowledge', 'store'])
  await expect(endAll(parts.slice(2))).resolves.toBeUndefined()
})
