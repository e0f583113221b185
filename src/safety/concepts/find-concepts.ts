import type { MessageWord } from '../message-words.js'
import { rememberWords } from '../word-memory.js'
import { createPieces } from '../word-pieces.js'
import { BODY_AND_ACTS } from './body-and-acts.js'
import { MORE_WORDS } from './more-words.js'
import { PEOPLE_AND_THINGS } from './people-and-things.js'
import { TIME_AND_FRAMES } from './time-and-frames.js'

const WORDS: Record<string, string> = { ...PEOPLE_AND_THINGS, ...BODY_AND_ACTS, ...TIME_AND_FRAMES }
for (const [name, more] of Object.entries(MORE_WORDS)) WORDS[name] = `${WORDS[name] ?? ''} ${more}`

/** The names of all concepts. */
export const CONCEPTS: readonly string[] = Object.keys(WORDS)

/** For every word of a message, the numbers (places in `CONCEPTS`) of what it may mean. */
export function createConceptFinder(): (words: readonly MessageWord[]) => readonly (readonly number[])[] {
  const pieces = createPieces(WORDS)
  for (const name of CONCEPTS) pieces.idOf(`$${name}`)
  const lookUp = pieces.ready()
  const conceptsOf = rememberWords((word): readonly number[] => [...lookUp(word)])
  return (words) => words.map(({ word }) => conceptsOf(word))
}
