import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Organisation } from '../../domain/knowledge.js'
import type { Language } from '../../domain/language.js'
import type { Config } from '../config.js'

/**
 * What the leads of a house read at a command line: the main language of their own folder. Where that is left as it was delivered,
 * `DEFAULT_LANGUAGE=de` says it, too, as it does for a conversation in the terminal.
 */
export function languageOfLeads(
  { defaultLanguage }: Pick<Config, 'defaultLanguage'>,
  { mainLanguage }: Pick<Organisation, 'mainLanguage'>,
): Language {
  return defaultLanguage === 'de' ? 'de' : mainLanguage
}

/** The same before the folder is read, and where nothing but its own file has to be. */
export async function readLanguageOfLeads(config: Config): Promise<Language> {
  // Loaded where it is needed: a command that answers starts without the parsers.
  const { readOrganisation } = await import('../../corpus/read-organisation.js')
  const file = join(config.knowledgeDir, 'organisation.yaml')
  const content = await readFile(file, 'utf8').catch(() => '')
  try {
    return languageOfLeads(config, readOrganisation(content, file).organisation)
  } catch {
    // Whoever reads the folder names a file that no parser can bear.
    return config.defaultLanguage
  }
}
