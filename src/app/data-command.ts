import type { Clock } from '../domain/ports.js'
import type { Erased } from '../domain/stores.js'
import { writeBackup } from '../storage/backup.js'
import { LATEST } from '../storage/migrations.js'
import type { OpenState } from '../storage/open-state.js'
import { checkBackup, restoreBackup } from '../storage/restore.js'
import { keptFor, RETENTION } from '../storage/retention.js'
import { TABLES } from '../storage/schema.js'
import { sentenceFor } from './sentence-for.js'

export interface DataCommandDeps {
  /** Opens the state that the settings name; asked only when the arguments make sense. */
  readonly open: () => Promise<OpenState>
  readonly print: (line: string) => void
  readonly clock: Clock
}

export const DATA_USAGE = `npm run data -- backup FILE      write the whole state to FILE, while everything runs
npm run data -- restore FILE     put FILE in the place of everything that is stored now
npm run data -- forget PERSON    erase one person everywhere (the id as the platform gives it)
npm run data -- sweep            delete now what is older than the retention table allows
npm run data -- schema           what is stored, how long, and how many rows there are`

type Task = (state: OpenState, argument: string, deps: DataCommandDeps) => Promise<void>

const TASKS: Readonly<Record<string, { readonly takes: string | null; readonly run: Task }>> = {
  backup: { takes: 'FILE', run: backup },
  restore: { takes: 'FILE', run: restore },
  forget: { takes: 'PERSON', run: forget },
  sweep: { takes: null, run: sweep },
  schema: { takes: null, run: schema },
}

/** `npm run data -- …`. Prints sentences; the exit code is 0, 1 for what failed, 2 for arguments that make no sense. */
export async function runDataCommand(args: readonly string[], deps: DataCommandDeps): Promise<number> {
  const [name = '', argument = '', ...more] = args
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined
  if (task === undefined || more.length > 0 || (task.takes === null) !== (argument === '')) {
    deps.print(DATA_USAGE)
    return 2
  }
  let state: OpenState | null = null
  try {
    // Looked at before the state is opened: a bad file must not even create one.
    if (name === 'restore') await checkBackup(argument)
    state = await deps.open()
    await task.run(state, argument, deps)
    return 0
  } catch (error) {
    deps.print(sentenceFor(error, argument))
    return 1
  } finally {
    await state?.close()
  }
}

async function backup(state: OpenState, file: string, { print, clock }: DataCommandDeps): Promise<void> {
  const { rows, schema: version } = await writeBackup(state.engine, file, clock())
  print(
    `Written to ${file}: ${rows} rows, schema ${version}. It holds ids of people and the key of the hashes: keep it safe.`,
  )
}

async function restore(state: OpenState, file: string, { print, clock }: DataCommandDeps): Promise<void> {
  const { rows, schema: version } = await restoreBackup(state.engine, file, clock(), state.hashKey)
  print(
    `Restored from ${file}: ${rows} rows, schema ${version}${version === LATEST ? '' : `, brought up to ${LATEST}`}.`,
  )
  print(
    'Whoever asked to be forgotten after this backup was made is in it again: run `forget` for them once more.',
  )
}

async function forget(state: OpenState, person: string, { print }: DataCommandDeps): Promise<void> {
  const erased = await state.forget(person)
  const nothing = Object.keys(erased).length === 0
  print(nothing ? 'Nothing was stored about this person.' : `Erased: ${counts(erased)}.`)
  print('Backups made before still hold what was erased: delete them, or run `forget` again after a restore.')
}

async function sweep(state: OpenState, _argument: string, { print, clock }: DataCommandDeps): Promise<void> {
  const erased = await state.sweep(clock())
  print(Object.keys(erased).length === 0 ? 'Nothing was due.' : `Deleted: ${counts(erased)}.`)
}

async function schema(state: OpenState, _argument: string, { print }: DataCommandDeps): Promise<void> {
  print(`${state.engine.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, schema ${LATEST}`)
  for (const table of TABLES) {
    const row = await state.engine.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    const entry = RETENTION.find((candidate) => candidate.table === table)
    print(
      `${table.padEnd(18)} ${String(row.rows).padStart(7)} rows   ${entry === undefined ? '' : keptFor(entry)}`,
    )
  }
}

function counts(erased: Erased): string {
  return Object.entries(erased)
    .map(([table, rows]) => `${rows} in ${table}`)
    .join(', ')
}
