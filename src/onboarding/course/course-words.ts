import type { Language } from '../../domain/language.js'

/** Everything the course says by itself: warm, short, plain. What is to be learned stands in the modules. */
export interface CourseWords {
  readonly offer: (modules: number, minutes: number) => string
  readonly welcome: string
  readonly welcomeBack: string
  readonly greetBack: (module: string) => string
  readonly moduleOf: (number: number, of: number, title: string) => string
  readonly minutes: (minutes: number) => string
  readonly left: Readonly<Record<'done' | 'skipped', (title: string, done: number, of: number) => string>>
  readonly gone: (title: string) => string
  readonly takeTime: string
  readonly answerHow: string
  readonly chosen: (answer: string) => string
  readonly fits: string
  readonly otherwise: string
  readonly otherChoice: string
  /** Several letters at once. */
  readonly oneLetter: string
  /** "Why?" after an answer: what stands behind each. */
  readonly behindAnswers: string
  readonly empty: string
  readonly finished: string
  readonly finishedBefore: string
  /** The end of the course, with modules left out. */
  readonly finishedWithout: (read: number, of: number, leftOut: number) => string
  /** How to go back to what was left out. */
  readonly goBackTo: (number: number) => string
  /** What one types to go to a module. */
  readonly moduleNumber: (number: number) => string
  /** "Back" on the very first page. */
  readonly firstPage: string
  readonly stopped: string
  readonly waits: string
  readonly waitsForAnswer: string
  readonly notBegun: string
  readonly noCourse: string
  readonly onlyDirect: string
  readonly away: string
  readonly surelyAnew: string
  readonly progress: (done: number, of: number, leftOut: number) => string
  readonly minutesLeft: (minutes: number) => string
  readonly marks: Readonly<Record<'done' | 'skipped' | 'here' | 'open', string>>
  readonly certificate: {
    readonly title: string
    readonly of: (name: string) => string
    readonly note: string
  }
  readonly skippedMark: string
  readonly day: (time: number) => string
  readonly shared: {
    readonly title: string
    readonly none: string
    readonly line: (done: number, of: number, leftOut: number, day: string) => string
  }
  readonly ask: Readonly<Record<'share_progress' | 'nudge', string>>
  readonly agreed: Readonly<Record<'share_progress' | 'nudge', string>>
  readonly declined: Readonly<Record<'share_progress' | 'nudge', string>>
  readonly nudge: (module: string) => string
  readonly buttons: Readonly<Record<CourseButton, readonly [label: string, says: string]>>
}

export type CourseButton =
  | 'start'
  | 'continue'
  | 'back'
  | 'return'
  | 'skip'
  | 'stop'
  | 'progress'
  | 'certificate'
  | 'anew'
  | 'guide'
  | 'yes'
  | 'no'
  | 'shareOn'
  | 'shareOff'
  | 'nudgeOn'
  | 'nudgeOff'

