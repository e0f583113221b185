import type { Language } from './language.js'

/** What leads hear about the folder while the assistant runs. */
export type KnowledgeNews =
  /** A new version answers from now on. */
  | {
      readonly kind: 'updated'
      readonly version: string
      readonly passages: number
      readonly added: number
      readonly removed: number
      /** How many problems leave something out. */
      readonly toMend: number
    }
  /** A version would have lost most of its passages; the one before serves on. */
  | {
      readonly kind: 'held'
      readonly reason: 'missing' | 'loss'
      readonly before: number
      readonly after: number
    }
  /** What was held back is whole again. */
  | { readonly kind: 'recovered'; readonly version: string; readonly passages: number }

/** The news as a lead reads it. */
export function sayNews(news: KnowledgeNews, language: Language): string {
  switch (news.kind) {
    case 'updated':
      return language === 'de'
        ? `Der Wissensordner ist neu eingelesen: ${news.passages} Textstellen, ${news.added} neu, ${news.removed} weg.${news.toMend === 0 ? '' : ` ${news.toMend} zu beheben: npm run knowledge -- check`}`
        : `The knowledge folder has been read again: ${news.passages} passages, ${news.added} new, ${news.removed} gone.${news.toMend === 0 ? '' : ` ${news.toMend} to mend: npm run knowledge -- check`}`
    case 'held':
      if (news.reason === 'missing')
        return language === 'de'
          ? 'Ich komme gerade nicht an den Wissensordner. Ich antworte so lange aus der letzten vollständigen Fassung. Schau bitte, ob das Laufwerk verbunden ist; danach geht es von selbst weiter.'
          : 'I cannot reach the knowledge folder at the moment. Until I can, I answer from the last complete version. Please look whether the drive is connected; after that I carry on by myself.'
      return language === 'de'
        ? `Im Wissensordner fehlt auf einmal das meiste: ${news.after} statt ${news.before} Textstellen. Ich antworte vorerst aus der letzten vollständigen Fassung. Kommt das Fehlende zurück, geht es von selbst weiter; ist es so gewollt, dann bitte: npm run knowledge -- accept`
        : `Most of the knowledge folder is suddenly gone: ${news.after} passages instead of ${news.before}. For now I answer from the last complete version. If what is missing comes back, I carry on by myself; if it is meant, please run: npm run knowledge -- accept`
    case 'recovered':
      return language === 'de'
        ? `Der Wissensordner ist wieder vollständig (${news.passages} Textstellen), und ich antworte aus ihm.`
        : `The knowledge folder is complete again (${news.passages} passages), and I answer from it.`
    default:
      return news satisfies never
  }
}
