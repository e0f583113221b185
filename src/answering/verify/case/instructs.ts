import type { Role } from '../../../domain/passage.js'
import { list } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'
import type { Case } from './check.js'

/** Verbs with which the sentences of a "next step" begin. */
const ENGLISH = new Set(
  list(`ask, tell, offer, listen, put, keep, give, leave, let, help, watch, be, stay, make, take, use, avoid, talk, speak, bring, find, check, show, try, work, write, look, go, name, say, explain, support,
    respect, protect, plan, agree, build, hold, remember, remind, note, notice, refer, do, don, never, always, think, call, meet, begin, start, consider, discuss, invite, provide, ensure, remove, accept, follow, set, share, allow, wait, come, return,
    treat, believe, validate, encourage, prepare, read, see, train, focus, welcome, pay, get, acknowledge, arrange, choose, slow, calm, record, report, inform, protect, expect, recognise, recognize, seek, continue, create, open, point, reach, hand, praise, thank, sit, draw, turn, mind, learn, practise, practice, repeat, end, stop, match, adapt, fit, tailor, adjust, base, stick, aim, respond, clarify, refrain, quote, cite, mention`),
)
const GERMAN_FINITE =
  /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|kann|muss|müssen|soll|darf|gibt|zeigt|führt|macht|gilt|geht|liegt|bleibt|sollte|sollten|könnte|könnten|brauch\p{L}*)$/u

const isFirst = (claim: Reading, at: number): boolean => {
  const before = claim.tokens[at - 1]
  return (
    before === undefined ||
    before.kind === 'mark' ||
    /^(?:and|und|then|dann|always|never|not)$/u.test(before.lower)
  )
}

/** The verb with which a rule of conduct begins; what counts is what it is about. */
export function isCommandVerb(claim: Reading, at: number): boolean {
  const lower = claim.lowers[at]!
  return isFirst(claim, at) && (claim.language === 'en' ? ENGLISH.has(lower) : GERMAN.test(lower))
}

const GERMAN =
  /^(?:frag|sag|gib|lass|hör|bleib|achte|halte?|nimm|biete?|such|geh|mach|sprich|schau|zeig|bring|stell|leg|klär|erklär|find|finde|plan|plane|hol|ruf|schreib|denk|rechne|vermeide?|unterstütze?|begleite?|warte|setz|führe?|prüfe?|notiere?|nutze?|übe?|teile?|bereite|sorge?|verweise?|besprich|sprich|übe|übt|erzähl|erzähle|überleg|überlege|vereinbare?|melde?|lern|lerne|lies|geht|stellt|sucht|gebt|informiere?|beginne?|tu)$/u

/** "Bauen Sie Vertrauen auf". */
const ASKS_FORMALLY = /(?:^|[.:;,] )\p{L}+(?:en|ern|eln) Sie(?!\p{L})/u

/** Whether a claim tells a colleague what to do, rather than how something is. */
export function instructs(role: Role, claim: Reading): boolean {
  if (role === 'avoid') return true
  if (role !== 'step') return false
  if (claim.language === 'en') {
    return claim.lowers.some((lower, at) => {
      const before = claim.tokens[at - 1]
      return (before === undefined || before.kind === 'mark') && ENGLISH.has(lower)
    })
  }
  if (claim.lowers.some((lower) => /^(?:du|dir|dein\p{L}*)$/u.test(lower)) || ASKS_FORMALLY.test(claim.text))
    return true
  const firstPart = claim.tokens.findIndex(({ kind }) => kind === 'mark')
  const part = claim.lowers.slice(0, firstPart === -1 ? undefined : firstPart)
  if (part.some((lower) => GERMAN_FINITE.test(lower))) return false
  return part.some(
    (lower, at) =>
      (at === part.length - 1 && /(?:en|ern|eln|tun)$/u.test(lower)) ||
      (at === 0 && GERMAN.test(lower)) ||
      // "Die Stiftung als Quelle nennen statt der Studie".
      (/\p{L}{3}(?:en|ern|eln)$/u.test(lower) && /^(?:statt|anstatt|anstelle)$/u.test(part[at + 1] ?? '')),
  )
}

/** Whether the source tells somebody what to do. */
export function givesOrders({ quotes }: Pick<Case, 'quotes'>): boolean {
  return quotes.some((quote) => quote.content.some(({ at }) => isCommandVerb(quote, at)))
}
