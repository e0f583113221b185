import { LANGUAGES, type Language } from '../domain/language.js'
import type { ReadIntent } from '../domain/ports.js'
import type { Intent } from '../domain/question.js'
import { fold, words } from '../domain/text.js'
import {
  AROUND_LANGUAGE,
  ASKING_FOR_IT,
  COURSE_WORDS,
  FILLERS,
  INTENTS,
  type IntentWords,
  LANGUAGE_NAMES,
  NEWCOMER,
  NEWCOMER_SAYS,
  NOT_THIS_LANGUAGE,
} from './intent-words.js'
import { plainForm, sameWord } from './same-word.js'

/** Above this many words a message is a question, whatever it begins with. */
const LONGEST_COMMAND = 12

interface Key {
  readonly words: readonly string[]
  readonly language: Language | null
}

interface Compiled {
  readonly intent: IntentWords['intent']
  readonly keys: readonly Key[]
  readonly around: ReadonlySet<string>
  /** The same by their first letter, which a slip leaves alone. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>
}

const list = (text: string): string[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map(plainForm)
const fillers: ReadonlySet<string> = new Set(list(FILLERS))
const courseWords: ReadonlySet<string> = new Set(list(COURSE_WORDS))
const newcomer: ReadonlySet<string> = new Set(list(NEWCOMER))
const newcomerSays: ReadonlySet<string> = new Set(list(NEWCOMER_SAYS))
const askingForIt: ReadonlySet<string> = new Set(list(ASKING_FOR_IT))
const compiled: readonly Compiled[] = INTENTS.map(({ intent, keys: written, with: around }) => {
  const keys = [
    ...phrases(written.any, null),
    ...LANGUAGES.flatMap((language) => phrases(written[language], language)),
  ]
  const all = new Set([...list(around), ...keys.flatMap((key) => key.words)])
  const byLetter = new Map<string, string[]>()
  for (const word of all) byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word])
  return { intent, keys, around: all, byLetter }
})

/** What a sign alone says. */
const SIGNS: readonly (readonly [RegExp, Intent])[] = [
  [/[\u{1F64F}\u{2764}\u{1F44D}\u{1F60A}\u{1F970}\u{1F917}]/u, 'thanks'],
  [/[\u{25B6}\u{27A1}\u{23E9}]/u, 'continue'],
  [/[\u{23ED}]/u, 'skip'],
  [/[\u{23F8}\u{23F9}\u{1F6D1}]/u, 'stop'],
  [/[\u{1F501}\u{1F504}]/u, 'repeat'],
  [/[?？\u{1F198}\u{2753}]/u, 'help'],
]

/**
 * Buttons and plain words alike: a short message by what it wants, everything else is a question. A message is a command only if
 * every word of it is explained: by a phrase for the intent, by what may stand around that phrase, or as a filler. So "start the
 * course" is one and "how do I start a conversation with her" is none.
 */
export function createIntentReader(): ReadIntent {
  return (text) => {
    const typed = words(text)
      .map((word) => plainForm(fold(word)))
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
    if (typed.length === 0) {
      const sign = SIGNS.find(([pattern]) => pattern.test(text))
      return { intent: sign?.[1] ?? 'greeting', language: null }
    }
    const said = typed.join(' ')
    if (
      typed.length > LONGEST_COMMAND ||
      ABOUT_HELPING.test(said) ||
      HANDED_ON.test(said) ||
      isAboutOneself(said)
    )
      return { intent: 'question', language: null }
    const switched = switchedTo(typed)
    if (switched !== null) return { intent: 'language_switch', language: switched }
    const best = compiled
      .flatMap((one) => match(typed, one))
      .reduce<Match | null>((a, b) => (a === null || b.words > a.words ? b : a), null)
    return best === null || (best.intent === 'status' && isAboutOther(said))
      ? { intent: 'question', language: null }
      : { intent: best.intent, language: best.language }
  }
}

/** "How can I help?" asks about her, "help" about me. */
const ABOUT_HELPING =
  /\b(?:i|we|to|and|can|ich|wir|zu) (?:help|helfen)\b|\bhelp to\b|\b(?:kann|konnen) (?:ich|wir) \w*\s?helfen\b/u

/** "I pass on this" leaves it out, "pass this on" hands it on. */
const HANDED_ON =
  /\bpass (?:(?:it|this|that|them|all|everything|the|module|part|question) )+on\b|\bpass on(?: to\b|$)/u

/**
 * "Ich bin müde", "I want to quit", "ich kann nicht mehr": how somebody is, not what the assistant should do. Whoever names the course or
 * its pause besides ("ich bin müde, morgen weiter") means that.
 */
function isAboutOneself(said: string): boolean {
  if (WORN_OUT.test(said)) return !COURSE.test(said)
  return (TIRED.test(said) || LEAVING.test(said)) && !COURSE.test(said) && !PAUSE.test(said)
}

const WORN_OUT =
  /\b(?:kann(?: ich)?(?: (?:einfach|echt|auch|das|selber|selbst|wirklich|leider))* nicht mehr(?! (?:lesen|weitermachen|weiterlesen))|(?:i )?(?:can ?not|cant)(?: (?:do|take))?(?: (?:this|it|that))? (?:any ?more|any longer)|(?:bin|fuhle? mich)(?: (?:so|echt|total|ganz|einfach))* am ende|(?:so|total|vollig|echt|ganz schon) fertig|(?:i ?am|im) (?:so|totally|completely) done)\b/u
const TIRED =
  /\b(?:(?:bin(?: ich)?|ich bin)(?: (?:so|heute|echt|nur|einfach|sehr|zu|auch|total|immer|noch))* mude|(?:i ?am|im|feel)(?: (?:so|to|too|very|just|really|also|all))* tired)\b/u
const LEAVING =
  /\b(?:ich (?:will|mochte|mag|wurde)(?: (?:gern|gerne|am liebsten|einfach|nur|auch|hier))* aufhoren|(?:i|id)(?: (?:just|really|only))* (?:want to|wanna|would like to|like to|could|will)(?: (?:just|really))* quit|i quit)\b/u
const COURSE = /\b(?:kurs\w*|course|modul\w*|onboarding|einarbeitung|lektion|lesson)\b/u
const PAUSE =
  /\b(?:pause|break|weiter\w*|continue|later|spater|morgen|tomorrow|schluss|stopp?|genug|enough|reicht|feierabend|nacht|night|tschuss|bye|bis|for now|for today|fur heute)\b/u

/**
 * "What is wrong?" asks a lead's folder, "what is wrong with me?" and "was mache ich falsch?" do not: whoever speaks of herself or points
 * at what was said before, and names neither file nor folder.
 */
function isAboutOther(said: string): boolean {
  return !OF_FOLDER.test(said) && POINTING.test(said.replace(ASKED_OF_LEAD, ''))
}

const OF_FOLDER =
  /\b(?:folder|knowledge|files?|status|state|reviews?|zustand|stand|ordner|wissens?|dateien|datei|prufungen)\b/u
const POINTING = /\b(?:i|me|my|we|us|you|it|this|that|ich|mir|mich|mein\w*|wir|uns|du|dir|das|dies\w*)\b/u
/** "Show me what …", "can you tell us", "what do we have to mend": said to the assistant, and of what a lead does. */
const ASKED_OF_LEAD =
  /\b(?:show|tell|give|list|zeige?|sage?|nenne?|gib) (?:me|us|mir|uns)\b|\b(?:can|could|would|will) you\b|\b(?:kannst|konntest) du\b|\b(?:should|must|do|can) (?:i|we)(?: (?:have|need) to)?(?= (?:mend|fix|repair|review)\b)|\b(?:muss|mussen|soll|sollen|sollte|sollten) (?:ich|wir)\b/gu

interface Match {
  readonly intent: Intent
  readonly language: Language | null
  /** How much of the message the phrase itself is. */
  readonly words: number
}

function match(typed: readonly string[], one: Compiled): Match[] {
  const namesCourse = typed.some((word) => courseWords.has(word))
  const isNew = one.intent === 'start_onboarding' && typed.some((word) => newcomer.has(word))
  const explained = (word: string): boolean =>
    one.around.has(word) ||
    fillers.has(word) ||
    (isNew && newcomerSays.has(word)) ||
    (namesCourse && (courseWords.has(word) || askingForIt.has(word))) ||
    (one.byLetter.get(word[0]!) ?? []).some((around) => sameWord(word, around))
  // Most questions end here, at their first word that no command has.
  if (!typed.every(explained)) return []
  return one.keys.flatMap((key) => {
    const found = find(typed, key.words)
    if (found === null) return []
    // Words typed as they should be say more than words guessed.
    const exact = key.words.every((word, place) => typed[found[place]!] === word)
    // Of two alike, what was said first is meant: "thanks for your help", "help, thanks".
    const weight = key.words.length + (exact ? 0.5 : 0) - found[0]! / 100
    return [{ intent: one.intent, language: key.language, words: weight }]
  })
}

/** Where the words of a phrase stand, in their order; others may stand in between. */
function find(typed: readonly string[], key: readonly string[]): number[] | null {
  for (let start = 0; start + key.length <= typed.length; start += 1) {
    if (!sameWord(typed[start]!, key[0]!)) continue
    const found = [start]
    for (let at = start + 1; at < typed.length && found.length < key.length; at += 1) {
      if (sameWord(typed[at]!, key[found.length]!)) found.push(at)
    }
    if (found.length === key.length) return found
  }
  return null
}

const names: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(list(LANGUAGE_NAMES.en)),
  de: new Set(list(LANGUAGE_NAMES.de)),
}
const aroundLanguage: ReadonlySet<string> = new Set([...list(AROUND_LANGUAGE), ...fillers])
const negations: ReadonlySet<string> = new Set(list(NOT_THIS_LANGUAGE))

/** "auf Deutsch bitte", "can we speak English", "I don't speak German" (then the other one). */
function switchedTo(typed: readonly string[]): Language | null {
  const named = LANGUAGES.filter((language) => typed.some((word) => isName(word, language)))
  const [language] = named
  if (language === undefined || named.length > 1) return null
  const rest = typed.filter((word) => !isName(word, language))
  if (!rest.every((word) => aroundLanguage.has(word) || negations.has(word))) return null
  return rest.some((word) => negations.has(word)) ? LANGUAGES.find((one) => one !== language)! : language
}

function isName(word: string, language: Language): boolean {
  return [...names[language]].some((name) => sameWord(word, name))
}

function phrases(text: string, language: Language | null): Key[] {
  return text
    .split('|')
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ words: list(phrase), language }))
}
