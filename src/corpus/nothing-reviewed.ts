import { type Problem, problemOf } from '../domain/problem.js'
import { say } from '../domain/say.js'
import type { FolderFile } from './folder-file.js'

/** What a version without any text follows from, where only reviewed ones may be used. */
export const USE_UNREVIEWED = 'use_unreviewed'

/** That only reviewed texts may be used, and none is: everything is there, and nothing is answered from. */
export function sayNothingReviewed(folder: string, files: readonly FolderFile[]): Problem {
  const organisation = files.find(({ path }) => path === 'organisation.yaml')?.content ?? ''
  const at = organisation.split('\n').findIndex((line) => /^[^#]*use_unreviewed/u.test(line))
  return problemOf({
    code: 'organisation',
    severity: 'error',
    file: `${folder}/organisation.yaml`,
    line: Math.max(at, 0) + 1,
    message: say`Only texts with a review may be used (use_unreviewed), and none has been reviewed yet, so that nothing in the folder is answered from.`,
    remedy: say`Write use_unreviewed: true for now (answers then say "not yet reviewed"), or review texts first: review: { by: "Your name", on: 2026-11-23 } at the top of each.`,
    about: USE_UNREVIEWED,
  })
}
