import type { Focus, Language } from '../../src/index.js'

/** What the adapter says by itself, in the few places where the core is not asked. */
export interface Words {
  readonly title: string
  readonly close: string
  readonly reading: string
  /** Titles of the dialogs that the shortcuts open. */
  readonly shortcut: Readonly<Record<Focus, string>>
  /** After the bot's name: "Secure Base is reading the sources…". */
  readonly status: string
  /** Below an answer that is not whole yet. */
  readonly more: string
  readonly stopped: string
  readonly failed: string
  readonly interrupted: string
  /** Of what was asked where nothing stays to be seen. */
  readonly interruptedThere: string
  readonly cannotPost: string
  readonly shortened: string
  readonly youAsked: string
  readonly noText: string
  readonly writtenToYou: string
  /** Above the line in the Home tab in which one can ask, and in it. */
  readonly askHere: string
  readonly askHint: string
  readonly prompts: readonly { readonly title: string; readonly message: string }[]
  readonly promptsTitle: string
}

const ENGLISH: Words = {
  title: 'Secure Base',
  close: 'Close',
  reading: 'Reading the sources…',
  shortcut: { words: 'Suggest a response', understand: 'What may be going on', next: 'Next steps' },
  status: 'is reading the sources…',
  more: 'I am still reading; the rest follows here.',
  stopped: 'I have stopped. Ask me again whenever you like.',
  failed:
    'Something went wrong on my side, and I could not answer. Please try once more, or ask a colleague.',
  interrupted:
    'I was interrupted while I was answering this. Please write to me once more; nothing that you did is lost.',
  interruptedThere:
    'I was interrupted before I could answer what you asked me with /securebase, on a message or in my Home tab. Please ask me once more; nothing that you did is lost.',
  cannotPost:
    'I cannot write in that channel, so here is your answer. (To have me there: /invite @Secure Base)',
  shortened: 'I have shortened this; ask about one part to read more of it. Every source is below.',
  youAsked: 'You asked:',
  noText: 'There is no text in that message for me to read.',
  askHere: 'Ask me something',
  askHint: 'What happened, in your own words, without names. Then press Enter.',
  writtenToYou: 'I have written to you, in the tab Messages.',
  prompts: [
    { title: 'She went back to him', message: 'She went back to him again. What do I say?' },
    {
      title: 'She keeps testing me',
      message: 'She keeps testing whether I will stay. What may be going on?',
    },
    { title: 'I do not know what to ask', message: 'Guide me' },
    { title: 'I am new here', message: 'Start the course' },
  ],
  promptsTitle: 'What would help you now?',
}

const GERMAN: Words = {
  title: 'Secure Base',
  close: 'Schließen',
  reading: 'Ich lese in den Quellen …',
  shortcut: {
    words: 'Antwort vorschlagen',
    understand: 'Was dahinterstecken kann',
    next: 'Nächste Schritte',
  },
  status: 'liest in den Quellen …',
  more: 'Ich lese noch; der Rest kommt gleich hier.',
  stopped: 'Ich habe aufgehört. Frag mich wieder, wann immer du magst.',
  failed:
    'Bei mir ist etwas schiefgegangen, ich konnte nicht antworten. Versuch es bitte noch einmal oder frag eine Kollegin.',
  interrupted:
    'Ich wurde beim Antworten unterbrochen. Schreib mir bitte noch einmal; von dem, was du getan hast, ist nichts verloren.',
  interruptedThere:
    'Ich wurde unterbrochen, bevor ich dir antworten konnte – auf das, was du mich mit /securebase, an einer Nachricht oder in meinem Home-Tab gefragt hast. Frag mich bitte noch einmal; von dem, was du getan hast, ist nichts verloren.',
  cannotPost:
    'In den Kanal kann ich nicht schreiben, deshalb kommt die Antwort hier. (Damit ich dort bin: /invite @Secure Base)',
  shortened: 'Ich habe gekürzt; frag nach einem Teil, um mehr davon zu lesen. Alle Quellen stehen unten.',
  youAsked: 'Du hast gefragt:',
  noText: 'In dieser Nachricht steht kein Text, den ich lesen kann.',
  askHere: 'Frag mich etwas',
  askHint: 'Was ist passiert? In deinen Worten, ohne Namen. Dann Enter.',
  writtenToYou: 'Ich habe dir geschrieben, unter „Nachrichten“.',
  prompts: [
    { title: 'Sie ist wieder zu ihm zurück', message: 'Sie ist wieder zu ihm zurück. Was sage ich?' },
    { title: 'Sie testet mich ständig', message: 'Sie testet ständig, ob ich bleibe. Was steckt dahinter?' },
    { title: 'Ich weiß nicht, was ich fragen soll', message: 'Führ mich' },
    { title: 'Ich bin neu hier', message: 'Kurs starten' },
  ],
  promptsTitle: 'Was würde dir jetzt helfen?',
}

export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, de: GERMAN }
