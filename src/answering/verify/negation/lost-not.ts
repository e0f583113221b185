import type { Case } from '../case/check.js'
import { isPale } from '../case/pale.js'
import { NEGATORS } from '../reading/negation-words.js'
import type { Word } from '../reading/reading.js'
import { deniedAt } from './denied-at.js'
import { saidWithNot } from './said-with-not.js'

/** Whatever may carry a "not" of the source, however it is worded. A claim without any of these says something plainly. */
const KEEPS_NOT =
  /n['’]t\b|\b(?:not|no|never|nobody|none|nothing|without|cannot|neither|nor|hardly|rarely|seldom|few|little|rather than|instead|un(?!ter|der|iver|ite|ion|iq|ifor|ser|til)\p{L}{4,}|lack\p{L}*|missing|fail\p{L}*|only|partly|need(?:s|ed)?|limit\p{L}*|fewer|less|outside|beyond|exclud\p{L}*|except|apart from|free|away|never|silen\p{L}*|quiet\p{L}*)\b|(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|niemand\p{L}*|nichts|ohne|weder|kaum|selten|wenig\p{L}*|statt|fehl\p{L}*|mangel\p{L}*|nur|teilweise|un(?!ter|der|iver|ite|ion|iq|ifor|ser|til)\p{L}{4,}|brauch\p{L}*|anstatt|sondern|\p{L}+los|erst|offen|außer\p{L}*|frei|weg|schweig\p{L}*|schwieg\p{L}*|stumm\p{L}*)(?!\p{L})/iu

/** "Can be affected all the same" of what "does not rule it out", "leaves it open" of what "says nothing about it". */
const EVEN_SO =
  /\b(?:still|even so|all the same|nevertheless|leaves? open|left open)\b|(?<!\p{L})(?:trotzdem|dennoch)(?!\p{L})/iu

/** "Not fully", "nicht immer": some of it is so, and some is not. */
const NOT_WHOLLY =
  /(?:\bnot|n['’]t) (?:\p{L}+ ){0,4}(?:fully|completely|always|entirely|necessarily|automatically|all|every|everyone|totally)\b|(?<!\p{L})nicht (?:vollständig|immer|alle\p{L}*|jede\p{L}*|ganz|unbedingt|zwangsläufig|automatisch|zwingend|völlig)(?!\p{L})/iu
const OF_SOME =
  /\b(?:may|might|can|some|many|often|most)\b|(?<!\p{L})(?:kann|können|manche\p{L}*|viele\p{L}*|oft|meist\p{L}*)(?!\p{L})/iu
const IS_LACKING = /^(?:lacking|lacks?|missing|absent|fehlt|fehlen|mangelt)$/u

/** Shortest word that may have an "un-" before it, in letters. */
const SHORTEST = 5
/** Fewest words of the claim that the source must have in the part it denies. */
const FEWEST = 2
/** Least share of the claim's words that stand there. */
const MOST = 0.6

/** What the source denies, says of some only, or calls missing, and the claim says plainly, without any word that could hold a "not". */
export function losesNot(judged: Case): boolean {
  const { claim, quotes, inQuotes, instructs } = judged
  if (!instructs && (changesPrefix(judged) || deniesWholly(judged))) return true
  if (instructs || KEEPS_NOT.test(claim.text) || EVEN_SO.test(claim.text)) return false
  if (claim.clauses.some(({ negated, asked, eitherWay }) => negated || asked || eitherWay)) return false
  const told = claim.content
    .filter((word) => !word.frame && !word.named && !isPale(word))
    .map((word) => inQuotes.matches(word))
    .filter(({ length }) => length > 0)
  if (told.length < FEWEST) return false
  if (told.every((matches) => matches.every(({ denied }) => denied))) return true
  return quotes.some((quote) => {
    const standsIn = (test: (word: Word) => boolean): boolean => {
      const there = told.filter((matches) => matches.some((match) => quote.holds(match) && test(match)))
      return there.length >= FEWEST && there.length >= MOST * told.length
    }
    const lacking = quote.lowers.findIndex((lower) => IS_LACKING.test(lower))
    if (
      lacking !== -1 &&
      !told.some((matches) => matches.some((match) => quote.holds(match) && match.at === lacking)) &&
      standsIn(({ clause }) => clause === quote.clauseOf[lacking])
    )
      return true
    return (
      NOT_WHOLLY.test(quote.text) &&
      !OF_SOME.test(claim.text) &&
      standsIn(({ clause }) => quote.clauses[clause]!.negated)
    )
  })
}

/** What "has still to be tested" is untested. */
const STILL_TO_BE =
  /\b(?:still (?:has|have|needs?|need) to|yet to|not yet)\b|(?<!\p{L})(?:(?:muss|müssen) (?:erst )?noch|noch nicht)(?!\p{L})/iu
const UNTIL = /\b(?:until|till)\b|(?<!\p{L})(?:bis|bevor)(?!\p{L})/iu
const WHILE = /\b(?:as long as|while)\b|(?<!\p{L})solange(?!\p{L})/iu

/** "Unbestätigt" told as "bestätigt", and the reverse. */
function changesPrefix({ claim, quotes }: Case): boolean {
  // "Solange er ungelesen ist" of "bis ihn jemand gelesen hat".
  if (quotes.some(({ text }) => STILL_TO_BE.test(text))) return false
  if (quotes.some(({ text }) => UNTIL.test(text)) && WHILE.test(claim.text)) return false
  return claim.content.some((word) => {
    // "Unable to" is a "not" itself.
    if (word.frame || word.lower.length < SHORTEST || NEGATORS.has([word.lower, 'to'], word.language))
      return false
    const other = word.lower.startsWith('un') ? word.lower.slice(2) : `un${word.lower}`
    return quotes.some((quote) => {
      const { content, language } = quote
      return (
        language === word.language &&
        content.some(
          ({ lower, denied, at }) =>
            lower === other && denied === word.denied && (denied || !deniedAt(quote, at)),
        ) &&
        !content.some(({ lower }) => lower === word.lower)
      )
    })
  })
}

const NONE_AT_ALL =
  /\b(?:no|not any|nobody|no one)\b|\bnot\b[^.;]*\bat all\b|(?<!\p{L})(?:kein\p{L}*|niemand\p{L}*|gar nicht|überhaupt nicht)(?!\p{L})/iu
const WHOLLY =
  /\b(?:full\p{L}*|complete\p{L}*|always|entire\p{L}*|all|every\p{L}*|some|many|uniform|agreed|automatic\p{L}*|necessar\p{L}*|known|certain|guarantee\p{L}*)\b|(?<!\p{L})(?:vollständig\p{L}*|voll(?:e[nmrs]?)?|umfassend\p{L}*|lückenlos\p{L}*|gesichert\p{L}*|bekannt\p{L}*|garantie\p{L}*|immer|alle\p{L}*|jede\p{L}*|ganz\p{L}*|manche\p{L}*|völlig\p{L}*|automatisch|zwangsläufig|einheitlich\p{L}*|unbedingt|zwingend)(?!\p{L})/iu

/** "Does not protect wholly" told as "does not protect at all". */
function deniesWholly({ claim, quotes }: Case): boolean {
  return (
    NONE_AT_ALL.test(claim.text) &&
    !WHOLLY.test(claim.text.replace(/\bat all\b/giu, '')) &&
    quotes.some(({ text }) => NOT_WHOLLY.test(text) && !NONE_AT_ALL.test(text))
  )
}

/** Whatever in a source may be told with a "not": its own "not", a limit, a turn, a word with a "not" in it. */
const GIVES_NOT =
  /\b(?:in\p{L}{5,}|dis\p{L}{4,}|stop\p{L}*|prevent\p{L}*|avoid\p{L}*|refus\p{L}*|end\p{L}*|although|but|still|despite|too|contrary|against|unlike|before|poor(?:ly)?|badly|fail\p{L}*)\b|(?<!\p{L})(?:noch|aber|doch|trotz\p{L}*|obwohl|verhinder\p{L}*|vermeid\p{L}*|miss\p{L}{4,}|bevor|bis|gegen|entgegen|anders|schlecht\p{L}*|scheiter\p{L}*)(?!\p{L})|(?<!\p{L})zu \p{L}+(?<!en|ln|rn|ung|heit|keit)(?!\p{L})/iu
/** "Homeless" is told as "have no home". */
const LACKS = /\p{L}{3}(?:less|los|lose[nmrs]?|frei)$/u
/** "Need not be", "does not mean": other readings are left open. */
const LEAVES_OPEN =
  /\bwhy (?:\p{L}+ ){1,3}(?:not\b|\p{L}*n['’]t\b)|(?<!\p{L})warum (?:\p{L}+ ){1,4}nicht(?!\p{L})|\bneed not (?:come|stem|last)\b|\bnot\b[^.;,]*\b(?:alone|only)\b|(?<!\p{L})nicht(?!\p{L})[^.;,]*(?<!\p{L})(?:allein|nur)(?!\p{L})|\bnot (?:every|all)\b|\b(?:no|not) (?:a )?(?:full|complete|perfect|total|guarantee|guaranteed)\b|(?<!\p{L})kein\p{L}* (?:voll|völlig|hundertprozentig|garantie)\p{L}*|(?<!\p{L})nicht (?:alle|jede[rsmn]?)(?!\p{L})|\b(?:(?:does|do|need|must|has|have|is|are|was|were)(?: not|n['’]t) (?:mean|be|have|necessarily|prove|show)|no cause)\b|\bnothing\b.*\bmore\b|\bnot (?:only|just|stop at|even)\b|(?<!\p{L})nicht (?:nur|erst|bloß)(?!\p{L})|(?<!\p{L})nichts(?!\p{L}).*\p{L}er als(?!\p{L})|(?<!\p{L})seit \p{L}*\s?\d{4} nicht(?!\p{L})|(?<!\p{L})(?:heißt|bedeutet|muss|müssen|zeigt|beweist)(?: \p{L}+){0,3} nicht(?!\p{L})/iu

/** "She may say no" told as "she may not say no", "can be caught" as "cannot be caught". */
export function forbidsWhatMay({ claim, quotes, instructs }: Case): boolean {
  return (
    !instructs &&
    MAY_NOT.test(claim.text) &&
    quotes.every(({ text }) => MAY.test(text) && !KEEPS_NOT.test(text) && !TOO_MUCH.test(text))
  )
}
const MAY_NOT =
  /\b(?:may|can|could) not\b|\bcannot\b|\bcan['’]t\b|(?<!\p{L})(?:darf|dürfen|kann|können) (?:\p{L}+ ){0,3}(?:nicht|kein\p{L}*)(?!\p{L})/iu
const MAY = /\b(?:may|can|could)\b|(?<!\p{L})(?:darf|dürfen|kann|können)(?!\p{L})/iu
const TOO_MUCH =
  /\b(?:too|hard\p{L}*|but|although|protect\p{L}*)\b|(?<!\p{L})(?:zu|schwer|aber|doch|obwohl|schütz\p{L}*)(?!\p{L})/iu

/** "Prevents that people are hurt" is told as "so that nobody is hurt". */
const PREVENTS =
  /\b(?:prevent|avoid|avert)\p{L}*|\b(?:left alone|unattended|ignored)\b|(?<!\p{L})(?:verhinder|vermeid|verhüt|vorbeug|trenn)\p{L}*|\b(?:different\p{L}*|apart)\b|auseinander\p{L}*|(?<!\p{L})(?:verschieden\p{L}*|alleingelassen|allein gelassen)(?!\p{L})/iu

/** "Not only there, but also here": said of both. */
const NOT_ONLY = /\bnot (?:only|just)\b|(?<!\p{L})nicht (?:nur|bloß)(?!\p{L})/giu

/** "Attachment had not fallen" of "attachment had fallen": what the claim denies first, the source says, and it says no "not" anywhere. */
export function gainsNot(judged: Case): boolean {
  const { claim, quotes, sentences, inQuotes, instructs, role } = judged
  if (instructs || role === 'avoid' || LEAVES_OPEN.test(claim.text)) return false
  if (saidWithNot(judged)) return false
  if (
    [...quotes, ...sentences].some(
      ({ text }) => KEEPS_NOT.test(text.replace(NOT_ONLY, '')) || PREVENTS.test(text),
    )
  )
    return false
  const givesNot = (match: Word): boolean => {
    const quote = quotes.find((other) => other.holds(match))
    // "Against what they had expected": the word before the part opens it.
    const part = quote?.tokens
      .filter((_, at) => [at, at + 1].some((place) => quote.clauseOf[place] === match.clause))
      .map(({ raw }) => raw)
    return part === undefined || GIVES_NOT.test(part.join(' ').replace(/^(?:but|aber) /iu, ''))
  }
  return claim.content.some(
    (word) =>
      word.focal &&
      word.denied &&
      !word.frame &&
      !word.counted &&
      !word.aside &&
      !word.named &&
      inQuotes
        .matches(word)
        .some((match) => !match.denied && !match.holdsNot && !LACKS.test(match.lower) && !givesNot(match)),
  )
}
