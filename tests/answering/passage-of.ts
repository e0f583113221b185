import type { Language } from '../../src/domain/language.js'
import type { Passage, Role } from '../../src/domain/passage.js'

/** A text as a passage of the folder, from no file and no known source. */
export function passageOf(text: string, language: Language, role: Role = 'fact', id = 'P'): Passage {
  return {
    id,
    text,
    quote: text,
    role,
    language,
    citations: [{ citekey: 'none' }],
    file: '',
    lines: [1, 1],
    title: '',
    headings: [],
    kind: 'note',
    topic: id,
    phase: null,
    review: null,
  }
}
