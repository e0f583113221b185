import type { Version } from '../corpus/load-knowledge.js'
import { isMissing, losesSome, lossBetween } from '../corpus/loss-between.js'
import { USE_UNREVIEWED } from '../corpus/nothing-reviewed.js'
import { foldProblems } from '../domain/fold-problems.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { HeldNews } from '../domain/knowledge-news.js'
import type { Problem } from '../domain/problem.js'

/** A version by the name of what it was made from. */
export interface KeyedVersion extends Version {
  readonly key: string
}

/** The version that later ones are measured against, since they lack something of it. */
export interface CompleteVersion extends KeyedVersion {
  /** When the first version without something of it came, in milliseconds since 1970. */
  readonly since: number
}

/**
 * How long later versions are measured against the last complete one, in milliseconds. Longer than a synchronisation or a mistake that
 * takes things away little by little; short enough that a lead who thins out the folder over weeks is never asked. A day.
 */
export const COMPLETE_FOR = 24 * 60 * 60 * 1000

/** A version that is not answered from, and the one that is instead. */
export interface HeldVersion<Kept extends KeyedVersion = KeyedVersion> {
  readonly news: HeldNews
  readonly keep: Kept
}

/** Two versions that must not get lost: the one that is answered from, and the last complete one where that is another. */
export interface Guarded<Serving extends KeyedVersion> {
  readonly serving: Serving
  readonly complete: CompleteVersion | null
}

/** Whether a version is to be held back: it loses too much of what is answered from, or all in all of the last complete one. */
export function holdBack<Serving extends KeyedVersion>(
  { serving, complete }: Guarded<Serving>,
  after: Knowledge,
): HeldVersion<Serving | CompleteVersion> | null {
  for (const keep of complete === null ? [serving] : [serving, complete]) {
    const loss = lossBetween(keep.knowledge, after)
    if (loss === null) continue
    const news: HeldNews = {
      kind: 'held',
      reason: isMissing(after) ? 'missing' : 'loss',
      before: keep.knowledge.passages.length,
      after: after.passages.length,
      folders: loss.folders,
      cause: causeOf(after),
    }
    return { news, keep }
  }
  return null
}

/** The one mistake that most else follows from; `null` = there is none. */
function causeOf({ problems, sources }: Knowledge): Problem | null {
  const errors = foldProblems(problems.filter(({ severity }) => severity === 'error'))
  const lost = sources.size === 0 ? errors.find(({ file }) => file.endsWith('/references.bib')) : undefined
  return (
    lost ??
    errors.find(({ about }) => about === USE_UNREVIEWED) ??
    errors.find(({ others }) => others > 0) ??
    null
  )
}

/** What a version that is taken is measured against from then on; `null` = it is complete itself. */
export function completeAfter(
  { serving, complete }: Guarded<KeyedVersion>,
  after: Knowledge,
  now: number,
): CompleteVersion | null {
  const last = complete ?? {
    key: serving.key,
    knowledge: serving.knowledge,
    reads: serving.reads,
    since: now,
  }
  return losesSome(last.knowledge, after) ? last : null
}
