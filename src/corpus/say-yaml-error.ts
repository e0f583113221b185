import type { YAMLParseError } from 'yaml'
import { type Sentence, say } from '../domain/say.js'

/** What is wrong with a line and what to do about it, for somebody who does not know what YAML is. */
interface Said {
  readonly what: Sentence
  readonly remedy: Sentence
}

const QUOTE = say`Put quotation marks around the whole value, like title: "She: and he".`
const NAME = say`Write a name, a colon, a space and the value, like title: She misses him. An item of a list begins with "- ".`
const ITEMS = say`Begin each item on a line of its own, moved in by two spaces, like "  - she keeps crying".`
const BRACKETS = say`Write it like review: { by: "Your name", on: 2026-11-20 } or asks: [one, another].`
const INDENT = say`Begin the line exactly below its neighbours, with spaces and never with a tab.`

/** The first that fits the parser's words holds. */
const BY_WORDS: readonly (readonly [words: RegExp, said: Said])[] = [
  [
    /^Nested mappings/u,
    {
      what: say`a value holds a colon, or the line below it is moved in.`,
      remedy: say`${QUOTE} A new name begins at the left edge.`,
    },
  ],
  [
    /^Missing closing .quote/u,
    {
      what: say`a quotation mark is opened and not closed.`,
      remedy: say`Put the second one behind the value.`,
    },
  ],
  [
    /end with a [\]}]/u,
    { what: say`a bracket is opened and not closed.`, remedy: say`Close it in the same line. ${BRACKETS}` },
  ],
  [
    /^Missing ,|^Block collections are not allowed within flow/u,
    { what: say`a comma is missing between two values in brackets.`, remedy: BRACKETS },
  ],
  [
    /^Missing (?:directives-end|space after)|directive/u,
    { what: say`the line begins with a sign that means something else here.`, remedy: QUOTE },
  ],
  [/on same line with key/u, { what: say`a list begins in the same line as its name.`, remedy: ITEMS }],
  [/flow-(?:seq|map)-end/u, { what: say`a bracket is closed that was not opened.`, remedy: BRACKETS }],
  [/seq-item-ind/u, { what: say`a "- " stands where there is no list.`, remedy: ITEMS }],
  [
    /at node end$/u,
    {
      what: say`something stands behind the closing quotation mark, or between a list and a name.`,
      remedy: say`Delete it where it is a comma. ${QUOTE}`,
    },
  ],
  [/^Block scalar header/u, { what: say`something stands in the same line behind | or >.`, remedy: QUOTE }],
  [
    /need to be (?:followed by map values|on a single line)/u,
    { what: say`there is no colon with a space behind it, so that this is no name.`, remedy: NAME },
  ],
]

const BY_CODE: Readonly<Partial<Record<YAMLParseError['code'], Said>>> = {
  BAD_INDENT: {
    what: say`the spaces at the beginning of the line do not fit the lines above.`,
    remedy: INDENT,
  },
  TAB_AS_INDENT: { what: say`the line begins with a tab.`, remedy: INDENT },
  MISSING_CHAR: {
    what: say`a quotation mark or a bracket is not closed.`,
    remedy: say`${QUOTE} ${BRACKETS}`,
  },
  BAD_SCALAR_START: { what: say`a value begins with a sign that means something else here.`, remedy: QUOTE },
  BAD_DQ_ESCAPE: {
    what: say`a \\ stands between quotation marks.`,
    remedy: say`Take it away, or write it twice.`,
  },
  BAD_ALIAS: { what: say`a value begins with & or *.`, remedy: say`${ITEMS} ${QUOTE}` },
  ALIAS_PROPS: { what: say`a value begins with & or *.`, remedy: QUOTE },
  MULTIPLE_ANCHORS: { what: say`a value begins with & or *.`, remedy: QUOTE },
  TAG_RESOLVE_FAILED: { what: say`a value begins with !.`, remedy: QUOTE },
  MULTIPLE_TAGS: { what: say`a value begins with !.`, remedy: QUOTE },
  BAD_PROP_ORDER: { what: say`a sign like &, * or ! stands where it means something else.`, remedy: QUOTE },
  MULTIPLE_DOCS: { what: say`a line with --- stands in the middle.`, remedy: say`Delete that line.` },
  KEY_OVER_1024_CHARS: { what: say`a name is much too long.`, remedy: NAME },
  BLOCK_AS_IMPLICIT_KEY: { what: say`a list stands where a name belongs.`, remedy: NAME },
}

const ELSE: Said = {
  what: say`something stands here that does not belong here.`,
  remedy: say`Compare the line with a neighbouring entry: spaces at the beginning, a colon followed by a space, quotation marks around a value that holds a colon.`,
}

/** A mistake of the parser in plain words; its own stand in brackets behind, for whoever helps. */
export function sayYamlError({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): Said {
  const words = message.split('\n')[0]!.slice(0, 120)
  const { what, remedy } = BY_WORDS.find(([fits]) => fits.test(words))?.[1] ?? BY_CODE[code] ?? ELSE
  return { what: say`This cannot be read: ${what} (YAML: ${words})`, remedy }
}
