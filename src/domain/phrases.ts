import type { Refusal } from './answer.js'
import type { Language } from './language.js'
import type { Role } from './passage.js'

/** Every sentence the assistant says by itself: warm, short, plain; it suggests, people decide. */
export interface Phrases {
  readonly roles: Readonly<Record<Role, string>>
  readonly sources: string
  readonly nearest: string
  readonly notCovered: string
  readonly pointers: string
  /** Above cards of which one may be meant. */
  readonly which: string
  readonly askPerson: string
  readonly notReviewed: string
  readonly reviewPast: string
  readonly scope: string
  readonly refused: Readonly<Record<Refusal, string>>
  readonly greeting: string
  readonly thanks: string
  /** The last line says where help in danger is. */
  readonly help: readonly string[]
  /** Before `help` for whoever may be crying for it, in place of its last line. */
  readonly helpNow: readonly string[]
  readonly notYet: string
  /** A question of the house was answered with no. */
  readonly leftAlone: string
  /** What stands for a button was typed where there is no such button. */
  readonly nothingAbove: string
  /** Below what to do in danger, to whoever asks on. */
  readonly noMoreInDanger: string
  /** To "that was useless" with nothing before it. */
  readonly notThis: string
  /** To a follow-up, where all that the folder has was said. */
  readonly nothingMore: string
  readonly storeAway: string
  readonly buttonGone: string
  readonly beside: string
  readonly buttons: {
    readonly inShort: string
    readonly passages: string
    readonly askPerson: string
    readonly passOn: string
    readonly helpful: string
    readonly notHelpful: string
  }
  /** What one types instead of pressing them. */
  readonly typed: Phrases['buttons']
  readonly feedbackLine: { readonly title: string; readonly label: string; readonly send: string }
  readonly switched: string
  readonly cut: string
  readonly unread: string
  /** The folder cannot be read, or holds nothing. */
  readonly unavailable: string
  /** Anything else that broke on the way to an answer. */
  readonly failed: string
  readonly otherLanguage: string
  readonly removed: (kinds: string) => string
}

const ENGLISH: Phrases = {
  roles: {
    dynamic: 'What may be going on',
    say: 'You could say',
    avoid: 'Better not',
    step: 'Next steps',
    fact: 'What the sources say',
  },
  sources: 'Sources',
  nearest: 'What lies nearest in your knowledge folder:',
  notCovered: 'I have no source for this, so I would rather not answer.',
  pointers: 'I am not sure enough to answer this. These sources come nearest:',
  which: 'I am not sure what this is about. Does one of these fit? If not, tell me a little more:',
  askPerson: 'If it matters now, please ask a colleague or your lead.',
  notReviewed: 'Not yet reviewed by your team.',
  reviewPast: 'Your team reviewed this a while ago; a fresh look is due.',
  scope: 'Suggestions for staff, no diagnosis, no legal or medical advice. You know her; you decide.',
  refused: {
    guest:
      'I am here for the staff of this organisation, so I cannot help you here. If you need help yourself, please speak to a person you trust. In danger call 112.',
    stranger:
      'I only answer the staff of the organisation I belong to, so I cannot help you here. If you need help yourself, please speak to a person you trust. In danger call 112.',
    'too-many': 'That was a lot at once. Please give me a minute, then ask again.',
  },
  greeting:
    'Hello! I am here for you. Tell me in your own words what happened, or what you would like to understand.',
  thanks: 'Gladly. Take care of yourself, too.',
  help: [
    'Ask me in your own words, for example: "She went back to him again, what do I say?"',
    'I am a program, not a person. If you would rather talk to somebody, go to a colleague or your lead.',
    'I answer only from your knowledge folder, and every line shows its source. Where there is none, I say so.',
    'Please leave out names and places. What I recognise, I take out before I search.',
    'I remember a conversation for a day, without personal details; your questions are kept only if you pass one on.',
    'I am no helpline and nobody watches this chat. In danger call 112.',
  ],
  nothingMore:
    'I have nothing on this beyond what stands above. Tell me more closely what she says or does, or what you would like to know, and I will look again.',
  notThis:
    'I am sorry, then that was not it. Tell me in a sentence or two what happened, or what she says or does, and I will look again. Or ask a colleague or your lead.',
  noMoreInDanger:
    'More than this I have no source for. Ask whoever answers your call, or your lead; you are not alone with it.',
  leftAlone: 'All right, then I leave everything as it is.',
  nothingAbove:
    'I find nothing above that this could belong to. "Show the passages", a number like [1], "helpful" and "pass it on" stand below an answer: ask me first, in your own words.',
  helpNow: [
    'Is somebody in danger now? Danger to life, or hurt: call 112. A threat or an attack: 110 (police, Germany; elsewhere 112). Then call your lead, or the person on call in your house.',
    'I am no helpline and nobody watches this chat.',
  ],
  notYet: 'I cannot do this here yet. Please ask me a question instead.',
  storeAway:
    'I cannot save anything at the moment, so this has to wait. Your questions are answered all the same; your lead can see what is wrong.',
  buttonGone: 'This button is too old for me to understand. Please ask again in your own words.',
  beside: 'Close to this:',
  buttons: {
    inShort: 'In short',
    passages: 'Show the passages',
    askPerson: 'Ask a person',
    passOn: 'Pass this on to the leads',
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
  },
  typed: {
    inShort: 'shorter',
    passages: 'show the passages, or [1]',
    askPerson: 'ask a person',
    passOn: 'pass this on',
    helpful: 'helpful',
    notHelpful: 'not helpful',
  },
  feedbackLine: {
    title: 'What was missing?',
    label: 'One line is enough. Please no names.',
    send: 'Send',
  },
  switched: 'Gladly, in English from now on.',
  cut: 'Your message was very long; I read its beginning.',
  unread:
    'I can only read what is typed, not pictures, recordings or files. Tell me in a few words what it is about, without names; in danger call 112.',
  unavailable: 'I cannot read the knowledge folder at the moment, so I cannot answer. Please tell your lead.',
  failed:
    'Something went wrong on my side, so I have no answer just now. Please ask once more; if it stays like this, tell your lead.',
  otherLanguage: 'There is no English text for this yet, so I show the German one.',
  removed: (kinds) => `I left out ${kinds} before searching, so that nothing about her is kept.`,
}

