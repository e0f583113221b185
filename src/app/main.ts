#!/usr/bin/env node
import './spare-memory.js'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { config as loadDotenv } from 'dotenv'
import { converse } from '../../adapters/console/converse.js'
import { renderConsole, widthOf } from '../../adapters/console/render-console.js'
import { judgeClaims } from '../answering/claims-command.js'
import { AssistantError } from '../domain/assistant-error.js'
import { foldProblems } from '../domain/fold-problems.js'
import { askOne, askStream, toInbound } from './ask-command.js'
import { type Config, processEnvironment, readConfig } from './config.js'
import { wordForLeads } from './follow-knowledge.js'
import { createKeyboardHouses } from './keyboard-houses.js'
import { refuseNoPlace } from './refuse-no-place.js'
import type { EvalFlags } from './run-eval.js'
import { sayFileTrouble } from './sentence-for.js'
import { toldToStop } from './told-to-stop.js'
import { flagsComplaint, USAGE } from './usage.js'

/** When all is done the process ends by itself, or is ended after this long, in milliseconds. */
const ENDS_WITHIN = 5_000

const houses = createKeyboardHouses(complain)

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function run(args: readonly string[]): Promise<number> {
  // Standard output is for answers, which other programs read: whatever a library has to say goes the way of complaints.
  // biome-ignore lint/suspicious/noConsole: it is not written with, but turned aside
  console.log = console.error
  loadDotenv({ quiet: true })
  // It has flags of its own.
  if (args[0] === 'knowledge') return knowledge(settings(), args.slice(1))
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
      model: { type: 'boolean', default: false },
      limit: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [command = 'start', ...rest] = positionals
  if (values.help) {
    print(USAGE)
    return 0
  }
  if (command === 'playground') return playground()
  const config = settings()
  switch (command) {
    case 'start':
      return start(config)
    case 'ask':
      return ask(config, rest.join(' '), values.json)
    case 'data':
      return data(config, rest)
    case 'leads':
      return leads(config, rest)
    case 'claims':
      return claims(config)
    case 'slack': {
      const { runSlackCommand } = await import('./slack-command.js')
      return runSlackCommand(rest[0], config, print)
    }
    case 'teams':
      return teams(config, rest)
    case 'eval':
      return evaluate(config, values)
    default:
      complain(`There is no command "${command}".\n${USAGE}`)
      return 2
  }
}

function settings(): Config {
  const config = readConfig(processEnvironment())
  refuseNoPlace(config.dataDir)
  return config
}

function wantsColour(stream: { isTTY?: boolean }): boolean {
  const environment = processEnvironment()
  return stream.isTTY === true && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb'
}

function terminal(): { width: number; colour: boolean } {
  return { width: widthOf(process.stdout), colour: wantsColour(process.stdout) }
}

async function start(config: Config): Promise<number> {
  if (config.slack !== null || config.teams !== null) return await servePlatforms(config)
  const house = houses.open(config, true)
  const ready = house.ready.then(({ knowledge: { passages, sources, problems } }) => {
    const mend = foldProblems(problems.filter((problem) => problem.severity === 'error')).length
    const [found, broken] =
      config.defaultLanguage === 'de'
        ? [`${passages.length} Textstellen aus ${sources.size} Quellen.`, 'zu reparieren']
        : [`${passages.length} passages from ${sources.size} sources.`, 'to mend']
    return `(${found}${mend === 0 ? '' : ` ${mend} ${broken}: npm run knowledge -- check`})`
  })
  const onWord = (say: (text: string) => void): void => {
    house.live?.onNews((news) => {
      const word = wordForLeads(news, config.defaultLanguage)
      if (word !== null) say(word)
    })
    house.stored.then((remedy) => {
      if (remedy !== null) say(`Nothing can be kept, so the course has to wait. ${remedy}`)
    })
  }
  // In a pipe nobody reads along: there it goes the way of the logs.
  if (!(process.stdin.isTTY && process.stdout.isTTY)) onWord(complain)
  await converse({
    assistant: house.assistant,
    input: process.stdin,
    output: process.stdout,
    language: config.defaultLanguage,
    colour: wantsColour(process.stdout),
    as: 'staff',
    ready,
    onWord,
  })
  return 0
}