const ENGLISH: CourseWords = {
  offer: (modules, minutes) =>
    `Hello, how good that you are here! If you are new: there is a short course for you, ${modules} modules${minutes > 0 ? ` of ${minutes} minutes or so` : ''}, at your own pace. You can ask me anything in between.`,
  welcome:
    'How good that you are here. We go step by step, and you can stop whenever you like: I keep your place. Ask me anything in between, the course waits.',
  welcomeBack: 'Good to have you back! This is where we were:',
  greetBack: (module) =>
    `Hello, good to see you! In the course we were at "${module}". Shall we go on, or is there something you would like to ask?`,
  moduleOf: (number, of, title) => `Module ${number} of ${of}: ${title}`,
  minutes: (minutes) => `About ${minutes} minutes.`,
  left: {
    done: (title, done, of) =>
      `That was "${title}". You have ${done} of ${of} modules behind you. A good place for a break, or we go on:`,
    skipped: (title, done, of) =>
      `All right, we leave "${title}" for now (${done} of ${of} modules read). Here is the next one:`,
  },
  gone: (title) => `"${title}" is no longer part of the course. Nothing you did is lost; we go on here:`,
  takeTime: 'Take your time. There is nothing to type here; when you are ready, we go on.',
  answerHow: 'Press a letter or type it. Nobody fails here, every answer has something to it.',
  chosen: (answer) => `Your answer: ${answer}`,
  fits: 'That fits well.',
  otherwise: 'An understandable choice, and many would make it. There is something to think about in it:',
  oneLetter:
    'There may be something to both. Pick one letter to begin with, please; you can look at the others afterwards.',
  behindAnswers: 'This is what stands behind the answers:',
  otherChoice: 'Would you like to look at another answer, or shall we go on?',
  empty:
    'This part cannot be shown at the moment. Your lead sees why with "npm run knowledge -- check". We can simply go on.',
  finished:
    'That was the whole course. Thank you for taking the time! You know where to find me: ask me whatever comes up, before a shift, after it, or in the middle.',
  finishedBefore: 'You have been through the whole course. You can look at what you covered, or begin anew.',
  finishedWithout: (read, of, leftOut) =>
    `That was the last module. You have read ${read} of ${of}; ${leftOut === 1 ? 'one is' : `${leftOut} are`} left out, and that is fine. ${leftOut === 1 ? 'It stays' : 'They stay'} here for you.`,
  goBackTo: (number) => `To read what you left out, press it or write "module ${number}", whenever you like.`,
  moduleNumber: (number) => `module ${number}`,
  firstPage: 'This is the very first page; nothing comes before it.',
  stopped: 'Gladly. I keep your place, also for weeks. Say "continue" whenever you like.',
  waits: 'The course waits where you left it.',
  waitsForAnswer: 'The question from the course waits, too.',
  notBegun: 'You have not begun the course yet. Shall we?',
  noCourse: 'There is no course in your knowledge folder yet. You can ask me anything all the same.',
  onlyDirect: 'The course is between the two of us: write me a direct message, "start the course".',
  away: 'I cannot save anything at the moment, so the course has to wait: I would lose your place. Your questions are answered all the same; your lead can see what is wrong.',
  surelyAnew: 'Shall we begin at the first module? What you have covered is then counted anew.',
  progress: (done, of, leftOut) =>
    `${done} of ${of} modules${leftOut > 0 ? ` read, ${leftOut} left out` : ''}`,
  minutesLeft: (minutes) => `About ${minutes} minutes are left, whenever you like.`,
  marks: { done: '✓', skipped: '↷', here: '→', open: '○' },
  certificate: {
    title: 'What you have covered',
    of: (name) => `Onboarding course, ${name}`,
    note: 'A list for yourself: this was no exam, and nobody was graded.',
  },
  skippedMark: 'left out',
  day: (time) =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Berlin',
    }).format(time),
  shared: {
    title: 'The course: who shares how far she is',
    none: 'Nobody shares her progress at the moment. Volunteers are asked once, and it is theirs to decide.',
    line: (done, of, leftOut, day) =>
      `${done} of ${of} modules${leftOut > 0 ? ` (${leftOut} left out)` : ''}, last step on ${day}`,
  },
  ask: {
    share_progress:
      'One question, and both answers are fine: may your leads see how far you are? They would see modules and days, never your answers or questions.',
    nudge: 'Shall I remind you if you have not been here for two weeks? Once, by day, and never again.',
  },
  agreed: {
    share_progress:
      'Thank you. Your leads can see how far you are. You can change that any time under "progress".',
    nudge:
      'Gladly. I will write to you once if two weeks go by. You can change that any time under "progress".',
  },
  declined: {
    share_progress: 'Of course. How far you are stays between us.',
    nudge: 'Of course. I will not write unasked.',
  },
  nudge: (module) =>
    `Hello! Two weeks ago we stopped at "${module}" in the course. No hurry at all: it waits for you. You wanted me to remind you once; this was it.`,
  buttons: {
    start: ['Start the course', 'start the course'],
    continue: ['Continue', 'continue'],
    back: ['Back to it', ''],
    return: ['Back to the course', 'repeat'],
    skip: ['Skip this module', 'skip'],
    stop: ['Stop for today', 'stop'],
    progress: ['How far am I?', 'progress'],
    certificate: ['What I have covered', 'certificate'],
    anew: ['From the beginning', 'start over'],
    guide: ['Guide me to an answer', 'guide me'],
    yes: ['Yes, gladly', 'yes'],
    no: ['No, thank you', 'no'],
    shareOn: ['Let my leads see this', 'share my progress'],
    shareOff: ['Stop sharing this', 'stop sharing'],
    nudgeOn: ['Remind me once', 'remind me'],
    nudgeOff: ['Do not remind me', 'do not remind me'],
  },
}

