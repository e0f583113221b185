import { rename, rm, writeFile } from 'node:fs/promises'

/** Written beside and renamed, so that a reader never sees half a file, whenever this process ends. */
export async function replaceFile(file: string, content: string | Buffer): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
