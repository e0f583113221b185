import { describe, expect, test } from '@jest/globals'
import { LIMITS } from '../../adapters/slack/limits.js'
import { renderMessage } from '../../adapters/slack/render-reply.js'
import { LIMITS as TEAMS } from '../../adapters/teams/limits.js'
import { renderCard } from '../../adapters/teams/render-card.js'
import type { DeskTurn } from '../../src/domain/desk.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import type { HeldNews } from '../../src/domain/knowledge-news.js'
import type { Language } from '../../src/domain/language.js'
import type { Standing } from '../../src/domain/question.js'
import { messageOf, toPlainText } from '../../src/domain/reply.js'
import { createLeadsDesk, type LeadsDeps } from '../../src/insight/leads-desk.js'
import { createRedactor } from '../../src/safety/redact.js'
import { smallFolder } from '../support/small-folder.js'

const text = (title: string, body: string, review = '') => `---\ntitle: ${title}\n${review}---\n${body}\n`
const reviewed = (on: string) => `review: { by: Ada Sommer, on: ${on} }\n`

/** Two mistakes, two things to look at, four files that wait for a review, one that does not, and two helplines. */
const FOLDER = smallFolder({
  'notes/b-bond.md': text('Bonds', 'She longs for him. [@alpha2020]', reviewed('2025-05-02')),
  'notes/c-court.md': text('Court', 'She is heard once. [@alpha2020]', reviewed('2025-02-01')),
  'notes/d-door.md': text(
    'Door',
    'A door that stays open helps. [@nobody1900]\n\nShe may knock. [@alpha2020]',
  ),
  'notes/e-end.md': text('End', 'An end is a beginning. [@alpha2020]\n\n    Call Mirela, 0151 23456789'),
  'notes/f-fresh.md': text('Fresh', 'A fresh look helps. [@alpha2020]', reviewed('2026-10-01')),
  'notes/picture.yaml': 'a: 1',
  'organisation.yaml': `helplines:
  - { id: old, name: { en: Old line, de: Alte Nummer }, number: "030 111", for: { en: x, de: x }, kind: advice, suits: [suicide], checked: 2026-01-15 }
  - { id: new, name: { en: New line, de: Neue Nummer }, number: "030 222", for: { en: x, de: x }, kind: advice, suits: [suicide], checked: 2026-10-15 }
  - { id: none, name: { en: No line, de: Keine Nummer }, number: "030 333", for: { en: x, de: x }, kind: advice, checked: null }
`,
})

async function say(
  typed: string,
  {
    language = 'en' as Language,
    as = 'lead' as Standing,
    knowledge = FOLDER as Knowledge,
    held = null as HeldNews | null,
  } = {},
) {
  const deps = { redact: createRedactor({ sourceNames: [] }), held: () => held } as unknown as LeadsDeps
  const turn = {
    as,
    language,
    intent: 'status',
    press: null,
    text: typed,
    now: Date.UTC(2026, 10, 28, 12),
    timeZone: 'Europe/Berlin',
    shelf: async () => ({ knowledge }),
  }
  const said = await createLeadsDesk(deps).handle(turn as unknown as DeskTurn)
  if (said === null || !('blocks' in said)) return null
  return messageOf(said.blocks, language)
}
const plain = async (...asked: Parameters<typeof say>): Promise<string> => {
  const reply = await say(...asked)
  return reply === null ? '' : toPlainText(reply)
}

