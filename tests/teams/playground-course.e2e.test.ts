import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { walkCourse } from '../support/course-walk.js'
import { hideLog, type Playground, startPlayground, whyNoPlayground } from '../support/playground.js'
import { volunteerIn } from '../support/playground-volunteer.js'

/** `PICTURES=docs/teams npm test -- tests/teams/playground-course` writes what a person sees there. */
const PICTURES = process.env.PICTURES ?? ''

const why = whyNoPlayground()
// Said in the name, since a skipped test shows nothing else.
const inPlayground = why === null ? describe : describe.skip

inPlayground(`the course in Microsoft's playground${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let on: Playground
  beforeAll(async () => {
    on = await startPlayground()
  }, 400_000)
  afterAll(async () => {
    await on?.stop()
  }, 60_000)

  test('a volunteer goes through all of it in the browser, with questions, a break and a change of language', async () => {
    await on.page
      .getByText(/In danger\s+call 112/u)
      .last()
      .waitFor()
    const { modules } = await loadKnowledge('knowledge')
    const anew = async () => {
      await on.page.reload({ waitUntil: 'commit' })
      await on.page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor()
      await hideLog(on.page)
    }
    const { seen, expected } = await walkCourse(volunteerIn(on), modules, {
      // A long page makes the playground slow, and she may close it whenever she likes.
      between: anew,
      away: anew,
      look: async (name) => {
        if (PICTURES === '') return
        mkdirSync(PICTURES, { recursive: true })
        // What slides in has arrived.
        await on.page.waitForTimeout(1_500)
        await on.page.screenshot({ path: `${PICTURES}/course-${name}.png` })
      },
    })
    expect(seen).toEqual(expected)
  }, 600_000)
})
