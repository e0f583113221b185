import { COMMANDS } from './commands.js'
import { FILES } from './files.js'
import { SETTINGS } from './settings.js'
import { TEXTS } from './texts.js'
import { VALUES } from './values.js'

/** The German of every sentence that is said with `say`, by its English with numbers in place of the values. */
export const GERMAN: ReadonlyMap<string, string> = new Map(
  [FILES, TEXTS, SETTINGS, VALUES, COMMANDS].flatMap((part) => Object.entries(part)),
)
