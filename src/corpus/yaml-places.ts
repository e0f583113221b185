import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type ParsedNode } from 'yaml'

/** The way back from a value to its place in the file. */
export interface YamlPlaces {
  /** The line of the value at a path, counted from 1; of the nearest parent where the path ends early. */
  lineOf(path: readonly (string | number)[]): number
  /** The line on which a name at the top stands. */
  lineOfName(name: string): number
  /** The value at a path as it is written in the file, with its first and last line; `null` = it is not written there. */
  writtenAt(
    path: readonly (string | number)[],
  ): { readonly text: string; readonly lines: readonly [number, number] } | null
}

/** The places in a `text` that was read. */
export function placesIn(
  document: Document.Parsed<ParsedNode>,
  text: string,
  lineAt: (offset: number) => number,
  firstLine: number,
): YamlPlaces {
  return {
    lineOf(path) {
      let line = firstLine
      for (let length = 0; length <= path.length; length += 1) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
        if (!isNode(node) || isAlias(node) || !node.range) break
        line = lineAt(node.range[0])
        if (!isMap(node) && !isSeq(node)) break
      }
      return line
    },
    lineOfName(name) {
      const pairs = isMap(document.contents) ? document.contents.items : []
      const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === name)
      return pair === undefined ? firstLine : lineAt(pair.key.range?.[0] ?? 0)
    },
    writtenAt(path) {
      const node = document.getIn(path, true)
      if (!isScalar(node) || !node.range) return null
      return {
        text: text.slice(node.range[0], node.range[1]),
        lines: [lineAt(node.range[0]), lineAt(Math.max(node.range[0], node.range[1] - 1))],
      }
    },
  }
}

/** Of a text that could not be read everything stands in its first line. */
export function noPlaces(firstLine: number): YamlPlaces {
  return { lineOf: () => firstLine, lineOfName: () => firstLine, writtenAt: () => null }
}
