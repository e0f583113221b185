/** What a parser said, in brackets behind our own words: for whoever helps at a command line, and nobody in a chat. */
const PARSER = /\s\(YAML: .*\)(?=\s(?:Until|The file|Bis|Die Datei)\b|$)/u

/** The message of a problem without the words of a program. */
export function inPlainWords(message: string): string {
  return message.replace(PARSER, '')
}
