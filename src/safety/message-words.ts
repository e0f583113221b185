import { rememberWords } from './word-memory.js'

/** One word of a message as the screening compares it. */
export interface MessageWord {
  /** Folded: lower case, no accents, `ae`/`ä`/`a` alike, contractions opened. */
  readonly word: string
  /** Number of the sentence it stands in. */
  readonly sentence: number
  /** Number of the clause (commas, dashes and line ends end one too). */
  readonly clause: number
  /** Stands inside quotation marks. */
  readonly quoted: boolean
}

/** What people leave out or run together when they type in a hurry; the same on both sides of a comparison. */
const OPENED: Readonly<Record<string, readonly string[]>> = {
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  wont: ['will', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  couldnt: ['could', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  hasnt: ['has', 'not'],
  havent: ['have', 'not'],
  hadnt: ['had', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  aint: ['is', 'not'],
  shes: ['she', 'is'],
  hes: ['he', 'is'],
  theyre: ['they', 'are'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  thats: ['that', 'is'],
  theres: ['there', 'is'],
  whos: ['who', 'is'],
  wheres: ['where', 'is'],
  whats: ['what', 'is'],
  shell: ['she', 'will'],
  pls: ['please'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['have', 'to'],
  nix: ['nichts'],
  nich: ['nicht'],
  net: ['nicht'],
  ned: ['nicht'],
  grad: ['gerade'],
  grade: ['gerade'],
  heut: ['heute'],
  wars: ['war', 'es'],
  ists: ['ist', 'es'],
  hats: ['hat', 'es'],
  gibts: ['gibt', 'es'],
  gehts: ['geht', 'es'],
  vorm: ['vor', 'dem'],
  aufm: ['auf', 'dem'],
  ausm: ['aus', 'dem'],
  beim: ['bei', 'dem'],
  hinterm: ['hinter', 'dem'],
  unterm: ['unter', 'dem'],
  ubers: ['uber', 'das'],
  ins: ['in', 'das'],
  ans: ['an', 'das'],
  ne: ['eine'],
  nen: ['einen'],
  nem: ['einem'],
}

/** Folded once, as the words they are looked up by. */
const OPENED_FOLDED = new Map(
  Object.entries(OPENED).map(([short, long]) => [foldWord(short), long.map(foldWord)]),
)

const TOKEN = /[\p{L}\p{M}\p{N}]+|[.!?;\n…]+|[,:()–—-]|["„“”«»]/gu
const APOSTROPHES = /['’`´ʼ]/gu
const ANY_APOSTROPHE = /['’`´]/u
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(can)n?['’`´]t\b/gu, '$1 not'],
  [/\bwon['’`´]t\b/gu, 'will not'],
  [/n['’`´]t\b/gu, ' not'],
  [/['’`´]ll\b/gu, ' will'],
  [/['’`´]re\b/gu, ' are'],
  [/['’`´]ve\b/gu, ' have'],
  [/\bi['’`´]m\b/gu, 'i am'],
  [/\b(she|he|it|that|there|who|what|where)['’`´]s\b/gu, '$1 is'],
  [/['’`´]s\b/gu, ''],
]
/** Decimal points and clock times do not end a sentence. */
const NUMBER_MARK = /(\d)[.:,](\d)/gu
/** Words of a message that are read; what stands behind them is not looked at. */
export const MOST_WORDS = 1_200

/** One word folded: the same writing with and without umlauts, and a stretched letter once ("hiiilfe"). */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  // Most words have no accents, and taking them off is the dearest step.
  const plain = /^[a-z0-9]*$/u.test(lower)
    ? lower
    : lower.replace(/ß/gu, 'ss').normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/([aou])e/gu, '$1').replace(/(\p{L})\1{2,}/gu, '$1')
}

/** What a mark ends. */
const MARKS: ReadonlyMap<string, 'sentence' | 'clause' | 'quote'> = new Map([
  ...[...'.!?;\n…'].map((mark) => [mark, 'sentence'] as const),
  ...[...',:()–—-'].map((mark) => [mark, 'clause'] as const),
  ...[...'"„“”«»'].map((mark) => [mark, 'quote'] as const),
])

/** Folded and with contractions opened. */
const openedForms = rememberWords((token): readonly string[] => {
  const folded = foldWord(token)
  return OPENED_FOLDED.get(folded) ?? [folded]
})

/** The words of a message in order, each with its sentence and clause. Linear in the length of the message. */
export function readMessage(text: string): MessageWord[] {
  let lower = text.normalize('NFC').toLowerCase()
  if (ANY_APOSTROPHE.test(lower)) for (const [short, long] of LONG_FORMS) lower = lower.replace(short, long)
  lower = lower.replace(NUMBER_MARK, '$1$2').replace(APOSTROPHES, '')
  const words: MessageWord[] = []
  let sentence = 0
  let clause = 0
  let quoted = false
  for (const token of lower.match(TOKEN) ?? []) {
    if (words.length >= MOST_WORDS) break
    const mark = MARKS.get(token[0] ?? '')
    if (mark === 'sentence') {
      sentence += 1
      clause += 1
    } else if (mark === 'clause') clause += 1
    else if (mark === 'quote') quoted = !quoted
    else for (const word of openedForms(token)) words.push({ word, sentence, clause, quoted })
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word?.word === 'man' && isEnglishMan(words, at)) words[at] = { ...word, word: 'mann' }
  }
  return words
}

const BEFORE_A_MAN = new Set(
  'a the this that some old young strange unknown same another white black tall his her older big'.split(' '),
)
const BEHIND_A_MAN = new Set(
  'with at in outside who is was on from says said asking asks knocking standing stands'.split(' '),
)

/** English "man" is somebody; German "man" is nobody in particular. */
function isEnglishMan(words: readonly MessageWord[], at: number): boolean {
  return BEFORE_A_MAN.has(words[at - 1]?.word ?? '') || BEHIND_A_MAN.has(words[at + 1]?.word ?? '')
}
