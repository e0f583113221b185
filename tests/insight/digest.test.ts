import { expect, test } from '@jest/globals'
import { type Reply, toPlainText } from '../../src/domain/reply.js'
import { sendDigest } from '../../src/insight/digest.js'
import { describeOnBothEngines, NOON } from '../storage/support/both-engines.js'

const organisation = { leads: ['U_LEAD', 'U_AWAY'], mainLanguage: 'en' as const }

describeOnBothEngines('the weekly digest', (engine) => {
  test('says how much waits, never what was asked, to each lead; and nothing where nothing waits', async () => {
    const state = await engine.open()
    const sent: [string, Reply][] = []
    const notify = async (to: string, reply: Reply) => {
      sent.push([to, reply])
      return to !== 'U_AWAY'
    }
    const each = async (_lead: string, send: () => Promise<void>) => send()
    const deps = { handedOn: state.handedOn, topics: state.topics, notify }
    await sendDigest(deps, organisation, each)
    expect(sent).toEqual([])

    for (const id of ['q1', 'q2']) {
      const question = {
        id,
        question: 'what about the night bus',
        language: 'en',
        topic: null,
        person: null,
      } as const
      await state.handedOn.handOn(question, { kind: 'hand_on', question: id, person: 'ada', at: NOON }, NOON)
    }
    await sendDigest(deps, organisation, each)
    expect(sent.map(([to]) => to)).toEqual(['U_LEAD', 'U_AWAY'])
    const text = toPlainText(sent[0]![1])
    expect(text).toContain('passed on: 2')
    expect(text).not.toContain('night bus')
  })
})
