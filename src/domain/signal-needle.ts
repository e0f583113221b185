import { fold, words } from './text.js'

/** What a signal of a boundary is looked for in: the words of a question, padded, so that only whole words are found. */
export function hay(text: string): string {
  return ` ${words(text).map(fold).join(' ')} `
}

/** How a signal stands in `hay`: open at the end where a `*` takes any ending; `null` = it holds no word. */
export function needleOf(signal: string): string | null {
  const phrase = words(signal.replace(/\*$/u, '')).map(fold).join(' ')
  if (phrase === '') return null
  return signal.endsWith('*') ? ` ${phrase}` : ` ${phrase} `
}
