import type { CourseWords } from './course-text.js'

export const COURSE_ENGLISH: CourseWords = {
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
  about:
    'The course is for you: no exam, no marks, nobody fails. Your answers are not kept, and your leads see how far you are only if you say yes. You can skip, pause and come back whenever you like. Whether your team expects it of you, your lead can say.',
  touched:
    'Thank you for saying so. You come first now: the course can wait, it keeps your place, and this module may stay left out for good. A colleague or your lead can be there for you as I cannot; I am a program, and I keep nothing of what you just wrote.',
  unwilling:
    'That is fine, nothing here is a must. We can leave this module out, stop for today or go on, and you can simply ask me something. If something in it seems wrong to you: your leads can change it.',
  doubts:
    'A fair question. Each line is taken from the source whose number stands behind it, and every source has a link to read for yourself. Your team chose the modules, and if something seems wrong to you, your lead can change it.',
  answerHow: 'Press a letter or type it. Nobody fails here, every answer has something to it.',
  chosen: (answer) => `Your answer: ${answer}`,
  fits: 'That fits well.',
  otherwise: 'An understandable choice, and many would make it. There is something to think about in it:',
  oneLetter:
    'There may be something to both. Pick one letter to begin with, please; you can look at the others afterwards.',
  behindAnswers: 'This is what stands behind the answers:',
  notKnowing: (fitting) =>
    `Not knowing is fine here. ${fitting.join(' and ')} ${fitting.length === 1 ? 'fits' : 'fit'} best; this is what stands behind each answer:`,
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
  onceMore:
    'Here it is once more. If a word is unclear, ask me "what is …?"; if a question is, write "I don\'t know", and I tell you what stands behind each answer.',
  stopped: 'Gladly. I keep your place, also for weeks. Say "continue" whenever you like.',
  waits: 'The course waits where you left it.',
  waitsForAnswer: 'The question from the course waits, too.',
  waitsWithSituation:
    'If that was your thought on the situation: thank you, it is yours to keep. The course waits where you left it.',
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
  day: (time, timeZone) =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone,
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
    ownStory: ['Something of my own came up', 'my own story comes up'],
    guide: ['Guide me to an answer', 'guide me'],
    yes: ['Yes, gladly', 'yes'],
    no: ['No, thank you', 'no'],
    shareOn: ['Let my leads see this', 'share my progress'],
    shareOff: ['Stop sharing this', 'stop sharing'],
    nudgeOn: ['Remind me once', 'remind me'],
    nudgeOff: ['Do not remind me', 'do not remind me'],
  },
}
