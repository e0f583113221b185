/**
 * Small words of both languages under one name, so that what is learned of "only" holds for "nur". German = English; words of
 * English that say one thing share a name too.
 */
const GERMAN = `nur only, erst only, allein alone, alle all, allen all, aller all, jede every, jeder every, jedes every, jedem every, jeden every, immer always, stets always, nie never, niemals never,
  nicht not, kein no, keine no, keinen no, keiner no, keinem no, ohne without, mit with, und and, oder or, aber but, doch but, sondern but, weil because, denn because, da because, wenn if, falls if,
  sobald once, ob whether, obwohl although, kann can, können can, kannst can, könnte can, könnten can, mag can, darf may, dürfen may, soll should, sollen should, sollte should, sollten should, muss must,
  müssen must, wird will, werden will, würde would, viele many, vielen many, meist mostly, meisten most, meistens mostly, manche some, manchen some, einige some, einigen some, wenige few, oft often,
  häufig often, selten rarely, manchmal sometimes, mehr more, weniger less, als than, so so, wie as, vor before, bevor before, ehe before, nach after, bis until, während while, seit since, schon already,
  bereits already, noch still, auch also, selbst even, sogar even, sie she, er he, ihn him, ihm him, ihr her, ihre her, ihren her, ihrer her, man one, du you, dich you, dir you, dein your, deine your, wir we,
  uns us, durch by, von of, aus from, zu to, zum to, zur to, für for, gegen against, bei at, beim at, unter among, über about, zwischen between, statt instead, anstatt instead, nichts nothing,
  niemand nobody, jemand somebody, etwas something, alles everything, einmal once, wieder again, sofort immediately, gleich immediately, später later, zuerst first, zunächst first, dann then, danach then,
  daher therefore, deshalb therefore, darum therefore, führt leads, führen leads, macht makes, machen makes, vielleicht perhaps, möglicherweise perhaps, wahrscheinlich probably, vermutlich probably,
  eher rather, lieber rather, besser better, sehr very, besonders especially, mindestens least, höchstens most, etwa about, rund about, ungefähr about, mehrere several, beide both, beiden both,
  weder neither, trotz despite, trotzdem still, weiterhin still, dauerhaft lasting, wer who, was what, wo where, wann when, dass that, sich self`

const ENGLISH = `may can, might can, could can, cannot not, none no, each every, frequently often, usually mostly, rarely rarely, seldom rarely, just only, when if, since because, as as, though although,
  lead leads, make makes, perhaps perhaps, maybe perhaps, likely probably, the , a , an , is , are , was , were , be , been , it , its , has , have , had , in , on , this , these , those , they she, them her, their her`

const ONE_NAME: ReadonlyMap<string, string> = new Map(
  [GERMAN, ENGLISH].flatMap((words) =>
    words.split(',').map((pair): [string, string] => {
      const [word = '', name = ''] = pair.trim().split(' ')
      return [word, name]
    }),
  ),
)
const NAMES: ReadonlySet<string> = new Set(ONE_NAME.values())

/** The common name of a small word; `undefined` for words that are none, or that say nothing (articles, "is"). */
export function commonName(lower: string): string | undefined {
  const name = ONE_NAME.get(lower) ?? (NAMES.has(lower) ? lower : undefined)
  return name === '' ? undefined : name
}
