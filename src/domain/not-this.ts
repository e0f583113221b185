import type { Evidence } from './evidence.js'
import { anyOf, wholly } from './sayings.js'
import { fold, oneLine, words } from './text.js'

const FIRST = ['no|nope|nah|nee|ne|nein|hm|hmm|hmmm|sorry|ok|okay|but|aber|also|na ja|naja']
const WRONG = [
  "(that|this|it) [really|just] (doesn't|does n't|does not) [really|quite] (fit|match|help [me|us])",
  "(doesn't|does n't) (fit|help [me|us])|((that|this) is|that's|this's) not (it|helpful|what i (mean|meant|asked) [for])",
  'not what i (mean|meant|asked) [for]|wrong (card|topic|answer)|falsche (karte|antwort)|falsches thema',
  `(das|es|die (antwort|karte)) [so|leider|aber|irgendwie|hier]* (passt|hilft|trifft)
    [mir|uns|es|leider|so|gar|überhaupt|hier|da|irgendwie|wirklich|grad|gerade]* nicht [weiter|ganz|wirklich|so|richtig]`,
  '(passt|hilft) [mir|uns|so|hier|gar|leider]* nicht [weiter]|(das|so) (mein|meine|meinte|hab) ich nicht [gemeint]',
  "darum (geht|gehts|geht's) [es] [mir] nicht",
]
const NO_WORDS = '(no|nope|nah|nee|ne|nein|nö|noe) [no|nope|nee|ne|nein|nö|thanks|danke]*'
/** So much of it may be wrong, and in such words: "it's all so pointless" says how somebody is, and is none of them. */
const VERY =
  '[ja|doch|so|echt|voll|völlig|total|ganz|leider|einfach|nur|wirklich|ein|kompletter|really|just|so|totally|completely|a|complete|pretty]*'
const BAD =
  '(nutzlos|quatsch|blödsinn|unsinn|schwachsinn|müll|mist|daneben|useless|rubbish|nonsense|bullshit|crap|garbage|off topic)'
/** What was shown, or was to be chosen from, is judged as a whole. Told of somebody, the same words go on: see `ENDS`. */
const JUDGED = [
  `(that|this|it|das|es|die antwort|the answer) (is|was|ist|war|hat) ${VERY} ${BAD}`,
  `(that's|it's) ${VERY} ${BAD}`,
  `(what a load of|so ein|was für ein|what) ${BAD}`,
  "(you got|you've got) (me|it|that) [all] wrong|(you misunderstood|you've misunderstood) [me|that|it]",
  "(you don't|you do n't|you do not|you didn't|you did not) (understand|get) [me|it|that|anything]",
  'du hast (mich|das|es|da|da was|mich da) [völlig|total|wohl|ganz] falsch verstanden|du verstehst (mich|das|es|gar|überhaupt)* (nicht|nichts)|falsch verstanden',
  '(das|es) bringt (mir|uns) [so|gar|leider|echt|überhaupt]* nichts|damit (kann|können) (ich|wir) [so|gar|leider|echt|überhaupt]* nichts anfangen',
  'am thema vorbei|thema verfehlt|not what i (need|wanted|want)|nicht was ich (brauche|will|wollte|gesucht habe)',
  '(none|nothing|neither) of (these|those|them|that|this|the above|it) [really] [fits|fit|helps|help]|(none|nothing|neither) (fits|fit)',
  '(nichts|keins|keines|keine|keiner|nix) (davon|von denen|von diesen) [so|wirklich|richtig]* [passt]|(nichts|keins|keines|keine|keiner|nix) passt|(passt|hilft) [mir] (alles|beides|keins|keine|nichts) [davon] [nicht]|weder noch',
]
/** Words that stand for it where they are the whole message. */
const ALONE = [
  `${VERY} ${BAD}|wrong|falsch|neither|keins|[please|bitte] something else|[please|bitte] (was|etwas) (anderes|andres)`,
  "[bist du|are you|you are|you're|du bist|you|du|so] [so|doch|really|just]* (dumm|blöd|doof|stupid|dumb|useless|nutzlos) [bot|app|thing|teil|ding|du]",
  '(dummer|blöder|doofer|dummes|blödes|doofes|nutzloser|nutzloses|scheiß|stupid|dumb|useless) (bot|app|ding|teil|thing|computer|maschine|machine|program|programm)',
  NO_WORDS,
]
/** "It does not fit with her" tells of her. */
const TELLS_ON = '(?!\\s*zu (?:ihr|ihm|mir|uns))'

const asWritten = (word: string): string => word.replaceAll("'", "['’]?")
/** A sentence may begin behind it, and no clause that says of what it was said: "nonsense, what he tells her". */
const ENDS =
  '(?=$|[.!?;:…–-]|,(?!\\s*(?:what|that|which|how|was|dass|wie|welche[rs]?|hat|sagt|says|said)(?![\\p{L}])))'
const PLEASE = '(?:(?:bitte|please|pls)\\s*)?'
const first = anyOf(FIRST, '[\\s,.!]+', asWritten)
const END_OF_WORD = '(?![\\p{L}\\p{N}])\\s*'
const wrong = anyOf(WRONG, END_OF_WORD, asWritten)
const judged = anyOf(JUDGED, END_OF_WORD, asWritten)
const alone = anyOf(ALONE, END_OF_WORD, asWritten)
/** "no, that doesn't fit", "nee, das passt nicht": what was shown is about something else. */
const NOT_THIS = new RegExp(
  `^(?:${first})*(?:(?:${wrong})${TELLS_ON}|(?:${judged})${PLEASE}${ENDS}|(?:${alone})${PLEASE}(?=[\\s,.;:!?…–-]*$))[\\s,.;:!?…–-]*`,
  'iu',
)

/** What is told beside "that doesn't fit", perhaps nothing; `null` where nobody says so. */
export function saidBesideNotThis(text: string): string | null {
  const line = oneLine(text)
  const found = NOT_THIS.exec(line)
  return found === null ? null : line.slice(found[0].length)
}

/** What lies near, but for what was shown and did not fit. */
export function withoutTopics(evidence: Evidence, topics: readonly string[]): Evidence {
  const shown = new Set(topics)
  const hits = evidence.hits.filter(({ passage }) => !shown.has(passage.topic))
  const cards = evidence.cards.filter(({ topic }) => !shown.has(topic))
  // One card that leads by far fills all the hits; its neighbours are still neighbours.
  return {
    ...evidence,
    cards,
    hits: hits.length > 0 ? hits : cards.map((passage) => ({ passage, score: 0 })),
  }
}

/** "No" alone declines whatever was said last, and judges nothing. */
const NO = wholly(NO_WORDS)

/** Nothing but that it did not help: "that was useless", "so ein Quatsch", "stupid bot". */
export function isJudgement(text: string): boolean {
  return saidBesideNotThis(text) === '' && !NO.test(words(text).map(fold).join(' '))
}
