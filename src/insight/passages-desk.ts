import type { Desk } from '../domain/desk.js'
import type { Passage } from '../domain/passage.js'
import type { Block } from '../domain/reply.js'
import { INSIGHT_WORDS } from './words.js'

/** Most passages in one dialog: each takes two blocks, and Slack's modals hold a hundred. */
const MOST_SHOWN = 40

/** "Show the passages": what stands behind an answer, word for word, with its place in the folder. */
export function createPassagesDesk(): Desk {
  return {
    intents: [],
    presses: ['passages'],
    handle: async ({ press, language, shelf }) => {
      const ids = new Set(Array.isArray(press?.data) ? press.data : [])
      const { knowledge } = await shelf()
      const words = INSIGHT_WORDS[language]
      const passages = knowledge.passages.filter((passage) => ids.has(passage.id)).slice(0, MOST_SHOWN)
      const blocks: Block[] = passages.map((passage) => ({
        kind: 'quote',
        text: passage.quote,
        from: `${sourcesOf(passage, knowledge.sources)}. ${words.where(passage.file, linesOf(passage))}`,
      }))
      return {
        blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: words.passagesGone }],
        visibility: 'asker',
        surface: 'dialog',
        title: words.passages,
      }
    },
  }
}

function sourcesOf(passage: Passage, sources: ReadonlyMap<string, { readonly short: string }>): string {
  return passage.citations
    .map(({ citekey, locator }) => {
      const short = sources.get(citekey)?.short ?? citekey
      return locator === undefined ? short : `${short}, ${locator}`
    })
    .join('; ')
}

function linesOf({ lines: [first, last] }: Passage): string {
  return first === last ? `${first}` : `${first}–${last}`
}