describe('a lead who asks how the folder is', () => {
  test('is shown the numbers, and of what waits the first few with the way to the rest', async () => {
    const said = await plain('status')
    expect(said).toContain('To mend: 2. To look at: 1.')
    expect(said).toMatch(/To mend: knowledge\/notes\/d-door\.md, line 4\. .*nobody1900/u)
    expect(said).toContain('what is to mend')
    expect(said).toContain('what is to review')
    expect(said).toContain('not shown until then: 1. Checked more than 6 months ago: 1.')
  })

  test.each([
    'what is wrong?',
    'which files have problems',
    'was ist kaputt?',
    'welche Dateien haben Fehler',
  ])('sees which files have problems, what is left out first, and what to do: %s', async (typed) => {
    const said = await plain(typed)
    expect(said).toMatch(/^To mend, and to look at\n/u)
    expect(said.match(/^- To (?:mend|look at): \S+, line \d+/gmu)).toEqual([
      '- To mend: knowledge/notes/d-door.md, line 4',
      '- To mend: knowledge/notes/e-end.md, line 6',
      '- To look at: knowledge/notes/picture.yaml, line 1',
    ])
    expect(said).toContain('Take the spaces or the tab in front of the line away')
    expect(said).not.toContain('review')
  })

  test.each([
    'what needs a review',
    'which files are not reviewed',
    'was muss geprüft werden?',
    'was ist fällig',
  ])('sees what waits for a review, the longest ago first: %s', async (typed) => {
    const said = await plain(typed)
    expect(said.match(/^- .+$/gmu)).toEqual([
      '- knowledge/notes/c-court.md (last reviewed on 2025-02-01)',
      '- knowledge/notes/b-bond.md (last reviewed on 2025-05-02)',
      '- knowledge/notes/d-door.md (not reviewed yet)',
      '- knowledge/notes/e-end.md (not reviewed yet)',
    ])
    expect(said).toContain('review: { by: "Your name", on: 2026-11-28 }')
    expect(said).toContain('old, 030 111 (2026-01-15)')
    expect(said).not.toMatch(/030 222|030 333/u)
  })

  test('reads it in German', async () => {
    const said = await plain('zustand', { language: 'de' })
    expect(said).toContain('Zu reparieren: knowledge/notes/d-door.md, Zeile 4.')
    expect(said).toContain('(zuletzt geprüft am 2025-02-01)')
    expect(said).toContain('Vor mehr als 6 Monaten geprüft: 1.')
    expect(said).toContain('was ist zu prüfen')
  })

  test('reads what is wrong and what to do in German, too, without anybody’s details', async () => {
    const said = await plain('was ist kaputt?', { language: 'de' })
    expect(said).toContain('Die Quelle „nobody1900“ steht nicht in references.bib. Berichtige den Schlüssel')
    expect(said).toContain('Das gilt als Programmtext und wird nicht gelesen: „')
    expect(said).toContain('Nimm die Leerzeichen oder den Tabulator vor der Zeile weg')
    expect(said).not.toMatch(/Mirela|0151|This|Take/u)
  })

  test('is shown nobody’s details, neither what a file holds by mistake nor who reviewed it', async () => {
    const said = await plain('what is wrong?')
    expect(said).toContain('counts as a block of code')
    expect(`${said} ${await plain('what needs a review')}`).not.toMatch(/Mirela|0151|Ada Sommer/u)
  })

  test.each(['0151/23456789', '+49-151-23456789', 'mirela@example.org'])(
    'nor a number or an address that stands by itself: %s',
    async (detail) => {
      const knowledge = smallFolder({ 'notes/a.md': text('A', `It holds. [@alpha2020]\n\n${detail}`) })
      for (const language of ['en', 'de'] as const) {
        const said = await plain('what is wrong?', { knowledge, language })
        expect(said).toMatch(/This has no source|Das hat keine Quelle/u)
        expect(said).not.toContain(detail)
      }
    },
  )

  test('but reads keys and names as they are typed', async () => {
    const bib =
      '@article{alpha2020, title={A}, author={A, B}, year={2020}, doi={10.1000/alpha}}\n@book{bad20001231, title={B}, doi={12.34/152483802311}}\n'
    const knowledge = smallFolder({
      'references.bib': bib,
      'notes/a.md': text('A', 'It holds. [@key19901231]', 'revue: 1\n'),
    })
    for (const language of ['en', 'de'] as const) {
      const said = await plain('what is wrong?', { knowledge, language })
      for (const typed of ['key19901231', 'bad20001231', '12.34/152483802311', 'revue'])
        expect(said).toContain(typed)
    }
  })

  test('is told the same number as is listed, where several follow from one', async () => {
    const lines = Array.from({ length: 9 }, (_, at) => `- Line ${at}. [@gone2000]`).join('\n')
    const knowledge = smallFolder({ 'notes/a.md': text('A', `It holds. [@alpha2020]\n\n${lines}`) })
    const said = await plain('status', { knowledge })
    expect(said).toContain('To mend: 1. To look at: 0.')
    expect(said.match(/^- To mend: \S+, line/gmu)).toHaveLength(1)
  })

  test('reads nothing that only a programmer understands', async () => {
    const knowledge = smallFolder({ 'questions.yaml': 'questions:\n  - { ask: "Why?, lang: en }\n' })
    const said = await plain('what is wrong?', { knowledge })
    expect(said).toContain('a quotation mark is opened and not closed.')
    expect(said).not.toMatch(/YAML|Missing closing/u)
    const organisation = { 'organisation.yaml': 'name: House: of Ours\n' }
    const german = await plain('was ist kaputt?', { knowledge: smallFolder(organisation), language: 'de' })
    expect(german).toContain(
      'oder die Zeile darunter ist eingerückt. Bis es repariert ist, gilt das als nicht geschrieben: der Name.',
    )
    expect(german).not.toMatch(/YAML|Nested/u)
  })

  test('is told first that a version is held back, whose problems are not yet those of the folder', async () => {
    const held: HeldNews = { kind: 'held', reason: 'missing', before: 9, after: 0, folders: [], cause: null }
    expect(await plain('what is wrong?', { held })).toMatch(/^I cannot reach the knowledge folder/u)
  })

  test('is told that nothing waits where nothing does', async () => {
    const knowledge = smallFolder({
      'notes/a.md': text('A', 'It holds. [@alpha2020]', reviewed('2026-11-01')),
    })
    expect(await plain('what is wrong?', { knowledge })).toBe('Nothing to mend in the folder.')
    expect(await plain('what needs review', { knowledge })).toBe(
      'Every file is reviewed, and none is due again.',
    )
  })
})

