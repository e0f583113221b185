import type { FolderFile } from './folder-file.js'

/**
 * What was read out of each file, so that an edit costs its own file and no other. Parsing depends on the file alone; what becomes of
 * it also on the bibliography, and is cheap. A file without a hash is never remembered.
 */
export class ReadingMemory {
  private readonly parsed = new Map<string, { hash: string; value: unknown }>()
  private readonly read = new Map<string, { hash: string; context: string; value: unknown }>()

  /** Whether the file has been parsed as it is now. */
  knows(file: FolderFile): boolean {
    return file.hash !== undefined && this.parsed.get(file.path)?.hash === file.hash
  }

  parse<T>(file: FolderFile, parse: () => T): T {
    if (file.hash === undefined) return parse()
    const known = this.parsed.get(file.path)
    if (known !== undefined && known.hash === file.hash) return known.value as T
    const value = parse()
    this.parsed.set(file.path, { hash: file.hash, value })
    return value
  }

  /** `context` names everything beside the file that the result depends on. */
  document<T>(file: FolderFile, context: string, read: () => T): T {
    if (file.hash === undefined) return read()
    const known = this.read.get(file.path)
    if (known !== undefined && known.hash === file.hash && known.context === context) return known.value as T
    const value = read()
    this.read.set(file.path, { hash: file.hash, context, value })
    return value
  }

  /** Forgets files that are gone. */
  keepOnly(files: readonly FolderFile[]): void {
    const paths = new Set(files.map((file) => file.path))
    for (const map of [this.parsed, this.read])
      for (const path of map.keys()) if (!paths.has(path)) map.delete(path)
  }
}
