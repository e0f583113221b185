import type { NumberedSource } from '../domain/answer.js'
import { MOST_PASSAGES } from '../domain/buttons.js'
import { feedbackOf } from '../domain/course-module.js'
import type { Desk } from '../domain/desk.js'
import type { Json } from '../domain/json.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Passage } from '../domain/passage.js'
import { PHRASES } from '../domain/phrases.js'
import { sources } from '../domain/present.js'
import type { Block } from '../domain/reply.js'
import { numberSources } from '../domain/settle.js'
import { INSIGHT_WORDS } from './words.js'

/** "Show the passages", or those behind one number: what stands behind an answer, word for word, with its place and its link. */
export function createPassagesDesk(): Desk {
  return {
    intents: [],
    presses: ['passages'],
    handle: async ({ press, language, shelf }) => {
      const wanted = readWanted(press?.data ?? null)
      const { knowledge } = await shelf()
      const words = INSIGHT_WORDS[language]
      const byId = new Map(
        [...knowledge.passages, ...feedbackOf(knowledge.modules)].map((passage) => [passage.id, passage]),
      )
      const passages = wanted.passages.flatMap((id) => byId.get(id) ?? []).slice(0, MOST_PASSAGES)
      const blocks: Block[] = passages.map((passage) => ({
        kind: 'quote',
        text: passage.quote,
        from: `${sourcesOf(passage, knowledge.sources)}. ${words.where(passage.file, ...passage.lines)}`,
      }))
      const numbered = numberedAs(wanted, passages, knowledge)
      if (numbered.length > 0) blocks.push(sources(numbered, PHRASES[language].sources))
      return {
        blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: words.passagesGone }],
        visibility: 'asker',
        surface: 'dialog',
        title: words.passages,
      }
    },
  }
}

interface Wanted {
  readonly passages: readonly string[]
  /** The number under which the source stood in the answer, where one alone is wanted. */
  readonly one: { readonly number: number; readonly citekey: string } | null
}

/** Nothing that comes back from a platform is believed. */
function readWanted(data: Json): Wanted {
  if (typeof data !== 'object' || data === null) return { passages: [], one: null }
  const { number, citekey, passages } = data as Readonly<Record<string, Json>>
  const ids: unknown = Array.isArray(data) ? data : passages
  return {
    passages: Array.isArray(ids)
      ? [...new Set(ids)].filter((id): id is string => typeof id === 'string')
      : [],
    one: typeof number === 'number' && typeof citekey === 'string' ? { number, citekey } : null,
  }
}

function numberedAs({ one }: Wanted, passages: readonly Passage[], knowledge: Knowledge): NumberedSource[] {
  if (one === null) return numberSources(passages, knowledge)
  const source = knowledge.sources.get(one.citekey)
  return source === undefined || passages.length === 0 ? [] : [{ number: one.number, source, passages }]
}

function sourcesOf(passage: Passage, sources: ReadonlyMap<string, { readonly short: string }>): string {
  return passage.citations
    .map(({ citekey, locator }) => {
      const short = sources.get(citekey)?.short ?? citekey
      return locator === undefined ? short : `${short}, ${locator}`
    })
    .join('; ')
}