test('hundreds of problems with long names are counted, and fit into Slack and Teams', async () => {
  const long = 'very-long-name-of-a-file-'.repeat(8)
  const lines = Array.from({ length: 20 }, (_, at) => `- ${'She '.repeat(60)} ${at} [@missing${at}]`).join(
    '\n',
  )
  const knowledge = smallFolder(
    Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `notes/${long}${at}.md`,
        text('T', `She comes. [@alpha2020]\n\n${lines}`),
      ]),
    ),
  )
  for (const typed of ['status', 'what is wrong?', 'what needs a review']) {
    const reply = (await say(typed, { knowledge }))!
    expect(toPlainText(reply)).toMatch(/And \d+ more: npm run knowledge/u)
    expect(toPlainText(reply).length).toBeLessThan(LIMITS.messageCharacters)
    expect(JSON.stringify(renderMessage(reply, 'T1'))).toContain('more: npm run knowledge')
    expect(JSON.stringify(renderCard(reply, () => null)).length).toBeLessThan(TEAMS.cardBytes)
  }
})

describe('whoever is no lead', () => {
  test.each(['status', 'what is wrong in the folder', 'welche Dateien', 'unreviewed'])(
    'is told that it is for leads, where the folder is meant: %s',
    async (typed) => {
      expect(await plain(typed, { as: 'staff' })).toContain('for leads')
    },
  )
  test.each(['what is wrong?', 'was ist kaputt', 'was muss ich prüfen?', 'show me the problems'])(
    'asks a question of her own where it is not: %s',
    async (typed) => {
      expect(await say(typed, { as: 'staff' })).toBeNull()
    },
  )
})
