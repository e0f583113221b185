import { parseArgs } from 'node:util'
import { renderConsole, widthOf } from '../../../adapters/console/render-console.js'
import { calendarDay } from '../../domain/calendar-day.js'
import { detectLanguage } from '../../domain/detect-language.js'
import { type Sentence, say, sayList } from '../../domain/say.js'
import { toInbound } from '../ask-command.js'
import type { House } from '../compose.js'
import type { Config } from '../config.js'
import { createProgress, type Progress } from '../progress.js'
import { acceptFolder } from './accept.js'
import { checkKnowledge, describe, filesGone } from './check.js'
import { importFile } from './import-file.js'
import { readLanguageOfLeads } from './language-of-leads.js'
import { loadFolder } from './load-folder.js'
import { lookCloser } from './look-closer.js'
import { newResponse } from './new-response.js'
import { previewQuestion, printPreview } from './preview.js'
import { openPrompt } from './prompt.js'
import { runDiff } from './run-diff.js'
import { printStatus, statusOf } from './status.js'

const KNOWLEDGE_USAGE = `Usage: npm run knowledge -- …
  check [--json]                    every problem in the folder: file, line, what to do
  status [--json]                   what is loaded, not reviewed, past its review, and which questions fail
  import FILE [flags]               put a file (.md .txt .html .pdf .docx, or - for what is piped in) into the folder;
                                    it asks for what is missing, or: --key herman1998 --title "…" --authors "Herman, Judith"
                                    --year 1998 --link 10.1046/… [--as note|library] [--lang en|de]
  new response "title" [--de "…"]   a response card to fill in, in both languages
  preview "question"                what would be answered by the files as they are now, and what just missed
  diff                              what the last edit changed: files, passages, and your questions that are answered otherwise
                                    (--golden: also the developers' test questions)
  accept                            the folder as it is now is meant, though a large part of it is gone`

export interface KnowledgeCommandDeps {
  readonly config: Config
  readonly open: () => House
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** The commands for leads. Resolves with the exit code. */
export async function runKnowledge(args: readonly string[], deps: KnowledgeCommandDeps): Promise<number> {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      golden: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      ...{ as: text, key: text, title: text, authors: text, year: text, link: text, lang: text, de: text },
    },
  })
  const { print, complain, config } = deps
  const [what, ...rest] = positionals
  if (values.help) {
    print(KNOWLEDGE_USAGE)
    return 0
  }
  const progress = createProgress(process.stderr)
  const today = calendarDay(Date.now(), config.timeZone)
  try {
    switch (what) {
      case 'check': {
        const loaded = await loadFolder(config, progress)
        const closer = await lookCloser(config.knowledgeDir, loaded.knowledge, today)
        return checkKnowledge(loaded, closer, print, values.json)
      }
      case 'status': {
        const { shelf, name, held, language } = await loadFolder(config, progress)
        const status = await statusOf(shelf, today, step(progress, 'Questions'))
        progress.stop()
        if (held !== null) complain(describe(filesGone(held, name), language))
        if (values.json) print(JSON.stringify(status, null, 2))
        else printStatus(status, print, language)
        return status.questions.failing.length > 0 ? 1 : 0
      }
      case 'import':
        return rest[0] === undefined ? misused(deps) : await runImport(rest[0], values, deps, progress)
      case 'new':
        return rest[0] === 'response' && rest[1] !== undefined
          ? await runNew(rest.slice(1).join(' '), values.de, deps)
          : misused(deps)
      case 'preview':
        return rest.length === 0 ? misused(deps) : await runPreview(rest.join(' '), deps)
      case 'diff':
        return await runDiff(deps, progress, values.golden)
      case 'accept':
        return await acceptFolder(deps, progress)
      default:
        return misused(deps)
    }
  } finally {
    progress.stop()
  }
}

function misused({ complain }: KnowledgeCommandDeps): number {
  complain(KNOWLEDGE_USAGE)
  return 2
}

function step(progress: Progress, what: string) {
  return (done: number, of: number): void => progress.step(what, done, of)
}

async function runImport(
  path: string,
  flags: Parameters<typeof importFile>[1],
  deps: KnowledgeCommandDeps,
  progress: Progress,
): Promise<number> {
  const { config, print, complain } = deps
  const said = await readLanguageOfLeads(config)
  const prompt = path === '-' ? null : openPrompt()
  const ask =
    prompt === null
      ? null
      : async (question: Sentence, suggestion: string) =>
          // Whoever leaves leaves the rest unanswered, and nothing is written.
          (await prompt.ask(`${question[said]}${suggestion === '' ? '' : ` [${suggestion}]`}: `)) ?? ''
  try {
    const { code, written } = await importFile(path, flags, {
      directory: config.knowledgeDir,
      ask,
      print: (line) => print(line[said]),
      complain: (line) => complain(line[said]),
      stdin: readStdin,
    })
    if (written === null) return code
    const { knowledge, language } = await loadFolder(config, progress)
    const own = (file: string): boolean => file.endsWith(`/${written}`)
    print(
      say`It gives ${knowledge.passages.filter((passage) => own(passage.file)).length} passages.`[language],
    )
    for (const problem of knowledge.problems) if (own(problem.file)) print(describe(problem, language))
    return code
  } finally {
    prompt?.close()
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function runNew(
  title: string,
  german: string | undefined,
  deps: KnowledgeCommandDeps,
): Promise<number> {
  const { config, print, complain } = deps
  const language = await readLanguageOfLeads(config)
  const prompt = german === undefined ? openPrompt() : null
  const typed = prompt === null ? '' : await prompt.ask(say`Title in German (empty = later): `[language])
  prompt?.close()
  if (typed === null) {
    complain(say`Nothing was written.`[language])
    return 1
  }
  const de = german ?? (typed || null)
  const made = await newResponse(config.knowledgeDir, { title, german: de })
  if ('nameless' in made) {
    complain(say`The title needs at least one letter.`[language])
    return 2
  }
  if ('taken' in made) {
    complain(
      say`${made.taken} is there already. Nothing was changed; choose another title, or edit that file.`[
        language
      ],
    )
    return 1
  }
  print(
    say`Written: ${sayList(made.written, say` and `)}. Fill in the four parts, then run: npm run knowledge -- check`[
      language
    ],
  )
  if (de === null)
    print(
      say`The German title is still missing: write it into ${made.written.at(-1) ?? ''}, behind "title:". The check reminds you until then. (Next time: --de "…")`[
        language
      ],
    )
  return 0
}

async function runPreview(text: string, deps: KnowledgeCommandDeps): Promise<number> {
  const house = deps.open()
  const handled = await house.assistant.handle(toInbound(text))
  const width = widthOf(process.stdout)
  if (handled !== null) process.stdout.write(renderConsole(handled.reply, { width, colour: false }))
  // Searched as the assistant does it: without personal details.
  const asked = handled?.answer.question ?? ''
  if (asked === '' || handled?.answer.intent !== 'question') return 0
  const shelf = await house.ready
  deps.print('')
  const language = detectLanguage(asked, deps.config.defaultLanguage)
  printPreview(await previewQuestion(shelf, asked, language), deps.print)
  return 0
}
