import type { FolderFile } from '../../corpus/folder-file.js'
import type { Helpline, Organisation } from '../../domain/knowledge.js'
import type { Redact } from '../../domain/ports.js'
import { problemOf } from '../../domain/problem.js'
import { type Sentence, say, sayList } from '../../domain/say.js'
import type { Finding } from './check.js'

/** What somebody who means harm could find a person by, in a lead's words. */
const KINDS: Readonly<Record<string, Sentence>> = {
  phone: say`a phone number that is none of your helplines`,
  email: say`an e-mail address`,
  iban: say`a bank account`,
  id_number: say`the number of a passport or another paper`,
  case_number: say`a case number`,
  birth_date: say`a date of birth`,
  plate: say`a number plate`,
}

/** Every detail has two figures, or the sign of an e-mail address; most lines have none, and looking closely takes time. */
const WORTH_A_LOOK = /\d\D*\d|@/u
const CITATION = /\[[^\]\n]*@[^\]\n]*\]/gu
const LONGEST_LINE = 5_000

/**
 * Lines of the folder that hold what looks like a personal detail of somebody: everybody who asks can be shown them. The value is never
 * repeated. Full texts and the bibliography are published by others; `organisation.yaml` holds numbers of the house on purpose.
 */
export function findPrivateDetails(
  name: string,
  files: readonly FolderFile[],
  organisation: Organisation,
  redact: Redact,
): Finding[] {
  const known = numbersOf(organisation)
  return files
    .filter(({ path }) => !/^library\/|\.bib$|^organisation\.yaml$/u.test(path))
    .flatMap(({ path, content }) =>
      content.split('\n').flatMap((line, at): Finding[] => {
        const text = line.slice(0, LONGEST_LINE).replace(CITATION, '')
        if (!WORTH_A_LOOK.test(text)) return []
        const { removed } = redact(
          known === null ? text : text.replace(known, ' '),
          organisation.mainLanguage,
        )
        const kinds = removed.flatMap(({ kind }) => KINDS[kind] ?? [])
        return kinds.length === 0 ? [] : [finding(`${name}/${path}`, at + 1, kinds)]
      }),
    )
}

function finding(file: string, line: number, kinds: readonly Sentence[]): Finding {
  return problemOf({
    code: 'private-detail',
    severity: 'warning',
    file,
    line,
    message: say`This line holds what looks like ${sayList(kinds, say` and `)}. Whoever asks can be shown it.`,
    remedy: say`If it belongs to a person, delete it, and from earlier copies of the file, too. A helpline belongs into organisation.yaml.`,
  })
}

/** The numbers that are meant to be called, however they are spaced. */
function numbersOf({ helplines, onCall }: Organisation): RegExp | null {
  const numbers = [...helplines.map(({ number }: Helpline) => number), onCall?.phone ?? '']
    .map((number) => number.replace(/\D/gu, ''))
    .filter((digits) => digits.length >= 3)
    .map((digits) => [...digits].join('[\\s()/.-]{0,3}'))
  return numbers.length === 0 ? null : new RegExp(`(?<!\\d)\\+?(?:${numbers.join('|')})(?!\\d)`, 'gu')
}
