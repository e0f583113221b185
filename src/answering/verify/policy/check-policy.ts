import { type Check, finding } from '../case/check.js'
import type { PhraseFinder, PhraseHit } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'
import { POLICY_BOUNDS } from './policy-bounds.js'
import { KIND_END, POLICY_PATTERNS } from './policy-patterns.js'
import {
  BLAME,
  CONDITION,
  CONTEMPT,
  KNOWS_BETTER,
  OFFER,
  ORDER,
  PRESSURE,
  PROMISE,
  THREAT,
  YOU_ARE,
} from './policy-phrases.js'
import { POLICY_TURNS } from './policy-turns.js'

/** Longest suggested wording, in words: something a person would really say, not a talk. */
const LONGEST_SAY = 70

interface Rule {
  readonly code: string
  readonly table: PhraseFinder
  readonly liftedByNot: boolean
  readonly says: string
}

const RULES: readonly Rule[] = [
  { code: 'threat', table: THREAT, liftedByNot: false, says: 'The wording threatens or sets a condition.' },
  { code: 'pressure', table: PRESSURE, liftedByNot: true, says: 'The wording puts pressure on the person.' },
  { code: 'blame', table: BLAME, liftedByNot: true, says: 'The wording blames the person.' },
  { code: 'promise', table: PROMISE, liftedByNot: false, says: 'The wording promises what nobody can keep.' },
  {
    code: 'order',
    table: KNOWS_BETTER,
    liftedByNot: true,
    says: 'The wording takes the decision out of her hands.',
  },
]

/** A phrase that holds its own "not" is not lifted by it. */
const HOLDS_NOT = /(?:^| )(?:not|never|no|nie|nicht|kein\p{L}*|keine)(?: |$)/u

/** How a suggested wording may not speak to a person. */
export const checkPolicy: Check = ({ claim }) => {
  if (claim.tokens.filter(({ kind }) => kind === 'word').length > LONGEST_SAY)
    return finding('long', 'The wording is too long to be said.')
  for (const { code, table, liftedByNot, says } of RULES) {
    const hits = table
      .find(claim.lowers, claim.language)
      .filter((hit) => !liftedByNot || HOLDS_NOT.test(hit.phrase) || !clauseOf(claim, hit))
    const kept = sentencesOf(claim).map((sentence) => withoutLifted(sentence, code))
    const remains = table.has(kept.join(' ').split(' '), claim.language)
    if (hits.length > 0 && remains && !(code === 'blame' && liftsBlame(claim, hits)))
      return finding(code, says)
  }
  for (const { code, says, patterns } of [...POLICY_PATTERNS, ...POLICY_TURNS, ...POLICY_BOUNDS])
    for (const sentence of sentencesOf(claim))
      if (
        patterns[claim.language].some((pattern) =>
          pattern.test(withoutLifted(sentence, code, code === 'blame' ? NOT_HERS : undefined)),
        ) &&
        !(code === 'order' && OFFER.has(claim.lowers, claim.language)) &&
        !(code === 'threat' && KIND_END.test(sentence))
      )
        return finding(code, says)
  const ordered = ORDER.find(claim.lowers, claim.language).some(({ at }) => startsPart(claim, at))
  if ((ordered || commands(claim)) && !OFFER.has(claim.lowers, claim.language))
    return finding('order', 'The wording gives an order.')
  if (names(claim)) return finding('diagnosis', 'The wording diagnoses the person.')
  return checkContempt(claim)
}

