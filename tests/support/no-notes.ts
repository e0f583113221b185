import type { UnderwayNotes } from '../../src/index.js'

/** Where nothing is killed, nothing needs to be found again. */
export const NO_NOTES: UnderwayNotes = {
  begin: async () => 'ours',
  safe: async () => undefined,
  saying: async () => undefined,
  end: async () => undefined,
}
