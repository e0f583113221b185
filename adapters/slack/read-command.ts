/**
 * What was typed behind `/securebase`, as words the core understands. `ask` may be left out; nothing at all is a call for help.
 */
export function readCommand(typed: string): string {
  const text = typed.trim()
  if (text === '') return 'help'
  const ask = /^(?:ask|frag|frage)\s+(.+)$/isu.exec(text)
  if (ask !== null) return ask[1]!.trim()
  const language = /^(?:language|sprache|lang)\s*:?\s*(\p{L}+)$/iu.exec(text)?.[1]?.toLowerCase()
  if (language !== undefined) {
    if (['de', 'german', 'deutsch'].includes(language)) return 'deutsch'
    if (['en', 'english', 'englisch'].includes(language)) return 'english'
  }
  return text
}