const GERMAN: Phrases = {
  roles: {
    dynamic: 'Was dahinterstecken kann',
    say: 'Das kannst du sagen',
    avoid: 'Besser nicht',
    step: 'Nächste Schritte',
    fact: 'Was die Quellen sagen',
  },
  sources: 'Quellen',
  nearest: 'Am nächsten kommt in eurem Wissensordner:',
  notCovered: 'Dazu habe ich keine Quelle, deshalb antworte ich lieber nicht.',
  pointers: 'Ich bin mir nicht sicher genug für eine Antwort. Diese Quellen kommen am nächsten:',
  which: 'Ich bin nicht sicher, worum es geht. Passt eins davon? Wenn nicht, erzähl mir etwas mehr:',
  askPerson: 'Wenn es jetzt wichtig ist, frag bitte eine Kollegin oder deine Leitung.',
  notReviewed: 'Von eurem Team noch nicht geprüft.',
  reviewPast: 'Euer Team hat das vor längerer Zeit geprüft; ein neuer Blick darauf steht an.',
  scope:
    'Anregungen für Mitarbeitende, keine Diagnose, keine Rechts- oder medizinische Beratung. Du kennst sie, du entscheidest.',
  refused: {
    guest:
      'Ich bin für die Mitarbeitenden dieser Organisation da und kann dir hier nicht helfen. Wenn du selbst Hilfe brauchst, sprich bitte mit einem Menschen, dem du vertraust. In Gefahr: 112.',
    stranger:
      'Ich antworte nur den Mitarbeitenden der Organisation, zu der ich gehöre, und kann dir hier nicht helfen. Wenn du selbst Hilfe brauchst, sprich bitte mit einem Menschen, dem du vertraust. In Gefahr: 112.',
    'too-many': 'Das war viel auf einmal. Gib mir bitte eine Minute und frag dann noch einmal.',
  },
  greeting:
    'Hallo! Ich bin für dich da. Erzähl mir in deinen Worten, was passiert ist oder was du verstehen möchtest.',
  thanks: 'Gern. Pass auch auf dich auf.',
  help: [
    'Frag mich in deinen eigenen Worten, zum Beispiel: „Sie ist wieder zu ihm zurück, was sage ich?“',
    'Ich bin ein Programm, kein Mensch. Wenn du lieber mit jemandem sprechen willst, geh zu einer Kollegin oder zu deiner Leitung.',
    'Ich antworte nur aus eurem Wissensordner, und jede Zeile zeigt ihre Quelle. Wo es keine gibt, sage ich das.',
    'Lass Namen und Orte bitte weg. Was ich erkenne, nehme ich heraus, bevor ich suche.',
    'Ein Gespräch merke ich mir einen Tag lang, ohne persönliche Angaben; deine Fragen bleiben nur, wenn du eine weitergibst.',
    'Ich bin kein Notruf, und niemand liest hier mit. In Gefahr: 112.',
  ],
  nothingMore:
    'Mehr als das, was oben steht, habe ich dazu nicht. Erzähl mir genauer, was sie sagt oder tut oder was du wissen möchtest, dann sehe ich noch einmal nach.',
  notThis:
    'Tut mir leid, dann war es das nicht. Erzähl mir in ein, zwei Sätzen, was passiert ist oder was sie sagt oder tut, dann sehe ich noch einmal nach. Oder frag eine Kollegin oder deine Leitung.',
  noMoreInDanger:
    'Mehr als das habe ich dazu nicht. Frag die Person am Telefon oder deine Leitung; du bist damit nicht allein.',
  leftAlone: 'Gut, dann lasse ich alles, wie es ist.',
  nothingAbove:
    'Ich finde darüber nichts, wozu das gehören könnte. „Zeig die Stellen“, eine Zahl wie [1], „hilfreich“ und „gib das weiter“ stehen unter einer Antwort: Frag mich erst, in deinen eigenen Worten.',
  helpNow: [
    'Ist gerade jemand in Gefahr? Lebensgefahr oder verletzt: Ruf 112 an. Drohung oder Angriff: 110 (Polizei in Deutschland, sonst 112). Dann ruf deine Leitung an oder die Person, die bei euch Bereitschaft hat.',
    'Ich bin kein Notruf, und niemand liest hier mit.',
  ],
  notYet: 'Das kann ich hier noch nicht. Stell mir gern eine Frage.',
  storeAway:
    'Ich kann gerade nichts speichern, deshalb muss das warten. Deine Fragen beantworte ich trotzdem; deine Leitung kann sehen, woran es liegt.',
  buttonGone:
    'Dieser Knopf ist zu alt, ich verstehe ihn nicht mehr. Frag bitte noch einmal in deinen Worten.',
  beside: 'Dazu passt auch:',
  buttons: {
    inShort: 'Kurz',
    passages: 'Textstellen zeigen',
    askPerson: 'Einen Menschen fragen',
    passOn: 'An die Leitung weitergeben',
    helpful: 'Hilfreich',
    notHelpful: 'Nicht hilfreich',
  },
  typed: {
    inShort: 'kürzer',
    passages: 'zeig die Stellen, oder [1]',
    askPerson: 'einen Menschen fragen',
    passOn: 'gib das weiter',
    helpful: 'hilfreich',
    notHelpful: 'nicht hilfreich',
  },
  feedbackLine: {
    title: 'Was hat gefehlt?',
    label: 'Eine Zeile genügt. Bitte keine Namen.',
    send: 'Abschicken',
  },
  switched: 'Gern, ab jetzt auf Deutsch.',
  cut: 'Deine Nachricht war sehr lang; ich habe den Anfang gelesen.',
  unread:
    'Ich kann nur lesen, was getippt ist, keine Bilder, Aufnahmen oder Dateien. Schreib mir in ein paar Worten, worum es geht, ohne Namen; in Gefahr: 112.',
  unavailable:
    'Ich kann den Wissensordner gerade nicht lesen und deshalb nicht antworten. Sag bitte deiner Leitung Bescheid.',
  failed:
    'Bei mir ist etwas schiefgegangen, deshalb habe ich gerade keine Antwort. Frag bitte noch einmal; wenn es so bleibt, sag deiner Leitung Bescheid.',
  otherLanguage: 'Dazu gibt es noch keinen deutschen Text, deshalb zeige ich den englischen.',
  removed: (kinds) =>
    `Vor der Suche habe ich ${kinds} herausgenommen, damit nichts über sie gespeichert wird.`,
}

export const PHRASES: Readonly<Record<Language, Phrases>> = { en: ENGLISH, de: GERMAN }
