/** The languages the assistant answers in. A third one needs phrases, stop words and a stemmer, and the compiler says where. */
export type Language = 'en' | 'de'

export const LANGUAGES: readonly Language[] = ['en', 'de']

export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'de'
}
