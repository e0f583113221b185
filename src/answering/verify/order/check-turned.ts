import { type Case, type Check, finding } from '../case/check.js'
import { usesDeniedTerm } from '../negation/denied-term.js'
import { showsWhatIsOpen } from '../negation/shown-not-shown.js'
import { splitsNot } from '../negation/split-not.js'
import { PLAIN, type Side } from '../reading/sides.js'
import { freesWhatIsBound, stressesException, takesUntilForWhen } from './bound-or-free.js'
import { countsOtherSide } from './counted-side.js'
import { crossesPersons } from './crossed-sides.js'
import { turnsOneWay } from './one-way.js'
import { partsTwo } from './parts-two.js'
import {
  bindsWhatHoldsAnyway,
  ignoresCondition,
  takesUnlessAsIf,
  turnsCondition,
} from './turned-conditions.js'
import { DENIES, leavesOut, makesNeeded, takesOtherSide } from './turned-phrases.js'
import { changesPlaces } from './two-places.js'
import { takesOneForOther, tellsForAsks } from './two-sides.js'

/** What a source binds, leaves to somebody or points one way, and a claim turns round in words that the source has too. */
export const checkTurned: Check = (judged) => {
  if (takesInException(judged) || stressesException(judged))
    return finding('condition', 'The source makes an exception ("unless"); the claim takes it in.')
  if (deniesMore(judged))
    return finding('condition', 'The source says "not more than"; the claim says "nothing at all".')
  if (changesPlaces(judged))
    return finding(
      'roles',
      'The source says what is taken for, put before, preferred to or taken from what; the claim the reverse.',
    )
  if (crossesPersons(judged) || turnsOneWay(judged))
    return finding('roles', 'In the claim each person does what the other does in the source.')
  if (takesChoice(judged))
    return finding('roles', 'The source leaves it to the person herself; the claim to others.')
  if (joinsWhatIsApart(judged))
    return finding('condition', 'The source says it of each alone; the claim only of both together.')
  if (turnsLink(judged))
    return finding('comparison', 'The source puts the two together; the claim says "less".')
  if (advisesAgainst(judged))
    return finding('contrast', 'The source advises it; the claim says "advised against".')
  if (
    [
      turnsCondition,
      ignoresCondition,
      bindsWhatHoldsAnyway,
      takesUnlessAsIf,
      freesWhatIsBound,
      takesUntilForWhen,
    ].some((turns) => turns(judged))
  )
    return finding('condition', 'The claim turns the condition of the source round.')
  if (turnsBound(judged))
    return finding('comparison', 'The source names the least; the claim the most, or the reverse.')
  if (makesLasting(judged))
    return finding('condition', 'The source says it "for a time"; the claim says it for good.')
  if (splitsNot(judged) || partsTwo(judged))
    return finding('negation', 'The source says it of two things alike; the claim denies it of one.')
  if (leavesOut(judged))
    return finding('negation', 'The source counts it among them; the claim says that it is not.')
  if (takesOtherSide(judged) || takesOneForOther(judged))
    return finding(
      'opposite',
      'Of two things that cannot both be so, the claim says the one and the source the other.',
    )
  if (makesNeeded(judged))
    return finding(
      'condition',
      'The source says that it is not needed; the claim, that nothing goes without it.',
    )
  if (showsWhatIsOpen(judged))
    return finding('negation', 'The source says that it is not shown; the claim that it is.')
  if (usesDeniedTerm(judged))
    return finding('negation', 'The source says that the word is not used; the claim uses it.')
  if (tellsForAsks(judged)) return finding('roles', 'The source has her asked; the claim has her told.')
  if (countsOthers(judged) || countsOtherSide(judged))
    return finding('roles', 'The source says of some on one side what the claim says of the other.')
  return null
}

const UNLESS = /^(?:unless|except|außer|ausgenommen)$/u
const EVEN_THEN = /\b(?:even|also|including)\b|(?<!\p{L})(?:auch|selbst|sogar|einschließlich)(?!\p{L})/iu
const KEEPS_UNLESS =
  /\b(?:unless|except|other than|apart from)\b|(?<!\p{L})(?:außer|ausgenommen|es sei denn)(?!\p{L})/iu

/** "Privacy is kept unless somebody is at risk" told as "privacy is kept even when somebody is at risk". */
function takesInException({ claim, quotes, inQuotes }: Case): boolean {
  if (!EVEN_THEN.test(claim.text) || KEEPS_UNLESS.test(claim.text)) return false
  return quotes.some((quote) => {
    const from = quote.lowers.findIndex(
      (lower, at) => UNLESS.test(lower) || (lower === 'sei' && quote.lowers[at + 1] === 'denn'),
    )
    if (from === -1) return false
    return claim.content.some(
      (word) => !word.frame && inQuotes.matches(word).some((match) => quote.holds(match) && match.at > from),
    )
  })
}

