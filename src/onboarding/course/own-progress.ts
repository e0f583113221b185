import type { Said } from '../../domain/desk.js'
import type { CourseProgress } from '../../domain/progress.js'
import { type Asked, readMemory, toJson } from './course-memory.js'
import { courseButton } from './course-press.js'
import { COURSE_WORDS } from './course-words.js'
import { type CourseStores, inSession, markHere, type OpenScene, type Scene, says } from './scene.js'
import { showProgress, showShared } from './show-progress.js'

/** How far she is, and what she has agreed to. */
export async function ownProgress(stores: CourseStores, scene: OpenScene): Promise<Said> {
  const { turn, course, language, saved } = scene
  const [share, wished] = await Promise.all([
    stores.consents.has(turn.person, 'share_progress'),
    stores.consents.has(turn.person, 'nudge'),
  ])
  // Whoever was reminded can wish for it once more.
  const nudge = wished && saved.nudgedAt === null
  return showProgress(course, saved, language, { share_progress: share, nudge })
}

/** A lead's own place, if she is in the course, and those who agreed to be seen. */
export async function leadsView(stores: CourseStores, scene: Scene): Promise<Said> {
  const { course, saved, language, turn } = scene
  const own = saved === null ? [] : (await ownProgress(stores, { ...scene, saved })).blocks
  const team = showShared(course, await stores.progress.shared(), language, turn.timeZone)
  return { visibility: 'asker', language, blocks: [...own, ...team] }
}

/** Notes her yes or no, and goes on with the course if she is in the middle of it. */
export async function consent(
  stores: CourseStores,
  scene: OpenScene,
  kind: Asked,
  yes: boolean,
): Promise<Said> {
  const { turn, language, saved } = scene
  if (yes) await stores.consents.give(turn.person, kind, turn.now)
  else await stores.consents.withdraw(turn.person, kind)
  // "I will write to you once" has to hold for her who was reminded before, too.
  if (yes && kind === 'nudge' && saved.nudgedAt !== null)
    await stores.progress.unmarkNudged(turn.person, saved.nudgedAt)
  const memory = readMemory(saved.memory)
  const next: CourseProgress = {
    ...saved,
    status: saved.status === 'stopped' && kind === 'nudge' && yes ? 'active' : saved.status,
    memory: toJson({ ...memory, asked: [...new Set([...memory.asked, kind])], asking: null }),
  }
  await stores.progress.save(next, saved.revision, turn.now)
  const words = COURSE_WORDS[language]
  const said = says(scene, (yes ? words.agreed : words.declined)[kind])
  if (!inSession(scene)) return said
  const go = courseButton(language, 'continue', { do: 'continue', from: markHere(scene) }, 'primary')
  return { ...said, blocks: [...said.blocks, { kind: 'choices', text: '', items: [go] }] }
}
