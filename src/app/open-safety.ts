import type { Knowledge } from '../domain/knowledge.js'
import type { ScreenUrgent, Shelf } from '../domain/ports.js'
import { createLanguageTeller } from '../retrieval/tell-language.js'
import { createDangerJudge, type JudgeDanger } from '../safety/judge-danger.js'
import { createRedactor } from '../safety/redact.js'
import { createUrgentScreen } from '../safety/screen-urgent.js'
import { createUrgentNotice } from '../safety/urgent-notice.js'
import type { LiveKnowledge } from './live-knowledge.js'

type Safety = Omit<ReturnType<typeof createSafety>, 'people'> & {
  readonly people: () => ReturnType<typeof createSafety>['people']
}

/**
 * What keeps people safe, from the first moment on, also while the folder is still being read, or cannot be; once it is there, with what
 * leads have written in it, as it stands now.
 */
export function openSafety(ready: Promise<Shelf>, live: LiveKnowledge | null): Safety {
  const judge = createDangerJudge()
  const screen = createUrgentScreen([], judge)
  let now = createSafety(null, screen, judge)
  const protect = ({ knowledge }: Shelf): void => {
    now = createSafety(knowledge, screen, judge)
  }
  ready.then(protect, () => undefined)
  // Also when a version is held back: what is answered from then may be an earlier one.
  live?.onNews((_, shelf) => protect(shelf))
  return {
    screen: (text, language) => now.screen(text, language),
    notice: (urgency, language) => now.notice(urgency, language),
    redact: (text, language) => now.redact(text, language),
    tellLanguage: (text) => now.tellLanguage(text),
    people: () => now.people,
  }
}

function createSafety(knowledge: Knowledge | null, screen: ScreenUrgent, judge: JudgeDanger) {
  const phrases = knowledge?.organisation.urgentPhrases ?? []
  const authors = [...(knowledge?.sources.values() ?? [])].flatMap((source) => source.authors)
  return {
    // Building one takes a tenth of a second: only phrases of the leads are a reason to do it again.
    screen: phrases.length === 0 ? screen : createUrgentScreen(phrases, judge),
    notice: createUrgentNotice(knowledge?.organisation ?? null),
    redact: createRedactor({
      sourceNames: authors,
      helplines: knowledge?.organisation.helplines.map(({ number }) => number) ?? [],
    }),
    tellLanguage: knowledge === null ? () => null : createLanguageTeller(knowledge),
    people: knowledge?.organisation ?? { leads: [], allowed: [] },
  }
}
