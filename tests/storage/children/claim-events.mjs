import { openState } from '../../../dist/src/storage/open-state.js'
import { heard, say, settings } from './child.mjs'

// Five writers side by side on one state; each goes through its list and says what it was the first to claim.
const state = await openState({ ...settings.place, clock: () => settings.now })
say('ready')
for await (const lists of heard()) {
  const claimed = await Promise.all(
    lists.map(async (list) => {
      const mine = []
      for (const key of list) if (await state.seen.claim(key, settings.now)) mine.push(key)
      return mine
    }),
  )
  say('claimed', JSON.stringify(claimed.flat()))
  break
}
await state.close()
process.exit(0)
