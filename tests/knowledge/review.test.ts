import { describe, expect, test } from '@jest/globals'
import { createShelf } from '../../src/app/shelf.js'
import type { Answer } from '../../src/domain/answer.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { present } from '../../src/domain/present.js'
import { toPlainText } from '../../src/domain/reply.js'
import { settle } from '../../src/domain/settle.js'
import { indexKnowledge } from '../../src/retrieval/index-knowledge.js'
import { build } from '../corpus/support/folder.js'
import { stem } from './support.js'

const line = (front: string): string =>
  `---\ntitle: The garden\n${front}---\n- She planted roses with her sister. [@alpha2020]\n`
const QUESTION = { text: 'What did she plant in the garden?', language: 'en', leansOn: null } as const

async function replyOn(knowledge: Knowledge, today: string): Promise<string | null> {
  const shelf = createShelf(knowledge, indexKnowledge(knowledge, stem), stem)
  const evidence = await shelf.retriever.find(QUESTION)
  const { claims } = shelf.verify(await shelf.composer.compose(QUESTION, evidence))
  const common = {
    intent: 'question',
    language: 'en',
    question: QUESTION.text,
    removed: [],
    urgent: null,
  } as const
  const answer: Answer | null = settle(common, claims, knowledge)
  if (answer === null) return null
  return toPlainText(present(answer, { cut: false, id: 'a', visibility: 'thread', beside: [], today }))
}

describe('a review', () => {
  test('that is missing is marked quietly', async () => {
    expect(await replyOn(build({ 'notes/a.md': line('') }), '2026-11-25')).toContain(
      'Not yet reviewed by your team.',
    )
  })

  test('counts for as long as organisation.yaml says, to the last day, and is remarked on afterwards', async () => {
    const knowledge = build({
      'notes/a.md': line('review: { by: Lead, on: 2026-01-31 }\n'),
      'organisation.yaml': 'review: { valid_for_months: 1 }\n',
    })
    expect(knowledge.passages[0]!.reviewedUntil).toBe('2026-02-28')
    const fresh = await replyOn(knowledge, '2026-02-28')
    expect(fresh).not.toContain('review')
    expect(await replyOn(knowledge, '2026-03-01')).toContain('a fresh look is due')
  })

  test('that is missing keeps a text out altogether where the leads want it so', async () => {
    const knowledge = build({
      'notes/a.md': line(''),
      'organisation.yaml': 'review: { use_unreviewed: false }\n',
    })
    expect(knowledge.passages).toEqual([])
    expect(await replyOn(knowledge, '2026-11-25')).toBeNull()
  })

  test('of a full text is not needed, and one of the glossary holds for all its terms', () => {
    const terms =
      'review: { by: Lead, on: 2026-11-20 }\nterms:\n  - { id: bond, en: bond, de: Bindung, definition: { en: A bond., de: Ein Band. }, cite: "[@alpha2020]" }\n'
    const { passages, problems } = build({
      'notes/a.md': line(''),
      'library/beta2021.txt': 'Safety came first in every house that we saw.',
      'glossary.yaml': terms,
      'organisation.yaml': 'review: { use_unreviewed: false }\n',
    })
    expect(problems).toEqual([])
    expect(passages.map((passage) => passage.kind)).toEqual(['library', 'glossary', 'glossary'])
  })
})
