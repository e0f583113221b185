import type { Answer } from './answer.js'
import type { Offered } from './offered.js'
import { writeToken } from './press.js'
import type { Block, Button, Reply } from './reply.js'

/** What can be typed next, after this reply. `guided`: the choices led to this answer, and are done with. */
export function offeredBy(
  { answer, reply }: { readonly answer: Answer; readonly reply: Reply },
  before: Offered | null,
  now: { readonly person: string; readonly at: number; readonly guided: boolean },
): Offered {
  const { person, at, guided } = now
  const said = answer.outcome === 'conversation'
  const sources =
    'sources' in answer && answer.sources.length > 0
      ? answer.sources.map(({ number, source, passages }) => ({
          number,
          citekey: source.citekey,
          passages: passages.map((passage) => passage.id),
        }))
      : null
  const own = buttonsOf(reply.blocks)
  const base = { person, at, open: said, language: reply.language }
  // It is asked which card is meant: that is what a number, or a title, answers now.
  if (answer.outcome === 'pointers' && own.choices.length > 0)
    return { ...base, choices: own.choices, below: own.below, sources: sources ?? [] }
  if (!said) {
    const choices = guided || before?.person !== person ? [] : before.choices
    return { ...base, at: before?.at ?? at, choices, below: own.below, sources: sources ?? [] }
  }
  // Looking at a passage, or saying that something helped, takes nothing away from the answer above.
  if (own.choices.length === 0)
    return { ...base, choices: [], below: before?.below ?? [], sources: before?.sources ?? [] }
  return { ...base, choices: own.choices, below: passagesButton(sources ?? []), sources: sources ?? [] }
}

/** A step of the course has no such button of its own; its passages can be asked for all the same. */
function passagesButton(sources: Offered['sources']): Button[] {
  const ids = [...new Set(sources.flatMap(({ passages }) => passages))]
  if (ids.length === 0) return []
  return [{ label: 'passages', token: writeToken('passages', ids), style: 'plain', says: '' }]
}

function buttonsOf(blocks: readonly Block[]): { choices: Button[]; below: Button[] } {
  const choices = blocks.flatMap((block) => (block.kind === 'choices' ? block.items : []))
  const below = blocks.flatMap((block) =>
    block.kind === 'actions'
      ? block.items
      : block.kind === 'feedback'
        ? [block.helpful, block.notHelpful]
        : [],
  )
  return { choices, below }
}
