import { expect, test } from '@jest/globals'
import { answerQuestion } from '../../src/app/answer-question.js'
import { inPlace, note, watching } from './support.js'

const FILES = 2_000
const WORDS =
  'trust fear phone shame night money bond silence letter garden winter kitchen sister court river window'.split(
    ' ',
  )

/** Ten lines of words drawn by a fixed rule, so that no two files are alike. */
function lines(file: number): string[] {
  return Array.from({ length: 10 }, (_, at) => {
    const word = (step: number): string =>
      WORDS[(file * 7 + at * 5 + step * (file % 11) + step) % WORDS.length]!
    return `File ${file} line ${at}: ${Array.from({ length: 18 }, (_, step) => word(step)).join(' ')}.`
  })
}

test(`an edit in a folder of ${FILES} files is answered from at a small part of the cost of reading it`, async () => {
  const files = Object.fromEntries(
    Array.from({ length: FILES }, (_, file) => [`notes/n${file}.md`, note(`Note ${file}`, lines(file))]),
  )
  await inPlace(files, async (place) => {
    const began = performance.now()
    await watching(place, async ({ live, next }) => {
      const opened = performance.now() - began
      const times: number[] = []
      for (let edit = 0; edit < 5; edit += 1) {
        const saved = performance.now()
        await place.write('notes/n7.md', note('A zebra', [`A zebra came ${edit} times to her garden.`]))
        await next('updated')
        const shelf = await live.current()
        const { said } = await answerQuestion(shelf, 'How many times did the zebra come to her garden?', 'en')
        times.push(performance.now() - saved)
        const texts = shelf.knowledge.passages.filter((one) => said.includes(one.id)).map((one) => one.text)
        expect(texts).toContain(`A zebra came ${edit} times to her garden.`)
      }
      const typical = times.sort((a, b) => a - b)[2]!
      process.stderr.write(
        `${FILES} files: read in ${Math.round(opened)} ms, an edit answered after ${times.map(Math.round).join(', ')} ms\n`,
      )
      // A ratio holds on a busy machine, too; measured about 1 to 25.
      expect(typical).toBeLessThan(opened / 4)
    })
  })
}, 600_000)
