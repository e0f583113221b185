import { type Document, isNode, isScalar, type ParsedNode, visit } from 'yaml'
import { type Sentence, say } from '../domain/say.js'
import { sayYamlError } from './say-yaml-error.js'

/** Something in a YAML text that cannot be read, or is passed over. */
export interface YamlMistake {
  readonly offset: number
  readonly what: Sentence
  readonly remedy: Sentence
}

/** After the first mistakes the parser reads a broken file wrongly, and names what is none. */
const MOST_MISTAKES = 3

/** What keeps a text from being read: what the parser says; where it says nothing, names that stand wrongly. */
export function findMistakes(
  document: Document.Parsed<ParsedNode>,
  lineAt: (offset: number) => number,
): readonly YamlMistake[] {
  const told = document.errors
    .filter((error) => !isSpareComma(error))
    // What else the parser says of a line follows from its first mistake there.
    .filter((error, at, all) => lineAt(error.pos[0]) !== lineAt(all[at - 1]?.pos[0] ?? -1))
    .slice(0, MOST_MISTAKES)
    .map((error) => ({ offset: error.pos[0], ...sayYamlError(error) }))
  return told.length > 0 ? told : findWrongNames(document)
}

/** Commas with nothing before them, which take nothing away: `[one,, two]`. */
export function findSpareCommas(document: Document.Parsed<ParsedNode>): readonly YamlMistake[] {
  return document.errors
    .filter(isSpareComma)
    .slice(0, MOST_MISTAKES)
    .map(({ pos }) => ({
      offset: pos[0],
      what: say`A comma stands here with nothing before it. It is passed over.`,
      remedy: say`Delete it.`,
    }))
}

/** The parser reads on behind it, and nothing is lost. */
function isSpareComma({ message }: Pick<Error, 'message'>): boolean {
  return message.startsWith('Unexpected , in flow ')
}

/** Names that stand twice in one place, or are no text. */
function findWrongNames(document: Document.Parsed<ParsedNode>): readonly YamlMistake[] {
  const found: YamlMistake[] = []
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        if (found.length >= MOST_MISTAKES) return visit.BREAK
        if (!isScalar(key)) {
          found.push({
            offset: isNode(key) ? (key.range?.[0] ?? 0) : 0,
            what: say`This cannot be read: a list stands where a name belongs.`,
            remedy: say`Begin the line with a name and a colon, and take the ? or the bracket away.`,
          })
          continue
        }
        const name = String(key.value)
        if (seen.has(name))
          found.push({
            offset: key.range?.[0] ?? 0,
            what: say`This cannot be read: "${name.slice(0, 60)}" stands twice.`,
            remedy: say`Delete one of the two, or put both values under one.`,
          })
        seen.add(name)
      }
      return undefined
    },
  })
  return found
}