/** "I can't promise you how the court will decide". */
const NO_PROMISE =
  /\b(?:can ?not|can['’]t|do not|don['’]t|could not|couldn['’]t|nobody can|no one can) (?:\p{L}+ ){0,2}(?:promise|say|know|guarantee|tell)\b|\bhope so\b|\bpromise only what\b|(?<!\p{L})(?:kann|können)(?: \p{L}+){0,6} (?:nicht|niemand|keiner) (?:sicher )?(?:versprechen|sagen|zusagen|garantieren|wissen|voraussagen)|(?<!\p{L})(?:kann|können) (?:ich |wir |dir )*(?:niemand|keiner|nicht) (?:\p{L}+ ){0,2}(?:garantieren|versprechen|zusagen|sagen)|(?<!\p{L})weiß ich nicht|(?<!\p{L})(?:ganz|völlig|hundertprozentig) sicher (?:ist|sind|bin) (?:kein\p{L}*|nicht|nie\p{L}*)(?!\p{L})/u

/** "You should never have been treated that way", "none of it was your fault". */
const NOT_DONE_TO_HER =
  /\bshould(?: never| not|n['’]t) have (?:had to|been|happened)\b|\bnone of (?:it|this|that) (?:is|was) your fault\b/iu

/** "It was not your fault", "you are not weak": the sentence takes a blame away. */
const NOT_HERS =
  /\b(?:none of (?:it|this|that)|should(?: not|n't)? (?:never )?have (?:had to|been)|should never have been|not (?:your|his|mean|a|because|crazy|stupid|weak|naive|wrong|alone)|never your|is not|are not|was not|were not|need not|never have to|do not have to|no need|does not mean|says inside|in dir sagt|you (?:feel|think)|du (?:denkst|glaubst)|nicht (?:deine|dumm|schwach|verrückt|naiv|schuld|falsch|heißt)|keine schuld|nichts falsch|kein\p{L}* (?:fehler|schuld|zeichen)|heißt nicht)\b/u

const LIFTS: Readonly<Record<string, RegExp>> = { blame: NOT_DONE_TO_HER, promise: NO_PROMISE }
/** "I can't say when, but you will be safe": what stands behind a turn is said all the same. */
const TURNS = /(?<!\p{L})(?:but|yet|though|aber|doch|jedoch|trotzdem)(?!\p{L})/u

/** A sentence without the parts that take a blame away or say what is not promised. */
function withoutLifted(sentence: string, code: string, lifts: RegExp | undefined = LIFTS[code]): string {
  if (lifts === undefined || !lifts.test(sentence)) return sentence
  return sentence
    .split(TURNS)
    .filter((part) => !lifts.test(part))
    .join(' ')
}

/** The sentences in lower case, with single spaces. */
function sentencesOf({ lowers }: Reading): readonly string[] {
  const sentences: string[] = []
  let words: string[] = []
  for (const lower of lowers) {
    words.push(lower)
    if (!/^[.!?]$/u.test(lower)) continue
    sentences.push(words.join(' '))
    words = []
  }
  return words.length > 0 ? [...sentences, words.join(' ')] : sentences
}

/** Contempt for the perpetrator as a person binds her to him; what he did may be named. */
export function checkContempt(claim: Reading) {
  return CONTEMPT.has(claim.lowers, claim.language)
    ? finding('contempt', 'The wording shows contempt for a person.')
    : null
}

/** Whether the part of the sentence where the hit stands is negated. */
function clauseOf(claim: Reading, { at }: PhraseHit): boolean {
  if (claim.clauses[claim.clauseOf[at]!]!.negated) return true
  return (
    claim.lowers
      .slice(Math.max(0, at - 4), at + 8)
      .some((lower) =>
        /^(?:not|no|nothing|nobody|never|nicht|nichts|niemand\p{L}*|kein\p{L}*)$/u.test(lower),
      ) && sameSentence(claim, at)
  )
}

function sameSentence(claim: Reading, at: number): boolean {
  for (let place = at; place < Math.min(claim.tokens.length, at + 8); place += 1) {
    const { lower } = claim.tokens[place]!
    if (/^(?:not|no|nothing|nobody|never|nicht|nichts|niemand\p{L}*|kein\p{L}*)$/u.test(lower)) return true
    if (/^[.;!?]$/u.test(lower)) break
  }
  for (let place = at; place >= Math.max(0, at - 4); place -= 1) {
    const { lower } = claim.tokens[place]!
    if (/^(?:not|no|nothing|nobody|never|nicht|nichts|niemand\p{L}*|kein\p{L}*)$/u.test(lower)) return true
    if (/^[.;!?,]$/u.test(lower)) break
  }
  return false
}

/** "It was not your fault": a "not" anywhere in the sentence takes the blame away. */
function liftsBlame(claim: Reading, hits: readonly PhraseHit[]): boolean {
  return hits.every(
    (hit) =>
      /^(?:to blame|your fault|deine schuld|du bist schuld|stupid|dumm|naiv|naive)$/u.test(hit.phrase) &&
      clauseOf(claim, hit),
  )
}

/** A sentence that begins with a verb in the imperative, and does not turn to the speaker ("tell me") or to rest ("take your time"). */
function commands({ lowers, tokens, language }: Reading): boolean {
  return lowers.some((lower, at) => {
    const before = tokens[at - 1]
    if (before !== undefined && !/^[.!?;:"“„]$/u.test(before.lower)) return false
    if (!COMMANDS[language].test(lower)) return false
    // "Trust can take a long time": a thing, and what is said of it.
    if (IS_SAID.test(lowers[at + 1] ?? '')) return false
    return !GENTLE[language].test(lowers.slice(at, at + 4).join(' ')) && !asks(at, tokens)
  })
}

const IS_SAID =
  /^(?:can|could|may|might|is|was|takes?|grows?|comes?|goes|has|will|would|does|kann|ist|war|braucht|wächst|darf|hat)$/u

function asks(at: number, tokens: Reading['tokens']): boolean {
  return tokens.slice(at).find(({ lower }) => /^[.!?]$/u.test(lower))?.lower === '?'
}

const COMMANDS = {
  en: /^(?:tell|call|go|leave|stop|block|delete|write|report|show|give|hand|bring|get|move|find|start|begin|keep|stay|do|try|think|look|remember|forget|promise|sign|pack|meet|answer|wait|calm|listen|admit|accept|face|choose|decide|trust|believe|send|turn|put|throw|cut|drop|end|break|let|make|be|pull|follow|obey|speak|talk|come|read|use|avoid|never|always|contact|ask|realise|realize|understand|consider|focus|imagine|open|pay|quit|run|see|watch|work|learn|change|hate)$/u,
  de: /^(?:sag|sage|ruf|rufe|geh|gehe|verlass|verlasse|hör|höre|blockier|blockiere|lösch|lösche|schreib|schreibe|zeig|zeige|gib|bring|bringe|hol|hole|mach|mache|tu|versuch|versuche|denk|denke|schau|sieh|erinnere|vergiss|versprich|unterschreib|unterschreibe|pack|packe|triff|antworte|warte|beruhige|gesteh|akzeptier|akzeptiere|wähl|wähle|entscheide|vertrau|vertraue|glaub|glaube|schick|schicke|leg|lege|wirf|trenn|trenne|beende|brich|lass|sei|zieh|ziehe|folge|rede|sprich|komm|komme|lies|nutze|vermeide|melde|frag|frage|begreif|versteh|konzentrier|stell|stelle|zahl|lauf|arbeite|lern|lerne|ändere|hasse|nimm|reiß|steh|bleib|bleibe|such|suche|kündige|überleg|überlege)$/u,
}

const GENTLE = {
  en: /^(?:tell me|call me|write to me|write me|text me|ask me|show me|give yourself|take|be gentle|be kind|let us|let me know|let it|come in|come and|come back|come here whenever|stay as long|look after|see how|wait with me|think about it|trust yourself|listen to yourself|do not worry about me|go at|go slowly|talk to me|try to breathe|breathe|rest|imagine)/u,
  de: /^(?:sag mir|sag es|sag einfach|sag bescheid|sag gern|ruf mich|ruf an|ruf gern|schreib mir|schreib gern|frag mich|frag gern|frag ,|frag alles|frag einfach|frag immer|frag ruhig|frag jederzeit|zeig mir|gib dir|lass dir|lass uns|lass es|nimm dir|nimm so|mach dir|mach es dir|mach langsam|komm rein|komm ruhig|komm gern|komm an|komm wieder|bleib so|bleib gern|bleib ruhig|schau mal|schau in|denk in|überleg in|überleg dir|sprich mit mir|rede mit mir|warte ruhig|geh in deinem|geh so|hör auf dich|hör auf dein|vertrau dir|versuch zu atmen|sei lieb|sei gut zu|melde dich|stell dir)/u,
}

function startsPart(claim: Reading, at: number): boolean {
  const before = claim.tokens[at - 1]
  return (
    before === undefined ||
    before.kind === 'mark' ||
    /^(?:and|und|please|bitte|just|now|jetzt|also|so|then|dann)$/u.test(before.lower)
  )
}

/** "You have a trauma bond": a condition in the same sentence as "you are", and no "not" with it. */
function names(claim: Reading): boolean {
  const conditions = CONDITION.find(claim.lowers, claim.language)
  if (conditions.length === 0) return false
  const you = YOU_ARE.find(claim.lowers, claim.language)
  return conditions.some((condition) =>
    you.some(({ at }) => at < condition.at && condition.at - at <= 8 && !sameSentence(claim, condition.at)),
  )
}
