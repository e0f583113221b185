import { readChoice } from '../../domain/read-choice.js'
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

const OPEN = new RegExp(
  `^(?:(?:i|ich|puh|hm+|um|uff|sorry|oh|also|well|ok|okay|so|but|aber|and|und|please|bitte)\\s)*(?:${[
    '(?:do not|dont) (?:really )?know(?: it| that| the answer)?',
    '(?:have )?no (?:idea|clue)|idk|dunno|not sure|(?:im|i am|am) (?:not sure|unsure)|unsure|hard to say|difficult',
    '(?:just )?(?:tell|show|give)(?: me)? (?:the )?(?:right |correct )?(?:answer|solution)|solution|tell me',
    '(?:which|wich)(?: answer| one)?(?: is|s)?(?: it| the)?(?: right| correct| best)?(?: one| answer)?',
    'whats?(?: is)? (?:the )?(?:right|correct|best|answer)(?: one| answer)?',
    'weiss(?: es| ich)?(?: auch| leider| gar)? nicht(?: so genau| genau)?|weiss ned',
    '(?:hab |habe )?(?:keine ahnung|kein plan|keinen plan)|ka|kp',
    '(?:bin )?(?:mir )?(?:da )?(?:nicht sicher|unsicher)|(?:bin mir|ich bin mir) (?:nicht sicher|unsicher)|schwierig|schwer zu sagen',
    '(?:sag|zeig|verrat)(?:e|s)?(?: es)?(?: mir)?(?: die| doch| einfach)?(?: richtige)?(?: antwort| losung)?|(?:auf)?losung',
    '(?:is|was|ist|war) (?:that|this|it|das|es)(?: jetzt| denn| now)? (?:right|wrong|correct|richtig|falsch)',
    'welche(?: antwort)? (?:ist|stimmt|war|ware|passt)(?: denn| es| die| jetzt)?(?: richtige?| beste)?(?: antwort)?',
    'was (?:ist|stimmt|war|ware|passt)(?: denn| jetzt)? (?:richtig|(?:die )?(?:richtige|beste) antwort|die (?:antwort|losung))',
  ].join('|')})(?: please| bitte| really| ehrlich gesagt| sorry)?$`,
  'u',
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
