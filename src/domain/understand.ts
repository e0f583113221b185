import type { Confidence, Evidence } from './evidence.js'
import { saidBesideNotThis, withoutTopics } from './not-this.js'
import type { Shelf } from './ports.js'
import type { Question, Turn } from './question.js'
import { STOP_WORDS } from './stop-words.js'
import { fold, words } from './text.js'

/** A question that opens like this goes on from the one before: "and if she gets angry?", "und wenn sie schreit?". */
const GOES_ON = /^(?:and|but|or|also|so|ok(?:ay)?|what if|und|aber|oder|auch|also|wenn|falls|was wenn)\b/u
/** What one breathes in with before one goes on. Searched along, "ok" is a word that the folder never heard of. */
const BREATH = /^(?:(?:ok(?:ay)?|oki|alright|yeah|na gut|naja|hm+)(?![\p{L}\p{N}'’])[\s,.!…–-]*)+(?=\p{L})/iu
/** Something else goes on while it is asked: "what do I say to her meanwhile?" */
const MEANWHILE =
  /\b(?:meanwhile|in the meantime|until then|till then|inzwischen|wahrenddessen|in der zwischenzeit|bis dahin|solange)\b/u
/** Words that say how much, how long or how come, and never of what. */
const ASKS_HOW: ReadonlySet<string> = new Set(
  (
    'long often common normal usual last lasts take takes happen happens start starts begin begins end ends stop stops over gone work works come comes go goes ' +
    'away pass passes know recognise recognize notice see look looks help helps mean means happening ' +
    'lang lange oft haufig ublich dauern dauert passiert passieren beginnt beginne anfangt anfangen fang fange starte endet aufhort vorbei wirkt funktioniert kommt entsteht geht sonst erkenne erkennt ' +
    'merke merkt sieht aussehen hilft helfen bedeutet heisst normal eigentlich genau warum wieso weshalb'
  ).split(' '),
)
/** Words that say what to do with what was said, or when, and never of what: "and if she does it again tomorrow?" */
const SAYS_WHEN: ReadonlySet<string> = new Set(
  (
    'when wann again tomorrow today tonight next time please exactly back say tell write answer reply ask does ok okay yes no really avoid never ' +
    'nochmal wieder morgen heute nachstes nachste nachsten mal bitte sag sagen schreib schreibe schreiben antworte antworten frag fragen ' +
    'dont know idea clue stuck weiss weiter komm komme ahnung plan keine ' +
    'mehr macht konkret fall falle keinen gar nie niemals wirklich mach mache machen tue tun tut vermeiden ok okay ja nein'
  ).split(' '),
)
/** That something was done, and what came of it: of what was suggested, and what else there is. Beside it the small change of a chat. */
const TRIED: ReadonlySet<string> = new Set(
  (
    'tried try works worked didnt doesnt hasnt havent failed already anything else idea ideas ' +
    'probiert ausprobiert versucht geklappt klappt gebracht bringt schon hab habe hat nix nichts besten ' +
    'tho though lol lmao tbh idk ngl btw omg ugh plz pls haha hihi ey eig eigtl'
  ).split(' '),
)
/** "so etwas", "that kind of thing": points at what was told and names nothing. */
const POINTS: ReadonlySet<string> = new Set('sowas soetwas solches dergleichen stuff thing things'.split(' '))
const NO_MATTER = [ASKS_HOW, SAYS_WHEN, TRIED, POINTS]
/** What she may do at what was suggested: "and if she cries?" asks how to go on with it, and nothing about crying. */
const IF =
  /^(?:(?:and|but|or|so|ok|okay|then|und|aber|oder|also|na|ja) )*(?:(?:what|was) (?:ist |mach ich |mache ich )?)?(?:if|when|wenn|falls)\b/u
const REACTS: ReadonlySet<string> = new Set(
  (
    'cries cry crying weeps offended upset hurt disappointed sad quiet silent laughs shrugs refuses reacts react answers wants want agrees ' +
    'listens listen cares doesnt dont wont isnt nothing anything badly otherwise ' +
    'weint heult beleidigt gekrankt verletzt enttauscht traurig still schweigt lacht lehnt weigert reagiert antwortet mag mochte ' +
    'nix nichts gar einfach trotzdem anders zuhort hort darauf drauf'
  ).split(' '),
)

/** Alone it is surely about another card: so far ahead of all other cards, in log odds, and surely so or as good as one of its phrasings. */
const OTHER_CARD = { ahead: 1, likeness: 0.75 }

/** With fewer words of its own than this, a question in a thread leans on the one before. */
const OWN_WORDS = 3

/** Longer than this, in words, no messages are put together: who told so much has told what it is about. */
const TOLD_TOGETHER = 60

/** Share of a follow-up's own words, by rarity, that must stand somewhere in the folder. */
const HEARD_OF = 0.5

interface Understood {
  readonly question: Question
  readonly evidence: Evidence
  readonly confidence: Confidence
}

/**
 * Searches a question, and where it does not stand by itself, together with what was asked before in the thread. A question
 * that stands by itself is left alone, so that a new topic in an old thread is not pulled back.
 */
export async function understand(
  shelf: Shelf,
  alone: Question,
  last: Turn | null,
  signal?: AbortSignal,
): Promise<Understood> {
  const search = async (question: Question): Promise<Understood> => {
    const text = last === null ? question.text : question.text.replace(BREATH, '')
    const evidence = await shelf.retriever.find({ ...question, text }, signal)
    return { question, evidence, confidence: shelf.judge(evidence) }
  }
  const first = await search(alone)
  if (last === null) return first
  const beside = saidBesideNotThis(alone.text)
  // It was asked which card is meant, and more was told instead: both together say what it is about.
  if (last.topics.length === 0) {
    if (beside === '') return nothingElse(alone, last, first)
    const text = `${last.question} ${beside ?? alone.text}`
    const apart = last.language !== alone.language || words(text).length > TOLD_TOGETHER
    return first.confidence.verdict === 'answer' || apart || isAgain(alone, last.question)
      ? first
      : await search({ ...alone, text })
  }
  // What was shown does not fit: which of the others, or what she tells beside it, says what is meant.
  if (beside !== null) {
    const text = `${last.question} ${beside}`.trim()
    const { question, evidence, confidence } = await search({ ...alone, text, language: last.language })
    const others = withoutTopics(evidence, last.topics)
    const isOther = evidence.hits[0] === others.hits[0] && beside !== '' && confidence.verdict === 'answer'
    const { value } = confidence
    if (others.hits.length === 0 && !isOther)
      return nothingElse(alone, last, { question, evidence: others, confidence })
    return {
      question,
      evidence: others,
      confidence: isOther ? confidence : { verdict: 'pointers', value, doubt: 'card' },
    }
  }
  // Asked once more, it is the same question and gets the same answer.
  if (isAgain(alone, last.leant?.text ?? last.question)) {
    const again = last.leant === undefined ? null : await search(leaningOn(shelf, alone, last.leant.on))
    return again === null ? first : { ...again, confidence: { verdict: 'answer', value: 1 } }
  }
  if (!leans(alone)) return first
  const { signals } = first.evidence
  const stays = hasNoMatter(alone)
  if (isOfOtherCard(first, last, stays)) return first
  // A term that is asked for by name needs nothing from before.
  if (signals.definition !== null && !stays) return first
  const elsewhere = first.confidence.verdict === 'nothing' && first.confidence.boundary !== null
  // "and how do I mend the printer?" goes on in words only: what it asks for was never heard of here.
  const own = ownWords(alone).length
  const pointsElsewhere = signals.boundary?.signal != null || (elsewhere && own > 1)
  if (!stays && (pointsElsewhere || signals.known < HEARD_OF)) return first
  const leaning = await search(leaningOn(shelf, alone, last))
  if (leaning.evidence.hits.length === 0) return first
  return { ...leaning, confidence: { verdict: 'answer', value: leaning.confidence.value } }
}

/** Nothing else lies near, or none of what was offered is meant: it asks to be told more closely. */
function nothingElse(alone: Question, last: Turn, { evidence, confidence }: Understood): Understood {
  return {
    question: { ...alone, leansOn: last },
    evidence: { ...evidence, hits: [], cards: [] },
    confidence: { verdict: 'answer', value: confidence.value },
  }
}

/**
 * What a thread remembers of a question: of one that asks only how long, or why, what it was about before, so that "why?" and "what do
 * I say?" lead nobody away from her.
 */
export function turnAfter(question: Question, topics: readonly string[], shown: readonly string[]): Turn {
  const { text, language, leansOn } = question
  if (leansOn === null) return { question: text, language, topics, shown }
  const { leant: _, ...on } = leansOn
  const about = hasNoMatter(question) ? leansOn.question : text
  return { question: about, language, topics, shown, leant: { text, on } }
}

/** With no matter of its own it stays with the card that was shown, whatever else its few words find. */
function leaningOn({ knowledge }: Shelf, alone: Question, on: Turn): Question {
  const topic = on.topics[0]
  const isCard = knowledge.passages.some((passage) => passage.topic === topic && passage.kind === 'response')
  return { ...alone, leansOn: on, ...(isCard && topic !== undefined && hasNoMatter(alone) ? { topic } : {}) }
}

/** "how do I look after myself after that", "what about her child": short, and yet it names what another card is about. */
function isOfOtherCard({ evidence, confidence }: Understood, last: Turn, stays: boolean): boolean {
  const { hits, signals } = evidence
  const { card, likeness } = signals
  if (confidence.verdict !== 'answer' || card === null || card.topic === last.topics[0]) return false
  if (hits[0]?.passage.topic !== card.topic || card.aheadOfCards < OTHER_CARD.ahead) return false
  const isPhrasing = likeness >= OTHER_CARD.likeness
  return stays ? isPhrasing && card.sure : isPhrasing || card.sure
}

function isAgain({ text }: Question, before: string): boolean {
  return words(text).join(' ') === words(before).join(' ')
}

function leans(question: Question): boolean {
  const text = fold(question.text)
  return (
    GOES_ON.test(text) ||
    MEANWHILE.test(text) ||
    ownWords(question).length < OWN_WORDS ||
    hasNoMatter(question)
  )
}

/** Nothing of its own but how long, how often, how come, or when: what it asks about stands in the question before. */
export function hasNoMatter(question: Pick<Question, 'text' | 'language'>): boolean {
  const own = ownWords(question).map(fold)
  const reacts = IF.test(words(question.text).map(fold).join(' '))
  return own.every((word) => NO_MATTER.some((words) => words.has(word)) || (reacts && REACTS.has(word)))
}

function ownWords(question: Pick<Question, 'text' | 'language'>): string[] {
  return words(question.text).filter((word) => !STOP_WORDS[question.language].has(word))
}
