import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of the real folder in which somebody is a lead. The caller removes it. */
export async function folderWithLead(lead: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'secure-base-folder-'))
  await cp('knowledge', folder, { recursive: true })
  const file = join(folder, 'organisation.yaml')
  const written = await readFile(file, 'utf8')
  const named = written.replace(/^leads: \[\]$/mu, `leads: [${lead}]`)
  if (named === written) throw new Error('organisation.yaml has no empty list of leads any more')
  await writeFile(file, named)
  return folder
}
