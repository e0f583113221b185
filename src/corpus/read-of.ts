import { createHash } from 'node:crypto'
import type { CourseModule } from '../domain/course-module.js'
import type { KnowledgeDocument, Passage } from '../domain/passage.js'
import type { Problem } from '../domain/problem.js'

/** What became of a file; what cannot be used of it is among the problems. */
export interface ReadDocument {
  readonly document: KnowledgeDocument | null
  readonly passages: readonly Passage[]
  /** Its place in the course, where it is a module. */
  readonly module: CourseModule | null
  readonly problems: readonly Problem[]
  /** A hash of all of it but the problems. */
  readonly print: string
}

/** With the hash that tells whether a file gives the same as before. */
export function readOf(
  document: KnowledgeDocument | null,
  passages: readonly Passage[],
  module: CourseModule | null,
  problems: readonly Problem[],
): ReadDocument {
  const print = createHash('sha256').update(JSON.stringify({ document, passages, module })).digest('hex')
  return { document, passages, module, problems, print }
}
