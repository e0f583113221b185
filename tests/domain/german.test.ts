import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../../src/domain/german/commands.js'
import { FILES } from '../../src/domain/german/files.js'
import { SETTINGS } from '../../src/domain/german/settings.js'
import { TEXTS } from '../../src/domain/german/texts.js'
import { VALUES } from '../../src/domain/german/values.js'
import { say, sayAgain, sayList } from '../../src/domain/say.js'
import { saidInSources } from '../support/said-in-sources.js'

const { said, others } = saidInSources('src')
const entries = [FILES, TEXTS, SETTINGS, VALUES, COMMANDS].flatMap((part) => Object.entries(part))
const german = new Map(entries)
const places = (text: string): string[] => (text.match(/\{\d+\}/gu) ?? []).sort()
const wrong = (isWrong: (english: string, translated: string) => boolean): string[] =>
  entries.filter(([english, translated]) => isWrong(english, translated)).map(([english]) => english)

describe('a sentence for leads', () => {
  test('has its German, whichever it is', () => {
    expect(said.length).toBeGreaterThan(300)
    const needed = said.filter(({ template }) => /\p{L}/u.test(template.replace(/\{\d+\}/gu, '')))
    const lacking = needed.filter(({ template }) => !german.has(template))
    expect(lacking.map(({ file, template }) => `${file}: ${template}`)).toEqual([])
  })

  test('is said with a template, so that it can be found', () => {
    expect(others).toEqual([])
  })

  test('holds no English among its values: a piece of it is said in each language', () => {
    expect(
      said.filter(({ loose }) => loose.length > 0).map(({ file, loose }) => `${file}: ${loose}`),
    ).toEqual([])
  })
})

describe('the German', () => {
  test('is used, every entry of it, and stands there once', () => {
    const used = new Set(said.map(({ template }) => template))
    expect(wrong((english) => !used.has(english))).toEqual([])
    expect(entries.length).toBe(german.size)
  })

  test('loses no value and invents none', () => {
    expect(wrong((english, translated) => `${places(english)}` !== `${places(translated)}`)).toEqual([])
  })

  test('keeps as it is typed what is typed: names of files and settings, signs, keys of sources', () => {
    const typed =
      /[\w{}/-]+\.(?:md|txt|bib|yaml|html|pdf|docx|doc)\b|\b(?:notes|responses|onboarding|library)\/|\[@[^\]]*\]|\{#\w+\}|\b[A-Z]+_[A-Z]+\b|\bnpm run [\w -]+|--[a-z]+\b|\buse_unreviewed\b|(?<!\ba )\b(?:title|source|language|cite|checked|review|name):|https?:\/\/|<!--|-->|~~|---|##|[<=>]{7}|```|UTF-\d+/gu
    const lost = wrong((english, translated) =>
      (english.match(typed) ?? []).some((one) => !translated.includes(one)),
    )
    expect(lost).toEqual([])
  })

  test('begins and ends as the English does, since more may stand before or behind it', () => {
    const edges = (text: string): string[] => [
      /^[\s,;]*/u.exec(text)![0],
      /[\s.:?]*$/u.exec(text.replace(/["“]$/u, ''))![0],
    ]
    expect(wrong((english, translated) => `${edges(english)}` !== `${edges(translated)}`)).toEqual([])
  })

  test('speaks to a colleague: no Sie, no exclamation, no blame', () => {
    expect(
      wrong((_, translated) =>
        /\b(?:Ihnen|Ihre?[nmrs]?|bitten Sie|Sie (?:haben|müssen|sollten|können))\b/u.test(translated),
      ),
    ).toEqual([])
    expect(wrong((english, translated) => /!(?:\s|$)/u.test(translated) && !english.includes('!'))).toEqual(
      [],
    )
    expect(
      wrong((_, translated) =>
        /\b(?:falsch gemacht|dein Fehler|Fehler von dir|ungültig)\b/iu.test(translated),
      ),
    ).toEqual([])
  })
})

describe('say', () => {
  test('says both languages, with pieces in each and values as they are', () => {
    expect(say`The title "${'Sie {1} kommt'}" also stands in ${'notes/a.md'}.`).toEqual({
      en: 'The title "Sie {1} kommt" also stands in notes/a.md.',
      de: 'Den Titel „Sie {1} kommt“ gibt es auch in notes/a.md.',
    })
    expect(say`must be ${say`a text`}`).toEqual({ en: 'must be a text', de: 'muss ein Text sein' })
    expect(say`${say`Delete it.`} ${3}`).toEqual({ en: 'Delete it. 3', de: 'Lösch es. 3' })
  })

  test('says lists, and what came back from a library', () => {
    expect(sayList([say`item ${2}`, say`"${'asks'}"`], say` of `)).toEqual({
      en: 'item 2 of "asks"',
      de: 'Punkt 2 von „asks“',
    })
    expect(sayAgain(say`is empty`.en)).toEqual(say`is empty`)
    expect(sayAgain('nobody has said this {0}').de).toBe('nobody has said this {0}')
  })
})
