import type { Claim } from '../../domain/claim.js'
import type { CheckOption, CourseModule, CourseStop } from '../../domain/course-module.js'
import type { Said } from '../../domain/desk.js'
import type { Language } from '../../domain/language.js'
import type { Passage } from '../../domain/passage.js'
import { PHRASES } from '../../domain/phrases.js'
import type { Shelf } from '../../domain/ports.js'
import { citationsOf, numbersOf, sources } from '../../domain/present.js'
import { writeToken } from '../../domain/press.js'
import type { Block, Button } from '../../domain/reply.js'
import { numberSources } from '../../domain/settle.js'
import type { Course } from './course.js'
import { textOf } from './course.js'
import { markOf } from './course-memory.js'
import { COURSE_PRESS, courseButton } from './course-press.js'
import { COURSE_WORDS } from './course-words.js'
import type { Place } from './find-place.js'

/** One section as a message: its lines are verified claims like those of any answer, with their sources. */
export function showStop(shelf: Shelf, course: Course, place: Place, language: Language): Said {
  const words = COURSE_WORDS[language]
  const text = textOf(place.unit, language)
  const stop = text.stops[place.stop]!
  const number = course.units.indexOf(place.unit) + 1
  const blocks: Block[] = [
    {
      kind: 'progress',
      done: place.stop + 1,
      of: text.stops.length,
      text: words.moduleOf(number, course.units.length, text.title),
    },
  ]
  if (place.stop === 0) blocks.push(...opening(text, language))
  blocks.push({ kind: 'heading', text: stop.heading })
  const shown = 'passages' in stop ? cite(shelf, stop.passages) : { claims: [], sources: [] }
  switch (stop.kind) {
    case 'situation':
      for (const line of stop.story) blocks.push({ kind: 'text', text: line })
      blocks.push(...linesOf(shown))
      blocks.push({ kind: 'text', text: words.takeTime })
      break
    case 'check':
      for (const line of stop.question) blocks.push({ kind: 'text', text: line })
      blocks.push({
        kind: 'list',
        ordered: false,
        items: stop.options.map((option, at) => ({ text: `${letterOf(at)}: ${option.text}`, citations: [] })),
      })
      break
    default:
      blocks.push(...linesOf(shown))
      if (shown.claims.length === 0) blocks.push({ kind: 'text', text: words.empty })
  }
  if (shown.claims.length > 0) blocks.push(...behind(shown, language))
  const next = courseButton(language, 'continue', { do: 'continue', from: markOf(stop) }, 'primary')
  if (stop.kind === 'check')
    blocks.push({
      kind: 'choices',
      text: words.answerHow,
      items: [...letters(stop, []), { ...next, style: 'plain' }],
    })
  else {
    const skip = courseButton(language, 'skip', { do: 'skip', from: markOf(stop) })
    const pause = courseButton(language, 'stop', { do: 'stop' })
    blocks.push({
      kind: 'choices',
      text: '',
      items: stop.kind === 'take-along' ? [next, pause] : [next, skip, pause],
    })
  }
  return { blocks, claims: shown.claims, sources: shown.sources, language }
}

/** What is said to the answer of a check question: kind, and explained by the source. */
export function showFeedback(
  shelf: Shelf,
  stop: CourseStop & { readonly kind: 'check' },
  chosen: number,
  language: Language,
): Said {
  const words = COURSE_WORDS[language]
  const option: CheckOption = stop.options[chosen]!
  const shown = cite(shelf, option.feedback === null ? [] : [option.feedback])
  const blocks: Block[] = [
    { kind: 'text', text: words.chosen(option.text) },
    { kind: 'text', text: option.right ? words.fits : words.otherwise },
    ...linesOf(shown),
    ...(shown.claims.length > 0 ? behind(shown, language) : []),
  ]
  const next = nextAfter(stop, chosen, language)
  if (option.right) blocks.push({ kind: 'choices', text: '', items: [next] })
  else blocks.push({ kind: 'choices', text: words.otherChoice, items: [next, ...letters(stop, [chosen])] })
  return { blocks, claims: shown.claims, sources: shown.sources, language }
}

