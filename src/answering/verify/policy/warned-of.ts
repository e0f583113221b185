import type { Reading } from '../reading/reading.js'

const LIKELY_EN = '(?:can|could|may|might|will|would|does|do)'
const DOES_HARM_EN =
  '(?:harm|hurt|damage|endanger|worsen|scare|frighten|backfire|retraumati[sz]e|traumati[sz]e|trigger|silence|betray|isolate|shame|overwhelm|humiliate)'
const TURNS_OUT_EN =
  '(?:(?:hold|holds|set|sets|drive|drives|push|pushes|throw|throws) (?:\\p{L}+ ){1,2}(?:back|away|off)|(?:put|puts|place|places) (?:\\p{L}+ ){1,2}(?:in danger|at risk|under pressure)|makes? (?:\\p{L}+ ){1,4}(?:worse|harder|feel (?:judged|blamed|guilty|watched|small))|makes? \\p{L}+ (?:defend|hide|withdraw|lie|cling|deny|doubt|fear|close)|takes? (?:\\p{L}+ ){0,2}(?:power|control) (?:away|from|over)|takes? away (?:\\p{L}+ ){0,2}(?:power|control)|(?:do|does) (?:\\p{L}+ )?harm|(?:can|could|may|might) be (?:seen|read|found|traced) by (?:the |a )?(?:perpetrator|perpetrators|others|him|them))'
/** What is said to do harm stands before these. */
const HARMS_EN = new RegExp(
  `\\b(?:${LIKELY_EN} (?:\\p{L}+ )?${DOES_HARM_EN}|(?:harms|hurts|damages|endangers|worsens|scares|frightens|backfires|retraumati[sz]es|triggers|silences|betrays|isolates|shames|humiliates)|${TURNS_OUT_EN}|(?:is|are|be|becomes?|feels?|seems?) (?:\\p{L}+ )?(?:dangerous|harmful|risky|unsafe|wrong|unhelpful|cruel|hurtful|a mistake|a risk))\\b`,
  'u',
)
const HARMS_DE =
  /(?<!\p{L})(?:schade[tn]|verletz(?:t|en) (?:sie|ihn|jemanden|menschen|betroffene)|gefährde[tn]|verschlimmer[tn]|erschreck(?:t|en)|retraumatisier(?:t|en)|trigger[tn]|überforder[tn]|beschäm(?:t|en)|(?:hält|halten) (?:\p{L}+ ){1,4}(?:auf|zurück)|(?:aufhalten|zurückhalten|zurückwerfen|vertreiben|wehtun)|(?:wirft|werfen) (?:\p{L}+ ){1,3}zurück|(?:macht|machen) (?:\p{L}+ ){1,3}(?:schlimmer|schwerer)|(?:setzt|setzen) (?:\p{L}+ ){1,2}unter druck|nimmt (?:\p{L}+ ){1,3}(?:macht|kontrolle)|(?:ist|sind|sein|wird|werden) (?:\p{L}+ )?(?:gefährlich|schädlich|riskant|falsch|verletzend|ein fehler|ein risiko)|(?:gefährlich|schädlich|riskant|falsch|verletzend) (?:ist|sind|sein|werden))(?!\p{L})|(?<!\p{L})(?:ist|sind|kann|können)(?: \p{L}+){0,5} (?:gefährlich|schädlich|riskant|verletzend)(?!\p{L})/u
/** The same with a "not" of their own: "does not help", "nicht nötig". */
const NO_USE =
  /\b(?:(?:does|do|did|will|would|can|may) (?:not|never) (?:\p{L}+ )?help|n['’]t help|(?:is|are|was|were) (?:not|no|never) (?:\p{L}+ )?(?:needed|helpful|help|use|useful|advisable|recommended|right|allowed|advised|what is needed)|better (?:left|avoided))\b|(?<!\p{L})(?:(?:hilft|helfen|nützt|nützen)(?: \p{L}+){0,2} (?:nicht|nichts|nie)|(?:nicht|nichts|nie) (?:\p{L}+ )?(?:hilft|helfen|nützt|nützen)|bringt (?:\p{L}+ )?nichts|(?:ist|sind) (?:\p{L}+ )?(?:nicht|kein\p{L}*) (?:\p{L}+ )?(?:nötig|hilfreich|hilfe|nützlich|sinnvoll|ratsam|erlaubt|richtig|gefragt|angebracht))(?!\p{L})/u
/** What is warned of stands behind these. */
const WARNS =
  /\b(?:warn(?:s|ed|ing)? (?:\p{L}+ )?(?:of|against|about)|(?:advis|caution|recommend|decid)(?:e|es|s|ed)? against|discourages?|it (?:is|can be|may be) (?:\p{L}+ )?(?:dangerous|harmful|risky|wrong|unsafe|a mistake) to)\b|(?<!\p{L})(?:warn(?:t|en|te) (?:\p{L}+ )?(?:vor|davor)|rät (?:\p{L}+ )?(?:von|davon)|es (?:ist|kann) (?:\p{L}+ )?(?:gefährlich|schädlich|riskant|falsch|ein fehler)(?: sein)?(?: ,|$))(?!\p{L})/u
/** "Warns: …", "warnt davor, …": what is meant stands in the next part. */
const GOES_ON = /(?<!\p{L})(?:davor|davon|es (?:ist|kann) .*)$/u

interface Part {
  readonly text: string
  /** Where each token of the part begins in its text. */
  readonly starts: readonly number[]
  readonly places: readonly number[]
}

function partOf({ lowers, clauseOf }: Reading, clause: number): Part {
  const places = lowers.flatMap((_, at) => (clauseOf[at] === clause ? [at] : []))
  const starts: number[] = []
  let text = ''
  for (const at of places) {
    starts.push(text.length)
    text += `${lowers[at]!} `
  }
  return { text: text.trimEnd(), starts, places }
}

/** Places of what the text says does harm, is of no use, or is warned of: "arguing may make her defend him more". */
export function warnedOf(reading: Reading): ReadonlySet<number> {
  const warned = new Set<number>()
  const add = (places: readonly number[]): void => {
    for (const at of places) warned.add(at)
  }
  reading.clauses.forEach(({ negated }, clause) => {
    const { text, starts, places } = partOf(reading, clause)
    const before = (end: number): number[] => places.filter((_, index) => starts[index]! < end)
    const useless = NO_USE.exec(text)
    if (useless !== null) add(before(useless.index))
    const harm = (reading.language === 'en' ? HARMS_EN : HARMS_DE).exec(text)
    // "Asking does not harm" warns of nothing; a German verb may stand in the midst of what it is about.
    if (harm !== null && !negated)
      add(before(reading.language === 'en' ? harm.index : harm.index + harm[0].length))
    const warning = WARNS.exec(text)
    if (warning !== null && !negated) {
      const behind = places.filter((_, index) => starts[index]! >= warning.index + warning[0].length)
      const joint = behind.findIndex((at) => /^(?:and|but|und)$/u.test(reading.lowers[at]!))
      add(joint === -1 ? behind : behind.slice(0, joint))
      if (GOES_ON.test(text)) add(partOf(reading, clause + 1).places)
    }
  })
  return warned
}
