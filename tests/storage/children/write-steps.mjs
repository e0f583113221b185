import { openState } from '../../../dist/src/storage/open-state.js'
import { heard, say, settings } from './child.mjs'

// Twenty people take step after step, all at once, until somebody pulls the plug. What is saved is said, and only then.
say('ready')
for await (const { round } of heard()) {
  const state = await openState({ ...settings.place, clock: () => settings.now })
  const module = `round-${round}`
  await Promise.all(
    settings.people.map(async (person) => {
      let revision = (await state.progress.get(person))?.revision ?? null
      const covered = []
      for (let step = 0; ; step += 1) {
        covered.push({ module: String(step), title: module, how: 'done', at: settings.now + step })
        const next = {
          person,
          language: 'en',
          status: 'active',
          module,
          step,
          mark: null,
          covered,
          memory: null,
        }
        const outcome = await state.progress.save(next, revision, settings.now)
        if (!outcome.saved) throw new Error(`somebody else wrote ${person}`)
        revision = outcome.revision
        say('saved', person, step)
      }
    }),
  )
}
