import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { TITLE_TO_WRITE } from '../../corpus/front-matter.js'
import type { Language } from '../../domain/language.js'
import { fold, words } from '../../domain/text.js'

/** A file name from a title: `She misses him` becomes `she-misses-him`. */
export function slugOf(title: string): string {
  return words(title.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue'))
    .map(fold)
    .join('-')
    .replace(/[^a-z0-9-]/gu, '')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '')
}

const TEMPLATE: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => `---
title: ${JSON.stringify(title)}
# How your colleagues would ask, in their own words; twelve or more find most questions. One a line:
#   - she keeps crying about him
asks: []
# Where it belongs on the way out: stabilisation, relationship or self-empowerment. Leave it out if none fits.
# phase: stabilisation
# When you have checked it: review: { by: "Your name", on: 2026-11-25 }
---
<!-- Write one thought a line, beginning with "- " and ending with its source, like:
- Missing him and knowing the harm can stand side by side. [@missionfreedom2025part2]
A line without a source is not shown. -->

## What may be going on

## You could say

## Better not

## Next steps
`,
  de: (title) => `---
title: ${JSON.stringify(title)}
# Wie deine Kolleginnen fragen würden, in ihren Worten; mit zwölf oder mehr wird fast jede Frage gefunden. Eine pro Zeile:
#   - sie weint immer noch um ihn
asks: []
# Wohin es auf dem Weg gehört: stabilisation, relationship oder self-empowerment. Passt keins, lass es weg.
# phase: stabilisation
# Wenn du es geprüft hast: review: { by: "Dein Name", on: 2026-11-25 }
---
<!-- Schreib einen Gedanken pro Zeile, mit "- " am Anfang und der Quelle am Ende, zum Beispiel:
- Ihn vermissen und um den Schaden wissen kann nebeneinander stehen. [@missionfreedom2025part2]
Eine Zeile ohne Quelle wird nicht gezeigt. -->

## Was dahinterstecken kann

## Das kannst du sagen

## Besser nicht

## Nächste Schritte
`,
}

export interface NewResponse {
  readonly title: string
  /** Title of the German file; `null` = nobody has one yet, and a placeholder stands there that `check` reports. */
  readonly german: string | null
}

/** Writes an empty card in both languages. Nothing that is there is touched: then neither is written. */
export async function newResponse(
  directory: string,
  { title, german }: NewResponse,
): Promise<
  { readonly written: readonly string[] } | { readonly taken: string } | { readonly nameless: true }
> {
  const slug = slugOf(title)
  if (slug === '') return { nameless: true }
  const files = [
    { path: `responses/${slug}.md`, content: TEMPLATE.en(title) },
    { path: `responses/${slug}.de.md`, content: TEMPLATE.de(german ?? `${TITLE_TO_WRITE}: ${title}`) },
  ]
  const written: string[] = []
  for (const { path, content } of files) {
    const file = join(directory, path)
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content, { flag: 'wx' })
    } catch (error) {
      for (const done of written) await rm(join(directory, done), { force: true })
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { taken: path }
      throw error
    }
    written.push(path)
  }
  return { written }
}
