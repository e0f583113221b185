import { describe, expect, test } from '@jest/globals'
import { createRetriever } from '../../src/retrieval/retriever.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { smallFolder } from '../support/small-folder.js'

const stem = createStemmer()

async function find(
  files: Readonly<Record<string, string>>,
  text: string,
  language: 'en' | 'de' = 'en',
): Promise<string[]> {
  const retriever = createRetriever(smallFolder(files), { stem })
  const { hits } = await retriever.find({ text, language, leansOn: null })
  return hits.map((hit) => hit.passage.text)
}

const note = (title: string, lines: readonly string[], asks: readonly string[] = []): string =>
  `---\ntitle: ${title}\n${asks.length === 0 ? '' : `asks:\n${asks.map((ask) => `  - ${ask}\n`).join('')}`}---\n${lines.map((line) => `- ${line} [@alpha2020]\n`).join('')}`

describe('the order of what is found', () => {
  test('words in the title and the text come before words in the text, before one word of two', async () => {
    const found = await find(
      {
        'notes/a.md': note('Intake notes', ['How long intake notes are kept.']), // both words in the title
        'notes/b.md': note('Records', [
          'Somewhere in a longer line about many other things intake notes are kept as well.',
        ]), // says it once
        'notes/c.md': note('Shoes', ['Wet shoes are kept at the door.']), // only "kept"; must stay below the two above
        'notes/d.md': note('Garden', ['Apples ripen late.']), // nothing; must not be found
      },
      'how long are intake notes kept',
    )
    expect(found).toEqual([
      'How long intake notes are kept.',
      'Somewhere in a longer line about many other things intake notes are kept as well.',
      'Wet shoes are kept at the door.',
    ])
  })

  test('a phrasing of the colleagues raises a document whose words are all different', async () => {
    const found = await find(
      {
        'notes/a.md': note(
          'Ambivalence',
          ['Two feelings can stand side by side.'],
          ['she keeps crying about him'],
        ),
        'notes/b.md': note('Tears', ['Crying is one way to calm down.']),
      },
      'she is crying about him again',
    )
    expect(found[0]).toBe('Two feelings can stand side by side.')
  })

  test('typos and other forms of a word are found', async () => {
    const files = {
      'notes/a.md': note('Stabilisation', ['Stabilisation comes before everything else.']),
      'notes/b.md': note('Garden', ['Apples ripen late.']),
    }
    expect((await find(files, 'stabilsation frist'))[0]).toBe('Stabilisation comes before everything else.')
    expect((await find(files, 'stabilising her'))[0]).toBe('Stabilisation comes before everything else.')
  })

  test('German compounds, and umlauts written as ae, oe, ue or left out, are found', async () => {
    const files = {
      'notes/a.de.md': note('Kontaktabbruch', ['Ein Kontaktabbruch kann ein Schutz sein.']),
      'notes/b.de.md': note('Schläge', ['Nach den Schlägen kam die Reue.']),
      'notes/c.de.md': note('Garten', ['Äpfel reifen spät.']),
    }
    expect((await find(files, 'sie bricht den Kontakt ab', 'de'))[0]).toBe(
      'Ein Kontaktabbruch kann ein Schutz sein.',
    )
    for (const spelling of ['schläge', 'schlaege', 'schlage']) {
      expect((await find(files, spelling, 'de'))[0]).toBe('Nach den Schlägen kam die Reue.')
    }
  })

  test('the glossary leads a German question to English text, and the reverse', async () => {
    const glossary =
      'words:\n  - { de: [vermissen, vermisst], en: [miss, misses] }\n  - { de: [Geld], en: [money] }\n'
    const english = {
      'glossary.yaml': glossary,
      'notes/a.md': note('Longing', ['It is common to miss a person.']),
      'notes/b.md': note('Money', ['Money is often short.']),
    }
    expect((await find(english, 'sie vermisst ihn', 'de'))[0]).toBe('It is common to miss a person.')
    const german = {
      'glossary.yaml': glossary,
      'notes/a.de.md': note('Geldnot', ['Das Geld ist oft knapp.']),
      'notes/b.de.md': note('Garten', ['Äpfel reifen spät.']),
    }
    expect((await find(german, 'she has no money', 'en'))[0]).toBe('Das Geld ist oft knapp.')
  })

  test('an answer is read in the language of the question where the folder has both', async () => {
    const files = {
      'notes/a.md': note('Shame', ['Shame makes people silent.']),
      'notes/a.de.md': note('Scham', ['Scham macht stumm.']),
    }
    expect(await find(files, 'scham', 'de')).toEqual(['Scham macht stumm.'])
    expect(await find(files, 'shame', 'en')).toEqual(['Shame makes people silent.'])
  })

  test('a question that names an author finds her study first', async () => {
    const files = {
      'notes/a.md':
        '---\ntitle: House\n---\n- The results of the study of the house were plain. [@house2021]\n',
      'notes/b.md': '---\ntitle: Contact\n---\n- Contact was kept in most cases. [@alpha2020]\n',
    }
    expect((await find(files, 'what were the results of the study of alpha'))[0]).toBe(
      'Contact was kept in most cases.',
    )
  })

  test('a question of nothing but stop words, or of nothing, is no error', async () => {
    const files = { 'notes/a.md': note('Shame', ['Shame makes people silent.']) }
    for (const text of ['what is it', '', '???', '🙂', 'a'.repeat(4000), '__proto__ constructor']) {
      await expect(find(files, text)).resolves.toBeInstanceOf(Array)
    }
  })
})
