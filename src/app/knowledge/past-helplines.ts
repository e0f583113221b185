import type { FolderFile } from '../../corpus/folder-file.js'
import { HELPLINE_CHECK_COUNTS_FOR, helplineStanding } from '../../domain/helpline-standing.js'
import type { Organisation } from '../../domain/knowledge.js'
import { problemOf } from '../../domain/problem.js'
import { say } from '../../domain/say.js'
import type { Finding } from './check.js'

const PATH = 'organisation.yaml'

/** Helplines that were checked so long ago that somebody should call them again, each at the line of its day. */
export function findPastHelplines(
  folder: string,
  files: readonly FolderFile[],
  organisation: Organisation,
  today: string,
): Finding[] {
  const lines = (files.find(({ path }) => path === PATH)?.content ?? '').split('\n')
  return helplineStanding(organisation, today).past.map(
    ({ id, checked }): Finding =>
      problemOf({
        code: 'organisation',
        severity: 'warning',
        file: `${folder}/${PATH}`,
        line: lineOf(lines, id),
        message: say`The helpline "${id}" was last checked on ${checked}, more than ${HELPLINE_CHECK_COUNTS_FOR} months ago. It is still shown.`,
        remedy: say`Call it or open its live page, and write the day behind "checked:".`,
      }),
  )
}

/** The first `checked:` at or below the line of this id; 1 where the file is written otherwise. */
function lineOf(lines: readonly string[], id: string): number {
  const names = (line: string): boolean => /\bid:[ \t]*["']?([^"',}#]*[^"',}#\s])/u.exec(line)?.[1] === id
  const at = lines.findIndex(names)
  if (at === -1) return 1
  const below = lines.findIndex((line, index) => index >= at && /\bchecked:/u.test(line))
  return (below === -1 ? at : below) + 1
}
