import { type Check, finding } from './check.js'
import { CAUSE, CAUSE_IN_SOURCE, CONTRIBUTES, LINK, POSSIBLE, PROBABLE } from './markers.js'
import { createPhraseFinder, type PhraseFinder } from './phrases.js'
import type { Reading } from './reading.js'

/** Things that go together are not said to bring one another about. */
export const checkCause: Check = (judged) => {
  if (judged.instructs) return null
  const says = (table: PhraseFinder, readings: readonly Reading[]): boolean =>
    readings.some((reading) => table.has(reading.lowers, reading.language))
  const { claim } = judged
  if (!(says(CAUSE, [claim]) || setsOff(claim)) || says(CAUSE, judged.sentences)) return null
  if (!LINK.has(judged.quotes[0]!.lowers, judged.quotes[0]!.language) && says(CAUSE_IN_SOURCE, judged.quotes))
    return null
  const careful = POSSIBLE.has(claim.lowers, claim.language) || PROBABLE.has(claim.lowers, claim.language)
  if (careful && says(CONTRIBUTES, judged.quotes)) return null
  if (says(REASON, judged.sentences) && says(REASON, [claim])) return null
  return finding('cause', 'The claim makes a cause of what the source only puts together.')
}

/** "So", "as", "since": a reason is given, in either direction. */
const REASON = createPhraseFinder({
  en: ['so', 'therefore', 'because', 'since', 'as', 'for'],
  de: ['darum', 'daher', 'deshalb', 'weil', 'da', 'denn', 'also', 'so', 'deswegen', 'dadurch'],
})

/** "löst … aus": the verb and its first part stand apart. */
function setsOff({ lowers, language }: Reading): boolean {
  const verb = lowers.findIndex((lower) => /^(?:löst|lösen|löste|lösten)$/u.test(lower))
  return language === 'de' && verb !== -1 && lowers.indexOf('aus', verb) !== -1
}
