import type { CourseWords } from './course-text.js'

export const COURSE_GERMAN: CourseWords = {
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
  about:
    'Der Kurs ist für dich da: keine Prüfung, keine Noten, niemand fällt durch. Deine Antworten hebe ich nicht auf, und wie weit du bist, sieht deine Leitung nur, wenn du Ja sagst. Du kannst etwas auslassen, Pause machen und wiederkommen, wann du willst. Ob dein Team ihn von dir erwartet, kann dir deine Leitung sagen.',
  touched:
    'Danke, dass du das sagst. Jetzt kommst du zuerst: Der Kurs kann warten, ich merke mir, wo du bist, und dieses Modul darf auch ganz ausgelassen bleiben. Eine Kollegin oder deine Leitung kann so für dich da sein, wie ich es nicht kann; ich bin ein Programm und hebe nichts davon auf, was du gerade geschrieben hast.',
  unwilling:
    'Das ist in Ordnung, hier muss nichts sein. Wir können dieses Modul auslassen, für heute aufhören oder weitermachen, und du kannst mich auch einfach etwas fragen. Kommt dir etwas daran falsch vor: Deine Leitung kann es ändern.',
  doubts:
    'Gut, dass du fragst. Jede Zeile stammt aus der Quelle, deren Nummer dahintersteht, und jede Quelle hat einen Link, damit du selbst nachlesen kannst. Die Module hat euer Team ausgesucht, und wenn dir etwas falsch vorkommt, kann deine Leitung es ändern.',
  answerHow:
    'Drück einen Buchstaben oder schreib ihn. Hier fällt niemand durch, an jeder Antwort ist etwas dran.',
  chosen: (answer) => `Deine Antwort: ${answer}`,
  fits: 'Das passt gut.',
  otherwise: 'Das ist gut zu verstehen, viele würden so antworten. Etwas ist dabei zu bedenken:',
  oneLetter:
    'Da kann an beidem etwas dran sein. Nimm bitte erst einmal einen Buchstaben; die anderen kannst du danach ansehen.',
  behindAnswers: 'Das steht hinter den Antworten:',
  notKnowing: (fitting) =>
    `Nicht zu wissen ist hier völlig in Ordnung. ${fitting.join(' und ')} ${fitting.length === 1 ? 'passt' : 'passen'} am besten; das steht hinter jeder Antwort:`,
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
  onceMore:
    'Hier steht es noch einmal. Ist ein Wort unklar, frag mich „Was ist …?“; ist es eine Frage, schreib „weiß nicht“, dann sage ich dir, was hinter jeder Antwort steht.',
  stopped: 'Gern. Ich merke mir, wo du bist, auch über Wochen. Sag einfach „weiter“, wenn du magst.',
  waits: 'Der Kurs wartet dort, wo du warst.',
  waitsForAnswer: 'Die Frage aus dem Kurs wartet auch noch.',
  waitsWithSituation:
    'Wenn das dein Gedanke zur Situation war: danke dir, er gehört dir. Der Kurs wartet dort, wo du warst.',
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
  day: (time, timeZone) =>
    new Intl.DateTimeFormat('de-DE', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone,
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
    ownStory: ['Bei mir kommt etwas Eigenes hoch', 'meine eigene Geschichte kommt hoch'],
    guide: ['Führ mich zu einer Antwort', 'führ mich'],
    yes: ['Ja, gern', 'ja'],
    no: ['Nein, danke', 'nein'],
    shareOn: ['Meiner Leitung zeigen', 'Fortschritt teilen'],
    shareOff: ['Nicht mehr zeigen', 'nicht mehr teilen'],
    nudgeOn: ['Einmal erinnern', 'erinnere mich'],
    nudgeOff: ['Nicht erinnern', 'nicht erinnern'],
  },
}
