import type { FolderFile } from './folder-file.js'

/** What Windows, macOS, Google Drive and OneDrive make of a name when they copy a file. `$1` is the name it was. */
const COPIES: readonly RegExp[] = [
  /^(?:copy(?: \(\d+\))? of|kopie(?: \(\d+\))? von) (.+)$/iu,
  /^(.+?)(?: -)? (?:copy|kopie)(?: \(?\d+\)?)?$/iu,
  /^(.+?) ?\(\d{1,2}\)$/u,
]
/** What Dropbox, OneDrive, Nextcloud, Seafile, Syncthing and Google Drive call the second of two versions they could not join. */
const SET_ASIDE =
  /conflicted copy|\(conflict(?:ed)?\b|\[conflict\b|\(SFConflict|sync-conflict-\d|_conflict-\d|in Konflikt stehende Kopie|\(Konflikt|Konfliktkopie|Kopie mit Konflikt/iu
/** Where its own name ends: at the bracket, or at the sign before the words. */
const OWN_NAME: readonly RegExp[] = [
  /^(.+?) ?[([][^([]*?(?:conflict|konflikt)/iu,
  /^(.+?)[._ ](?:sync-|in |kopie mit )?(?:conflict|konflikt)/iu,
]
/** What iCloud does, and a person who numbers her cards. */
const NUMBERED = /^(.+) \d{1,2}$/u
/** OneDrive adds the name of the computer: one of the words of which such names are made, or capitals, as an acronym has them. */
const COMPUTER = /^(?:[\p{L}\d]+[- ])*(?:desktop|laptop|pc|win|macbook|imac)(?:[-\d ][-\p{L}\d ]*)?$/iu
const IN_CAPITALS = /^(?=.*\p{Lu})[\p{Lu}\d][-\p{Lu}\d]{3,14}$/u
const LAST_PARTS = /^(?<folder>(?:.*\/)?)(?<name>[^/]+?)(?<ending>(?:\.(?:en|de))?\.[a-z]+)$/iu
const TITLE = /^(?:title:|#)[ \t]*(.+?)[ \t]*$/mu

/**
 * The path of the file that this one is a copy of by its name, where that lies beside it (`Copy of a-card.md`, `a-card (1).de.md`,
 * `a-card.de-DESKTOP-AB12.md`, `a-card 2.md` of the same title); `null` = it is none. Read as a card of its own it would say everything
 * twice, and the old beside the new.
 */
export function copiedFrom(
  { path, content }: FolderFile,
  files: ReadonlyMap<string, FolderFile>,
): string | null {
  const { folder = '', name = '', ending = '' } = LAST_PARTS.exec(path)?.groups ?? {}
  const beside = (was: string | undefined): string | null =>
    was !== undefined && files.has(`${folder}${was}${ending}`) ? `${folder}${was}${ending}` : null
  for (const pattern of COPIES) {
    const original = beside(pattern.exec(name)?.[1])
    if (original !== null) return original
  }
  const title = TITLE.exec(content)?.[1]
  // Where the name alone may be a card's own, the same title tells.
  const twin = (original: string | null): string | null =>
    original !== null && title !== undefined && title === TITLE.exec(files.get(original)!.content)?.[1]
      ? original
      : null
  for (let at = name.indexOf('-'); at !== -1; at = name.indexOf('-', at + 1)) {
    const added = name.slice(at + 1)
    const original = beside(name.slice(0, at))
    if (COMPUTER.test(added) && /[\p{Lu}\d]/u.test(added) && original !== null) return original
    if (IN_CAPITALS.test(added) && twin(original) !== null) return original
  }
  return twin(beside(NUMBERED.exec(name)?.[1]))
}

/** Whether a synchronisation has set this version of a file or folder aside. */
export function isSetAside(name: string): boolean {
  return SET_ASIDE.test(name)
}

/** The path that a version which was set aside had before; `null` where its name does not tell. */
export function setAsideFrom(path: string): string | null {
  const { folder = '', name = '', ending = '' } = LAST_PARTS.exec(path)?.groups ?? {}
  for (const pattern of OWN_NAME) {
    const was = pattern.exec(name)?.[1]
    if (was !== undefined) return `${folder}${was}${ending}`
  }
  return null
}