const NOT_MORE_THAN =
  /(?:\b(?:not|no|never|nothing)\b|n['’]t\b)[^.;]*\bmore\b[^.;]*\bthan\b|(?<!\p{L})(?:nicht|nichts|kein\p{L}*|nie)(?!\p{L})[^.;]*(?<!\p{L})mehr(?!\p{L})[^.;]*(?<!\p{L})als(?!\p{L})/iu
const NOTHING =
  /(?:\b(?:not|never)\b|n['’]t\b)[^.;]*\b(?:anything|any|at all)\b|\b(?:nothing|no)\b|(?<!\p{L})(?:nichts|gar nicht|überhaupt nicht|kein\p{L}*)(?!\p{L})/iu
const SO_MUCH = /\b(?:more|only|than|beyond)\b|(?<!\p{L})(?:mehr|nur|als|über)(?!\p{L})/iu

/** "Tell the practice no more than she has agreed to" told as "tell the practice nothing". */
function deniesMore({ claim, quotes }: Case): boolean {
  return (
    NOTHING.test(claim.text) &&
    !SO_MUCH.test(claim.text) &&
    quotes.some(({ text }) => NOT_MORE_THAN.test(text))
  )
}

const HERSELF =
  /\b(?:herself|themselves|oneself|her own|their own)\b|(?<!\p{L})(?:selbst|selber|eigene\p{L}*)(?!\p{L})/iu
const BY_OTHERS =
  /\b(?:for|instead of) (?:her|them|the (?:woman|person|client|survivor)|women|survivors|clients)\b|\bby (?:the )?(?:team|staff|helpers?|others|professionals)\b|(?<!\p{L})(?:für|statt|anstelle von) (?:sie|ihr|die (?:frau|person|betroffene|klientin))(?!\p{L})|(?<!\p{L})(?:vom team|von (?:den )?(?:anderen|fachkräften|helfenden|mitarbeitenden))(?!\p{L})/iu

/** "A step that she chooses herself" told as "a step that the team has chosen for her". */
function takesChoice({ claim, quotes }: Case): boolean {
  return (
    BY_OTHERS.test(claim.text) &&
    !HERSELF.test(claim.text) &&
    quotes.some(({ text }) => HERSELF.test(text) && !BY_OTHERS.test(text))
  )
}

const EACH_ALONE =
  /\b(?:on (?:their|its) own|independently of each other|separately)\b|(?<!\p{L})(?:für sich|unabhängig voneinander|je einzeln)(?!\p{L})/iu
const ONLY_TOGETHER =
  /\b(?:only (?:together|jointly|in combination)|only (?:when|if) (?:both|combined))\b|(?<!\p{L})(?:nur|erst) (?:gemeinsam|zusammen|beide|in kombination|in verbindung)(?!\p{L})/iu

function joinsWhatIsApart({ claim, quotes }: Case): boolean {
  return ONLY_TOGETHER.test(claim.text) && quotes.some(({ text }) => EACH_ALONE.test(text))
}

const LINKED =
  /\b(?:link(?:s|ed)?|associated|went with|goes with|go with|correlated)\b|(?<!\p{L})(?:zusammen(?:hang|hing|hingen|hängt|hängen)?|einher\p{L}*|verbunden|verknüpft)(?!\p{L})/iu
const LESS =
  /\b(?:less|fewer|lower|rarer|seldom|rarely|weaker|smaller)\b|(?<!\p{L})(?:weniger|seltener|geringer\p{L}*|niedriger\p{L}*|schwächer\p{L}*|kleiner\p{L}*)(?!\p{L})/iu
/** What in a source may be told with a "less". */
const DOWNWARDS =
  /\b(?:less|fewer|low\p{L}*|little|short\p{L}*|poor\p{L}*|weak\p{L}*|negativ\p{L}*|small\p{L}*|rare\p{L}*|lack\p{L}*|drop\p{L}*|fell|reduc\p{L}*|protect\p{L}*|inverse\p{L}*|worse|fade\p{L}*|decreas\p{L}*|third|half|quarter|absen\p{L}*|hard\p{L}*|not|no)\b|(?<!\p{L})(?:weniger|selten\p{L}*|gering\p{L}*|niedrig\p{L}*|schwäch\p{L}*|schwach\p{L}*|klein\p{L}*|kurz\p{L}*|kürzer\p{L}*|arm|mangel\p{L}*|fehl\p{L}*|schlecht\p{L}*|negativ\p{L}*|schütz\p{L}*|nicht|kein\p{L}*)(?!\p{L})/iu
/** "Close attention went with expecting to go back" told as "those who paid close attention expected it less". */
function turnsLink({ claim, quotes }: Case): boolean {
  return (
    LESS.test(claim.text) &&
    !DENIES.test(claim.text) &&
    quotes.every(({ text }) => LINKED.test(text) && !DOWNWARDS.test(text))
  )
}

const ADVISES_AGAINST =
  /\b(?:advis|recommend|warn|counsel|caution)\p{L}* (?:\p{L}+ ){0,2}against\b|\bdiscourag\p{L}*|(?<!\p{L})(?:rät|rieten?|raten)(?!\p{L})[^.;]*(?<!\p{L})ab(?!\p{L})|(?<!\p{L})(?:abrat\p{L}*|abgeraten|abzuraten|warn\p{L}* (?:\p{L}+ ){0,2}(?:davor|vor))(?!\p{L})/iu
const ADVISES =
  /\b(?:recommend|advis|suggest|propos|encourag|urg)\p{L}*|(?<!\p{L})(?:empfehl\p{L}*|empfiehlt|empfohlen|rät|raten|schlägt|schlagen|regt)(?!\p{L})/iu
/** What in a source may be told with an "against". */
const SPEAKS_AGAINST =
  /\b(?:not|no|never|against|avoid\p{L}*|rather than|instead|warn\p{L}*|without|discourag\p{L}*|caution\p{L}*|harm\p{L}*|nor)\b|n['’]t\b|(?<!\p{L})(?:nicht|kein\p{L}*|nie|gegen|ab|statt|warn\p{L}*|vermeid\p{L}*|ohne|besser|schad\p{L}*)(?!\p{L})/iu

/** "They recommended teaching about it" told as "they advised against teaching about it". */
function advisesAgainst({ claim, quotes }: Case): boolean {
  return (
    ADVISES_AGAINST.test(claim.text) &&
    quotes.every(({ text }) => ADVISES.test(text) && !SPEAKS_AGAINST.test(text))
  )
}

const LEAST = /\b(?:minimum|at least|least)\b|(?<!\p{L})(?:mindest\p{L}*|wenigstens|minimum)(?!\p{L})/iu
/** "The most vulnerable" is no bound: no quality follows. */
const MOST =
  /\b(?:maximum|at most|the most(?! \p{L}+(?:ed|ing|ive|al|ant|ent|ful|ous|le)\b)|no more than|up to)\b|(?<!\p{L})(?:aller)?(?:höchstens|maximal|maximum)(?!\p{L})/iu

/** "First-line support is the minimum" told as "the most that should be offered". */
function turnsBound({ claim, quotes }: Case): boolean {
  const turns = (mine: RegExp, theirs: RegExp): boolean =>
    mine.test(claim.text) &&
    !theirs.test(claim.text) &&
    quotes.every(({ text }) => theirs.test(text) && !mine.test(text))
  return turns(MOST, LEAST) || turns(LEAST, MOST)
}

const FOR_GOOD =
  /\b(?:forever|for ever|for good|permanent(?:ly)?|lifelong|for (?:a |her |his )?life(?:time)?|the rest of (?:her|his|their|your|one['’]s) li(?:fe|ves))\b|(?<!\p{L})(?:dauerhaft\p{L}*|für immer|lebenslang\p{L}*|ein leben lang|auf dauer|endgültig\p{L}*|zeitlebens|fürs leben|rest (?:ihres|seines|deines) lebens)(?!\p{L})/iu
const FOR_A_TIME =
  /\b(?:for a (?:time|while)|temporar(?:y|ily)|at first|for now|meanwhile|short-term|for the moment)\b|(?<!\p{L})(?:auf zeit|vorübergehend\p{L}*|zeitweise|eine zeit lang|vorerst|zunächst|befristet\p{L}*)(?!\p{L})/iu

/** "Secure figures for a time" told as "for the rest of her life". */
function makesLasting({ claim, quotes }: Case): boolean {
  return FOR_GOOD.test(claim.text) && quotes.some(({ text }) => FOR_A_TIME.test(text) && !FOR_GOOD.test(text))
}

const OF_SOME =
  /^(?:some|many|most|all|several|few|manche[nr]?|viele[nr]?|einige[nr]?|meisten|alle[nr]?|mehrere[nr]?|wenige[nr]?)$/u

/** "Some women watch the man's mood" told as "some men watch the woman's mood". */
function countsOthers({ claim, quotes }: Case): boolean {
  const counted = (lowers: readonly string[]): Side[] =>
    lowers.flatMap((lower, at) => {
      if (!OF_SOME.test(lowers[at - 1] ?? '')) return []
      if (/^(?:men|männern?)$/u.test(lower)) return ['harming']
      return (['helped', 'harming', 'helping'] as const).filter((side) => PLAIN[side].test(lower))
    })
  const [mine] = counted(claim.lowers)
  if (mine === undefined) return false
  const theirs = quotes.flatMap(({ lowers }) => counted(lowers))
  return theirs.length > 0 && !theirs.includes(mine)
}
