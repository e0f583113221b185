import { expect, test } from '@jest/globals'
import { sayButton } from '../../src/domain/buttons.js'
import { LONGEST_TOKEN, readToken } from '../../src/domain/press.js'

test('a title of any length becomes a button, which says as much of it as it can carry', () => {
  for (const title of ['Wenn sie zurückgeht. '.repeat(200), '"'.repeat(1_500), '😀'.repeat(2_000)]) {
    const { token, label } = sayButton(title)
    expect(label).toBe(title)
    expect(token.length).toBeLessThanOrEqual(LONGEST_TOKEN)
    const said = String(readToken(token)?.data)
    expect(said.length).toBeGreaterThan(400)
    expect(title.startsWith(said.slice(0, -1))).toBe(true)
  }
  expect(readToken(sayButton('She went back').token)?.data).toBe('She went back')
})
