/** What the command line can do. */
export const USAGE = `Usage:
  npm start                            what .env configures; with nothing there, a conversation in the terminal
  npm run ask -- "question"            one answer
  npm run ask -- --json "question"     one answer as JSON
  npm run ask -- --json -              one request a line in, one JSON object a line out
  npm run knowledge -- check           every problem in the knowledge folder
  npm run knowledge -- status          what is loaded, not reviewed, and which questions fail
                                       (also import, new response, preview, diff, accept)
  npm run leads -- gaps                what was passed on to you (also: feedback, status)
  npm run claims -- --json -           why would a claim be dropped?
  npm run data -- schema               what is stored, and how long (also backup, restore, forget, sweep)
  npm run slack -- doctor              whether Slack is set up, and what is missing
  npm run teams -- package             the app package for Microsoft Teams (also: doctor)
  npm run playground                   try it in Microsoft's playground for Teams, in the browser
  npm run eval                         how good the answers are, as a table
  npm run eval -- --model              the same with the configured model (--limit 10: of each set only so many)
npm itself writes two lines above each of them; npm run -s … leaves them out, where a program reads what comes.`

/** What was wrong with the flags, without Node's advice, which is about programs and not about this one. */
export function flagsComplaint(error: unknown): string | null {
  if (!(error instanceof TypeError) || !('code' in error)) return null
  if (!String(error.code).startsWith('ERR_PARSE_ARGS')) return null
  const option = /option '(?<name>[^' ]+)/u.exec(error.message)?.groups?.name
  const what =
    error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && option !== undefined
      ? `There is no flag ${option}. Before a question that begins with a dash put another --.`
      : `${error.message.split('. ')[0]}.`
  return `${what}\n${USAGE}`
}
