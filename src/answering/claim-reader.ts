/** Takes a JSON object apart while it is still being written. */
export interface ClaimReader {
  /** Reads on; gives the claims that became whole with it. */
  push(text: string): unknown[]
  /** The fields beside `claims`, as far as they are whole. */
  readonly fields: ReadonlyMap<string, unknown>
  /** How far it came: no object yet, inside it, or at its end. */
  readonly state: 'before' | 'inside' | 'done'
  /** A list of claims was begun. */
  readonly hasClaims: boolean
  /** An object that says something came to its end: nothing after it is read. */
  readonly whole: boolean
}

/** Before the object some models think aloud, in a tag of one of these names; a piece may end within it. */
const THINKING = ['think', 'thinking', 'thought', 'reasoning']
const TAG = /^[<[]([a-z]+)[>\]]/iu
const BEGUN_TAG = /^[<[]([a-z]*)$/iu

/** The fields beside `claims` that are kept. */
const FIELDS: ReadonlySet<string> = new Set(['danger', 'covered', 'unsupported'])
/** The object itself, or one that a model wrapped into another: `{"name": "draft", "parameters": {…}}`. */
const DEEPEST = 2

interface Open {
  readonly bracket: '{' | '['
  key: string | null
  valueFrom: number
}

/**
 * Reads `{"covered": …, "claims": [{…}, …]}` piece by piece, each character once, so that ten megabytes of nonsense cost no
 * more than reading them. Whatever stands before the object (a greeting, a code fence, a local model's thoughts, braces in prose,
 * an object that says nothing of what was asked) is skipped; what comes after it is ignored. A claim that is no JSON is left out.
 * LangChain's `parsePartialJson` reads everything again with every piece, and cannot tell a whole claim from one whose last word
 * is missing.
 */
export function createClaimReader(): ClaimReader {
  const fields = new Map<string, unknown>()
  const open: Open[] = []
  let text = ''
  let at = 0
  let done = false
  let hasClaims = false
  let found = 0
  let stringFrom: number | null = null
  let lastString = ''
  let claimFrom: number | null = null

  /** The innermost object, where its fields are of interest. */
  const object = (): Open | null => {
    const inner = open.at(-1)
    return inner?.bracket === '{' && open.length <= DEEPEST ? inner : null
  }

  const inClaims = (): boolean => {
    const holder = open.at(-2)
    return (
      open.at(-1)?.bracket === '[' &&
      open.length <= DEEPEST + 1 &&
      holder?.bracket === '{' &&
      holder.key === 'claims'
    )
  }

  const endValue = (of: Open): void => {
    if (of.key !== null && FIELDS.has(of.key)) {
      const value = parse(text.slice(of.valueFrom, at))
      if (value !== undefined) fields.set(of.key, value)
    }
    of.key = null
  }

  const saysSomething = (): boolean =>
    found > 0 ||
    fields.get('covered') === false ||
    typeof fields.get('danger') === 'string' ||
    fields.has('unsupported')

  const skipToObject = (): boolean => {
    const rest = text.slice(at).trimStart()
    const begun = BEGUN_TAG.exec(rest)?.[1]?.toLowerCase()
    if (rest === '' || THINKING.some((one) => begun !== undefined && one.startsWith(begun))) return false
    const name = TAG.exec(rest)?.[1]?.toLowerCase()
    if (name !== undefined && THINKING.includes(name)) {
      const end = new RegExp(`[<[]/${name}[>\\]]`, 'iu').exec(rest)
      if (end === null) return false
      at = text.length - rest.length + end.index + end[0].length
    }
    const brace = /\{\s*(?:["}]|$)/u.exec(text.slice(at))
    at = brace === null ? text.length : at + brace.index
    return brace !== null && /["}]$/u.test(brace[0])
  }

  const readString = (from: number): void => {
    // From a backslash on two characters belong together; one that has not come yet is waited for.
    while (at < text.length) {
      const char = text[at]
      if (char === '\\') {
        if (at + 1 >= text.length) return
        at += 2
      } else if (char === '"') {
        if (object() !== null) lastString = text.slice(from, at)
        stringFrom = null
        at += 1
        return
      } else at += 1
    }
  }

  const readMark = (char: string | undefined): unknown => {
    let whole: unknown
    const inner = object()
    if (char === '"') stringFrom = at + 1
    else if (char === '{' || char === '[') {
      if (inClaims() && char === '{') claimFrom = at
      open.push({ bracket: char, key: null, valueFrom: at })
      if (inClaims()) hasClaims = true
    } else if (char === '}' || char === ']') {
      if (inner !== null) endValue(inner)
      open.pop()
      if (claimFrom !== null && inClaims()) {
        whole = parse(text.slice(claimFrom, at + 1))
        if (whole !== undefined) found += 1
        claimFrom = null
      }
      done = open.length === 0 && saysSomething()
    } else if (inner !== null && char === ':') {
      inner.key = lastString
      inner.valueFrom = at + 1
    } else if (inner !== null && char === ',') endValue(inner)
    at += 1
    return whole
  }

  return {
    push(more) {
      const claims: unknown[] = []
      if (done) return claims
      text += more
      while (at < text.length && !done) {
        if (open.length === 0 && !skipToObject()) break
        if (stringFrom !== null) {
          readString(stringFrom)
          if (stringFrom !== null) break
          continue
        }
        const claim = readMark(text[at])
        if (claim !== undefined) claims.push(claim)
      }
      return claims
    },
    fields,
    get state() {
      if (open.length > 0) return 'inside'
      return done || hasClaims || fields.size > 0 ? 'done' : 'before'
    },
    get hasClaims() {
      return hasClaims
    },
    get whole() {
      return done
    },
  }
}

function parse(text: string): unknown {
  return asJson(text) ?? asJson(tidied(text))
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What simple models write and JSON does not know: a new line within a string, a comma after the last. */
function tidied(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/gu, '')
}
