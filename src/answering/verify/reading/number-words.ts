/** Words that count, with their values. */
export const ENGLISH_NUMBERS = read(`
  zero = 0, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18, nineteen = 19, twenty = 20,
  thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90, hundred = 100, thousand = 1000, dozen = 12, million = 1_000_000, twice = 2, thrice = 3`)

export const GERMAN_NUMBERS = read(`
  null = 0, zwei = 2, drei = 3, vier = 4, fünf = 5, sechs = 6, sieben = 7, acht = 8, neun = 9, zehn = 10, elf = 11, zwölf = 12, dreizehn = 13, vierzehn = 14, fünfzehn = 15, sechzehn = 16, siebzehn = 17, achtzehn = 18, neunzehn = 19, zwanzig = 20,
  dreißig = 30, vierzig = 40, fünfzig = 50, sechzig = 60, siebzig = 70, achtzig = 80, neunzig = 90, hundert = 100, tausend = 1000, dutzend = 12`)

/** Parts of a whole. */
export const SHARES = {
  en: read(
    'half = 1/2, third = 1/3, thirds = 1/3, quarter = 1/4, quarters = 1/4, fifth = 1/5, fifths = 1/5, tenth = 1/10',
  ),
  de: read(
    'hälfte = 1/2, drittel = 1/3, dritteln = 1/3, viertel = 1/4, vierteln = 1/4, fünftel = 1/5, fünfteln = 1/5, zehntel = 1/10, zehnteln = 1/10',
  ),
} as const

/** "Jede vierte": the ending is cut before the look-up. */
export const EVERY_NTH = read(
  'zweit = 2, dritt = 3, viert = 4, fünft = 5, sechst = 6, siebt = 7, acht = 8, neunt = 9, zehnt = 10',
)

/** Places in a row; "first" is too often something else. */
export const PLACES = read(`
  second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, ninth = 9, tenth = 10, zweit = 2, dritt = 3, viert = 4, fünft = 5, sechst = 6, siebt = 7, neunt = 9, zehnt = 10`)

function read(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(',').map((entry) => {
      const [word = '', value = ''] = entry.split('=').map((side) => side.trim())
      const [over, under = '1'] = value.split('/')
      return [word, Number(over!.replaceAll('_', '')) / Number(under)] as const
    }),
  )
}
