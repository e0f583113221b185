import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { openState } from '../../../dist/src/storage/open-state.js'
import { createResilientState } from '../../../dist/src/storage/resilient-state.js'
import { createSchedule } from '../../../dist/src/storage/schedule.js'
import { say, settings } from './child.mjs'

// One of several processes that all look for due jobs. The job greets people one after another; a greeting is a line in a
// file that nobody takes back, like a message that was posted.
const clock = () => settings.startedAt + (Date.now() - settings.realStart)
const state = createResilientState({}, { open: () => openState({ ...settings.place, clock }), clock })
await state.tried
const schedule = createSchedule(
  {
    definitions: [
      {
        name: 'nudge',
        cron: '0 10 * * *',
        timeZone: 'UTC',
        longest: settings.longest,
        catchUpWithin: 3_600_000,
        run: async (run) => {
          say('running', run.attempt)
          for (const person of settings.people) {
            await run.once(person, 'again', async () => {
              say('greeting', person)
              await (person === settings.hangsAt ? new Promise(() => {}) : pause(settings.perPerson))
              appendFileSync(settings.file, `${person} ${settings.name}\n`)
            })
          }
          appendFileSync(settings.file, `end ${settings.name}\n`)
        },
      },
    ],
    lookEvery: 100,
    retryAfter: 100,
    queue: { upkeepEvery: 1, retryAfter: 0 },
  },
  {
    state,
    clock,
    onRun: (_job, outcome) => say('outcome', outcome),
    onTrouble: (error) => say('trouble', error.message),
  },
)
schedule.start()
say('ready')
// The schedule's timers keep no process alive; here nothing else does.
setInterval(() => {}, 60_000)
