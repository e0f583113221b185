import { Document } from '@langchain/core/documents'
import { BaseRetriever } from '@langchain/core/retrievers'
import type { Language } from '../domain/language.js'
import type { DocumentKind, Role } from '../domain/passage.js'
import type { Retriever } from '../domain/ports.js'
import type { Source } from '../domain/source.js'
import { LONGEST_MESSAGE, shorten } from '../domain/text.js'

/** What a LangChain `Document` of ours carries beside its text. */
export interface PassageMetadata {
  readonly id: string
  readonly title: string
  readonly kind: DocumentKind
  readonly role: Role
  readonly language: Language
  readonly file: string
  readonly lines: readonly [number, number]
  readonly citekeys: readonly string[]
  /** The link of the first cited source that is known; only where sources were given. */
  readonly url?: string
  readonly score: number
  readonly by: 'lexical' | 'hybrid'
}

export interface LangChainOptions {
  /** Adds `url` to the metadata. */
  readonly sources?: ReadonlyMap<string, Source>
  /** Documents at the most. Default: all that the retriever gives, 30. */
  readonly k?: number
}

/**
 * The retriever for those who build on LangChain. It ranks and does not judge: what comes back has passed neither the
 * confidence gate nor the verifier, and a question's personal details are not removed here.
 */
export function toLangChainRetriever(
  retriever: Retriever,
  language: Language,
  options: LangChainOptions = {},
): BaseRetriever<PassageMetadata> {
  return new PassageRetriever(retriever, language, options)
}

class PassageRetriever extends BaseRetriever<PassageMetadata> {
  lc_namespace = ['secure-base', 'retrievers']
  readonly #retriever: Retriever
  readonly #language: Language
  readonly #options: LangChainOptions

  static override lc_name(): string {
    return 'PassageRetriever'
  }

  constructor(retriever: Retriever, language: Language, options: LangChainOptions) {
    super()
    this.#retriever = retriever
    this.#language = language
    this.#options = options
  }

  override async _getRelevantDocuments(query: string): Promise<Document<PassageMetadata>[]> {
    const { sources, k } = this.#options
    const text = shorten(query, LONGEST_MESSAGE)
    const { hits, by } = await this.#retriever.find({ text, language: this.#language, leansOn: null })
    return hits.slice(0, k).map(({ passage, score }) => {
      const { id, title, kind, role, language, file, lines } = passage
      const citekeys = passage.citations.map((citation) => citation.citekey)
      const url = citekeys.map((citekey) => sources?.get(citekey)?.url).find((found) => found !== undefined)
      return new Document({
        id,
        pageContent: passage.text,
        metadata: {
          id,
          title,
          kind,
          role,
          language,
          file,
          lines,
          citekeys,
          score,
          by,
          ...(url === undefined ? {} : { url }),
        },
      })
    })
  }
}
