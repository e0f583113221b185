import type { Role } from '../domain/passage.js'
import type { Question } from '../domain/question.js'
import { fold, words } from '../domain/text.js'

/** What is asked for decides what comes first, and how much of it. At most eight claims fit a phone's screen and a half. */
export type Plan = readonly { readonly role: Role; readonly most: number }[]

export const UNDERSTAND: Plan = [
  { role: 'dynamic', most: 2 },
  { role: 'say', most: 2 },
  { role: 'avoid', most: 1 },
  { role: 'step', most: 1 },
]
const WORDS: Plan = [
  { role: 'say', most: 3 },
  { role: 'step', most: 1 },
  { role: 'dynamic', most: 1 },
  { role: 'avoid', most: 1 },
]
const NEXT: Plan = [
  { role: 'step', most: 3 },
  { role: 'say', most: 1 },
  { role: 'dynamic', most: 1 },
  { role: 'avoid', most: 1 },
]
/** How to go about it: something to do and something to say. */
const HOW: Plan = [
  { role: 'step', most: 2 },
  { role: 'say', most: 2 },
  { role: 'dynamic', most: 1 },
  { role: 'avoid', most: 1 },
]
const AVOID: Plan = [
  { role: 'avoid', most: 3 },
  { role: 'say', most: 1 },
]

/** "what should I not say", "was soll ich auf keinen Fall sagen": of what to do it wants nothing. */
const ASKS_TO_AVOID =
  /\b(?:what (?:should|do|must|can|shall|would) (?:i|we|you)(?: (?:definitely|absolutely|really|better))? (?:not|never) (?:say|tell|do|ask|write|mention)|what (?:not|never) to (?:say|tell|do|ask|write|mention)|(?:should|do|must) (?:i|we) (?:better )?(?:avoid|not say)|was (?:soll|sollte|darf|kann|sag|sage|lass|lasse) (?:ich|man|wir)(?: (?:ihr|ihm|ihnen|da|denn|jetzt|lieber|besser|auf|blo(?:ss|s)|gar|dann|also)){0,4} (?:nicht|nie|niemals|keinen fall|vermeiden|sein)|was (?:besser|lieber) nicht)\b/u
const ASKS_FOR_WORDS =
  /\b(?:say|tell|answer|reply|respond|phrase|words?|sagen?|sag|sage|antworten?|antworte|formulier\w*|worte)\b/u
const ASKS_FOR_NEXT =
  /\b(?:next|now what|what now|do now|should (?:i|we) do|what (?:do|can) (?:i|we) do|jetzt tun|was tun|was mach\w*|was jetzt|(?:was|und) nun|und jetzt|and now|any (?:tips|ideas|advice)|tipps?|ideen|naechst\w*|nachst\w*|wie weiter)\b/u
/** "how do i handle this", "wie geh ich damit um", "ansprechen oder nicht": what to do, and not how one knows or explains a thing. */
const ASKS_HOW =
  /\b(?:how (?:do|can|could|should|would) (?:i|we)(?! (?:\w+ )?(?:know|see|notice|understand|explain|recogni[sz]e|spot|distinguish|define)\b)|wie (?:geh|gehe|gehen|mach|mache|machen|reagier|reagiere|reagieren|soll|sollen|sollte|sollten|kann|konnen|koennen|krieg|kriege|helf|helfe|helfen|fang|fange) (?:ich|wir|man)\b(?!.*\b(?:erkenn\w*|erklar\w*|merk\w*|versteh\w*|unterscheid\w*|feststell\w*|wiss\w*)\b)|(?:know|idea|clue|sure) what to do\b|(?:weiss|komme?) (?:\w+ )?nicht weiter\b|was ich (?:\w+ )?(?:tun|machen) soll\b|(?:or|oder) (?:not|nicht|nich|net|lieber nicht|besser nicht|better not)$)/u

/** "and if she lies again", "was wenn sie nicht kommt": what to do then, and what to say; not why she would, or what it means. */
const ASKS_WHAT_IF =
  /^(?:(?:and|but|or|so|ok|okay|then|und|aber|oder|also|na|ja) )*(?:(?:what|was) (?:ist )?)?(?:if|wenn|falls)\b(?!.*\b(?:why|mean\w*|how come|warum|wieso|weshalb|bedeut\w*|heisst)\b)/u

const FOCUSED = { understand: UNDERSTAND, words: WORDS, next: NEXT } as const

export function planFor(question: Question): Plan {
  if (question.focus !== undefined) return FOCUSED[question.focus]
  const text = fold(words(question.text).join(' '))
  if (ASKS_TO_AVOID.test(text)) return AVOID
  if (ASKS_FOR_WORDS.test(text)) return WORDS
  if (ASKS_FOR_NEXT.test(text)) return NEXT
  if (ASKS_HOW.test(text) || ASKS_WHAT_IF.test(text)) return HOW
  return UNDERSTAND
}

/** "what does fawning mean", "was ist ein trigger": only then a definition is more than a line to scroll past, below a card. */
const ASKS_FOR_MEANING =
  /\b(?:(?:what (?:is|are)|whats)(?! (?:going|happening|wrong|up)\b)|mean(?:s|ing)?|definition|defin\w*|explain\w*|was (?:ist|sind|heisst|heist|meint)(?! (?:los|passiert|denn)\b)|bedeut\w*|begriff\w*|erklar\w*)\b/u

export function asksForMeaning({ text }: Question): boolean {
  return ASKS_FOR_MEANING.test(fold(words(text).join(' ')))
}

/** Makes room for a second card: nothing more than twice. */
export function shorter(plan: Plan): Plan {
  const longest = Math.max(...plan.map((part) => part.most))
  return plan.map((part) =>
    part.most === longest && part.most > 1 ? { ...part, most: part.most - 1 } : part,
  )
}
