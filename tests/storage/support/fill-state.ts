import type { OpenState } from '../../../src/storage/open-state.js'
import { NOON } from './both-engines.js'

/** Lets a person do everything that leaves a row. */
export async function liveThrough(state: OpenState, person: string, now = NOON): Promise<void> {
  await state.seen.claim(`event-of-${person}`, now)
  await state.preferences.setLanguage(person, 'de', now)
  await state.consents.give(person, 'nudge', now)
  await state.consents.give(person, 'share_progress', now)
  const course = {
    person,
    language: 'de',
    status: 'active',
    module: 'onboarding/02',
    step: 1,
    mark: null,
    covered: [{ module: 'onboarding/01', title: 'Für den Anfang', how: 'done', at: now }],
    memory: { order: ['01', '02'] },
  } as const
  await state.progress.save(course, null, now)
  await state.feedback.give(
    { answer: 'answer-1', person, passages: ['p1', 'p2'], verdict: 'not_helpful', line: 'zu lang' },
    now,
  )
  for (const [id, named] of [
    [`quiet-${numberOf(person)}`, false],
    [`named-${numberOf(person)}`, true],
  ] as const) {
    await state.handedOn.handOn(
      { id, question: 'Was tun bei Nacht?', language: 'de', topic: null, person: named ? person : null },
      { kind: 'hand_on', question: id, person, at: now },
      now,
    )
  }
  await state.topics.meet('responses/court', person, now)
  await state.topics.meet('responses/money', person, now)
  await state.posted.remember(`question-of-${person}`, 'answer-of-ours', 'thread-1', person, now)
  await state.addresses.remember(person, `where-${person}-is`, now)
  const place = JSON.stringify({ channel: 'C1', ts: '100.1' })
  await state.underway.begin({ event: `open-of-${person}`, platform: 'slack', place }, now)
  const asker = JSON.stringify({ trigger: '1.2.3', person })
  await state.underway.begin({ event: `command-of-${person}`, platform: 'slack', place: asker }, now)
  const run = { job: 'nudge', slot: now }
  await state.jobs.begin(run, now, now, false)
  await state.jobs.beginStep(run, 1, person, now)
  await state.jobs.endStep(run, 1, person, now)
  await state.jobs.finish(run, 1, 'done', now)
}

const numbers = new Map<string, number>()

/** Ids of questions do not name a person. */
function numberOf(person: string): number {
  const number = numbers.get(person) ?? numbers.size
  numbers.set(person, number)
  return number
}
