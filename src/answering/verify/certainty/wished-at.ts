import { WISHED } from '../case/certainty-words.js'
import type { Reading } from '../reading/reading.js'

/** Where a source wants something; "the urge to help" and "centres advise in her language" do not. */
export function wishedAt(quote: Reading): number[] {
  return WISHED.find(quote.lowers, quote.language).flatMap(({ at, phrase }) => {
    const [before, after] = [quote.lowers[at - 1] ?? '', quote.lowers[at + 1] ?? '']
    if (phrase === 'urge*' && !/^(?:urge|urges|urged)$/u.test(quote.lowers[at]!)) return []
    if (phrase === 'urge*' && /^(?:the|an|our|her|his|their|this|strong|own|\p{L}+['’]s?)$/u.test(before))
      return []
    if (quote.lowers[at] === 'urge' && after === 'to') return []
    // "Only if she wants it", "whether she wants to": nobody asks for it.
    if (/^(?:want|ask|wish)/u.test(phrase) && isSupposed(quote, at)) return []
    // "Newer research suggests that": a finding.
    if (/^suggest/u.test(phrase) && RESEARCH.test(before)) return []
    // "A trial expects results in May".
    if (phrase === 'expects' && /^results?$/u.test(after)) return []
    const opens = (token: string): boolean =>
      /^(?:|[.,;:!?]|to|that|against|for|on|not|neither|\p{L}+ing)$/u.test(token)
    if (phrase === 'advise*' && !opens(after) && !/^[,;:]?$/u.test(before)) return []
    return [at]
  })
}

const RESEARCH = /^(?:research|stud(?:y|ies)|findings?|results?|evidence|data|work)$/u

/** Whether the part in which the token stands opens with "if", or asks. */
function isSupposed({ lowers, clauseOf, clauses }: Reading, at: number): boolean {
  const clause = clauseOf[at]!
  return (
    clauses[clause]!.asked ||
    lowers.some(
      (lower, place) =>
        place < at && clauseOf[place] === clause && /^(?:if|whether|wenn|falls|ob)$/u.test(lower),
    )
  )
}
