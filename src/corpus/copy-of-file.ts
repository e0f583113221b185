/** What Windows, macOS, Google Drive and OneDrive make of a name when they copy a file. `$1` is the name it was. */
const COPIES: readonly RegExp[] = [
  /^(?:copy(?: \(\d+\))? of|kopie(?: \(\d+\))? von) (.+)$/iu,
  /^(.+?)(?: -)? (?:copy|kopie)(?: \(?\d+\)?)?$/iu,
  /^(.+?) ?\(\d{1,2}\)$/u,
  /^(.+)-(?:desktop|laptop|pc|win|macbook)[-\p{L}\d]*$/iu,
]
const LAST_PARTS = /^(?<folder>(?:.*\/)?)(?<name>[^/]+?)(?<ending>(?:\.(?:en|de))?\.[a-z]+)$/iu

/**
 * The path of the file that this one is a copy of by its name, where that lies beside it (`Copy of a-card.md`, `a-card (1).de.md`,
 * `a-card.de-DESKTOP-AB12.md`); `null` = it is none. Read as a card of its own it would say everything twice, and the old beside the new.
 */
export function copiedFrom(path: string, paths: ReadonlySet<string>): string | null {
  const { folder = '', name = '', ending = '' } = LAST_PARTS.exec(path)?.groups ?? {}
  for (const pattern of COPIES) {
    const was = pattern.exec(name)?.[1]
    if (was !== undefined && paths.has(`${folder}${was}${ending}`)) return `${folder}${was}${ending}`
  }
  return null
}
