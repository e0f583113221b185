import type { Case } from '../case/check.js'

const THERE_WERE =
  /\bthere (?:were|are|was|have been|had been)(?: (?:about|around|only|some|roughly|more than|over|almost|nearly|at least))? (?=\d|\p{L}+(?:teen|ty|hundred|thousand)\b)|(?<!\p{L})(?:gab|gibt) es(?: \p{L}+){0,4}? \d|(?<!\p{L})es (?:gab|gibt)(?: \p{L}+){0,5}? \d|(?<!\p{L})(?:gab|gibt) es(?: \p{L}+){0,3}(?= \d)/iu
/** Whatever says that somebody counted, and that the rest may not be known. */
const RECORDED =
  /\b(?:identif\p{L}*|count(?:s|ed|ing)?|record\p{L}*|register\p{L}*|regist\p{L}*|known|report\p{L}*|found|document\p{L}*|detect\p{L}*|list(?:s|ed)|saw|seen|police|official\p{L}*|statistic\p{L}*|figures?|according to|at least|clos(?:ed|es)|complet\p{L}*|conclud\p{L}*)\b|(?<!\p{L})(?:identifizier\p{L}*|zähl\p{L}*|gezählt\p{L}*|erfass\p{L}*|registrier\p{L}*|bekannt\p{L}*|gemeldet\p{L}*|festgestellt\p{L}*|stellt\p{L}*|ermittel\p{L}*|dokumentier\p{L}*|entdeckt\p{L}*|verzeichn\p{L}*|polizei\p{L}*|amtlich\p{L}*|statistik\p{L}*|laut|zufolge|mindestens|abgeschlossen\p{L}*|schloss)(?!\p{L})/iu
const COUNTS_SOME =
  /\b(?:identif\p{L}*|recorded|registered|detected|reported|documented)\b|(?<!\p{L})(?:identifizier\p{L}*|erfass\p{L}*|registrier\p{L}*|festgestellt\p{L}*|stellt\p{L}* (?:\p{L}+ ){0,4}fest|gemeldet\p{L}*|dokumentier\p{L}*)(?!\p{L})/iu

/** "Police identified 465 victims" told as "there were 465 victims": those that nobody found are not counted. */
export const tellsRecordedAsAll = ({ claim, quotes }: Case): boolean =>
  THERE_WERE.test(claim.text) &&
  !RECORDED.test(claim.text) &&
  quotes.some(({ text }) => COUNTS_SOME.test(text))
