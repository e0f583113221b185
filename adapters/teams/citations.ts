import { type Answer, oneLine, shorten } from '../../src/index.js'
import { LIMITS } from './limits.js'

/**
 * The one entity through which Teams shows what stands behind a `[1]`, and that the answer was put together by a machine
 * (learn.microsoft.com, "bot messages with AI-generated content"). Two such entities in a message are an error, as is an
 * empty appearance; each number stands once, however often the text names it.
 */
export function citationEntity(answer: Answer): object | null {
  if (!('sources' in answer) || answer.sources.length === 0) return null
  const claims = 'claims' in answer ? answer.claims : []
  const cited = claims.flatMap((claim) => claim.citations)
  const citation = answer.sources.slice(0, LIMITS.citations).map(({ number, source, passages }) => {
    const quote =
      cited.find(({ passage }) => passage.citations.some((ref) => ref.citekey === source.citekey))?.quote ??
      passages[0]?.quote ??
      source.title
    return {
      '@type': 'Claim',
      position: number,
      appearance: {
        '@type': 'DigitalDocument',
        name: shorten(oneLine(`${source.short}: ${source.title}`), LIMITS.citationName),
        url: source.url,
        // Word for word; what does not fit stands in full behind "Show the passages".
        abstract: shorten(oneLine(quote), LIMITS.citationAbstract),
      },
    }
  })
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    additionalType: ['AIGeneratedContent'],
    citation,
  }
}
