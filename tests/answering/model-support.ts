import { fileURLToPath } from 'node:url'
import { createFluent } from '../../src/app/fluent.js'
import { createShelf } from '../../src/app/shelf.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Answer } from '../../src/domain/answer.js'
import { answerFromShelf } from '../../src/domain/answer-from-shelf.js'
import { detectLanguage } from '../../src/domain/detect-language.js'
import type { Shelf } from '../../src/domain/ports.js'
import { indexKnowledge } from '../../src/retrieval/index-knowledge.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { createUrgentNotice } from '../../src/safety/urgent-notice.js'
import type { ModelServer } from '../support/model-server.js'

export const KEY = 'sk-test-0'

let shelf: Promise<Shelf> | undefined

/** Read and indexed once for all tests of a file. */
async function plainShelf(): Promise<Shelf> {
  const knowledge = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
  const stem = createStemmer()
  return createShelf(knowledge, indexKnowledge(knowledge, stem), stem)
}

/** The real folder, the real retrieval and verifier, and the model at that server: what a question meets after redaction. */
export async function fluentHouse(
  server: Pick<ModelServer, 'baseUrl'>,
  settings: {
    deadline?: number
    tokensPerDay?: number
    judge?: boolean
    now?: () => number
    findTakes?: number
  } = {},
) {
  shelf ??= plainShelf()
  const plain = await shelf
  const troubles: string[] = []
  const usedUp: number[] = []
  const fluent = createFluent(
    {
      server: { apiKey: KEY, baseUrl: server.baseUrl, model: 'scripted' },
      deadline: settings.deadline ?? 20_000,
      tokensPerDay: settings.tokensPerDay ?? null,
      judge: settings.judge ?? false,
    },
    {
      clock: settings.now ?? Date.now,
      timeZone: 'Europe/Berlin',
      onTrouble: ({ trouble, reason, message, facts }) =>
        troubles.push([trouble, reason, message, JSON.stringify(facts)].join(' ')),
      onUsedUp: (spent) => usedUp.push(spent),
    },
  )
  const retriever: Shelf['retriever'] = {
    async find(...asked) {
      await new Promise((resolve) => setTimeout(resolve, settings.findTakes ?? 0))
      return plain.retriever.find(...asked)
    },
  }
  const fluently: Shelf = { ...plain, retriever, fluent: fluent.add(plain.knowledge, plain.composer) }
  const composed: string[] = []
  const notice = createUrgentNotice(plain.knowledge.organisation)
  return {
    shelf: plain,
    composed,
    troubles,
    usedUp,
    spent: fluent.spent,
    async ask(text: string, onPart?: (answer: Answer) => void, signal?: AbortSignal) {
      const language = detectLanguage(text, 'en')
      return answerFromShelf(
        fluently,
        { intent: 'question', language, question: text, removed: [], urgent: null },
        { text, language, leansOn: null },
        null,
        {
          notice: (category) => notice({ category, language, why: [], firstPerson: false }, language),
          composed: (composer, outcome) => composed.push(`${composer} ${outcome}`),
          ...(onPart === undefined ? {} : { onPart }),
          ...(signal === undefined ? {} : { signal }),
        },
      )
    },
  }
}
