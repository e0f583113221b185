import { AssistantError } from '../domain/assistant-error.js'
import { type StoreTrouble, StoreUnavailable } from '../domain/store-unavailable.js'

/** By code: SQLite's, PostgreSQL's SQLSTATE (or its class), and the operating system's. */
const TROUBLE_BY_CODE: readonly (readonly [RegExp, StoreTrouble])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'locked'],
  [/^SQLITE_FULL|^ENOSPC$|^EDQUOT$|^53100$|^SQLITE_IOERR_SHM/, 'full'],
  [/^SQLITE_(READONLY|PERM|AUTH)|^EACCES$|^EPERM$|^EROFS$|^25006$|^42501$/, 'read-only'],
  [/^SQLITE_(CORRUPT|NOTADB)|^XX00[12]$|^42P01$|^42703$/, 'corrupt'],
  [/^SQLITE_(CANTOPEN|IOERR|PROTOCOL|NOLFS)|^ENOENT$|^ENOTDIR$|^EEXIST$|^EIO$|^ESTALE$/, 'unreachable'],
  [/^55P03$|^57014$|^40001$|^40P01$/, 'locked'],
  [/^08|^57P|^28|^3D000$|^53300$|^53400$|^58/, 'unreachable'],
  [
    /^ECONN|^ENOTFOUND$|^EAI_|^ETIMEDOUT$|^EPIPE$|^EHOSTUNREACH$|^ENETUNREACH$|^EADDRNOTAVAIL$/,
    'unreachable',
  ],
]

/** What `pg` and better-sqlite3 throw without a code. */
const WITHOUT_CODE =
  /timeout exceeded when trying to connect|connection terminated|query read timeout|client was closed|not queryable|database connection is not open|database connection is busy|cannot use a pool after|driver has already been destroyed|connection ended/i

/** `null` = not the store's fault but ours; such an error must not be hidden as an outage. */
export function troubleOf(error: unknown): StoreTrouble | null {
  if (error instanceof StoreUnavailable) return error.trouble
  if (error instanceof AssistantError) return null
  const { code, message, inner } = read(error)
  for (const [pattern, trouble] of TROUBLE_BY_CODE) if (pattern.test(code)) return trouble
  if (WITHOUT_CODE.test(message)) return 'unreachable'
  // One of several addresses of a server: all were tried.
  return inner.map(troubleOf).find((trouble) => trouble !== null) ?? null
}

/**
 * The same failure without the driver's words: PostgreSQL quotes the row it complains about, and a connection error may
 * carry the address. What is not the store's fault is named by its code only.
 */
export function withoutWords(error: unknown): AssistantError {
  if (error instanceof AssistantError) return error
  const trouble = troubleOf(error)
  if (trouble !== null) return new StoreUnavailable(trouble)
  const { name, code } = read(error)
  const fault = `The state refused a statement (${name}, ${code}). This is a fault of ours: please report it.`
  return new AssistantError('store-failed', fault, { name, code })
}

/** SQLite waits its turn: another process holds the lock. */
export function isBusy(error: unknown): boolean {
  return read(error).code.startsWith('SQLITE_BUSY')
}

/** By its fields, not its class: a native module makes its errors with a class of its own. */
function read(error: unknown): { name: string; code: string; message: string; inner: readonly unknown[] } {
  const field = (name: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, name) : null
  const text = (name: string, otherwise: string) => {
    const value = field(name)
    return typeof value === 'string' ? value : otherwise
  }
  const inner = field('errors')
  return {
    name: text('name', 'unnamed'),
    code: text('code', 'none'),
    message: text('message', ''),
    inner: Array.isArray(inner) ? inner : [],
  }
}
