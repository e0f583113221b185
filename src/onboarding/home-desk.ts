import { sayButton } from '../domain/buttons.js'
import type { Desk, DeskTurn } from '../domain/desk.js'
import { HOME_PRESS } from '../domain/press.js'
import type { Progress } from '../domain/progress.js'
import type { Block } from '../domain/reply.js'
import type { TopicCounts } from '../domain/stores.js'
import { titleOf } from '../domain/title-of.js'
import { buildCourse, textOf } from './course/course.js'
import { courseButton } from './course/course-press.js'
import { findPlace } from './course/find-place.js'
import { countRead, showEnd } from './course/show-progress.js'
import { HOME_WORDS } from './home-words.js'

export interface HomeDeps {
  readonly progress: Progress
  readonly topics: TopicCounts
}

/** Topics that are offered to be asked about; more is no help. */
const MOST_ASKED = 5

/**
 * The assistant's own page, where a platform has one: what one can do, where she is in the course, what is asked most, and for
 * leads alone their lists. While the store or the folder is away, what is known without them.
 */
export function createHomeDesk(deps: HomeDeps): Desk {
  return {
    intents: [],
    presses: [HOME_PRESS],
    async handle(turn) {
      const words = HOME_WORDS[turn.language]
      const [course, asked] = await Promise.all([
        courseBlocks(deps, turn).catch(() => []),
        askedBlocks(deps, turn).catch(() => []),
      ])
      const guide = { ...sayButton(words.saysGuide, words.guide), style: 'primary' } as const
      const start = courseButton(turn.language, 'start', { do: 'start', language: turn.language })
      const blocks: Block[] = [
        { kind: 'heading', text: words.hello },
        { kind: 'text', text: words.how },
        { kind: 'choices', text: words.begin, items: course.length === 0 ? [guide, start] : [guide] },
        ...course,
        ...asked,
      ]
      if (turn.as === 'lead') {
        const items = words.leadsButtons.map(([label, says]) => sayButton(says, label))
        blocks.push({ kind: 'divider' }, { kind: 'choices', text: words.leads, items })
      }
      return { visibility: 'asker', blocks }
    },
  }
}

/** Nothing for somebody who has not begun. */
async function courseBlocks({ progress }: HomeDeps, { person, shelf, language }: DeskTurn): Promise<Block[]> {
  const saved = await progress.get(person)
  const course = buildCourse((await shelf()).knowledge.modules)
  if (saved === null || course.units.length === 0) return []
  const words = HOME_WORDS[language]
  const far = courseButton(language, 'progress', { do: 'progress' })
  const place = saved.status === 'finished' ? null : findPlace(course, saved, language)
  if (place === null) {
    const list = courseButton(language, 'certificate', { do: 'certificate' })
    return [{ kind: 'divider' }, ...showEnd(course, saved, language, words.courseDone, [list])]
  }
  const [done, of] = [countRead(course, saved), course.units.length]
  return [
    { kind: 'divider' },
    { kind: 'progress', done, of, text: words.course(done, of, textOf(place.unit, language).title) },
    {
      kind: 'choices',
      text: '',
      items: [courseButton(language, 'continue', { do: 'show' }, 'primary'), far],
    },
  ]
}

/** Only what three people asked about, and what the folder still holds. */
async function askedBlocks({ topics }: HomeDeps, { shelf, language }: DeskTurn): Promise<Block[]> {
  const [counts, { knowledge }] = await Promise.all([topics.readable(MOST_ASKED, 'answered'), shelf()])
  const titles = counts.flatMap(({ topic }) => titleOf(topic, knowledge, language) ?? [])
  if (titles.length === 0) return []
  const items = [...new Set(titles)].map((title) => sayButton(title))
  return [{ kind: 'divider' }, { kind: 'choices', text: HOME_WORDS[language].asked, items }]
}
