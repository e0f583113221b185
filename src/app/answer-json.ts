import type { Handled } from '../domain/assistant.js'
import { citationsOf, locatorIn, numbersOf } from '../domain/present.js'
import { toPlainText } from '../domain/reply.js'

function withLocator(locator: string | null): { locator?: string } {
  return locator === null ? {} : { locator }
}

/** One answer as other programs read it (design, section 4). The names of the fields are a contract. */
export function toAnswerJson({ answer, reply }: Handled): Record<string, unknown> {
  const sources = 'sources' in answer ? answer.sources : []
  const numbers = numbersOf(sources)
  const claims = 'claims' in answer ? answer.claims : []
  return {
    outcome: answer.outcome,
    // "Guide me" is a way of being helped; the contract has one word for both.
    intent: answer.intent === 'guide' ? 'help' : answer.intent,
    language: answer.language,
    question: answer.question,
    redacted: answer.removed,
    claims: claims.map((claim) => ({
      role: claim.role,
      text: claim.text,
      citations: citationsOf(claim, numbers),
    })),
    sources: sources.map(({ number, source, passages }) => ({
      number,
      citekey: source.citekey,
      reference: source.reference,
      url: source.url,
      passages: passages.map((passage) => ({
        id: passage.id,
        quote: passage.quote,
        file: passage.file,
        lines: passage.lines,
        // Where in the source: in words, and as a link that opens there.
        ...withLocator(locatorIn(passage, source.citekey)),
        ...(passage.link === undefined ? {} : { url: passage.link }),
      })),
    })),
    urgent:
      answer.urgent === null
        ? null
        : {
            category: answer.urgent.category,
            steps: answer.urgent.steps,
            helplines: answer.urgent.helplines.map(({ name, number, checked }) => ({
              name,
              number,
              checked,
            })),
          },
    reply: toPlainText(reply),
  }
}
