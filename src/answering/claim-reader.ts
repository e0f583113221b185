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
}

const THOUGHTS = { from: '<think>', to: '</think>' }

/**
 * Reads `{"covered": …, "claims": [{…}, …]}` piece by piece, each character once, so that ten megabytes of nonsense cost no
 * more than reading them. Whatever stands before the object (a greeting, a code fence, a local model's thoughts) is skipped;
 * what comes after it is ignored. A claim that is no JSON is left out. LangChain's `parsePartialJson` reads everything again
 * with every piece, and cannot tell a whole claim from one whose last word is missing.
 */
export function createClaimReader(): ClaimReader {
  const fields = new Map<string, unknown>()
  /** The brackets that are open. */
  const open: ('{' | '[')[] = []
  let text = ''
  let at = 0
  let done = false
  let hasClaims = false
  let stringFrom: number | null = null
  let lastString = ''
  let key: string | null = null
  let valueFrom = 0
  let claimFrom: number | null = null

  const inClaims = (): boolean => key === 'claims' && open.length === 2 && open[1] === '['

  const endValue = (): void => {
    if (key !== null && key !== 'claims') fields.set(key, parse(text.slice(valueFrom, at)))
    key = null
  }

  const skipToObject = (): boolean => {
    const rest = text.slice(at).trimStart()
    if (THOUGHTS.from.startsWith(rest.slice(0, THOUGHTS.from.length))) {
      const end = text.indexOf(THOUGHTS.to, at)
      if (end === -1) return false
      at = end + THOUGHTS.to.length
    }
    const brace = text.indexOf('{', at)
    at = brace === -1 ? text.length : brace
    return brace !== -1
  }

  const readString = (from: number): void => {
    // From a backslash on two characters belong together; one that has not come yet is waited for.
    while (at < text.length) {
      const char = text[at]
      if (char === '\\') {
        if (at + 1 >= text.length) return
        at += 2
      } else if (char === '"') {
        if (open.length === 1) lastString = text.slice(from, at)
        stringFrom = null
        at += 1
        return
      } else at += 1
    }
  }

  const readMark = (char: string | undefined): unknown => {
    let whole: unknown
    if (char === '"') stringFrom = at + 1
    else if (char === '{' || char === '[') {
      if (inClaims() && char === '{') claimFrom = at
      open.push(char)
      if (inClaims()) hasClaims = true
    } else if (char === '}' || char === ']') {
      if (open.length === 1) endValue()
      open.pop()
      if (claimFrom !== null && inClaims()) {
        whole = parse(text.slice(claimFrom, at + 1))
        claimFrom = null
      }
      done = open.length === 0
    } else if (open.length === 1 && char === ':') {
      key = lastString
      valueFrom = at + 1
    } else if (open.length === 1 && char === ',') endValue()
    at += 1
    return whole
  }

  return {
    push(more) {
      const claims: unknown[] = []
      if (done) return claims
      text += more
      if (open.length === 0 && !skipToObject()) return claims
      while (at < text.length && !done) {
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
      if (done) return 'done'
      return open.length === 0 ? 'before' : 'inside'
    },
    get hasClaims() {
      return hasClaims
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
