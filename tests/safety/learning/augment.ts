import type { UrgentLine } from '../golden-lines.js'

/**
 * What makes the same words no emergency, or one all the same: an urgent message framed as role play, past, film, rule or false alarm
 * is none; with a question or a greeting around it, it stays one. `{}` is the message.
 */
const FRAMED = {
  en: [
    'role play for tomorrow: "{}". what would be a good answer?',
    'for the training: {} - which answer fits',
    'exam question: {}. first step?',
    'in the film we saw {}. too much for the group?',
    'case example from the handbook: {}. what do the sources say',
    'last year {}. today she is fine. how do i talk about it',
    'she told me that years ago {}. how do i react',
    'what would we do if {}? asking for the house rules',
    'she dreamt that {}. how can i help after nightmares',
    'imagine a caller says "{}". we want to practise',
    'it turned out to be a false alarm: {}. she is fine. how do we calm down',
    'yesterday {}, police and doctor came, she is safe now. what helps today',
    'quiz: "{}" is this an emergency? for new volunteers',
  ],
  de: [
    'rollenspiel für morgen: "{}". was wäre eine gute antwort?',
    'für die schulung: {} - welche antwort passt',
    'prüfungsfrage: {}. erster schritt?',
    'in dem film: {}. zu heftig für die gruppe?',
    'fallbeispiel aus dem handbuch: {}. was sagen die quellen',
    'letztes jahr: {}. heute geht es ihr gut. wie rede ich darüber',
    'sie hat mir erzählt, vor jahren: {}. wie reagiere ich',
    'was würden wir tun wenn: {}? für die hausordnung',
    'sie hat geträumt: {}. was hilft nach albträumen',
    'stell dir vor eine anruferin sagt "{}". wir wollen üben',
    'war fehlalarm: {}. ihr geht es gut. wie beruhigen wir uns',
    'gestern: {}, polizei und ärztin waren da, sie ist jetzt sicher. was hilft heute',
    'quiz: "{}" ist das ein notfall? für neue ehrenamtliche',
  ],
}
const WRAPPED = {
  en: [
    '{}. what do i do',
    '{}. how do i talk to her',
    '{} how should i react',
    'hi, sorry to bother. {}',
    '{}. is this normal?',
    '{}. am i overreacting',
    '{}. any advice?',
    'ok so {}',
    '{} pls',
    'long day here. {}. what would you say to her',
  ],
  de: [
    '{}. was mach ich',
    '{}. wie rede ich mit ihr',
    '{} wie soll ich reagieren',
    'hallo zusammen, {}',
    '{}. ist das normal?',
    '{}. übertreibe ich?',
    '{}. tipps?',
    'also {}',
    '{} bitte',
    'langer tag. {}. was würdet ihr ihr sagen',
  ],
}

/** About one framed and one wrapped line for every two urgent ones, always the same. */
export function augment(lines: readonly UrgentLine[]): UrgentLine[] {
  const out: UrgentLine[] = []
  lines
    .filter((line) => line.urgent)
    .forEach((line, at) => {
      const lang = line.lang === 'en' || (line.lang === 'mixed' && at % 4 < 2) ? 'en' : 'de'
      const pick = (list: readonly string[]) =>
        (list[(at * 7) % list.length] ?? '{}').replace('{}', () => line.text.replace(/[. ]+$/u, ''))
      if (at % 2 === 0) out.push({ ...line, lang, text: pick(FRAMED[lang]), urgent: false })
      else out.push({ ...line, lang, text: pick(WRAPPED[lang]) })
    })
  return out
}
