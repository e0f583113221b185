import { choicesOf, type Offered } from './offered.js'
import { GUIDE_PRESS, type Press, readToken } from './press.js'
import type { Intent } from './question.js'
import { readChoice } from './read-choice.js'
import type { Button } from './reply.js'
import { fold, words } from './text.js'

/**
 * What was typed in place of a press, with the line written beside it; `no` where a question of the house was declined that has no
 * button for it.
 */
export type Typed = { readonly press: Press; readonly line?: string } | 'no'

/**
 * Reads what stands in for a button: yes or no to the question that was asked last, "show the passages", "helpful", "[2]". `null` = none
 * of it. A number without brackets is left to whoever has a list open; see `readNumber`.
 */
export function readTypedPress(
  text: string,
  offered: Offered | null,
  { person, now }: { readonly person: string; readonly now: number },
): Typed | null {
  if (offered === null) return null
  const line = words(text).map(fold).join(' ')
  const asks = offered.open ? choicesOf(offered, person, now) : []
  const yes = asks.find((button) => button.means === 'yes')
  if (yes !== undefined) {
    // Beside anything else to press, "ok" may as well mean "go on": no consent is read into it.
    const alone = asks.every((button) => button.means !== undefined)
    if (YES.test(line) || (alone && FINE.test(line))) return pressOf(yes)
    if (NO.test(line)) return pressOf(asks.find((button) => button.means === 'no')) ?? 'no'
  }
  if (/^\s*\[\d{1,2}\][.!?]?\s*$/u.test(text)) return readNumber(text, offered)
  const choices = choicesOf(offered, person, now)
  // Beside other choices ("start the course") a button of "guide me" is a way in, and no list.
  const which = choices.every(({ token }) => readToken(token)?.kind === GUIDE_PRESS) ? choices : []
  const at = readChoice(
    text,
    which.map(({ label }) => label),
  )
  if (at !== null) return pressOf(which[at])
  return (
    pressOf(offered.below.find((button) => isTyped(line, button))) ??
    passedOn(line, offered.below) ??
    withLine(text, offered.below)
  )
}

/** Below an answer there is no button to pass its question on; asking for it in words is as good a consent as pressing one. */
function passedOn(line: string, below: readonly Button[]): Typed | null {
  if (!SPOKEN.pass_on!.test(line)) return null
  const asks = below.map(({ token }) => readToken(token)).find((press) => press?.kind === 'ask_person')
  return asks == null ? null : { press: { ...asks, kind: 'pass_on' } }
}

/** "not helpful: too long": a button, and the line that can be written beside it. */
function withLine(text: string, below: readonly Button[]): Typed | null {
  const [, said = '', beside = ''] = /^([^:]{5,40}):\s*(\S.*)$/su.exec(text) ?? []
  const line = words(said).map(fold).join(' ')
  const button = below.find((one) => readToken(one.token)?.kind === 'feedback' && isTyped(line, one))
  const press = button === undefined ? null : readToken(button.token)
  return press === null ? null : { press, line: beside }
}

/**
 * Words that stand for a button and for nothing else. Where there is no such button ("helpful" below no answer), taken as a question
 * they found a passage in which the word happens to stand.
 */
export function isButtonOfNothing(text: string): boolean {
  const line = words(text).map(fold).join(' ')
  return ['passages', 'feedback helpful', 'feedback not_helpful', 'pass_on'].some((kind) =>
    SPOKEN[kind]!.test(line),
  )
}

/** A number behind which nothing stands. `inThread`: something was answered there before, so that a bare one may tell of her. */
export function isNumberOfNothing(text: string, inThread: boolean): boolean {
  if (/^\s*[[(]\d{1,2}[\])][.!?]?\s*$/u.test(text)) return true
  const line = words(text).map(fold).join(' ')
  return NUMBER.test(line) && (!inThread || !/^\d+$/u.test(line))
}

/** "1", "source 2", "zeig mir die 3": the passages behind that number of the last answer. */
export function readNumber(text: string, offered: Offered | null): Typed | null {
  const at = NUMBER.exec(words(text).map(fold).join(' '))?.[1]
  const source = offered?.sources.find(({ number }) => number === Number(at))
  return source === undefined ? null : { press: { kind: 'passages', data: { ...source } } }
}

/** What a typed press is called among the intents. */
export function intentOf({ kind }: Press): Intent {
  const intents: Readonly<Record<string, Intent>> = {
    feedback: 'feedback',
    forget_me: 'forget_me',
    [GUIDE_PRESS]: 'guide',
    course: 'continue',
  }
  return intents[kind] ?? 'question'
}

const YES =
  /^(?:yes|yes please|yes gladly|yep|yeah|yup|sure|of course|please do|do it|ja|ja bitte|ja gern|ja gerne|jo|jep|klar|gern|gerne|mach das|mach es)(?: (?:please|bitte|thanks|danke))?$/u
