import { isLanguage, type Language } from '../../domain/language.js'
import { type Press, writeToken } from '../../domain/press.js'
import type { Button } from '../../domain/reply.js'
import type { Asked } from './course-memory.js'
import type { CourseButton } from './course-text.js'
import { COURSE_WORDS } from './course-words.js'

/** What a button of the course means. `from` is the mark of the section it stands under: an old button, or a second click, moves nothing. */
export type CoursePress =
  /** In the language of the offer. */
  | { readonly do: 'start'; readonly language: Language }
  | { readonly do: 'show' | 'stop' | 'progress' | 'certificate' | 'anew' }
  /** `answered`: which option of the check above it was chosen. */
  | { readonly do: 'continue'; readonly from: string; readonly answered?: number }
  | { readonly do: 'skip'; readonly from: string }
  | { readonly do: 'module'; readonly id: string }
  | { readonly do: 'option'; readonly mark: string; readonly option: number }
  | { readonly do: 'consent'; readonly kind: Asked; readonly yes: boolean }

export const COURSE_PRESS = 'course'

export function courseButton(
  language: Language,
  name: CourseButton,
  press: CoursePress,
  style: Button['style'] = 'plain',
): Button {
  const [label, says] = COURSE_WORDS[language].buttons[name]
  return { label, says, style, token: writeToken(COURSE_PRESS, press) }
}

/** The same button, which a bare yes or no presses as well. */
export function meaning(means: 'yes' | 'no', button: Button): Button {
  return { ...button, means }
}

/** `null` for what no button of this version carries. */
export function readCoursePress({ data }: Press): CoursePress | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const {
    do: what,
    language,
    from,
    id,
    mark,
    option,
    kind,
    yes,
    answered,
  } = data as Readonly<Record<string, unknown>>
  switch (what) {
    case 'start':
      return isLanguage(language) ? { do: what, language } : null
    case 'show':
    case 'stop':
    case 'progress':
    case 'certificate':
    case 'anew':
      return { do: what }
    case 'continue':
      if (typeof from !== 'string') return null
      return { do: what, from, ...(typeof answered === 'number' ? { answered } : {}) }
    case 'skip':
      return typeof from === 'string' ? { do: what, from } : null
    case 'module':
      return typeof id === 'string' ? { do: what, id } : null
    case 'option':
      return typeof mark === 'string' && typeof option === 'number' ? { do: what, mark, option } : null
    case 'consent':
      return (kind === 'share_progress' || kind === 'nudge') && typeof yes === 'boolean'
        ? { do: what, kind, yes }
        : null
    default:
      return null
  }
}
