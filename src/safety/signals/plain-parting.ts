import type { PlainDanger } from './plain-danger.js'

/** Danger that a sentence says outright in everyday words: wanting to be gone, a way forced in, a threat with somebody else's life, speech that fails. */
export const PLAIN_PARTING: readonly PlainDanger[] = [
  {
    name: 'plain:wants_to_be_gone',
    category: 'suicide',
    en: `$weary talks/talked/speaks/spoke about/of dying | $weary talking about/of dying | begs/begged/begging ~ to let her/him/them die | let me die | doing away with $oneself | do away with $oneself
      | looks/looking/searches/searching/searched for ~ methods online | looks/looking up ~ ways/methods to die | $saying ~ i/we/you will not have to bother/worry/put ~~ much longer | tired of living | tired of life | nobody/noone will miss me | no one will miss me`,
    de: `müde vom leben | $weary ist/bin ~ lebensmüde | $weary lebensmüde ist | $saying ~~ nicht mehr lange mit ihr/ihm/mir plagen/rumschlagen/rumärgern/ärgern/herumschlagen | redet/spricht/redete/sprach davon ins wasser zu gehen | redet/spricht davon in das wasser zu gehen | will in das wasser gehen
      | fleht/bittet/bettelt ~~ sterben zu lassen | lasst mich sterben | lass mich sterben | von ihr/ihm ~ machs/mach gut ~ danke für alles | schreibt ~ machs/mach gut ~ danke für alles
      | sucht ~ methoden ~ umzubringen/sterben`,
  },
  {
    name: 'plain:unseen',
    category: 'suicide',
    en: 'do it so ~ my kids/children do not see/find | do it so ~ kids/children do not see/find me',
    de: 'ich es ~ dass ~ kinder es/mich nicht sehen/finden',
  },
  {
    name: 'plain:way_forced',
    category: 'violence_now',
    en: 'about him wanting to kill $own | he got past the front/reception/desk/guard/porter | he got past reception | lock is giving way | lock gives way | door is giving way | door gives way',
    de: 'schloss gibt nach | tür gibt nach | er ist am empfang vorbei | er ist an der pforte vorbei',
  },
  {
    name: 'plain:pay_or',
    category: 'trafficker_contact',
    en: 'pay or $own/your $relative | pay up or $own/your $relative',
    de: 'zahl/zahle/zahlt oder deine/deinen/dein/ihre/ihren/ihr/eure $relative',
  },
  {
    name: 'plain:ran_from_house',
    category: 'missing_or_abducted',
    en: '$runaway ran away from the/our safe/shelter/house/home/group',
    de: '$runaway ~ aus dem/unserem schutzhaus/heim weggelaufen/abgehauen | $runaway ~ aus der/unserer wohngruppe/schutzwohnung weggelaufen/abgehauen',
  },
  {
    name: 'plain:speech_fails',
    category: 'medical',
    en: 'suddenly can not talk/speak | can suddenly not talk/speak | words come out mixed/slurred/wrong | words came out mixed/slurred',
    de: 'kann plötzlich nicht mehr ~ sprechen/reden | plötzlich nicht mehr ~ sprechen/reden kann | wörter kommen durcheinander | bringt plötzlich die wörter durcheinander',
  },
  {
    name: 'plain:void',
    category: null,
    en: 'about/of dying her/his/my/of/hair/eggs | methods to/of/for | let me die laughing | my words come/came out | can not talk/speak about/to/with | away from the group ~ at | from the house meeting',
    de: 'so müde vom leben in | nicht mehr ~ sprechen/reden mit | nicht mehr ~ über',
  },
]

/** Classes of words for these phrases only. */
export const PARTING_CLASSES: Readonly<Record<string, string>> = {
  saying: 'said says told wrote texted sagt sagte meint meinte schreibt schrieb',
  relative:
    'sister brother mother mum mom father dad daughter son kid child children family schwester bruder mutter mama vater papa tochter sohn kind kinder familie',
  runaway:
    'she he minor girl boy client resident child kid sie er mädchen junge klientin bewohnerin minderjährige kind',
}
