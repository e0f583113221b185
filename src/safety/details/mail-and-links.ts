import type { DetailPattern } from './detail-pattern.js'

const DOT = '(?:\\.|\\s?(?:\\(dot\\)|\\[dot\\]|\\{dot\\}|\\(punkt\\)|\\[punkt\\]|\\sdot\\s|\\spunkt\\s)\\s?)'
const AT =
  '(?:\\s?(?:\\((?:at|a|ät|@)\\)|\\[(?:at|a|ät|@)\\]|\\{(?:at|a|ät|@)\\}|<at>|-at-|_at_)\\s?|\\s(?:at|ät|aet|äd|ett|et|klammeraffe)\\s)'
/** What people say for the marks inside a name: "lilia dot petrov", "sonnen unterstrich kind". */
const SAID_MARK =
  '(?:\\s(?:dot|punkt|underscore|unterstrich|minus|bindestrich|dash)\\s[\\p{L}\\p{N}._+-]{1,30}){0,3}'
const EMAIL_SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}._+-]{1,64}${SAID_MARK}${AT}[\\p{L}\\p{N}-]{1,60}(?:${DOT}[\\p{L}\\p{N}-]{2,30}){1,3}`,
  'giu',
)
/** The end is often left out: everybody knows "…@gmx". */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@\s?|\s@\s)[\p{L}\p{N}][\p{L}\p{N}.-]{1,252}/gu
const PROVIDERS =
  '(?:gmail|googlemail|gmx|web\\s?(?:\\.|punkt|dot)\\s?de|yahoo|hotmail|outlook|icloud|proton(?:mail)?|t-online|freenet|mail\\.ru|abv|wp\\.pl|freemail)'
/** "rosa77 bei gmx": only what cannot be a plain word in front. */
const EMAIL_AT_PROVIDER = new RegExp(
  `(?<![\\p{L}\\p{N}])((?=[\\p{L}\\p{N}]{0,30}[\\d._-])[\\p{L}\\p{N}._-]{3,50}\\s(?:at|bei|ät|@|on|auf)\\s${PROVIDERS})(?![\\p{L}])`,
  'giu',
)

const ENDINGS =
  'com|net|org|de|eu|info|biz|xxx|porn|sex|cam|live|onion|ru|ro|bg|hu|pl|ua|ch|io|tv|co\\.uk|example'
const LINK =
  /(?<![\p{L}\p{N}])(?:[a-z][a-z+]{1,9}:\/\/|www\.|\/\/\/(?=\p{L}{2,20}\.\p{L}{2,20}\.))[^\s<>"']{1,2000}|\b(?:t\.me|wa\.me|bit\.ly|instagram\.com|facebook\.com|tiktok\.com|maps\.app\.goo\.gl|goo\.gl|onlyfans\.com|discord\.gg|youtu\.be)\/[^\s<>"']{1,500}/giu
const BARE_LINK = /(?<![\p{L}\p{N}@.])(?:[a-z0-9][a-z0-9-]{1,40}\.){1,3}[a-z]{2,10}\/[^\s<>"']{1,500}/giu
/** "kaufmich.com": a site without a path. Only endings that are no words, since people forget the space after a full stop. */
const SITE = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9][a-z0-9-]{1,40}\\.){1,3}(?:${ENDINGS})(?![\\p{L}\\p{N}/-])`,
  'giu',
)
/** The same with an ending that is also a word, behind what tells that a site follows: "auf ladies.at". */
const SITE_SHOWN =
  /(?<![\p{L}])(?:auf|on|at|seite|website|webseite|site|link|via|profil|profile|domain|url|unter)\s?:?\s((?:[a-z0-9][a-z0-9-]{1,40}\.){1,2}(?:at|me|it|to|nl|fr|es|be|us|in|am|cc|ly|app|club|online|site|shop))(?![\p{L}\p{N}/-])/giu
/** "escort-lady punkt de" */
const SITE_SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}-]{2,40}\\s?[([]?\\s?(?:dot|punkt)\\s?[)\\]]?\\s?(?:${ENDINGS}|at|me)(?![\\p{L}\\p{N}])`,
  'giu',
)
const IP_ADDRESS = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/gu
const DOI_LINK = /^(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org/iu

/** DOIs point to studies and stay. */
export const DOI = /\b10\.\d{4,9}\/[^\s<>"']{1,200}/gu

export const MAIL_AND_LINKS: readonly DetailPattern[] = [
  { kind: 'link', pattern: LINK, fits: (found) => !DOI_LINK.test(found) },
  { kind: 'link', pattern: BARE_LINK, fits: (found) => !/^\d/u.test(found) && !DOI_LINK.test(found) },
  { kind: 'link', pattern: SITE, fits: (found) => !DOI_LINK.test(found) },
  { kind: 'link', pattern: SITE_SHOWN },
  { kind: 'link', pattern: SITE_SPELLED },
  { kind: 'link', pattern: IP_ADDRESS },
  {
    kind: 'email',
    pattern: EMAIL_SPELLED,
    fits: (found) => /[([{<]|(?:\.|\s(?:dot|punkt)\s)\p{L}{2,}$/iu.test(found) && !/\swww\./iu.test(found),
  },
  { kind: 'email', pattern: EMAIL, fits: (found) => /\p{L}/u.test(found.slice(0, found.indexOf('@'))) },
  { kind: 'email', pattern: EMAIL_AT_PROVIDER },
]
