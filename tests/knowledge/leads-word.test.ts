import { describe, expect, test } from '@jest/globals'
import type { House } from '../../src/app/compose.js'
import { followKnowledge } from '../../src/app/follow-knowledge.js'
import type { Facts } from '../../src/domain/assistant-error.js'
import { toPlainText } from '../../src/domain/reply.js'
import { until } from '../support/until.js'
import { inPlace, note, watching } from './support.js'

const FILES = Object.fromEntries(
  ['responses/a', 'responses/b', 'responses/c', 'notes/a', 'notes/b', 'notes/c', 'notes/d'].map((name) => [
    `${name}.md`,
    note(`On ${name}`, [`In ${name} a lamp was lit.`, `In ${name} a door stood open.`]),
  ]),
)
const ORGANISATION = 'name: House\nmain_language: en\nleads: [U1, U2]\n'

describe('leads in Slack and Teams', () => {
  test('are told of a broken file with its line, also where it is the one that names them, and of nothing else they edit', async () => {
    await inPlace({ ...FILES, 'organisation.yaml': ORGANISATION }, async (place) => {
      await watching(place, async ({ live, next }) => {
        const told: [string, string][] = []
        const logged: [string, Facts | undefined][] = []
        const keep = (code: string, facts?: Facts): void => void logged.push([code, facts])
        followKnowledge({ ready: live.ready, live } as House, {
          notify: async (lead, reply) => {
            told.push([lead, toPlainText(reply)])
            return true
          },
          log: { debug: keep, info: keep, warn: keep, error: keep },
          metrics: { passages: () => undefined },
        })
        await live.ready
        await place.write('notes/e.md', note('On e', ['In e a bell rang.']))
        await next('updated')
        expect(told).toEqual([])
        await place.write(
          'responses/a.md',
          note('On a', ['A line.']).replace('---\n-', 'phase: later\n---\n-'),
        )
        await until(() => told.length === 2)
        expect(told.map(([lead]) => lead)).toEqual(['U1', 'U2'])
        expect(told[0]![1]).toContain('knowledge/responses/a.md, line 3: ')
        expect(logged).toContainEqual([
          'knowledge-broken',
          { problems: 1, files: 'knowledge/responses/a.md:3' },
        ])
        await place.write('organisation.yaml', `${ORGANISATION}name: Again\n`)
        await until(() => told.length === 4)
        expect(told[2]).toEqual(['U1', expect.stringContaining('knowledge/organisation.yaml, line 4: ')])
      })
    })
  })

  test('are told in the language of their house, and nobody’s details that a file holds by mistake', async () => {
    const organisation = 'name: Haus\nmain_language: de\nleads: [U1]\n'
    await inPlace({ ...FILES, 'organisation.yaml': organisation }, async (place) => {
      await watching(place, async ({ live }) => {
        const told: string[] = []
        const quiet = (): void => undefined
        followKnowledge({ ready: live.ready, live } as House, {
          notify: async (_, reply) => {
            told.push(toPlainText(reply))
            return true
          },
          log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
          metrics: { passages: quiet },
        })
        await live.ready
        await place.write('notes/e.md', '---\ntitle: E\n---\nRuf Mirela an, 0151 23456789, sie wartet.\n')
        await until(() => told.length === 1)
        expect(told[0]).toContain('knowledge/notes/e.md, Zeile 4: Das hat keine Quelle und bleibt weg: „')
        expect(told[0]).toContain('Schreib die Quelle ans Ende')
        expect(told[0]).not.toMatch(/0151|23456789/u)
      })
    })
  })
})
