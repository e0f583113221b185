import { openState } from '../../../dist/src/storage/open-state.js'
import { heard, say, settings } from './child.mjs'

say('ready')
for await (const _start of heard()) break
const state = await openState({ ...settings.place, clock: () => settings.now })
say('opened', state.health().state)
await state.close()
process.exit(0)