const FINE = /^(?:ok|okay|go ahead|in ordnung|einverstanden|alles klar|passt)$/u
const NO =
  /^(?:no|no thanks|no thank you|nope|nah|nein|nein danke|nee|no do not|no dont|do not|dont|lieber nicht|rather not|better not|cancel|abbrechen)$/u
const NUMBER =
  /^(?:please |bitte )?(?:(?:show|open|read|zeig|zeige|offne|was steht in|what is|whats)(?: me| mir)?(?: the| die| in)? ?)?(?:source|number|passage|quelle|nummer|stelle|textstelle|beleg)?(?:^| ?)(\d{1,2})(?: please| bitte)?$/u

/**
 * How the buttons below an answer are typed, by what they do; their own labels besides. "Can I talk to a person?" asks whether one can: that
 * hands on nobody's question, least of all by name.
 */
const SPOKEN: Readonly<Record<string, RegExp>> = {
  passages:
    /^(?:please |bitte )?(?:(?:show|open|see|read|zeig|zeige|offne)(?: me| mir| us| uns)?(?: the| all| all the| die| alle| alle die| deine| your)? (?:passages?|sources?|quotes?|originals?|evidence|stellen?|textstellen?|quellen?|belege?|zitate?|fundstellen?)|passages|sources?|quotes|textstellen|quellen?|belege?|zitate)(?: an| anzeigen| zeigen)?(?: please| bitte)?$/u,
  'feedback helpful': /^(?:(?:this|that|it|das|die antwort) (?:is|was|ist|war) )?(?:helpful|hilfreich)$/u,
  'feedback not_helpful':
    /^(?:(?:this|that|it|das|die antwort) (?:is|was|ist|war) )?(?:not (?:very )?helpful|unhelpful|nicht (?:sehr )?hilfreich)$/u,
  pass_on:
    /^(?:(?:please|bitte|can you|could you|kannst du|konntest du) )*(?:(?:pass|hand|send|forward) (?:it|this|that|this question|the question)(?: on)? to (?:the|my|our) (?:leads?|team leads?)|(?:pass|hand|send) (?:it|this|that|this question|the question) on|pass on (?:it|this|that|this question|the question)|(?:gib|leite) (?:(?:es|das|die frage|bitte|mal) )+weiter|(?:(?:es|das|die frage|bitte) )*(?:an (?:die|meine) leitung )?(?:weitergeben|weiterleiten))(?: to (?:the|my|our) leads?| an (?:die|meine) leitung)?(?: please| bitte)?$/u,
  ask_person:
    /^(?:please |bitte )?(?:(?:i want to |i would like to |id like to |let me )?(?:ask|talk to|speak to) (?:a|another) (?:person|human|colleague)|(?:ich (?:will|mochte) )?(?:(?:mit )?einem? ?(?:menschen|person) (?:fragen|sprechen|reden)|einen menschen fragen|frage? einen menschen))(?: please| bitte)?$/u,
}

/** "where is that from?", "woher weißt du das?": asks for the passages without naming them. */
const WHERE_FROM =
  /^(?:(?:ok|okay|und|and|aber|but|wait|sorry|mal|ehrlich)\s+)*(?:where (?:is|are|was) (?:that|this|it|these|those|all that) from|where (?:does|do|did) (?:that|this|it|these|those|you get|you have|you know) ?(?:that|this|it|these|come)? from|where did you (?:read|get|find|hear) (?:that|this|it)|how do you know(?: (?:that|this|all that|all this))?|(?:what|which|whats|what is|what are) ?(?:is|are)? (?:the|your|that) sources?|(?:which|what) (?:study|studies|source|sources|paper|book) (?:says?|is|are|shows?) (?:that|this|it)(?: from)?|welche (?:studie|quelle) (?:sagt|ist|zeigt|hast du)(?: das)?|wo hast du (?:das|die) her|says who|who says so|(?:do|have) you (?:have|got) a source(?: for (?:that|this|it))?|(?:und |von )?(?:woher|wo) (?:weisst|hast|nimmst|kennst) du (?:das|die infos?|diese infos?)(?: (?:her|alles))?|(?:woher|wo) (?:kommt|stammt) (?:das|dies)(?: her)?|wo steht das(?: (?:geschrieben|her))?|woher ist das|wer sagt das|(?:was|welche|wer) (?:ist|sind) (?:die|deine) quellen?|(?:gibt es|gibts|hast du) (?:dazu |dafur )?(?:eine |ne )?quellen?(?: (?:dazu|dafur))?)(?: (?:please|bitte|genau|eigentlich))*$/u

function isTyped(line: string, button: Button): boolean {
  if (words(button.label).map(fold).join(' ') === line) return true
  const press = readToken(button.token)
  if (press === null) return false
  const verdict =
    press.kind === 'feedback' ? ` ${String((press.data as { verdict?: unknown } | null)?.verdict)}` : ''
  if (press.kind === 'passages' && WHERE_FROM.test(line)) return true
  return SPOKEN[`${press.kind}${verdict}`]?.test(line) ?? false
}

function pressOf(button: Button | undefined): Typed | null {
  const press = button === undefined ? null : readToken(button.token)
  return press === null ? null : { press }
}
