import { detectLanguage } from '../domain/detect-language.js'
import type { Glossary } from '../domain/knowledge.js'
import { isLanguage, type Language } from '../domain/language.js'
import { type Passage, ROLES, type Role } from '../domain/passage.js'
import type { Stem } from '../domain/ports.js'
import type { Source } from '../domain/source.js'
import { createVerifier } from './verify-draft.js'

export interface ClaimsCommandDeps {
  /** Passages of the folder by id; a line may name one of them instead of bringing a text. */
  readonly passages: (id: string) => Passage | undefined
  readonly glossary: Glossary
  readonly stem: Stem
  readonly sources: ReadonlyMap<string, Source>
}

export interface ClaimVerdict {
  readonly shown: boolean
  /** Why it is shown or dropped; a code and a sentence. */
  readonly reason: string
}

const PLACEHOLDER = 'line'

/**
 * `npm run claims -- --json -`: a line `{passage, quote, claim, lang, role?}` in, `{shown, reason}` out, in the same order.
 * `passage` is a text or the id of a passage. A text is taken for one that was written for what the claim is used for, unless
 * `passage_role` says otherwise: whether a claim may stand under "better not" depends on it. A line that cannot be read is answered
 * too, as not shown.
 */
export async function* judgeClaims(
  lines: AsyncIterable<string> | Iterable<string>,
  deps: ClaimsCommandDeps,
): AsyncGenerator<ClaimVerdict> {
  let current: Passage | null = null
  const verify = createVerifier({
    ...deps,
    passages: (id) => (id === PLACEHOLDER && current !== null ? current : deps.passages(id)),
  })
  for await (const line of lines) {
    const request = readLine(line)
    if (typeof request === 'string') {
      yield { shown: false, reason: `input: ${request}` }
      continue
    }
    const known = deps.passages(request.passage)
    current = known ?? asPassage(request)
    const claim = {
      role: request.role,
      text: request.claim,
      language: request.lang,
      support: [{ passage: known === undefined ? PLACEHOLDER : request.passage, quote: request.quote }],
    }
    const { claims, dropped } = verify({ composer: 'model', claims: [claim] })
    yield claims.length > 0
      ? { shown: true, reason: 'supported: The quote stands in the passage and carries the claim.' }
      : { shown: false, reason: dropped[0]?.reason ?? 'input: Nothing was claimed.' }
  }
}

interface ClaimRequest {
  readonly passage: string
  readonly quote: string
  readonly claim: string
  readonly lang: Language
  readonly role: Role
  /** Of a text from outside the folder; a passage of the folder has its own. */
  readonly passageRole: Role
}

function readLine(line: string): ClaimRequest | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'The line is not JSON.'
  }
  if (typeof value !== 'object' || value === null) return 'The line is not a JSON object.'
  const field = (name: string): unknown => Reflect.get(value, name)
  const [passage, quote, claim] = [field('passage'), field('quote'), field('claim')]
  if (typeof passage !== 'string' || typeof quote !== 'string' || typeof claim !== 'string')
    return 'The line needs "passage", "quote" and "claim" as texts.'
  const lang = field('lang')
  const roleIn = (name: string): Role | undefined => ROLES.find((known) => known === field(name))
  const role = roleIn('role') ?? 'fact'
  return {
    passage,
    quote,
    claim,
    lang: isLanguage(lang) ? lang : detectLanguage(claim, 'en'),
    role,
    passageRole: roleIn('passage_role') ?? role,
  }
}

/** A text from outside the folder, for this line alone; it cites nothing, so that only whom it names itself may be named. */
function asPassage({ passage, lang, passageRole }: ClaimRequest): Passage {
  return {
    id: PLACEHOLDER,
    text: passage,
    quote: passage,
    role: passageRole,
    language: detectLanguage(passage, lang),
    citations: [{ citekey: PLACEHOLDER }],
    file: '',
    lines: [1, 1],
    title: '',
    headings: [],
    kind: 'note',
    topic: PLACEHOLDER,
    phase: null,
    review: null,
  }
}
