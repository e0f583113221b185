import { expect, test } from '@jest/globals'
import { warmUp } from '../../src/app/warm-up.js'
import type { Shelf } from '../../src/domain/ports.js'
import { smallShelf } from '../support/small-folder.js'

const CARD = `---
title: She goes back
asks: [she went back to him again]
---
## You could say

- Good that you are here. [@alpha2020]
`

/** What is used, and in which language. */
function watched(shelf: Promise<Shelf>) {
  const used: string[] = []
  const parts = {
    screen: (_text: string, language: string) => {
      used.push(`screen ${language}`)
      return null
    },
    redact: (text: string, language: string) => {
      used.push(`redact ${language}`)
      return { text, removed: [] }
    },
    tellLanguage: () => null,
    ready: shelf,
  }
  return { used, parts }
}

test('what every message goes through is used twice in each language, also by the folder, and no model is asked', async () => {
  const shelf = smallShelf({ 'responses/returns.md': CARD })
  const found: string[] = []
  const { used, parts } = watched(
    Promise.resolve({
      ...shelf,
      retriever: {
        find: async (question, signal) => {
          found.push(question.language)
          return shelf.retriever.find(question, signal)
        },
      },
      fluent: { compose: () => Promise.reject(new Error('a model costs money')) },
    }),
  )
  await warmUp(parts)
  expect(used).toEqual(
    [1, 2].flatMap(() => ['en', 'de'].flatMap((one) => [`screen ${one}`, `redact ${one}`])),
  )
  expect(found).toEqual(['en', 'de', 'en', 'de'])
})

test('a folder that cannot be read is said to whoever asks, not here', async () => {
  const { used, parts } = watched(Promise.reject(new Error('no folder')))
  await warmUp(parts)
  expect(used).toEqual([])
})

test('messages go through between its steps', async () => {
  const { used, parts } = watched(Promise.resolve(smallShelf({ 'responses/returns.md': CARD })))
  const between: number[] = []
  let over = false
  const turns = (async () => {
    while (!over)
      await new Promise<void>((resolve) => setImmediate(() => resolve(void between.push(used.length))))
  })()
  await warmUp(parts)
  over = true
  await turns
  expect(new Set(between).size).toBeGreaterThan(4)
})
