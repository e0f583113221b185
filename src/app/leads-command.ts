import { renderConsole } from '../../adapters/console/render-console.js'
import type { Desk, DeskTurn } from '../domain/desk.js'
import type { Language } from '../domain/language.js'
import type { Clock, Shelf } from '../domain/ports.js'
import { readToken } from '../domain/press.js'
import { type Block, type Button, messageOf } from '../domain/reply.js'
import type { State } from '../domain/stores.js'
import { createLeadsDesk } from '../insight/leads-desk.js'
import { createRedactor } from '../safety/redact.js'
import { sentenceFor } from './sentence-for.js'

export interface LeadsCommandDeps {
  /** Opens the state that the settings name; asked only when the arguments make sense. */
  readonly open: () => Promise<State>
  readonly shelf: () => Promise<Shelf>
  readonly print: (line: string) => void
  readonly clock: Clock
  readonly language: Language
  readonly timeZone: string
  readonly terminal: { readonly width: number; readonly colour: boolean }
}

export const LEADS_USAGE = `npm run leads -- gaps             questions that were passed on to you, and topics that found no answer
npm run leads -- gaps 2           the second of them is dealt with
npm run leads -- feedback         which passages were helpful, and which were not
npm run leads -- feedback 2       the second of them is dealt with
npm run leads -- status           the state of the knowledge`

const LISTS = ['gaps', 'feedback', 'status'] as const
type List = (typeof LISTS)[number]

/** `npm run leads -- …`: the leads' lists of the chat, from the same store. The exit code is 0, 1 for what failed, 2 for arguments that make no sense. */
export async function runLeadsCommand(args: readonly string[], deps: LeadsCommandDeps): Promise<number> {
  const [name = '', number, ...more] = args
  const list = LISTS.find((one) => one === name)
  const closes = number !== undefined
  if (
    list === undefined ||
    more.length > 0 ||
    (closes && (list === 'status' || !/^[1-9]\d*$/u.test(number)))
  ) {
    deps.print(LEADS_USAGE)
    return 2
  }
  let state: State | null = null
  try {
    state = await deps.open()
    const { handedOn, topics, feedback } = state
    const redact = createRedactor({ sourceNames: [] })
    const desk = createLeadsDesk({ handedOn, topics, feedback, redact })
    const blocks = await ask(desk, list, null, deps)
    const entries = blocks.flatMap(closing)
    if (!closes) {
      show(numbered(blocks, list), deps)
      return 0
    }
    const entry = entries[Number(number) - 1]
    if (entry === undefined) {
      deps.print(`There is no entry ${number}: \`npm run leads -- ${list}\` shows ${entries.length}.`)
      return 1
    }
    show(await ask(desk, list, entry.token, deps), deps)
    return 0
  } catch (error) {
    deps.print(sentenceFor(error))
    return 1
  } finally {
    await state?.close()
  }
}

/** Whoever may open the state on this machine may read the lists: she is a lead here. */
async function ask(
  desk: Desk,
  intent: List,
  token: string | null,
  { shelf, clock, language, timeZone }: LeadsCommandDeps,
): Promise<readonly Block[]> {
  const turn: DeskTurn = {
    person: 'command-line',
    as: 'lead',
    place: 'dm',
    thread: null,
    language,
    intent: token === null ? intent : null,
    press: token === null ? null : readToken(token),
    text: '',
    shelf,
    now: clock(),
    timeZone,
  }
  const said = await desk.handle(turn)
  return said !== null && 'blocks' in said ? said.blocks : []
}

function closing(block: Block): readonly Button[] {
  return block.kind === 'actions' ? block.items : []
}

/** Nothing can be pressed in a terminal: each entry shows what to type when it is dealt with. */
function numbered(blocks: readonly Block[], list: List): readonly Block[] {
  let at = 0
  return blocks.map((block) => {
    if (block.kind !== 'actions') return block
    at += 1
    return {
      kind: 'callout',
      tone: 'note',
      text: `${block.items[0]?.label ?? ''}: npm run leads -- ${list} ${at}`,
    }
  })
}

function show(blocks: readonly Block[], { print, language, terminal }: LeadsCommandDeps): void {
  print(renderConsole(messageOf(blocks, language), terminal).trimEnd())
}
