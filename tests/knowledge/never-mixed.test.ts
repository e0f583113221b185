import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { answerQuestion } from '../../src/app/answer-question.js'
import { inPlace, note, watching } from './support.js'

const EDITS = 200
const ASKERS = 4
const TOPICS = ['gardens', 'kitchens', 'stairs', 'windows', 'cellars']

/** So unlike each other that an answer takes several of them. */
const DOINGS = [
  'planted roses with her sister',
  'wrote long letters at dawn',
  'told nobody about the money',
  'slept badly and counted hours',
  'asked twice for a doctor',
  'painted one wall bright yellow',
]
/** The last edition of the topic at a place in the list. */
const lastOf = (at: number): number => EDITS - ((EDITS - at) % TOPICS.length)
const questionOn = (topic: string): string => `What did she do in the ${topic}?`

/** Every line of a file says which edition it is of: a mixture would say two. */
const edition = (topic: string, number: number): string =>
  note(
    `About ${topic}`,
    DOINGS.map((doing) => `In the ${topic} she ${doing} (edition ${number}).`),
  )

test(`no answer during ${EDITS} edits under load mixes two versions`, async () => {
  const files = Object.fromEntries(TOPICS.map((topic) => [`notes/${topic}.md`, edition(topic, 0)]))
  await inPlace(files, async (place) => {
    await watching(
      place,
      async ({ live, news }) => {
        // Which passages belong together, by version, as they were swapped in.
        const versions: ReadonlySet<string>[] = []
        const remember = (passages: readonly { id: string }[]): void => {
          versions.push(new Set(passages.map((passage) => passage.id)))
        }
        remember((await live.current()).knowledge.passages)
        live.onNews((_, shelf) => remember(shelf.knowledge.passages))
        let editing = true
        let answers = 0
        let several = 0
        const mixed: string[] = []
        const ask = async (asker: number): Promise<void> => {
          for (let at = asker; editing; at += 1) {
            const topic = TOPICS[at % TOPICS.length]!
            const shelf = await live.current()
            const { said } = await answerQuestion(shelf, questionOn(topic), 'en')
            const texts = said.map(
              (id) => shelf.knowledge.passages.find((passage) => passage.id === id)?.text,
            )
            const editions = new Set(
              texts
                .filter((text) => text?.includes(topic))
                .map((text) => /edition (\d+)/u.exec(text ?? '')?.[1]),
            )
            if (
              said.length === 0 ||
              editions.size !== 1 ||
              !versions.some((version) => said.every((id) => version.has(id)))
            )
              mixed.push(`${topic}: ${texts.join(' | ')}`)
            answers += 1
            if (said.length > 1) several += 1
            await nextTurn()
          }
        }
        const askers = Array.from({ length: ASKERS }, (_, asker) => ask(asker))
        for (let number = 1; number <= EDITS; number += 1) {
          const topic = TOPICS[number % TOPICS.length]!
          // At once, as an editor does: it is a process of its own, and does not wait for our answers in the middle of a save.
          writeFileSync(join(place.directory, `notes/${topic}.md`), edition(topic, number))
          // Some edits come one after the other, some in a heap.
          if (number % 3 === 0) await live.refresh()
        }
        await live.refresh()
        editing = false
        await Promise.all(askers)
        expect(mixed).toEqual([])
        expect(answers).toBeGreaterThan(EDITS)
        expect(several).toBeGreaterThan(answers / 2)
        expect(news.filter((one) => one.kind === 'updated').length).toBeGreaterThan(EDITS / 10)
        const now = (await live.current()).knowledge.passages.map((passage) => passage.text)
        for (const [at, topic] of TOPICS.entries())
          expect(
            now.filter((text) => text.includes(topic) && text.includes(`(edition ${lastOf(at)})`)),
          ).toHaveLength(DOINGS.length)
      },
      { settle: 5, settleAtMost: 20 },
    )
  })
})
