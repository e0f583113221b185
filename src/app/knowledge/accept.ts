import { sayGone } from '../../domain/knowledge-news.js'
import { acceptVersion } from '../accepted-version.js'
import type { Config } from '../config.js'
import type { Progress } from '../progress.js'
import { loadFolder } from './load-folder.js'

interface AcceptDeps {
  readonly config: Config
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** Takes the folder as it is now, whatever is gone from it. */
export async function acceptFolder(deps: AcceptDeps, progress: Progress): Promise<number> {
  const { config, print } = deps
  const { held } = await loadFolder(deps.config, progress)
  if (held?.reason === 'missing') {
    deps.complain(
      'The knowledge folder is not there, and nothing can be accepted of it. Look whether the drive is connected.',
    )
    return 1
  }
  await acceptVersion(config.knowledgeDir, config.dataDir)
  // From here on the next ones are measured against this version.
  await loadFolder(deps.config, progress)
  print(
    held === null
      ? 'Nothing is held back at the moment: the folder is answered from as it is.'
      : `Noted: what is gone stays gone (${sayGone(held, 'en')}).`,
  )
  print('A running assistant takes the folder as it is now within a few seconds.')
  return 0
}
