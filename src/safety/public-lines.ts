/**
 * Emergency and help lines that anybody may ask about, in Germany and across the EU, digits only, as their operators publish them: child and
 * family lines, TelefonSeelsorge, violence against women and men, pregnancy, sexual abuse, the doctor on call. Never shown from here.
 */
const PUBLIC =
  '116000 116006 116016 116111 116117 116123 08000116016 08000121700 08001110111 08001110222 08001110550 08002255530 08003050750 08007242318 08001239900 08009876548'

const digits = (written: string): string => written.replace(/[\s/.()-]/gu, '')

/** Tells whether a number is a public line, or one of the house's own helplines, written in any way: "116016", "0800/111 0 111". */
export function createPublicLines(helplines: readonly string[]): (written: string) => boolean {
  const known = new Set([...PUBLIC.split(' '), ...helplines.map(digits)])
  return (written) => known.has(digits(written))
}
