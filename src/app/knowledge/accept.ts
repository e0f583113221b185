import { sayGone } from '../../domain/knowledge-news.js'
import { say } from '../../domain/say.js'
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
  const { held, language } = await loadFolder(deps.config, progress)
  if (held?.reason === 'missing') {
    deps.complain(
      say`The knowledge folder is not there, and nothing can be accepted of it. Look whether the drive is connected.`[
        language
      ],
    )
    return 1
  }
  await acceptVersion(config.knowledgeDir, config.dataDir)
  // From here on the next ones are measured against this version.
  await loadFolder(deps.config, progress)
  const done =
    held === null
      ? say`Nothing is held back at the moment: the folder is answered from as it is.`
      : say`Noted: what is gone stays gone (${sayGone(held, language)}).`
  print(done[language])
  print(say`A running assistant takes the folder as it is now within a few seconds.`[language])
  return 0
}
