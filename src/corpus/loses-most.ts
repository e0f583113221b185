import type { Knowledge } from '../domain/knowledge.js'

/** Below this many passages a folder is being set up, and only an empty one is suspicious. */
const SMALL = 10

/**
 * Whether a version would lose most of what the one before says: more than half of the passages, or all of them. That is what an
 * unplugged drive, a deletion by mistake or a half-finished synchronisation looks like.
 */
export function losesMost(before: Knowledge, after: Knowledge): boolean {
  const had = before.passages.length
  const has = after.passages.length
  if (had === 0) return false
  return has === 0 || isMissing(after) || (had >= SMALL && has * 2 < had)
}

/** Whether the folder itself could not be read. */
export function isMissing(knowledge: Knowledge): boolean {
  return knowledge.problems.some((problem) => problem.code === 'folder-missing')
}
