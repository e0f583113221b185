import { randomUUID } from 'node:crypto'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file so that after a kill or a power cut either the old or the new one stands there, never half of one: under a
 * temporary name, on the disk for certain, then renamed. Pieces are written one by one; a function fills the temporary file itself; its errors pass through.
 */
export async function replaceFile(
  file: string,
  content: string | Buffer | Iterable<Uint8Array> | ((beside: string) => Promise<void>),
): Promise<void> {
  const beside = `${file}.${process.pid}.${randomUUID().slice(0, 8)}.tmp`
  try {
    await (typeof content === 'function' ? content(beside) : writeFile(beside, content))
    await sync(beside, 'r+')
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  // The new name is on the disk only when the directory is; Windows knows no such thing and needs none.
  await sync(dirname(file), 'r').catch(() => undefined)
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
