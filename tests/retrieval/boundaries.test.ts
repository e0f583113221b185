import { beforeAll, describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { detectLanguage } from '../../src/domain/detect-language.js'
import type { Confidence } from '../../src/domain/evidence.js'
import type { Retriever } from '../../src/domain/ports.js'
import { indexKnowledge } from '../../src/retrieval/index-knowledge.js'
import { judgeConfidence } from '../../src/retrieval/judge-confidence.js'
import { createRetriever } from '../../src/retrieval/retriever.js'
import { createStemmer } from '../../src/retrieval/stem.js'

let retriever: Retriever

beforeAll(async () => {
  const stem = createStemmer()
  const knowledge = await loadKnowledge('knowledge')
  retriever = createRetriever(knowledge, { stem, indexes: indexKnowledge(knowledge, stem) })
}, 60_000)

/** As the program judges it, and what leads. */
async function ask(text: string): Promise<Confidence & { readonly leads: string | undefined }> {
  const evidence = await retriever.find({ text, language: detectLanguage(text, 'en'), leansOn: null })
  return { ...judgeConfidence(evidence), leads: evidence.hits[0]?.passage.topic }
}

const sentTo = (found: Confidence): string | null =>
  found.verdict === 'nothing' ? (found.boundary?.id ?? null) : null

describe('where a question is sent', () => {
  test.each([
    ['she took drugs again on saturday', 'alcohol-drugs-and-gambling'],
    ['relapsed on speed, and now?', 'alcohol-drugs-and-gambling'],
    ['ich glaub sie trinkt wieder', 'alcohol-drugs-and-gambling'],
    ['what is the deadline of the european grant', 'our-organisation-and-shifts'],
    ['wann endet die Frist für den EU-Antrag', 'our-organisation-and-shifts'],
    ['she missed the deadline in the rejection', 'immigration-deadlines'],
    ['which school teaches german at night', 'work-school-and-courses'],
    ["translate 'you are safe here' to romanian", 'translating-documents'],
    ['wie sagt man "du bist sicher" auf Bulgarisch', 'translating-documents'],
  ])('is told by a word of the boundary itself: %s', async (text, boundary) => {
    const found = await ask(text)
    expect(sentTo(found)).toBe(boundary)
  })

  test.each([
    'shes at his place again',
    "he's with her again, what do i say",
    'shes with him again, and now',
  ])('short words alone send nobody to a lawyer or a therapist: %s', async (text) =>
    expect(sentTo(await ask(text))).toBeNull(),
  )

  test('a question of nothing but short words is answered with the card that they all point to', async () => {
    for (const text of ['she is with him again', 'shes with him again'])
      expect(await ask(text)).toMatchObject({ verdict: 'answer', leads: 'responses/went-back' })
    for (const text of ['what is it', 'what can i do', 'und jetzt', 'she did it'])
      expect((await ask(text)).verdict).toBe('nothing')
  })

  test.each([
    ['will she go back to him', 'predictions-about-a-person'],
    ['where does she live now', 'personal-data-lookup'],
    ['kannst du sagen ob sie lügt', 'predictions-about-a-person'],
  ])(
    'what stands under "asks" of a boundary, and nearer to it than to ours, is sent there: %s',
    async (text, boundary) => {
      expect(sentTo(await ask(text))).toBe(boundary)
    },
  )
})

describe('what lies near our field and in no file', () => {
  test.each([
    ['how many prostitutes are there in germany', 'figures-of-prostitution'],
    ['how many brothels are there in berlin', 'figures-of-prostitution'],
    ['what does a woman earn in a brothel per night', 'figures-of-prostitution'],
    ['how big is the sex industry worldwide', 'figures-of-prostitution'],
    ['wie viele bordelle gibt es in köln', 'figures-of-prostitution'],
    ['was verdient eine frau im laufhaus', 'figures-of-prostitution'],
    ['is mission freedom a christian organisation', 'figures-of-houses'],
    ['is the organisation catholic or protestant', 'figures-of-houses'],
    ['ist mission freedom ein christlicher verein', 'figures-of-houses'],
    ['hat jadwiga auch schutzwohnungen in nürnberg', 'figures-of-houses'],
    ['do i have to testify if the police asks me', 'criminal-law-and-court-tactics'],
    ['muss ich als ehrenamtliche vor gericht aussagen', 'criminal-law-and-court-tactics'],
    ['is it normal that her period stopped after leaving', 'medical-advice'],
    ['does trauma make your hair fall out', 'medical-advice'],
    ['warum hat sie bauchkrämpfe seit sie hier ist', 'medical-advice'],
    ['can she open a bank account without an address', 'money-tax-benefits'],
    ['wie viel taschengeld kriegt sie in der schutzwohnung', 'money-tax-benefits'],
  ])('is sent on: %s', async (text, boundary) => {
    expect(sentTo(await ask(text))).toBe(boundary)
  })

  test.each([
    'how many victims under 18 did the bka find in 2024',
    'how many women go back after a first exit',
    'wie viele opfer hat das bka 2024 gezählt',
    'our house is christian, how much of that do we show her',
    'christliches haus, wie viel zeigen wir davon',
    'she is christian and feels punished by god',
    'who founded mission freedom',
    'what does jadwiga say about the bond to the perpetrator',
    'she has to testify next week',
    'muss sie überhaupt aussagen?',
    'sie muss montag aussagen und schläft nicht',
    'everyone pays out a different pocket money, so she asks around',
    'spendet ihr halbes taschengeld einem fernsehprediger',
    'headache, stomach ache, dizzy, always ten minutes before i clock off',
    'the hairdresser must not touch the bald spot where he pulled her hair',
    'she gives him her money again',
    'what rights do trafficked women have in germany',
  ])('and what stands in one is answered as before: %s', async (text) => {
    expect((await ask(text)).verdict).toBe('answer')
  })
})
