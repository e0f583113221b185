import { LRUCache } from 'lru-cache'
import type { Knowledge } from '../domain/knowledge.js'
import { saidBy } from './complete-organisation.js'
import type { FolderFile } from './folder-file.js'
import type { ReadDocument } from './read-of.js'
import type { Said } from './said-organisation.js'

/** What was read out of one file, and of what exactly. */
export interface ReadFile {
  readonly path: string
  /** Of its bytes. */
  readonly hash: string
  /** Everything beside the file that the result depends on. */
  readonly context: string
  readonly read: ReadDocument
}

/** Characters of files whose parts are kept for the case that the bibliography changes; our own folder has a tenth of it. */
const PARTS_KEPT = 16 * 1024 * 1024

/**
 * What was read out of each file, so that an edit costs its own file and no other. Taking a file apart depends on the file alone and
 * is slow; what becomes of the parts also depends on the bibliography. A file without a hash is never remembered.
 */
export class ReadingMemory {
  private readonly settings = new Map<string, { hash: string; value: unknown }>()
  private readonly parts = new LRUCache<string, { hash: string; value: object }>({ maxSize: PARTS_KEPT })
  private readonly reads = new Map<string, ReadFile>()

  /** What `organisation.yaml` said when it could last be read; empty = nothing is known. */
  organisation: Partial<Said> = {}

  /** An earlier process has read these files, and answered by this knowledge. */
  recall(files: readonly ReadFile[], { organisation }: Pick<Knowledge, 'organisation'>): void {
    for (const file of files) this.reads.set(file.path, file)
    this.organisation = saidBy(organisation)
  }

  /** What was read out of the file as it is now, in this context. */
  of(file: FolderFile, context: string): ReadFile | null {
    const known = this.reads.get(file.path)
    return known !== undefined && known.hash === file.hash && known.context === context ? known : null
  }

  /** What is known of the file as it was before, to be used while its text is still being read; `null` = nothing. */
  before({ path }: FolderFile, context: string): FolderFile | null {
    const known = this.reads.get(path)
    return known?.context === context ? { path, content: '', hash: known.hash } : null
  }

  /** It is taken apart again, though it has not changed. */
  forget(path: string): void {
    this.parts.delete(path)
    this.reads.delete(path)
  }

  /** A file beside the texts: kept whatever its size. */
  setting<T>(file: FolderFile, read: () => T): T {
    const known = this.settings.get(file.path)
    if (file.hash !== undefined && known?.hash === file.hash) return known.value as T
    const value = read()
    if (file.hash !== undefined) this.settings.set(file.path, { hash: file.hash, value })
    return value
  }

  /** Whether the file has been taken apart as it is now. */
  hasParts(file: FolderFile): boolean {
    return file.hash !== undefined && this.parts.get(file.path)?.hash === file.hash
  }

  parse<T extends object>(file: FolderFile, parse: () => T): T {
    const known = this.parts.get(file.path)
    if (file.hash !== undefined && known?.hash === file.hash) return known.value as T
    const value = parse()
    if (file.hash !== undefined) this.parts.set(file.path, { hash: file.hash, value }, { size: sizeOf(file) })
    return value
  }

  document(file: FolderFile, context: string, read: () => ReadDocument): ReadDocument {
    const known = this.of(file, context)
    if (known !== null) return known.read
    const value = read()
    if (file.hash !== undefined)
      this.reads.set(file.path, { path: file.path, hash: file.hash, context, read: value })
    return value
  }

  /** Forgets files that are gone. All at once are not gone, but away with their disk, and come back as they were. */
  keepOnly(files: readonly FolderFile[]): void {
    if (files.length === 0) return
    const paths = new Set(files.map((file) => file.path))
    for (const map of [this.settings, this.parts, this.reads])
      for (const path of [...map.keys()]) if (!paths.has(path)) map.delete(path)
  }
}

function sizeOf({ content, extracted }: FolderFile): number {
  const blocks = extracted?.text?.blocks ?? []
  return blocks.reduce((sum, block) => sum + block.text.length, content.length + 1)
}
