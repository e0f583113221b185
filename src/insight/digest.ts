import { sayButton } from '../domain/buttons.js'
import type { Organisation } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { Notify } from '../domain/ports.js'
import { messageOf, type Reply } from '../domain/reply.js'
import type { HandedOnQuestions, TopicCounts } from '../domain/stores.js'

export interface DigestDeps {
  readonly handedOn: Pick<HandedOnQuestions, 'open'>
  readonly topics: Pick<TopicCounts, 'readable'>
  readonly notify: Notify
}

/** Beyond this many it says "100 or more": nobody acts differently on 137. */
const MOST_COUNTED = 100

const WORDS: Readonly<
  Record<Language, { text: (questions: string, topics: string) => string; or: string; says: string }>
> = {
  en: {
    text: (questions, topics) =>
      `Good morning. Waiting for you: questions that were passed on: ${questions}; topics that found no answer: ${topics}.`,
    or: ' or more',
    says: 'gaps',
  },
  de: {
    text: (questions, topics) =>
      `Guten Morgen. Auf euch warten: weitergegebene Fragen: ${questions}; Themen ohne Antwort: ${topics}.`,
    or: ' oder mehr',
    says: 'Lücken',
  },
}

/**
 * What leads hear once a week: how many questions and topics wait, never the questions themselves (those stand behind the
 * button, for leads alone). `null` where nothing waits: a message about nothing teaches people not to read.
 */
async function composeDigest(deps: DigestDeps, language: Language): Promise<Reply | null> {
  const questions = (await deps.handedOn.open(MOST_COUNTED)).length
  const topics = (await deps.topics.readable(MOST_COUNTED)).length
  if (questions === 0 && topics === 0) return null
  const words = WORDS[language]
  const count = (number: number) => `${number}${number === MOST_COUNTED ? words.or : ''}`
  return messageOf(
    [
      { kind: 'text', text: words.text(count(questions), count(topics)) },
      { kind: 'choices', text: '', items: [sayButton(words.says)] },
    ],
    language,
  )
}

/** Sends the digest to every lead; `each` does it once a lead, whatever happens in between. */
export async function sendDigest(
  deps: DigestDeps,
  organisation: Pick<Organisation, 'leads' | 'mainLanguage'>,
  each: (lead: string, send: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const digest = await composeDigest(deps, organisation.mainLanguage)
  if (digest === null) return
  for (const lead of organisation.leads) await each(lead, async () => void (await deps.notify(lead, digest)))
}