/** "Why?" after an answer: what stands behind each of them, her own first. Before one (`null`): the same, and which fits. */
export function showReasons(
  shelf: Shelf,
  stop: CourseStop & { readonly kind: 'check' },
  chosen: number | null,
  language: Language,
): Said {
  const words = COURSE_WORDS[language]
  const right = stop.options.flatMap((option, at) => (option.right ? [letterOf(at)] : []))
  const order = [...(chosen === null ? [] : [chosen]), ...stop.options.keys()].filter(
    (at, place, all) => all.indexOf(at) === place,
  )
  const explained = order.flatMap((at) => stop.options[at]?.feedback ?? [])
  const shown = cite(shelf, explained)
  const blocks: Block[] = [
    { kind: 'text', text: chosen === null ? words.notKnowing(right) : words.behindAnswers },
    ...linesOf(shown, (claim) => {
      const id = claim.citations[0].passage.id
      const at = stop.options.findIndex(({ feedback }) => feedback?.id === id)
      return at === -1 ? '' : `${letterOf(at)}: `
    }),
    ...(shown.claims.length > 0 ? behind(shown, language) : []),
    { kind: 'choices', text: '', items: [nextAfter(stop, chosen ?? stop.options.length, language)] },
  ]
  return { blocks, claims: shown.claims, sources: shown.sources, language }
}

/** Goes on from a check; it carries what was answered, for a "why?" that follows (no option's number: it was told, not chosen). */
function nextAfter(stop: CourseStop, chosen: number, language: Language): Button {
  return courseButton(
    language,
    'continue',
    { do: 'continue', from: markOf(stop), answered: chosen },
    'primary',
  )
}

/** A, B, C … for the options of a check. */
function letterOf(at: number): string {
  return String.fromCharCode(65 + at)
}

/** A button for each option of a check. */
export function letters(stop: CourseStop & { readonly kind: 'check' }, without: readonly number[]): Button[] {
  return stop.options.flatMap((_, at): Button[] =>
    without.includes(at)
      ? []
      : [
          {
            label: letterOf(at),
            says: '',
            style: 'plain',
            token: writeToken(COURSE_PRESS, { do: 'option', mark: markOf(stop), option: at }),
          },
        ],
  )
}

function opening({ minutes, review }: CourseModule, language: Language): Block[] {
  const parts = [
    minutes === null ? '' : COURSE_WORDS[language].minutes(minutes),
    review === null ? PHRASES[language].notReviewed : '',
  ]
  const text = parts.filter((part) => part !== '').join(' ')
  return text === '' ? [] : [{ kind: 'callout', tone: 'note', text }]
}

type Shown = Required<Pick<Said, 'claims' | 'sources'>>

/** Through the one gate, as everything that is stated. */
function cite(shelf: Shelf, passages: readonly Passage[]): Shown {
  const draft = {
    composer: 'extractive',
    claims: passages.map(({ id, role, text, quote, language: written }) => ({
      role,
      text,
      language: written,
      support: [{ passage: id, quote }],
    })),
  } as const
  const { claims } = shelf.verify(draft)
  const cited = claims.flatMap((claim) => claim.citations.map((citation) => citation.passage))
  return { claims, sources: numberSources(cited, shelf.knowledge) }
}

function linesOf({ claims, sources: numbered }: Shown, before: (claim: Claim) => string = () => ''): Block[] {
  if (claims.length === 0) return []
  const numbers = numbersOf(numbered)
  const items = claims.map((claim: Claim) => ({
    text: `${before(claim)}${claim.text}`,
    citations: citationsOf(claim, numbers),
  }))
  return [{ kind: 'list', ordered: false, items }]
}

function behind({ claims, sources: numbered }: Shown, language: Language): Block[] {
  const phrases = PHRASES[language]
  const foreign = claims.every((claim) =>
    claim.citations.every((citation) => citation.passage.language !== language),
  )
  return [
    ...(foreign ? [{ kind: 'callout', tone: 'note', text: phrases.otherLanguage } as const] : []),
    sources(numbered, phrases.sources),
  ]
}
