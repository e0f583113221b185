import { createShelf } from '../../../src/app/shelf.js'
import { buildKnowledge } from '../../../src/corpus/load-knowledge.js'
import type { Desk, DeskTurn, Said } from '../../../src/domain/desk.js'
import type { Language } from '../../../src/domain/language.js'
import type { Shelf } from '../../../src/domain/ports.js'
import { readToken } from '../../../src/domain/press.js'
import type { Intent } from '../../../src/domain/question.js'
import type { Block, Button } from '../../../src/domain/reply.js'
import type { State } from '../../../src/domain/stores.js'
import { createCourseDesk } from '../../../src/onboarding/course-desk.js'
import { createIntentReader } from '../../../src/onboarding/read-intent.js'
import { indexKnowledge } from '../../../src/retrieval/index-knowledge.js'
import { createStemmer } from '../../../src/retrieval/stem.js'
import { BIB } from '../../corpus/support/folder.js'

/** Files of `onboarding/`, by name. */
export type Modules = Readonly<Record<string, string>>

const stem = createStemmer()
const readIntent = createIntentReader()

/** A folder with nothing but a course. */
export function shelfOf(modules: Modules): Shelf {
  const files = Object.entries(modules).map(([name, content]) => ({ path: `onboarding/${name}`, content }))
  const knowledge = buildKnowledge('knowledge', [{ path: 'references.bib', content: BIB }, ...files])
  const wrong = knowledge.problems.filter((problem) => problem.severity === 'error')
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong))
  return createShelf(knowledge, indexKnowledge(knowledge, stem), stem)
}

/** A module of steps, each a heading and a line; with ids where `ids`. */
export function module(title: string, steps: readonly string[], ids = true): string {
  const sections = steps.map((step) => {
    const id = step.toLowerCase().replace(/[^a-z0-9]+/gu, '-')
    return `## ${step}${ids ? ` {#${id}}` : ''}\n- What is to be known about ${step}, in a line of its own. [@alpha2020]\n`
  })
  return `---\ntitle: ${title}\nminutes: 3\n---\n${sections.join('\n')}`
}

/** The course desk alone, over a real store and whatever the folder holds at the moment. */
export interface SmallCourse {
  readonly desk: Desk
  /** A lead saves the folder. */
  change(modules: Modules): void
  /** Says something and gets the heading that is shown, with all that was said. */
  say(person: string, text: string): Promise<Heard>
  press(person: string, button: Button): Promise<Heard>
}

export interface Heard {
  readonly heading: string | null
  readonly text: string
  readonly buttons: readonly Button[]
}

export function openCourse(state: State, modules: Modules, now: () => number): SmallCourse {
  const desk = createCourseDesk(state)
  let shelf = shelfOf(modules)
  const turn = (
    person: string,
    rest: Pick<DeskTurn, 'intent' | 'press' | 'text' | 'language'>,
  ): DeskTurn => ({
    person,
    as: 'volunteer',
    place: 'dm',
    thread: person,
    shelf: async () => shelf,
    now: now(),
    timeZone: 'Europe/Berlin',
    ...rest,
  })
  const handle = async (asked: DeskTurn): Promise<Heard> => {
    const said = await desk.handle(asked)
    if (said === null || 'ask' in said) throw new Error(`not for the course: ${asked.text}`)
    return heard(said)
  }
  return {
    desk,
    change: (next) => {
      shelf = shelfOf(next)
    },
    say: (person, text) => {
      const { intent, language } = readIntent(text, 'en')
      return handle(
        turn(person, {
          intent: intent as Intent,
          press: null,
          text,
          language: language ?? ('en' as Language),
        }),
      )
    },
    press: (person, { token }) =>
      handle(turn(person, { intent: null, press: readToken(token), text: '', language: 'en' })),
  }
}

function heard(said: Said): Heard {
  const of = <K extends Block['kind']>(kind: K) =>
    said.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
  return {
    heading: of('heading')[0]?.text ?? null,
    text: said.blocks.map((block) => ('text' in block ? block.text : '')).join('\n'),
    buttons: of('choices').flatMap((block) => block.items),
  }
}
