import type { YAMLParseError } from 'yaml'

/** What is wrong with a line and what to do about it, for somebody who does not know what YAML is. */
interface Said {
  readonly what: string
  readonly remedy: string
}

const QUOTE = 'Put quotation marks around the whole value, like title: "She: and he".'
const NAME =
  'Write a name, a colon, a space and the value, like title: She misses him. An item of a list begins with "- ".'
const ITEMS = 'Begin each item on a line of its own, moved in by two spaces, like "  - she keeps crying".'
const BRACKETS = 'Write it like review: { by: "Your name", on: 2026-11-20 } or asks: [one, another].'
const INDENT = 'Begin the line exactly below its neighbours, with spaces and never with a tab.'

/** The first that fits the parser's words holds. */
const BY_WORDS: readonly (readonly [words: RegExp, said: Said])[] = [
  [
    /^Nested mappings/u,
    {
      what: 'a value holds a colon, or the line below it is moved in.',
      remedy: `${QUOTE} A new name begins at the left edge.`,
    },
  ],
  [
    /^Missing closing .quote/u,
    { what: 'a quotation mark is opened and not closed.', remedy: 'Put the second one behind the value.' },
  ],
  [
    /end with a [\]}]/u,
    { what: 'a bracket is opened and not closed.', remedy: `Close it in the same line. ${BRACKETS}` },
  ],
  [
    /^Missing ,|^Block collections are not allowed within flow/u,
    { what: 'a comma is missing between two values in brackets.', remedy: BRACKETS },
  ],
  [
    /^Missing (?:directives-end|space after)|directive/u,
    { what: 'the line begins with a sign that means something else here.', remedy: QUOTE },
  ],
  [/on same line with key/u, { what: 'a list begins in the same line as its name.', remedy: ITEMS }],
  [/flow-(?:seq|map)-end/u, { what: 'a bracket is closed that was not opened.', remedy: BRACKETS }],
  [/seq-item-ind/u, { what: 'a "- " stands where there is no list.', remedy: ITEMS }],
  [
    /at node end$/u,
    {
      what: 'something stands behind the closing quotation mark, or between a list and a name.',
      remedy: `Delete it where it is a comma. ${QUOTE}`,
    },
  ],
  [/^Block scalar header/u, { what: 'something stands in the same line behind | or >.', remedy: QUOTE }],
  [
    /need to be (?:followed by map values|on a single line)/u,
    { what: 'there is no colon with a space behind it, so that this is no name.', remedy: NAME },
  ],
]

const BY_CODE: Readonly<Partial<Record<YAMLParseError['code'], Said>>> = {
  BAD_INDENT: { what: 'the spaces at the beginning of the line do not fit the lines above.', remedy: INDENT },
  TAB_AS_INDENT: { what: 'the line begins with a tab.', remedy: INDENT },
  MISSING_CHAR: { what: 'a quotation mark or a bracket is not closed.', remedy: `${QUOTE} ${BRACKETS}` },
  BAD_SCALAR_START: { what: 'a value begins with a sign that means something else here.', remedy: QUOTE },
  BAD_DQ_ESCAPE: { what: 'a \\ stands between quotation marks.', remedy: 'Take it away, or write it twice.' },
  BAD_ALIAS: { what: 'a value begins with & or *.', remedy: `${ITEMS} ${QUOTE}` },
  ALIAS_PROPS: { what: 'a value begins with & or *.', remedy: QUOTE },
  MULTIPLE_ANCHORS: { what: 'a value begins with & or *.', remedy: QUOTE },
  TAG_RESOLVE_FAILED: { what: 'a value begins with !.', remedy: QUOTE },
  MULTIPLE_TAGS: { what: 'a value begins with !.', remedy: QUOTE },
  BAD_PROP_ORDER: { what: 'a sign like &, * or ! stands where it means something else.', remedy: QUOTE },
  MULTIPLE_DOCS: { what: 'a line with --- stands in the middle.', remedy: 'Delete that line.' },
  KEY_OVER_1024_CHARS: { what: 'a name is much too long.', remedy: NAME },
  BLOCK_AS_IMPLICIT_KEY: { what: 'a list stands where a name belongs.', remedy: NAME },
}

const ELSE: Said = {
  what: 'something stands here that does not belong here.',
  remedy:
    'Compare the line with a neighbouring entry: spaces at the beginning, a colon followed by a space, quotation marks around a value that holds a colon.',
}

/** A mistake of the parser in plain words; its own stand in brackets behind, for whoever helps. */
export function sayYamlError({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): Said {
  const words = message.split('\n')[0]!.slice(0, 120)
  const { what, remedy } = BY_WORDS.find(([fits]) => fits.test(words))?.[1] ?? BY_CODE[code] ?? ELSE
  return { what: `This cannot be read: ${what} (YAML: ${words})`, remedy }
}
