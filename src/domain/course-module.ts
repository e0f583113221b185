import type { Language } from './language.js'
import type { Passage, Review } from './passage.js'
import type { NonEmpty } from './text.js'

/** One answer to a check question. Nobody fails: each has feedback that explains by a source. */
export interface CheckOption {
  readonly text: string
  readonly right: boolean
  /** A passage of its own, so that it passes the verifier like everything else; `null` where the lead wrote none. */
  readonly feedback: Passage | null
}

interface Section {
  /** `{#id}` behind the heading: the same place in every language and after every change; `null` where a lead wrote none. */
  readonly id: string | null
  readonly heading: string
}

/** One message of the course: a section of a module's file. */
export type CourseStop = Section &
  (
    | { readonly kind: 'step' | 'take-along'; readonly passages: NonEmpty<Passage> }
    /** An invented story to think about, which claims nothing; what carries a source is shown as such below it. */
    | {
        readonly kind: 'situation'
        readonly story: readonly string[]
        readonly passages: readonly Passage[]
      }
    | {
        readonly kind: 'check'
        readonly question: readonly string[]
        readonly options: NonEmpty<CheckOption>
      }
  )

/** One file of `onboarding/`, in one language. */
export interface CourseModule {
  /** Without the language: `onboarding/03-the-coerced-bond`. */
  readonly topic: string
  readonly file: string
  readonly language: Language
  readonly title: string
  /** How long it takes, as its author thinks; `null` = not said. */
  readonly minutes: number | null
  readonly review: Review | null
  readonly stops: readonly CourseStop[]
}

/** What only the course shows, and search never finds: the feedback to check questions. */
export function feedbackOf(modules: readonly CourseModule[]): Passage[] {
  return modules.flatMap((module) =>
    module.stops.flatMap((stop) =>
      stop.kind === 'check' ? stop.options.flatMap((option) => option.feedback ?? []) : [],
    ),
  )
}
