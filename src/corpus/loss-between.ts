import type { Knowledge } from '../domain/knowledge.js'
import type { GoneFolder } from '../domain/knowledge-news.js'

/** Below this many passages a folder is being set up, and only an empty one is suspicious. */
const SMALL = 10
/** So many texts of one folder a lead may delete at once, whatever share of it they are: a card and its translation, and one more. */
const FEW = 3

/** What a version has lost of one before it, so much that it looks like a mistake. */
export interface Loss {
  /** The folders it is missing from, by how many texts they held. */
  readonly folders: readonly GoneFolder[]
}

/**
 * What a version would lose of the one before: more than half of its passages, or all; more than half of the texts of `responses/`,
 * `notes/`, `onboarding/` or `library/`; or a folder below them altogether. That is what an unplugged drive, a folder moved by mistake
 * or a half-finished synchronisation looks like. `null` = nothing suspicious. A text that moved to another folder is not lost.
 */
export function lossBetween(before: Knowledge, after: Knowledge): Loss | null {
  const had = before.passages.length
  const has = after.passages.length
  if (had === 0) return null
  const gone = goneFolders(before, after)
  const most = has === 0 || isMissing(after) || (had >= SMALL && has * 2 < had)
  const suspicious = gone.filter((one) => isSuspicious(one, gone[0]!))
  if (!most && suspicious.length === 0) return null
  const named = suspicious.length > 0 ? suspicious : goneFrom(before, after)
  // A folder whose parent is named says nothing new.
  return { folders: named.filter(({ folder }) => !named.some((one) => folder.startsWith(`${one.folder}/`))) }
}

/** Which of the four folders hold fewer texts than before, suspicious or not. */
export function goneFrom(before: Knowledge, after: Knowledge): GoneFolder[] {
  return goneFolders(before, after).filter(({ folder }) => folder !== '' && isTop(folder))
}

/** Whether a version holds less than one before it in any folder: then the one before is still what is complete. */
export function losesSome(before: Knowledge, after: Knowledge): boolean {
  return after.passages.length < before.passages.length || goneFolders(before, after).length > 1
}

/** Whether the folder itself could not be read. */
export function isMissing(knowledge: Knowledge): boolean {
  return knowledge.problems.some((problem) => problem.code === 'folder-missing')
}

function isTop(folder: string): boolean {
  return !folder.includes('/')
}

function isSuspicious({ folder, before, after }: GoneFolder, whole: GoneFolder): boolean {
  const lost = before - after
  if (folder === '' || lost < FEW) return false
  // What is gone here and has come elsewhere was moved.
  if ((whole.before - whole.after) * 2 <= lost) return false
  return isTop(folder) ? after * 2 < before : after === 0
}

/** The knowledge folder as a whole (''), always; and every folder in it that holds fewer texts than before. */
function goneFolders(before: Knowledge, after: Knowledge): GoneFolder[] {
  const had = textsByFolder(before)
  const has = textsByFolder(after)
  const gone = [...had]
    .map(([folder, count]) => ({ folder, before: count, after: has.get(folder) ?? 0 }))
    .filter(({ folder, before, after }) => folder !== '' && after < before)
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
  return [{ folder: '', before: had.get('') ?? 0, after: has.get('') ?? 0 }, ...gone]
}

/** How many texts lie in each folder and in those below it. The glossary lies in none. */
function textsByFolder({ documents }: Knowledge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { kind, file } of documents) {
    if (kind === 'glossary') continue
    const parts = file.split('/').slice(1, -1)
    for (let depth = 0; depth <= parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/')
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
  }
  return counts
}
