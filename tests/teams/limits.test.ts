import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toActivity, toCard } from '../../adapters/teams/to-activity.js'
import { DANGER, longReplies, REMARK, tellsDanger } from '../support/long-replies.js'
import { cardFaults, faultsOf } from '../support/teams-payload.js'

test('200 replies far too long: Teams takes each, with its danger, its remark and its last buttons', () => {
  fc.assert(
    fc.property(longReplies, (reply) => {
      const activity = toActivity(reply, null, () => null) as Record<string, unknown>
      expect(faultsOf(activity)).toEqual([])
      const card = toCard(reply, () => null)
      expect(cardFaults(card as unknown as Record<string, unknown>)).toEqual([])
      const [inMessage, inCard] = [JSON.stringify(activity), JSON.stringify(card)]
      for (const shown of [inMessage, inCard]) {
        if (tellsDanger(reply)) expect(shown).toContain(DANGER.slice(0, -1))
        expect(shown).toContain(REMARK.slice(0, -1))
        for (const block of reply.blocks)
          if (block.kind === 'actions')
            for (const { token } of block.items)
              expect(shown).toContain(JSON.stringify({ token }).slice(1, -1))
        // Half a character is written as an escape.
        expect(withoutTokens(shown)).not.toMatch(/\\ud[89a-f]/iu)
      }
    }),
    { numRuns: 200 },
  )
})

/** Tokens are never shown. */
function withoutTokens(json: string): string {
  return json.replace(/"token":"(?:[^"\\]|\\.)*"/gu, '')
}
