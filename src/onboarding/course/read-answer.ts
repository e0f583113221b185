import { readChoice } from '../../domain/read-choice.js'
import { oneOf, wholly } from '../../domain/sayings.js'
import { fold, words } from '../../domain/text.js'
import { sameWord } from '../same-word.js'

/** Share of the typed words that must stand in an option, and how much less may stand in every other one. */
const MOSTLY = 0.8
const CLEARLY = 0.3

/** Fewer words than this are a remark, not the beginning of an answer. */
const FEWEST = 3

/**
 * Which option of the open check an answer means, typed as people type: "b", "the second", "b because she is afraid", "b) you dont owe us",
 * a sign, or some of the option's own words, with slips. `null` = none of them; then it is an ordinary question.
 */
export function readAnswer(text: string, options: readonly string[]): number | null {
  const plain = text.replace(LETTER_SIGN, (sign) => (sign.startsWith('\u{1F170}') ? ' a ' : ' b '))
  const [answer = ''] = plain.split(BECAUSE)
  return readChoice(plain, options) ?? readChoice(answer, options) ?? ownWords(plain, options)
}

const LETTER_SIGN = /[\u{1F170}\u{1F171}]\u{FE0F}?/gu
const BECAUSE = /\b(?:because|cause|cuz|since|weil|denn|da (?=sie|es|er|man|ich))/iu

/** Whether somebody would rather be told than choose: "I don't know", "which one is right?", "sag's mir". */
export function leavesItOpen(text: string): boolean {
  return OPEN.test(words(text).map(fold).join(' '))
}

const OPEN = wholly(
  `[i|ich|puh|um|hm|hmm|hmmm|uff|sorry|oh|also|well|ok|okay|so|but|aber|and|und|please|bitte]* ${oneOf(
    "(do not|don't) [really] know [it|that|the answer]|idk|dunno|[have] no (idea|clue)",
    "not sure|(i'm|i am|am) (not sure|unsure)|unsure|hard to say|difficult",
    '[just] (tell|show|give) [me] [the] [right|correct] (answer|solution)|solution|tell me',
    '(which|wich) [answer|one] [is|s] [it|the] [right|correct|best] [one|answer]',
    '(what|whats) [is] [the] (right|correct|best|answer) [one|answer]',
    '(is|was) (that|this|it) [now] (right|wrong|correct)|(ist|is|war) (das|es) [jetzt|denn] (richtig|falsch)',
    'weiß [es|ich] [auch|leider|gar] nicht [so genau|genau]|weiß ned|[hab|habe] (keine ahnung|kein plan|keinen plan)|ka|kp',
    '[bin] [mir] [da] (nicht sicher|unsicher)|(bin|ich bin) mir (nicht sicher|unsicher)|schwierig|schwer zu sagen',
    '(sag|sage|sags|zeig|zeige|zeigs|verrat|verrate|verrats) [es] [mir] [die|doch|einfach] [richtige] [antwort|lösung]|lösung|auflösung',
    'welche [antwort] (ist|stimmt|war|wäre|passt) [denn|es|die|jetzt] [richtig|richtige|beste] [antwort]',
    'was (ist|stimmt|war|wäre|passt) [denn|jetzt] (richtig|[die] (richtige|beste) antwort|die (antwort|lösung))',
  )} [please|bitte|really|ehrlich gesagt|sorry]`,
)

/** The option that most of the typed words are taken from, if no other comes near; what is asked is no answer. */
function ownWords(text: string, options: readonly string[]): number | null {
  const typed = [...new Set(words(text.replace(/^\W*[a-e]\s*[).:-]/iu, '')).map(fold))]
  if (text.includes('?') || typed.length < FEWEST) return null
  const shares = options.map((option, at) => {
    const meant = words(option).map(fold)
    const shared = typed.filter((word) => meant.some((one) => sameWord(word, one)))
    return { at, share: shared.length / typed.length }
  })
  const [best, second] = shares.sort((a, b) => b.share - a.share)
  if (best === undefined || best.share < MOSTLY) return null
  return best.share - (second?.share ?? 0) >= CLEARLY ? best.at : null
}
