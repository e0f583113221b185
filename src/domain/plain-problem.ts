import type { Language } from './language.js'
import type { Redact } from './ports.js'
import { type Problem, saidAs } from './problem.js'

/** What a parser said, in brackets behind our own words: for whoever helps at a command line, and nobody in a chat. */
const PARSER = /\s\(YAML: .*\)(?=\s(?:Until|The file|Bis|Die Datei)\b|$)/u

/** The message of a problem without the words of a program. */
export function inPlainWords(message: string): string {
  return message.replace(PARSER, '')
}

/**
 * What a problem quotes of a text: it may hold what does not belong there, and a chat keeps it. A word by itself is a key or a name, but for
 * an address and for what is hardly more than figures.
 */
const PROSE = /"[^"[\s]+\s.*"|„[^“[\s]+\s.*“|["„](?:[^"“[\s@]+@[^"“\s]+|[+(]?\d[\d/()-]{5,}\d)["“]/su

/** The same problem as a chat may keep it: without the words of a program, and without details of a person in what it quotes. */
export function forChat(problem: Problem, redact: Redact): Problem {
  const without = (message: string, language: Language): string =>
    inPlainWords(message).replace(PROSE, (quoted) => redact(quoted, language).text)
  const { message, german } = problem
  return saidAs(problem, { en: without(message, 'en'), de: without(german.message, 'de') })
}
