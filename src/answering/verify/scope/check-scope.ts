import { type Check, finding } from '../case/check.js'
import { createPhraseFinder, list, type PhraseFinder, type PhraseHit } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'

interface Group {
  readonly name: string
  /** How a claim names the group. */
  readonly claimed: PhraseFinder
  /** Words of a source that cover it too. */
  readonly covered: PhraseFinder
  /** The same inside a German compound: "Straßenprostitution". */
  readonly inside: RegExp | null
}

function group(
  name: string,
  en: string,
  de: string,
  alsoEn = '',
  alsoDe = '',
  inside: RegExp | null = null,
): Group {
  return {
    name,
    inside,
    claimed: createPhraseFinder({ en: list(en), de: list(de) }),
    covered: createPhraseFinder({ en: list(`${en}, ${alsoEn}`), de: list(`${de}, ${alsoDe}`) }),
  }
}

/** Whom or what a source is about. A claim may speak of a group only where the passage does. */
const GROUPS: readonly Group[] = [
  group(
    'trafficking',
    'trafficking, trafficked, trafficker*',
    'menschenhandel*, menschenhändler*',
    'exploit*, tca, tcb',
    'trafficking, gehandelt*, ausbeut*, händler, zuhälter*, tca, tcb',
    /(?:menschen|sex|frauen|kinder|mädchen)h[aä]nd[el]|ausbeut/u,
  ),
  group(
    'prostitution',
    'prostitut*, sex work*, commercial sex, brothel*, pimp*',
    'prostitu*, sexarbeit*, bordell*, zuhälter*, freier',
    'sex traffick*, trafficker*, sold, selling sex, sell sex, sells sex, sex trade, exploit*',
    'sexuelle ausbeutung, verkauf*, menschenhändler*, ausbeut*, kommerzielle*, sex',
    /prostitu|zuhält/u,
  ),
  group(
    'partner violence',
    'partner violence, domestic violence, husband*, marriage, intimate partner*, wives, wife',
    'partnergewalt, partnerschaftsgewalt, häusliche gewalt, häuslicher gewalt, ehemann, ehemänner, ehe',
    'partner*, ipv, domestic, abusive relationship*, married',
    'partner*, paarbezieh*, paargewalt, häuslich*, misshandelnd*',
    /partner|ehefrau|ehemann|gewaltschutz|gewaltbezieh/u,
  ),
  group(
    'men',
    'men, man, boys, fathers',
    'männer, männern, väter',
    'male, boy, gentlemen, his, him, gender, parents',
    'mann, männlich*, ihm, ihn, geschlecht, eltern',
  ),
  group(
    'children',
    'child, children, minors, minor, teenagers, adolescents, infants',
    'kind, kinder, kindern, minderjährige*, jugendliche*, säugling*',
    'childhood, young, youth, girl*, early, kid*, runaway*',
    'kindheit, frühe, frühen, jung*, mädchen, kindlich*, frühkindlich*',
    /kind(?!lich)|jugend|mädchen/u,
  ),
  group('adults', 'adults, adult', 'erwachsene*', '', ''),
  group(
    'women',
    'women',
    'frauen',
    'woman, female, she, her, girl*, sister*, mother*',
    'frau, frauenh*, weiblich*, sie, ihr*, mädchen, mütter, klientin*, teilnehmerinnen, bewohnerin*',
  ),
  group(
    'refugees and migrants',
    'refugee*, migrant*, asylum',
    'flüchtling*, geflüchtet*, migrant*, asyl*',
    'foreign*, migration*',
    'ausländ*, migrations*',
  ),
  group('students', 'student*, pupils', 'studierende*, student*, schüler*', 'university', 'universität'),
  group('soldiers', 'veterans, soldiers, combat', 'soldat*, veteran*', '', ''),
  group('Germany', 'germany', 'deutschland', 'german*, federal', 'deutsch*, bundes*'),
  group('Europe', 'europe, european', 'europa, europäisch*', '', ''),
  group(
    'the whole world',
    'worldwide, world wide, globally, all over the world',
    'weltweit, auf der ganzen welt',
    'world',
    'welt',
  ),
]

/** Partner violence is not trafficking, and women in shelters are not everybody. */
export const checkScope: Check = (judged) => {
  const { claim } = judged
  for (const { name, claimed, covered, inside } of GROUPS) {
    if (!claimed.find(claim.lowers, claim.language).some((hit) => !isElse(claim, hit))) continue
    if (judged.passages.some((passage) => covered.has(passage.lowers, passage.language))) continue
    // "Jungen" with a capital letter are boys, and "jungen" is young.
    if (name === 'men' && judged.passages.some(({ tokens }) => tokens.some(({ raw }) => raw === 'Jungen')))
      continue
    if (inside !== null && judged.passages.some(({ lowers }) => lowers.some((lower) => inside.test(lower))))
      continue
    if (
      judged.titles.some((title) =>
        judged.passages.some(({ language }) =>
          covered.has(title.toLowerCase().split(/[^\p{L}\p{N}]+/u), language),
        ),
      )
    )
      continue
    return finding('scope', `The claim speaks of ${name}; the passage does not.`)
  }
  return null
}

const SMALL =
  /^(?:choices?|decisions?|changes?|things?|details?|differences?|points?|matters?|part|role|injur\p{L}+|problems?|steps?|tasks?|mistakes?)$/u

/** "Ehe sie so weit ist" means before, and "forced marriage" no partnership. */
function isElse({ tokens, lowers }: Reading, { at, phrase }: PhraseHit): boolean {
  // "Minor choices" are small, and an "Adult Attachment Interview" is a name.
  if (phrase === 'minor') return SMALL.test(lowers[at + 1] ?? '')
  if (phrase === 'adult') return tokens[at]!.capital && tokens[at + 1]?.capital === true
  if (phrase === 'marriage') return /^(?:forced|arranged|child)$/u.test(lowers[at - 1] ?? '')
  if (phrase !== 'ehe') return false
  const { capital, first } = tokens[at]!
  return !capital || (first && /^(?:sie|er|es|du|ihr|wir|man|die|der|das|sich)$/u.test(lowers[at + 1] ?? ''))
}
