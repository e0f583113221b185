import { fold } from './text.js'

/**
 * How something is said, written so that whoever can read can change it. One way a line; in it
 * `(a|b c)` is one of these, `[a|b]` one of these or nothing, `[a|b]*` any number of them, `…` any ending ("wiederhol…"), `#` a number.
 */
export type Sayings = readonly string[]

/** Fits a whole message, given as its folded words with a space between: capitals, accents and apostrophes do not count. */
export function wholly(...sayings: Sayings): RegExp {
  return new RegExp(`^(?:${anyOf(sayings)})$`, 'u')
}

/** Several sayings as a part of another one. */
export function oneOf(...sayings: Sayings): string {
  return `(${sayings.join('|')})`
}

/** What stands between two words, or behind the last. */
const GAP = '(?: |$)'

/** The source of a pattern; `gap` follows each word, `spell` tells how a word is looked for. */
export function anyOf(sayings: Sayings, gap = GAP, spell: (word: string) => string = folded): string {
  return sayings.map((saying) => compile(saying, gap, spell)).join('|')
}

const TOKEN = /\]\*|[()[\]|]|[^()[\]|\s]+/gu

function compile(saying: string, gap: string, spell: (word: string) => string): string {
  const parts = (saying.match(TOKEN) ?? []).map((token) => SIGNS[token] ?? `${spell(token)}${gap}`)
  return `(?:${parts.join('')})`
}

const SIGNS: Readonly<Record<string, string>> = {
  '(': '(?:(?:',
  '[': '(?:(?:',
  '|': ')|(?:',
  ')': '))',
  ']': '))?',
  ']*': '))*',
}

function folded(word: string): string {
  if (word === '#') return '(\\d{1,2})'
  return fold(word).replace(/['’]/gu, '').replaceAll('…', '\\w*')
}
