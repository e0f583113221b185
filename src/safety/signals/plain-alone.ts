import type { PlainDanger } from './plain-danger.js'

/** Danger in a few everyday words, which mean another thing as soon as more stands beside them ("she was taken to the dentist"). */
export interface DangerAlone extends PlainDanger {
  /** What the words must fill, but for a cry or a time beside them. */
  readonly fills: 'clause' | 'message'
}

export const PLAIN_ALONE: readonly DangerAlone[] = [
  {
    name: 'plain:taken',
    fills: 'clause',
    category: 'missing_or_abducted',
    en: `$taken_one was/got/gets taken | $taken_one is being taken | $taken_one is being taken away | $taken_one has been taken
      | $taken_one was/got taken away | $taken_one has been taken away | they have taken $her_away | he has taken $her_away | $taken_one was/got snatched/grabbed`,
    de: `$taken_one wurde geholt/verschleppt/weggeholt/mitgenommen | $taken_one wird gerade/jetzt mitgenommen/verschleppt
      | $taken_one ist mitgenommen/verschleppt/weggeholt worden | haben $her_away geholt/weggeholt/mitgenommen`,
  },
  {
    name: 'plain:end_it',
    fills: 'clause',
    category: 'suicide',
    en: '$weary want/wants to end it | $weary want/wants it to end now | $weary will/gonna end it | $weary is/am going to end it',
    de: '$weary will/möchte es beenden | $weary will/möchte es heute/jetzt/endlich/bald/morgen beenden | $weary will/möchte es heute abend/nacht beenden | $weary es beenden will/möchte | $weary will alles beenden | $weary alles beenden will | $weary wird es beenden',
  },
  {
    // Of an intern who leaves, too, so that a word more ("and moves out") is for the weights.
    name: 'plain:farewell',
    fills: 'message',
    category: 'suicide',
    en: '$weary said goodbye to everyone/everybody/all | $weary has said goodbye to everyone/everybody | $weary is saying goodbye to everyone/everybody',
    de: '$weary hat sich von allen/jedem verabschiedet | $weary verabschiedet sich von allen/jedem | $weary verabschiedet sich gerade von allen',
  },
  {
    name: 'plain:hurry',
    fills: 'message',
    category: 'medical',
    en: 'please hurry | hurry please | hurry hurry | come quick/quickly/fast | come here quick/quickly/fast | quick come | come please quick/quickly/fast | hurry',
    de: 'bitte schnell | schnell bitte | beeilt euch | beeil dich | beeilung | kommt/komm schnell | kommt/komm bitte/jetzt schnell | schnell kommen | schnell schnell',
  },
]

/** Danger that a sentence says outright: whom nobody gets awake after drink or pills, for whom nobody needs to worry any more. */
export const PLAIN_ROUSE: readonly PlainDanger[] = [
  {
    name: 'plain:not_roused',
    category: 'medical',
    en: `$drug ~~ $not get/wake $her_away up | $drug ~~ $not rouse/wake $her_away | $not get $her_away up ~~ $drug | $not wake $her_away up ~~ $drug
      | can/could not keep $her_away awake ~~ $drug | $drug ~~ can/could not keep $her_away awake | can/could not keep $her_away awake | $drug ~~ will not wake up | $drug ~~ is not waking up`,
    de: `$drug ~~ $rouse $her_away ~ nicht ~ hoch/wach | $rouse $her_away ~ nicht ~ hoch/wach ~~ $drug | $drug ~~ $her_away nicht ~ hoch/wach $rouse
      | $drug ~~ $rouse ich/wir $her_away ~ nicht ~ hoch/wach | $drug ~~ wird nicht ~ wach | $drug ~~ nicht ~ wach zu $rouse | $rouse $her_away nicht wach gehalten`,
  },
  {
    name: 'plain:worry_no_more',
    category: 'suicide',
    en: `nobody/noone has/needs to worry about/abt her/him/me anymore | nobody/noone has/needs to worry about/abt her/him/me any more/longer
      | no one has/needs to worry about/abt her/him/me anymore | no one has/needs to worry about/abt her/him/me any more/longer
      | nobody/noone/we/you will ~ have to worry about/abt her/me anymore/tomorrow | $saying ~ we/you/i do not have to worry about/abt her/me anymore`,
    de: `keiner/niemand muss sich ~ mehr um sie/mich sorgen | keiner/niemand muss sich ~ um sie/mich ~ sorgen mehr machen`,
  },
  {
    name: 'plain:made_to_work',
    category: 'trafficker_contact',
    en: '$subject had/has to work ~ streets/street tonight/today',
    de: '$subject muss/musste heute anschaffen | $subject muss/musste heute abend/nacht anschaffen',
  },
  {
    name: 'plain:rather_dead',
    category: 'suicide',
    en: 'wishes/wished/wish she/he/i would/could just die | wish/wishes for death | want/wants/wanted ~~ him or die | or she/i would rather die | she/i would rather die than',
    de: `will/möchte/wollte ~~ oder sterben | $weary wär/wäre am liebsten tot/gestorben | am liebsten wär/wäre $weary tot/gestorben | $weary am liebsten tot/gestorben wär/wäre
      | am liebsten tot wär/wäre | wünscht sich den tod | wünsche mir den tod | wünscht sich tot zu sein`,
  },
  {
    name: 'plain:void',
    category: null,
    en: `relationship/marriage/engagement/contract/subscription/affair ~~ to end it | any more now that | anymore now that/since
      | anymore because she has/is | awake in/during class/school/lessons | just die of/laughing`,
    de: 'beziehung/ehe/verlobung/vertrag/affäre/abo ~~ beenden',
  },
]

/** Classes of words for these phrases only. */
export const ALONE_CLASSES: Readonly<Record<string, string>> = {
  taken_one: 'she i girl client resident sie ich mädchen klientin bewohnerin',
  her_away: 'her him sie ihn',
  rouse: 'krieg kriege kriegen bekomm bekomme bekommen krieg kriegt bekommt',
  drug: `vodka wodka schnaps whisky whiskey gin rum alcohol alkohol alk booze drunk drank drugs pills pill tablets benzos xanax tavor tilidin valium tramadol
    heroin fentanyl methadone methadon schlafzeug schlafmittel schlaftabletten tabletten pillen drogen betrunken besoffen gesoffen sleepers zopiclon`,
}