const GERMAN: CourseWords = {
  offer: (modules, minutes) =>
    `Hallo, schön, dass du da bist! Wenn du neu bist: Es gibt einen kleinen Kurs für dich, ${modules} Module${minutes > 0 ? ` zu je etwa ${minutes} Minuten` : ''}, in deinem Tempo. Du kannst mich zwischendurch alles fragen.`,
  welcome:
    'Schön, dass du da bist. Wir gehen Schritt für Schritt, und du kannst jederzeit aufhören: Ich merke mir, wo du bist. Frag mich zwischendurch, was du willst, der Kurs wartet.',
  welcomeBack: 'Schön, dass du wieder da bist! Hier waren wir:',
  greetBack: (module) =>
    `Hallo, schön, dich zu sehen! Im Kurs waren wir bei „${module}“. Machen wir weiter, oder möchtest du etwas fragen?`,
  moduleOf: (number, of, title) => `Modul ${number} von ${of}: ${title}`,
  minutes: (minutes) => `Etwa ${minutes} Minuten.`,
  left: {
    done: (title, done, of) =>
      `Das war „${title}“. Du hast ${done} von ${of} Modulen hinter dir. Ein guter Moment für eine Pause, oder wir machen weiter:`,
    skipped: (title, done, of) =>
      `Gut, „${title}“ lassen wir erst einmal aus (${done} von ${of} Modulen gelesen). Hier kommt das nächste:`,
  },
  gone: (title) =>
    `„${title}“ gehört nicht mehr zum Kurs. Nichts von dem, was du gemacht hast, ist verloren; wir machen hier weiter:`,
  takeTime: 'Lass dir Zeit. Du musst hier nichts schreiben; wenn du so weit bist, machen wir weiter.',
  answerHow:
    'Drück einen Buchstaben oder schreib ihn. Hier fällt niemand durch, an jeder Antwort ist etwas dran.',
  chosen: (answer) => `Deine Antwort: ${answer}`,
  fits: 'Das passt gut.',
  otherwise: 'Das ist gut zu verstehen, viele würden so antworten. Etwas ist dabei zu bedenken:',
  oneLetter:
    'Da kann an beidem etwas dran sein. Nimm bitte erst einmal einen Buchstaben; die anderen kannst du danach ansehen.',
  behindAnswers: 'Das steht hinter den Antworten:',
  otherChoice: 'Möchtest du noch eine andere Antwort ansehen, oder machen wir weiter?',
  empty:
    'Dieser Teil lässt sich gerade nicht zeigen. Deine Leitung sieht mit „npm run knowledge -- check“, woran es liegt. Wir können einfach weitermachen.',
  finished:
    'Das war der ganze Kurs. Danke, dass du dir die Zeit genommen hast! Du weißt, wo du mich findest: Frag mich, was immer kommt, vor dem Dienst, danach oder mittendrin.',
  finishedBefore:
    'Du hast den ganzen Kurs gemacht. Du kannst ansehen, was du alles hattest, oder von vorn beginnen.',
  finishedWithout: (read, of, leftOut) =>
    `Das war das letzte Modul. Gelesen hast du ${read} von ${of}; ${leftOut === 1 ? 'eines ist' : `${leftOut} sind`} ausgelassen, und das ist in Ordnung. ${leftOut === 1 ? 'Es bleibt' : 'Sie bleiben'} hier für dich.`,
  goBackTo: (number) =>
    `Wenn du lesen magst, was noch ausgelassen ist, drück darauf oder schreib „Modul ${number}“, wann immer du willst.`,
  moduleNumber: (number) => `Modul ${number}`,
  firstPage: 'Das ist die allererste Seite, davor kommt nichts.',
  stopped: 'Gern. Ich merke mir, wo du bist, auch über Wochen. Sag einfach „weiter“, wenn du magst.',
  waits: 'Der Kurs wartet dort, wo du warst.',
  waitsForAnswer: 'Die Frage aus dem Kurs wartet auch noch.',
  notBegun: 'Du hast den Kurs noch nicht begonnen. Wollen wir?',
  noCourse: 'In eurem Wissensordner gibt es noch keinen Kurs. Fragen kannst du mich trotzdem alles.',
  onlyDirect: 'Den Kurs machen wir zu zweit: Schreib mir eine Direktnachricht, „Kurs starten“.',
  away: 'Ich kann gerade nichts speichern, deshalb muss der Kurs warten: Ich wüsste sonst nicht mehr, wo du warst. Deine Fragen beantworte ich trotzdem; deine Leitung kann sehen, woran es liegt.',
  surelyAnew: 'Wollen wir beim ersten Modul anfangen? Was du schon hattest, zählt dann von vorn.',
  progress: (done, of, leftOut) =>
    `${done} von ${of} Modulen${leftOut > 0 ? ` gelesen, ${leftOut} ausgelassen` : ''}`,
  minutesLeft: (minutes) => `Noch etwa ${minutes} Minuten, wann immer du magst.`,
  marks: { done: '✓', skipped: '↷', here: '→', open: '○' },
  certificate: {
    title: 'Das hast du gemacht',
    of: (name) => `Einarbeitungskurs, ${name}`,
    note: 'Eine Liste für dich: Das war keine Prüfung, und niemand hat Noten vergeben.',
  },
  skippedMark: 'ausgelassen',
  day: (time) =>
    new Intl.DateTimeFormat('de-DE', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Berlin',
    }).format(time),
  shared: {
    title: 'Der Kurs: wer zeigt, wie weit sie ist',
    none: 'Zurzeit zeigt niemand den eigenen Stand. Ehrenamtliche werden einmal gefragt, und sie entscheiden selbst.',
    line: (done, of, leftOut, day) =>
      `${done} von ${of} Modulen${leftOut > 0 ? ` (${leftOut} ausgelassen)` : ''}, letzter Schritt am ${day}`,
  },
  ask: {
    share_progress:
      'Eine Frage, und beide Antworten sind in Ordnung: Darf deine Leitung sehen, wie weit du bist? Sie sähe Module und Tage, nie deine Antworten oder Fragen.',
    nudge:
      'Soll ich dich erinnern, wenn du zwei Wochen nicht hier warst? Einmal, tagsüber, und dann nie wieder.',
  },
  agreed: {
    share_progress:
      'Danke dir. Deine Leitung kann sehen, wie weit du bist. Unter „Fortschritt“ kannst du das jederzeit ändern.',
    nudge:
      'Gern. Ich schreibe dir einmal, wenn zwei Wochen vergangen sind. Unter „Fortschritt“ kannst du das jederzeit ändern.',
  },
  declined: {
    share_progress: 'Natürlich. Wie weit du bist, bleibt unter uns.',
    nudge: 'Natürlich. Ich schreibe dir nicht ungefragt.',
  },
  nudge: (module) =>
    `Hallo! Vor zwei Wochen haben wir im Kurs bei „${module}“ aufgehört. Es eilt überhaupt nicht: Er wartet auf dich. Du wolltest, dass ich dich einmal erinnere; das war’s schon.`,
  buttons: {
    start: ['Kurs starten', 'Kurs starten'],
    continue: ['Weiter', 'weiter'],
    back: ['Zurück dorthin', ''],
    return: ['Zurück zum Kurs', 'nochmal'],
    skip: ['Modul überspringen', 'überspringen'],
    stop: ['Genug für heute', 'genug für heute'],
    progress: ['Wie weit bin ich?', 'Fortschritt'],
    certificate: ['Was ich gemacht habe', 'Bescheinigung'],
    anew: ['Von vorn', 'von vorn'],
    guide: ['Führ mich zu einer Antwort', 'führ mich'],
    yes: ['Ja, gern', 'ja'],
    no: ['Nein, danke', 'nein'],
    shareOn: ['Meiner Leitung zeigen', 'Fortschritt teilen'],
    shareOff: ['Nicht mehr zeigen', 'nicht mehr teilen'],
    nudgeOn: ['Einmal erinnern', 'erinnere mich'],
    nudgeOff: ['Nicht erinnern', 'nicht erinnern'],
  },
}

export const COURSE_WORDS: Readonly<Record<Language, CourseWords>> = { en: ENGLISH, de: GERMAN }