/** Runs until it is told to stop; a second signal does not wait. */
async function servePlatforms(config: Config): Promise<number> {
  const { serve } = await import('./serve.js')
  const { createLog } = await import('./log.js')
  const serving = await serve(config, createLog(config.logLevel))
  complain(`Secure Base is running (${serving.names.join(', ')}) on ${serving.url}. Stop it with Ctrl-C.`)
  await toldToStop()
  await serving.stop()
  return 0
}

async function teams(config: Config, args: readonly string[]): Promise<number> {
  const { runTeamsCommand } = await import('./teams-command.js')
  const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string }
  return runTeamsCommand(args, config, { print, version })
}

async function playground(): Promise<number> {
  const { runPlayground } = await import('./playground-command.js')
  const { createLog } = await import('./log.js')
  return runPlayground({ environment: processEnvironment(), log: createLog, print })
}

async function ask(config: Config, text: string, json: boolean): Promise<number> {
  if (text === '') {
    complain(USAGE)
    return 2
  }
  const { assistant } = houses.open(config)
  if (json && text === '-') {
    await askStream(assistant, process.stdin, (line) => process.stdout.write(line), complain)
    return 0
  }
  if (json) {
    print(await askOne(assistant, toInbound(text)))
    return 0
  }
  const handled = await assistant.handle(toInbound(text))
  if (handled !== null) process.stdout.write(renderConsole(handled.reply, terminal()))
  return 0
}

async function knowledge(config: Config, args: readonly string[]): Promise<number> {
  const { runKnowledge } = await import('./knowledge/run-knowledge.js')
  return runKnowledge(args, { config, open: () => houses.open(config), print, complain })
}

async function data(config: Config, args: readonly string[]): Promise<number> {
  const { runDataCommand } = await import('./data-command.js')
  const { openStateOf } = await import('./open-state-of.js')
  return runDataCommand(args, { open: () => openStateOf(config), print, clock: Date.now })
}

async function leads(config: Config, args: readonly string[]): Promise<number> {
  const { runLeadsCommand } = await import('./leads-command.js')
  const { readLanguageOfLeads } = await import('./knowledge/language-of-leads.js')
  const { openStateOf } = await import('./open-state-of.js')
  return runLeadsCommand(args, {
    open: () => openStateOf(config),
    shelf: () => houses.open(config).ready,
    print,
    clock: Date.now,
    language: await readLanguageOfLeads(config),
    timeZone: config.timeZone,
    terminal: terminal(),
  })
}

async function claims(config: Config): Promise<number> {
  const { ready, stem } = houses.open(config)
  const { knowledge: known } = await ready
  const byId = new Map(known.passages.map((passage) => [passage.id, passage]))
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  const deps = {
    passages: (id: string) => byId.get(id),
    glossary: known.glossary,
    sources: known.sources,
    stem,
  }
  for await (const verdict of judgeClaims(lines, deps)) print(JSON.stringify(verdict))
  return 0
}

async function evaluate(config: Config, flags: EvalFlags): Promise<number> {
  const { runEval } = await import('./run-eval.js')
  return runEval(config, flags, { open: houses.open, print, complain })
}

// Whoever reads our output may stop reading (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await run(process.argv.slice(2)).finally(houses.close)
} catch (error) {
  const flags = flagsComplaint(error)
  // Only our own sentences are shown: any other message may hold words of a question.
  if (error instanceof AssistantError) complain(error.message)
  else
    complain(
      flags ??
        sayFileTrouble(error) ??
        `Something went wrong inside (${error instanceof Error ? error.name : 'unknown'}). Please tell the developers what you typed.`,
    )
  process.exitCode = flags === null ? 1 : 2
} finally {
  // Whatever still runs (a server that does not answer) keeps nobody waiting at a prompt, and no service manager from starting it anew.
  setTimeout(() => process.exit(), ENDS_WITHIN).unref()
}
