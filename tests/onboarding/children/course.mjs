import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { compose } from '../../../dist/src/app/compose.js'
import { readConfig } from '../../../dist/src/app/config.js'
import { openState } from '../../../dist/src/storage/open-state.js'

// The assistant as a process of its own, on a folder and a store: a line in, what is shown out, at once.
const { place, folder, cache } = JSON.parse(process.argv[2])
const state = await openState({ ...place, clock: Date.now })
const house = compose(readConfig({ KNOWLEDGE_DIR: folder, DATA_DIR: cache }), {
  clock: Date.now,
  unlimited: true,
  state,
  notify: async () => false,
})
await house.ready
writeSync(1, '"ready"\n')
for await (const line of createInterface({ input: process.stdin })) {
  const { person, text, token } = JSON.parse(line)
  const press = token === undefined ? {} : { press: { token, line: null } }
  const { reply } = await house.assistant.handle({
    text: text ?? '',
    ...press,
    person,
    as: 'volunteer',
    place: 'dm',
    thread: person,
    event: null,
    locale: null,
  })
  const heading = reply.blocks.find((block) => block.kind === 'heading')?.text ?? null
  const buttons = reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.items : []))
  writeSync(1, `${JSON.stringify({ person, heading, buttons })}\n`)
}
