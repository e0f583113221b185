import type { AskInstead, Desk, DeskTurn, Said } from '../domain/desk.js'
import type { Knowledge } from '../domain/knowledge.js'
import { isLanguage, type Language } from '../domain/language.js'
import { PHRASES } from '../domain/phrases.js'
import { GUIDE_PRESS, readToken, writeToken } from '../domain/press.js'
import type { Focus } from '../domain/question.js'
import type { Block, Button } from '../domain/reply.js'
import { fold, words } from '../domain/text.js'
import { COURSE_PRESS } from './course/course-press.js'
import { COURSE_WORDS } from './course/course-words.js'
import { byPhase, findCard, groupCards } from './guide-cards.js'
import { GUIDE_WORDS } from './guide-words.js'

/** What was pressed so far. */
interface GuidePress {
  readonly language: Language
  readonly group?: string
  readonly topic?: string
  readonly need?: Focus
}

const NEEDS: readonly Focus[] = ['understand', 'words', 'next']

/**
 * "Guide me", for whoever does not know what to ask: what happened, where she is on her way, what is needed; then an answer like
 * any other. Built from the cards of the folder. The buttons carry everything; what was offered last may be typed instead.
 */
export function createGuideDesk(): Desk {
  const typed = (turn: DeskTurn): Button | null => {
    const offered = turn.offered?.choices ?? []
    const own = offered.filter((button) => readToken(button.token)?.kind === GUIDE_PRESS)
    // Beside other choices ("start the course") its own button is one of two ways in, and no list.
    if (own.length !== offered.length) return null
    const labels = own.map((button) => button.label)
    // A number, a place or a whole label was read before (`domain/typed-press.ts`).
    const at = readPart(turn.text, labels)
    return at === null ? null : (own[at] ?? null)
  }

  return {
    // "A next step" is a wish to go on, unless it is what was just offered here.
    intents: ['guide', 'continue'],
    presses: [GUIDE_PRESS],
    async takes(turn) {
      return typed(turn) !== null
    },
    async handle(turn) {
      const { knowledge } = await turn.shelf()
      const button = turn.intent === 'question' || turn.intent === 'continue' ? typed(turn) : null
      if (turn.intent === 'continue' && button === null) return null
      const press = readPress(turn, button)
      return next(knowledge, press)
    },
  }
}

/** What the assistant is and keeps. Behind the course, which is asked the same of itself while it goes on. */
export function createHelpDesk(): Desk {
  return { intents: ['help'], presses: [], handle: async (turn) => helped(turn) }
}

/** "words" for "Words I could say", "trigger" for the one card that has it: part of one label and of no other. */
function readPart(text: string, labels: readonly string[]): number | null {
  const said = words(text)
    .map(fold)
    .filter((word) => word.length > 2)
  if (said.length === 0 || said.length > LONGEST_PART || text.includes('?')) return null
  const fitting = labels.flatMap((label, at) => {
    const own = words(label).map(fold)
    return said.every((word) => own.some((one) => one.startsWith(word))) ? [at] : []
  })
  return fitting.length === 1 ? fitting[0]! : null
}

const LONGEST_PART = 4

function next(knowledge: Knowledge, press: GuidePress): Said | AskInstead {
  const { language } = press
  const card = press.topic === undefined ? null : findCard(knowledge, press.topic, language)
  if (card !== null && press.need !== undefined)
    return { ask: card.title, focus: press.need, topic: card.topic, language }
  if (card !== null) return needs(card.topic, card.title, language)
  const groups = groupCards(knowledge, language)
  const group = groups.find(({ name }) => name === press.group)
  if (group !== undefined) {
    let number = 0
    const shelves = byPhase(group).map(
      ({ phase, cards }): Block => ({
        kind: 'choices',
        text: GUIDE_WORDS[language].phases[phase],
        items: cards.map(({ title, topic }) => {
          number += 1
          return guideButton(title, number, { language, topic })
        }),
      }),
    )
    return message(language, [{ kind: 'text', text: GUIDE_WORDS[language].where }, ...shelves])
  }
  if (groups.length === 0) return message(language, [{ kind: 'text', text: GUIDE_WORDS[language].none }])
  const items = groups.map(({ name }, at) => guideButton(name, at + 1, { language, group: name }))
  return message(language, [{ kind: 'choices', text: GUIDE_WORDS[language].what, items }])
}

function needs(topic: string, title: string, language: Language): Said {
  const { needs: labels, need: ask } = GUIDE_WORDS[language]
  const items = NEEDS.map((need, at) => guideButton(labels[need], at + 1, { language, topic, need }))
  return message(language, [{ kind: 'choices', text: ask(title), items }])
}

/** "HELP!!!" may be a cry; "what can you do" is none. */
const CRY =
  /^(?:(?:oh|o|please|pls|plz|bitte|help|hilfe|helft|hilf|sos|me|mir|us|uns|mal|i|ich|wir|we|need|brauche|brauchen|your|deine|now|jetzt|schnell|quick|fast|anyone|jemand)\s*)*$/u

/** What it can do, and two ways in for whoever would rather press than type. Who cries for help first reads whom to call. */
function helped({ language, place, text }: DeskTurn): Said {
  const [label, says] = COURSE_WORDS[language].buttons.start
  const [guide, typed] = COURSE_WORDS[language].buttons.guide
  const course: Button = {
    label,
    says,
    style: 'plain',
    token: writeToken(COURSE_PRESS, { do: 'start', language }),
  }
  const items: Button[] = [
    { label: guide, says: typed, style: 'plain', token: writeToken(GUIDE_PRESS, { language }) },
    ...(place === 'dm' ? [course] : []),
  ]
  const { help, helpNow } = PHRASES[language]
  const cries = CRY.test(words(text).map(fold).join(' '))
  const lines = (cries ? [...helpNow, ...help.slice(0, -1)] : help).map(
    (line): Block => ({ kind: 'text', text: line }),
  )
  return { language, blocks: [...lines, { kind: 'choices', text: GUIDE_WORDS[language].help, items }] }
}

function guideButton(label: string, number: number, press: GuidePress): Button {
  return { label, says: `${number} ${label}`, style: 'plain', token: writeToken(GUIDE_PRESS, { ...press }) }
}

function message(language: Language, blocks: readonly Block[]): Said {
  return { language, visibility: 'asker', blocks }
}

function readPress(turn: DeskTurn, button: Button | null): GuidePress {
  const data = button === null ? turn.press?.data : readToken(button.token)?.data
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { language: turn.language }
  const { language, group, topic, need } = data as Readonly<Record<string, unknown>>
  return {
    language: isLanguage(language) ? language : turn.language,
    ...(typeof group === 'string' ? { group } : {}),
    ...(typeof topic === 'string' ? { topic } : {}),
    ...(NEEDS.includes(need as Focus) ? { need: need as Focus } : {}),
  }
}
