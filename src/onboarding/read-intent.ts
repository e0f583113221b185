import type { Language } from '../domain/language.js'
import type { ReadIntent } from '../domain/ports.js'
import type { Intent } from '../domain/question.js'
import { fold, words } from '../domain/text.js'

/** Above this many words a message is a question, whatever it begins with. */
const LONGEST_COMMAND = 7

/** What people really type for each intent, folded; `…` stands for any further words. Checked from top to bottom. */
const PHRASES: readonly (readonly [Intent, string])[] = [
  [
    'forget_me',
    'forget me now|please forget me now|vergiss mich jetzt|forget me|forget me please|please forget me|forget everything|delete my data|delete everything about me|delete me|erase me|vergiss mich|vergiss mich bitte|bitte vergiss mich|losch mich|loesch mich|losche mich|loesche mich|losch meine daten|loesch meine daten|losche meine daten|loesche meine daten|vergiss alles',
  ],
  [
    'start_onboarding',
    'start|start the course|start course|start onboarding|start the onboarding|begin|begin the course|onboarding|onboard me|i am new|i am new here|im new|im new here|new here|begin onboarding|kurs|kurs starten|starte den kurs|starte kurs|kurs beginnen|onboarding starten|einarbeitung|einarbeitung starten|ich bin neu|ich bin neu hier|neu hier|anfangen|los gehts|lets go|lets start|start training|start the training',
  ],
  [
    'guide',
    'guide me|guide me please|help me ask|i dont know what to ask|what should i ask|fuhr mich|fuehr mich|fuhre mich|fuehre mich|fuhr mich hin|leite mich|ich weiss nicht was ich fragen soll|was soll ich fragen',
  ],
  [
    'continue',
    'continue|go on|next|weiter|weitermachen|mach weiter|weiter bitte|fortsetzen|resume|carry on|next step|next please|nachster schritt|naechster schritt|lass uns weitermachen|lets continue|ok weiter|ok next|ok continue',
  ],
  [
    'repeat',
    'repeat|again|once more|say that again|repeat that|repeat please|nochmal|noch mal|noch einmal|wiederhole|wiederholen|wiederhol das|bitte wiederholen|sag das nochmal|nochmal bitte|can you repeat that|again please',
  ],
  [
    'skip',
    'skip|skip this|skip it|skip that|uberspringen|ueberspringen|uberspring das|ueberspring das|auslassen|skip please|skip this one|diesen schritt uberspringen|diesen schritt ueberspringen|uberspringe das',
  ],
  [
    'progress',
    'progress|my progress|how far am i|where am i|how much is left|fortschritt|mein fortschritt|wie weit bin ich|wo bin ich|wo stehe ich|wie viel fehlt noch|show my progress|zeig meinen fortschritt|how far have i got',
  ],
  [
    'stop',
    'stop|pause|stop please|stop the course|quit|exit|enough|enough for today|later|stopp|aufhoren|aufhoeren|beenden|spater|spaeter|genug fur heute|genug fuer heute|genug|pause bitte|lass uns aufhoren|lass uns aufhoeren|thats enough|kurs beenden|stop for now',
  ],
  ['status', 'status|state|zustand|show status|wissensstand|status anzeigen'],
  [
    'gaps',
    'gaps|open questions|unanswered questions|lucken|luecken|offene fragen|unbeantwortete fragen|show gaps',
  ],
  [
    'feedback',
    'feedback|give feedback|feedback geben|ruckmeldung|rueckmeldung|ruckmeldung geben|rueckmeldung geben|i have feedback|ich habe feedback',
  ],
  [
    'help',
    'help|help me|what can you do|what do you do|how does this work|how do you work|who are you|what are you|commands|menu|hilfe|hilf mir|was kannst du|was machst du|wie funktionierst du|wie funktioniert das|wie geht das|wer bist du|was bist du|befehle|what can i ask|what can i ask you|was kann ich fragen|was kann ich dich fragen|how can you help me|wie kannst du mir helfen',
  ],
  [
    'thanks',
    'thanks|thank you|thank you so much|thanks a lot|many thanks|thx|ty|cheers|great thanks|ok thanks|okay thank you|thats helpful|that helped|that was helpful|perfect thanks|danke|danke dir|danke schon|dankeschon|danke schoen|dankeschoen|vielen dank|tausend dank|super danke|ok danke|lieben dank|herzlichen dank|danke das hilft|das hat geholfen|das war hilfreich|merci|danke sehr',
  ],
  [
    'greeting',
    'hi|hello|hey|hi there|hello there|hey there|good morning|good evening|good afternoon|morning|hiya|hallo|hallo du|moin|moin moin|servus|guten morgen|guten tag|guten abend|gruss gott|gruess gott|na|huhu|hi du|hallo zusammen|hi all|hello everyone|hallihallo|good day|guten abend zusammen',
  ],
]

const SWITCHES: readonly (readonly [Language, RegExp])[] = [
  [
    'en',
    /^(?:(?:please |bitte )?(?:in |auf |switch to |speak |sprich |answer in |reply in |antworte auf |write in |wechsle zu |can we (?:speak|switch to) |konnen wir |let us speak |lets speak )?(?:english|englisch)(?: sprechen| please| bitte)?)$/u,
  ],
  [
    'de',
    /^(?:(?:please |bitte )?(?:in |auf |switch to |speak |sprich |answer in |reply in |antworte auf |write in |wechsle zu |can we (?:speak|switch to) |konnen wir |koennen wir |lass uns |let us speak |lets speak )?(?:german|deutsch)(?: sprechen| reden| please| bitte)?)$/u,
  ],
]

const LOOKUP: ReadonlyMap<string, Intent> = new Map(
  PHRASES.flatMap(([intent, phrases]) =>
    phrases.split('|').map((phrase): [string, Intent] => [phrase, intent]),
  ),
)

/** Words of politeness around a command: "hi, can you continue please?" is a wish to continue. */
const POLITE =
  /^(?:hi |hello |hey |hallo |ok |okay |so |please |bitte |und |and |now |jetzt |nun |can you |could you |kannst du |can we |konnen wir |koennen wir |ich mochte |ich moechte |i want to |i would like to |id like to |lets |lass uns )+|(?: please| bitte| now| jetzt| thanks| danke| mal| you| dir)+$/gu

/** Buttons and plain words alike: a short message by what it wants, everything else is a question. */
export function createIntentReader(): ReadIntent {
  return (text) => {
    const all = words(text).map(fold)
    const line = all.join(' ')
    if (line === '') return { intent: 'greeting', language: null }
    if (all.length > LONGEST_COMMAND) return { intent: 'question', language: null }
    for (const [language, pattern] of SWITCHES)
      if (pattern.test(line)) return { intent: 'language_switch', language }
    const intent = LOOKUP.get(line) ?? LOOKUP.get(line.replace(POLITE, '').trim())
    return { intent: intent ?? 'question', language: null }
  }
}
