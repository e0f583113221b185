import { expect, test } from '@jest/globals'
import { textLinks } from '../../src/corpus/library/place-link.js'
import { expectGrowth } from '../support/expect-linear.js'

const PAGE = 'https://example.org/page'
const placesIn = (passages: readonly string[]) =>
  textLinks(PAGE, passages, passages.join('\n')).map((link) =>
    decodeURIComponent(link!.replace(`${PAGE}#:~:text=`, '')),
  )

test('a link takes so many words that no earlier place fits them', () => {
  expect(
    placesIn([
      'Leaving takes time, and many go back once or twice.',
      'Leaving takes time, and nobody is to blame for that at all.',
      'She may take her time.',
    ]),
  ).toEqual([
    'Leaving takes time, and,back once or twice.',
    'Leaving takes time, and nobody,for that at all.',
    'She may take her time.',
  ])
})

test('what stands around a word is no difference, half a word is one', () => {
  const [, quoted, half] = placesIn([
    'It was said: “staying kept me alive”, and more of that kind.',
    'Staying kept me alive as long as I was with him there.',
    'Aying kept me alive as long as you were with her there.',
  ])
  expect(quoted).toBe('Staying kept me alive as,was with him there.')
  expect(half).toBe('Aying kept me alive,were with her there.')
})

test.each([
  [
    'each says something else',
    (at: number) => `Number ${at} stays because she cannot leave, and ${at} times more.`,
  ],
  [
    'all begin alike',
    (at: number) => `She stays as long as she has nowhere else to go to at night, ${at} of them.`,
  ],
])(
  'the links of a long text are found in a time that grows with it: %s',
  (_how, say) => {
    const linksOf = (count: number) => {
      const texts = Array.from({ length: count }, (_, at) => say(at))
      const whole = texts.join('\n')
      return () => textLinks(PAGE, texts, whole)
    }
    // Sixteen times the text: 16 times as long if the time grows with it, 256 times if with its square. 64 is as far from one as
    // from the other, so that what a busy machine adds to one of them decides nothing.
    expectGrowth(linksOf(1_000), linksOf(16_000), { below: 64, least: 3, most: 10 })
  },
  60_000,
)
