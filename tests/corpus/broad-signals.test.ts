import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/domain/problem.js'
import { build } from './support/folder.js'

const ASKS = [
  'she cries when the phone rings',
  'she went back to him',
  'she does not sleep',
  'what can I do when she shouts',
  'he calls all day, what can I do',
  'what can I do against the guilt',
  'nothing helps, what can I do',
  'Hilfe, sie ist weg',
  'er nimmt keine Hilfe an',
  'ich brauche Hilfe mit ihr',
  'the tablets lie on the table',
]
const CARD = `---
title: A card
asks:
${ASKS.map((ask) => `  - "${ask}"\n`).join('')}---
- A line. [@alpha2020]
`

function boundaries(...signals: string[]): string {
  return `boundaries:
  - id: shoes
    title: { en: Shoes, de: Schuhe }
    asks: { en: [which shoes fit], de: [welche Schuhe] }
    instead: { en: Ask the shop., de: Frag im Laden. }
    signals:
      en:
${signals.map((signal) => `        - "${signal}"\n`).join('')}`
}

function found(...signals: string[]): readonly Problem[] {
  return build({ 'notes/a.md': CARD, 'boundaries.yaml': boundaries(...signals) }).problems
}

describe('a signal of boundaries.yaml', () => {
  test.each(['she', 'She', 'what can I do', 'Hilfe', 'what*', 'what can*'])(
    'that stands in ordinary questions is named with its line, a question it takes along, and what to do: %s',
    (signal) => {
      expect(found('sandals', signal)).toEqual([
        {
          code: 'boundaries',
          severity: 'warning',
          file: 'knowledge/boundaries.yaml',
          line: 9,
          message: expect.stringMatching(
            /^The signal ".+" is too broad: it stands in \d of your own 11 questions and asks, such as ".+"\. .+"Shoes"\.$/u,
          ),
          remedy: expect.stringMatching(/\S/u),
          german: {
            message: expect.stringMatching(
              /^Das Signal „.+“ ist zu weit: Es steht in \d von euren eigenen 11 Fragen und asks, zum Beispiel in „.+“\. .+„Schuhe“ landen, statt beantwortet zu werden\.$/u,
            ),
            remedy: expect.stringMatching(/^Nimm es heraus/u),
          },
        },
      ])
    },
  )

  test.each(['sandals', 'tablet*', 'phone', 'he calls', 'shoe size of her', 'sh', 'can I try them on'])(
    'that stands in none, or in one by chance, is left alone: %s',
    (signal) => {
      expect(found(signal)).toEqual([])
    },
  )
})
