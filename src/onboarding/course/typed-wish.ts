import { fold, words } from '../../domain/text.js'
import type { Asked } from './course-memory.js'
import * as said from './typed-sayings.js'

/** Short replies that mean something only while the course is going on. */
export type TypedWish =
  | { readonly do: 'on' | 'stop' | 'progress' | 'about' | 'unclear' | 'show' }
  | { readonly do: 'yes' | 'no' }
  | { readonly do: 'consent'; readonly kind: Asked; readonly yes: boolean }
  | { readonly do: 'module'; readonly number: number | 'last' | 'before' }

const WISHES: readonly (readonly [RegExp, TypedWish])[] = [
  [said.YES, { do: 'yes' }],
  [said.NO, { do: 'no' }],
  [said.ON, { do: 'on' }],
  [said.ABOUT_COURSE, { do: 'about' }],
  [said.HOW_LONG, { do: 'progress' }],
  [said.STOP, { do: 'stop' }],
  [said.UNCLEAR, { do: 'unclear' }],
  [said.HIDE_PROGRESS, { do: 'consent', kind: 'share_progress', yes: false }],
  [said.SHOW_PROGRESS, { do: 'consent', kind: 'share_progress', yes: true }],
  [said.NO_REMINDER, { do: 'consent', kind: 'nudge', yes: false }],
  [said.REMINDER, { do: 'consent', kind: 'nudge', yes: true }],
  [said.TO_COURSE, { do: 'show' }],
  [said.FIRST_MODULE, { do: 'module', number: 1 }],
  [said.LAST_MODULE, { do: 'module', number: 'last' }],
  [said.MODULE_BEFORE, { do: 'module', number: 'before' }],
]

export function readTyped(text: string): TypedWish | null {
  const line = words(text).map(fold).join(' ')
  const module = said.MODULE_NUMBER.exec(line)
  if (module !== null && !said.LEAVES_OUT.test(line)) return { do: 'module', number: Number(module[1]) }
  return WISHES.find(([pattern]) => pattern.test(line))?.[1] ?? null
}
