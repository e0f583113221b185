import { isMissing } from '../corpus/loss-between.js'
import type { Log, PartHealth } from '../domain/adapter.js'
import type { Knowledge, Organisation } from '../domain/knowledge.js'
import { type KnowledgeNews, sayBroken, sayNews } from '../domain/knowledge-news.js'
import type { Language } from '../domain/language.js'
import { forChat } from '../domain/plain-problem.js'
import type { Notify } from '../domain/ports.js'
import { plainReply } from '../domain/reply.js'
import { tellLeads } from '../domain/tell-leads.js'
import { createRedactor } from '../safety/redact.js'
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
 * version is held back, that it is whole again, and that an edit broke something; of each of their edits they do not. Gives the health
 * of the moment.
 */
export function followKnowledge({ ready, live }: House, deps: FollowDeps): () => PartHealth {
  const { log, metrics, notify } = deps
  let leads: Organisation | null = null
  let health: PartHealth = { name: 'knowledge', state: 'degraded', reason: 'loading' }
  ready.then(
    ({ knowledge }) => {
      metrics.passages(knowledge.passages.length)
      leads = knowledge.organisation
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
    logNews(log, news)
    const { organisation } = shelf.knowledge
    // Where organisation.yaml itself is broken, those are told who were leads before.
    if (organisation.leads.length > 0) leads = organisation
    const word = wordForLeads(discreet(news, shelf.knowledge), organisation.mainLanguage)
    const told = leads ?? organisation
    if (word !== null) void tellLeads(told, plainReply(word, told.mainLanguage), notify)
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

/** The news as a chat may keep it: what a broken file holds of a person by mistake stays in the file. */
function discreet(news: KnowledgeNews, { sources, organisation }: Knowledge): KnowledgeNews {
  if (news.kind === 'recovered') return news
  const redact = createRedactor({
    sourceNames: [...sources.values()].flatMap(({ authors }) => authors),
    helplines: organisation.helplines.map(({ number }) => number),
  })
  if (news.kind === 'updated') return { ...news, broken: news.broken.map((one) => forChat(one, redact)) }
  return { ...news, cause: news.cause === null ? null : forChat(news.cause, redact) }
}

/** What leads have to hear of; `null` = nothing they have to look at. */
export function wordForLeads(news: KnowledgeNews, language: Language): string | null {
  if (news.kind !== 'updated') return sayNews(news, language)
  return news.broken.length === 0 ? null : sayBroken(news.broken, language)
}

function logNews(log: Log, news: KnowledgeNews): void {
  switch (news.kind) {
    case 'held': {
      const { reason, before, after, folders } = news
      log.warn('knowledge-held', {
        reason,
        before,
        after,
        folders: folders.map((one) => one.folder).join(', '),
      })
      return
    }
    case 'updated': {
      const { kind: _, broken, ...facts } = news
      log.info('knowledge-updated', facts)
      if (broken.length > 0)
        log.warn('knowledge-broken', {
          problems: broken.length,
          files: broken.map(({ file, line }) => `${file}:${line}`).join(', '),
        })
      return
    }
    case 'recovered':
      log.info('knowledge-recovered', {
        version: news.version,
        passages: news.passages,
        accepted: news.accepted,
      })
      return
    default:
      news satisfies never
  }
}
