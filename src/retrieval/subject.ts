import type { Glossary } from '../domain/knowledge.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { Source } from '../domain/source.js'
import { fold, words } from '../domain/text.js'

/** Words for a person in someone's care, or for the helpers themselves: most questions of the field hold one. */
const PERSONS: ReadonlySet<string> = new Set(
  (
    'she her hers herself he him his himself they them girl girls woman women client clients survivor survivors victim victims lady mum mother kid kids child ' +
    'pimp trafficker perpetrator colleague coworker colleagues volunteer volunteers team helper helpers staff supervisor lead ' +
    'sie ihr ihre ihren ihrem ihrer er ihn ihm sein maedchen frau frauen klientin klientinnen betroffene betroffenen ueberlebende opfer mutter kind kinder ' +
    'taeter zuhaelter loverboy kollegin kollege kollegen kolleginnen ehrenamtliche ehrenamt helferin helfer leitung mitarbeiterin'
  )
    .split(' ')
    .map(plainKey),
)

/** Author names that are everyday words elsewhere would let any question pass as one about a study. */
const SHORTEST_NAME = 4

export interface Subject {
  /** Whether the question is about a person. */
  readonly person: boolean
  /** Whether it names a term of the glossary in full. */
  readonly term: boolean
  /** Sources it names, by an author or body. */
  readonly sources: ReadonlySet<string>
  /** The words by which it names them. */
  readonly names: ReadonlySet<string>
}

export type ReadSubject = (text: string) => Subject

/** What a question is about, as far as single words tell: a person, a term, a study. */
export function createSubjectReader(glossary: Glossary, sources: ReadonlyMap<string, Source>): ReadSubject {
  const terms = new Set<string>()
  for (const term of glossary.terms) {
    for (const language of LANGUAGES)
      for (const name of [term.name[language], ...namesIn(term.also, language)]) terms.add(key(name))
  }
  const bearers = new Map<string, Set<string>>()
  for (const [citekey, source] of sources) {
    for (const author of source.authors) {
      const name = key(author)
      if (name.length < SHORTEST_NAME || PERSONS.has(name)) continue
      bearers.set(name, (bearers.get(name) ?? new Set<string>()).add(citekey))
    }
  }
  const longest = Math.max(1, ...[...terms, ...bearers.keys()].map((name) => name.split(' ').length))
  return (text) => {
    const typed = words(text)
    const all = typed.map((word) => plainKey(word))
    const named = new Set<string>()
    const names = new Set<string>()
    let term = false
    for (let at = 0; at < all.length; at += 1) {
      for (let length = 1; length <= longest && at + length <= all.length; length += 1) {
        const name = length === 1 ? all[at]! : all.slice(at, at + length).join(' ')
        if (terms.has(name)) term = true
        const citekeys = bearers.get(name) ?? bearers.get(withoutGenitive(name))
        if (citekeys === undefined) continue
        for (const citekey of citekeys) named.add(citekey)
        for (const word of typed.slice(at, at + length)) names.add(word)
      }
    }
    return { person: all.some((word) => PERSONS.has(word)), term, sources: named, names }
  }
}

/** A synonym of one short word ("leaving", "Alarm") is said of anything; longer ones, and abbreviations, name the term. */
const SHORTEST_SYNONYM = 9

function namesIn(also: Readonly<Record<Language, readonly string[]>>, language: Language): string[] {
  return also[language].filter(
    (form) => /^\p{Lu}{2,}$/u.test(form) || form.includes(' ') || form.length >= SHORTEST_SYNONYM,
  )
}

function key(name: string): string {
  return words(name).map(plainKey).join(' ')
}

/** `ä`, `ae` and `a` alike: staff type all three. */
function plainKey(word: string): string {
  return fold(word).replace(/([aou])e/gu, '$1')
}

/** "Hermans Phasen" */
function withoutGenitive(name: string): string {
  return name.replace(/s$/u, '')
}
