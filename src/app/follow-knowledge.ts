import { isMissing } from '../corpus/loses-most.js'
import type { Log, PartHealth } from '../domain/adapter.js'
import type { Knowledge } from '../domain/knowledge.js'
import { type KnowledgeNews, sayNews } from '../domain/knowledge-news.js'
import type { Notify, Shelf } from '../domain/ports.js'
import { plainReply } from '../domain/reply.js'
import type { House } from './compose.js'
import { factsOf } from './log.js'
import type { Metrics } from './metrics.js'

export interface FollowDeps {
  readonly notify: Notify
  readonly log: Log
  readonly metrics: Pick<Metrics, 'passages'>
}

/**
 * Counts, logs and tells what happens to the knowledge while the assistant serves. Leads hear of what they have to look at: that a
 * version is held back, and that it is whole again; of each of their own edits they do not. Gives the health of the moment.
 */
export function followKnowledge({ ready, live }: House, deps: FollowDeps): () => PartHealth {
  const { log, metrics, notify } = deps
  let health: PartHealth = { name: 'knowledge', state: 'degraded', reason: 'loading' }
  ready.then(
    ({ knowledge }) => {
      metrics.passages(knowledge.passages.length)
      health = healthOf(knowledge)
      const { state, reason = null, remedy = null } = health
      if (state === 'ok') log.info('knowledge-ready', { passages: knowledge.passages.length })
      else log.error('knowledge-missing', { reason, remedy })
    },
    (error) => {
      const reason = String(factsOf(error).code ?? 'unreadable')
      health = { name: 'knowledge', state: 'down', reason, remedy: LOOK_AT_FOLDER }
      log.error('knowledge-unreadable', factsOf(error))
    },
  )
  live?.onNews((news, shelf) => {
    metrics.passages(shelf.knowledge.passages.length)
    const { kind, ...facts } = news
    if (news.kind === 'held') log.warn('knowledge-held', facts)
    else log.info(`knowledge-${kind}`, facts)
    if (news.kind !== 'updated') tellLeads(news, shelf, notify).catch(() => undefined)
  })
  return () => {
    const held = live?.held() ?? null
    if (held !== null) return { name: 'knowledge', state: 'degraded', reason: `held-${held.reason}` }
    const now = live?.current()
    // Not every edit is news: a folder that came back empty says as little as one that is away.
    return now === undefined || now instanceof Promise ? health : healthOf(now.knowledge)
  }
}

const LOOK_AT_FOLDER = 'Look whether KNOWLEDGE_DIR is there and may be read.'

/**
 * `degraded` where there is nothing to answer from, not `down`: danger is noticed all the same, and a balancer that takes every
 * process away would take that, too.
 */
function healthOf(knowledge: Knowledge): PartHealth {
  if (isMissing(knowledge))
    return { name: 'knowledge', state: 'degraded', reason: 'folder-missing', remedy: LOOK_AT_FOLDER }
  if (knowledge.passages.length > 0) return { name: 'knowledge', state: 'ok' }
  const remedy =
    'KNOWLEDGE_DIR holds nothing to answer from: npm run knowledge -- check names what was left out.'
  return { name: 'knowledge', state: 'degraded', reason: 'no-passages', remedy }
}

async function tellLeads(news: KnowledgeNews, { knowledge }: Shelf, notify: Notify): Promise<void> {
  const { leads, mainLanguage: language } = knowledge.organisation
  const reply = plainReply(sayNews(news, language), language)
  // One who is not reached does not keep the others from it.
  await Promise.all(leads.map((lead) => notify(lead, reply).catch(() => false)))
}
