/** Second persons that no ending makes. */
const OF_DU: ReadonlyMap<string, string> = new Map(
  `haben hast, sind bist, seien bist, werden wirst, können kannst, müssen musst, wollen willst, sollen sollst, dürfen darfst, mögen magst, wissen weißt, lassen lässt, geben gibst, nehmen nimmst,
  sehen siehst, sprechen sprichst, fahren fährst, halten hältst, schlafen schläfst, laufen läufst, tragen trägst, treffen triffst, verlassen verlässt, vergessen vergisst, helfen hilfst, brechen brichst,
  lesen liest, essen isst, fallen fällst, tun tust, versprechen versprichst, werfen wirfst, waren warst, wären wärst, hätten hättest, würden würdest, könnten könntest, möchten möchtest, sollten solltest, müssten müsstest, dürften dürftest, wollten wolltest`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
const IMPERATIVES: ReadonlyMap<string, string> = new Map(
  `geben gib, nehmen nimm, sprechen sprich, lesen lies, sehen sieh, treffen triff, werfen wirf, vergessen vergiss, helfen hilf, essen iss, brechen brich, versprechen versprich, seien sei, lassen lass, verlassen verlass`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
const NO_VERBS = /^(?:wenn|denn|dann|wann|wen|gegen|neben|zwischen|ihnen|wegen|sondern|an|in|von|können)$/u
const IS_VERB = /^(?:sind|\p{L}{2,}(?:en|rn|ln)|tun)$/u
/** Who does it when it is not the one spoken to: "wir begleiten Sie". */
const OTHERS =
  /^(?:für|über|ohne|durch|gegen|um|an|wir|ich|man|er|es|zu|uns|jemand|niemand|kann|darf|möchte|werde|würde)$/u

/**
 * "Sie müssen", "Gehen Sie", "Ihnen" as "du musst", "geh", "dir": a German wording says the same in both forms of address, and is
 * judged in one. Other words stay as they are.
 */
export function informal(text: string): string {
  return text
    .split(/(?<=[.!?:] )/u)
    .map((sentence) => {
      const asked = sentence.includes('?')
      const parts = sentence.split(/(?<=[,;–] )/u)
      return parts
        .map((part, index) => (FORMAL.test(part) ? turned(part, index === 0 && !asked) : part))
        .join('')
    })
    .join('')
}

const FORMAL = /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})/u

function turned(part: string, mayOrder: boolean): string {
  const words = part.split(' ')
  const at = words.findIndex((word) => /^Sie(?!\p{L})/u.test(word))
  if (at !== -1) {
    const [before, behind] = [bare(words[at - 1]), bare(words[at + 1])]
    if (
      mayOrder &&
      !ASKS_OR_WISHES.test(before) &&
      at <= 3 &&
      isVerb(before) &&
      words.slice(0, at - 1).every((word) => OPENS.test(bare(word)))
    ) {
      words[at - 1] = imperative(before)
      words[at] = words[at]!.slice('Sie'.length)
      if (words[at + 1] === 'sich') words[at + 1] = 'dir'
    } else if (OTHERS.test(bare(words[at - 2])) || OTHERS.test(before)) {
      words[at] = words[at]!.replace('Sie', 'dich')
    } else {
      words[at] = words[at]!.replace('Sie', 'du')
      const verb = isVerb(before)
        ? at - 1
        : isVerb(behind)
          ? at + 1
          : words.findLastIndex((word) => isVerb(bare(word)))
      if (verb > -1 && verb >= at - 1)
        words[verb] = words[verb]!.replace(/\p{L}+/u, (found) => ofDu(found.toLowerCase()))
    }
  }
  return words
    .join(' ')
    .replace(/ +/gu, ' ')
    .replace(/(?<!\p{L})Sie(?!\p{L})/gu, 'dich')
    .replace(/(?<!\p{L})Ihnen(?!\p{L})/gu, 'dir')
    .replace(/(?<!\p{L})Ihr(e[nmrs]?)?(?!\p{L})/gu, 'dein$1')
    .replace(/(?<=(?<!\p{L})du (?:es )?)sich(?!\p{L})/gu, 'dich')
}

/** "Hätten Sie nur", "Können Sie": no order. */
const ASKS_OR_WISHES =
  /^(?:haben|sind|werden|können|müssen|wollen|sollen|dürfen|mögen|waren|wären|hätten|würden|könnten|möchten|sollten|müssten|dürften|wollten|hatten|brauchen|wissen)$/u

const OPENS = /^(?:bitte|jetzt|dann|also|nun|und|so)$/u
const bare = (word: string | undefined): string => (word ?? '').replace(/[^\p{L}]/gu, '').toLowerCase()
const isVerb = (word: string): boolean => (IS_VERB.test(word) && !NO_VERBS.test(word)) || word === 'können'

function ofDu(verb: string): string {
  const known = OF_DU.get(verb)
  if (known !== undefined) return known
  const stem = verb.replace(/e?n$/u, '')
  if (/[td]$/u.test(stem)) return `${stem}est`
  return /[sßzx]$/u.test(stem) ? `${stem}t` : `${stem}st`
}

function imperative(verb: string): string {
  const known = IMPERATIVES.get(verb)
  if (known !== undefined) return known
  const stem = verb.replace(/e?n$/u, '')
  return /(?:[td]|er|el|[^aeiouhlrmn][mn])$/u.test(stem) ? `${stem}e` : stem
}
