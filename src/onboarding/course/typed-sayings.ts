import { oneOf, wholly } from '../../domain/sayings.js'

/** "Yes" and "no", which belong to what the course asked last. */
export const YES = wholly(
  '(yes|sure|ja) [please|bitte]|yes gladly|of course|ja (gern|gerne)|gern|gerne|klar',
  '[ok|okay|oh|na]* (yes|yeah|yep|ja|jo|jep|jup) [sure|of course|ok|okay|klar|gern|gerne|gut|bitte|please]*',
)
export const NO = wholly('(no|nope) [thanks]|no thank you|rather not|better not|nein [danke]|lieber nicht')

const READ = oneOf(
  'ok|okay|k|kk|got it|understood|makes sense|done|read|good|fine|interesting|wow',
  'verstanden|alles verstanden|interessant|spannend|krass|alles klar|klar|passt|gut|fertig|gelesen',
)
/** "Got it", "verstanden, und jetzt?": on to the next section. */
export const ON = wholly(
  `[${READ}|super|cool|oh|ah]* ${oneOf(
    READ,
    "i see|ready|i'm ready|aha|ah|oh|ach so|achso|mhm|mhmm|hm|hmm|hmmm|bereit",
    '[and|und] (now|then|next|now what|what now|continue|go on|jetzt|dann|was jetzt|weiter|was kommt jetzt)',
  )} [thanks|danke|ok|okay]`,
)

const COURSE = '[all|all of] (this|it|the course|everything|them|the question|the questions)'
const KURS = '(das|es|den kurs|alles|hier alles|das alles|die frage|die fragen)'
const ABOUT = oneOf(
  // Whether it is an exam, or a duty.
  '(is|are) (this|it|that|the course|there) [a|an|any] (test|exam|exams|quiz|graded|marked|mandatory|obligatory|compulsory|required|voluntary|optional)',
  '(can|could|will|do) i (fail|get graded|get marks|get a grade|be graded) [this|it|the course]',
  'what [happens] if i (fail|(get|answer|do) [it|this|one|something] wrong)',
  `[why] do i [really] (have|need) to (do|read|take|finish|complete|answer) (${COURSE} [all]|all)`,
  'ist (das|es|dies|der kurs) [hier] [eigentlich] [ein|eine] (test|prüfung|pflicht|verpflichtend|freiwillig|benotet)',
  'kann (ich|man) [hier|da] durchfallen|was [ist|passiert] wenn ich [hier] (durchfalle|falsch antworte|(etwas|was|es) falsch (mache|beantworte))',
  `[warum|wieso|wozu] muss ich [wirklich|denn] ${KURS} [hier|alles] (machen|lesen|abschließen|fertig machen|beantworten)`,
  // What it is for.
  "what is (this|that|the course|this course) for|what (is|'s) the point of (this|the) course|why are you asking [me] [this|that]",
  '(wozu|wofür) ist (das|der kurs) [gut|da]|was soll der kurs|wozu der kurs|warum fragst du [mich] [das]',
  // What is kept, and who sees it.
  'are my answers (saved|stored|kept|recorded|graded|marked|checked)|do you (save|store|keep) my answers',
  '(who|does (anyone|anybody|my lead|my boss)) [can] (see|sees|read|reads) (my answers|my answer|what i (answer|answered|choose|chose))|is (this|it) (anonymous|private|confidential)',
  '(who|does (anyone|anybody|my lead|my boss)) [can] (see|sees|read|reads) (this|that|it|me) [here]|can (anyone|anybody|my lead|my boss) (see|read) (this|that|it)',
  'wer (sieht|liest) (das|alles|mit) [hier|alles]|wer kann das [hier|alles] (sehen|lesen)',
  '(sieht|liest) (jemand|meine leitung|meine chefin|mein chef|die leitung) (das|mit|alles) [hier|alles]|kann (jemand|meine leitung|meine chefin|mein chef) das [hier] (sehen|lesen)',
  'werden meine antworten (gespeichert|bewertet|benotet|geprüft)|speicherst du meine antworten',
  'wer (sieht|liest) meine (antworten|antwort)|wer kann meine antworten (sehen|lesen)|(sieht|liest) (jemand|meine leitung|meine chefin) meine antworten|ist das [hier] (anonym|vertraulich)',
)
/** What newcomers ask about the course itself, one thing or several in a row. */
export const ABOUT_COURSE = wholly(`[and|or|but|und|oder|aber] ${ABOUT} [[and|or|und|oder] ${ABOUT}]*`)

export const HOW_LONG = wholly(
  'how long (does|will|is) (this|it|that) [take|all take]',
  '(wie lang|wie lange) (dauert|geht|ist) (das|es|dies) [noch|hier|alles|denn]',
)

export const STOP = wholly(
  "(i have|i've) (no|no more|run out of) time [left]|no time|[sorry] [i|i've] (have to|must|need to|got to|gotta) go",
  'ich (hab|habe) [jetzt|gerade|heute|leider]* keine zeit [mehr]|keine zeit [mehr] [jetzt|heute]|[sorry] [ich] muss [jetzt|gleich|leider|schon]* (los|weg)',
  '[i] need a [short] break|ich (brauche|brauch) (ne|eine) [kurze] pause|(brauche|brauch) [ne] pause',
  "unsubscribe|(i do not|i don't) (want|like) (the|this|to do the|to do this|a) (course|training) [anymore|any more]",
  'abmelden|austragen|ich (will|möchte|mag) (den|diesen|keinen) kurs [nicht] [mehr] [machen]',
)

const I_DO_NOT_GET = "[sorry] [i] (do not|don't) [quite|really] (get|understand)"
export const UNCLEAR = wholly(
  '[please|can you|could you]* explain [it|that|this] [to me] [again] [more simply|simpler|in simple words|in other words|differently] [please]',
  '[bitte|kannst du]* (erklär|erkläre|erklärst|erklären) [du] [mir] [das|es] [bitte|noch mal|nochmal|noch einmal]* [einfacher|leichter|anders|in einfachen worten] [erklären] [bitte]',
  '[kannst du] [mir] das [bitte|noch mal|nochmal|noch einmal]* [einfacher|anders] erklären',
  `huh|huuh|huuuh|eh|what|pardon|${I_DO_NOT_GET} [it|this|that|a word|this part|the question]|too (complicated|difficult)|what does (that|this|it) mean`,
  'ha|hä|hae|was|wie|zu (kompliziert|schwer)|kapier ich nicht|was (heißt|bedeutet|soll) (das|dies) [heißen|bedeuten]',
  '[das|ich] (check|checke|kapier|kapiere|raff|raffe|versteh|verstehe) [ich] [das|es|die frage] (nicht|net|ned)',
)

export const HIDE_PROGRESS = wholly(
  "[please] (stop sharing|don't share|do nt share|do not share) [my progress]",
  '[please] nicht mehr teilen|[please] fortschritt nicht [mehr] (teilen|zeigen)',
)
export const SHOW_PROGRESS = wholly(
  '[please] (share my progress|share it|fortschritt teilen|(teil|teile) meinen fortschritt) [please|bitte|with my lead|with my leads]',
)
export const NO_REMINDER = wholly(
  "[please] (do not|don't) remind me [please|bitte]|[please] (no reminder|no reminders) [please|bitte]",
  '[please] (nicht erinnern|(erinner|erinnere) mich nicht|keine erinnerung) [please|bitte]',
)
const LATER = 'later|tomorrow|next week|später|morgen|nächste woche'
export const REMINDER = wholly(
  `[please] [can you|could you] remind me [once] [${LATER}] [please|bitte]`,
  `[please] einmal erinnern [${LATER}] [please|bitte]`,
  `[please] [kannst du] [mich] [bitte] [${LATER}] (erinner|erinnere|erinnern) [mich] [einmal] [dran|daran] [${LATER}] [please|bitte]`,
)

const POLITELY =
  "please|bitte|can|could|may|kann|können|darf|i|we|ich|wir|want|to|will|möchte|let's|lets|let|us|me|lass|uns|mich|direkt|gleich|straight|directly|just|einfach"
const GOING =
  'go|skip|jump|move|switch|continue|take me|on|back|spring|springe|springen|geh|gehe|gehen|wechsel|wechseln|weiter|überspring|überspringen|vor|zurück'
const THERE = 'to|with|the|open|start|show|read|me|zu|zum|mit|bis|das|zeig|zeige|öffne|starte|lies|mir'
const AT_LAST = 'please|bitte|now|next|jetzt|springen|gehen|machen|weitermachen|starten|lesen|wechseln'
const toThe = (which: string): RegExp =>
  wholly(`[${POLITELY}]* [${GOING}]* [${THERE}]* ${which} [${AT_LAST}]*`)

/** "Module 4", "geh zu Modul 4": its number is the first group. */
export const MODULE_NUMBER = toThe('(module|modul|kapitel|lektion|lesson) [nr|no|number|nummer] #')
const LESSON = '(module|modul|lesson|lektion|kapitel)'
export const FIRST_MODULE = toThe(`((first|erste|erstes|ersten) ${LESSON}|${LESSON} (one|eins))`)
export const LAST_MODULE = toThe(`(last|final|letzte|letztes|letzten) ${LESSON}`)
export const MODULE_BEFORE = toThe(
  `((previous|vorige|voriges|vorigen|vorherige|vorheriges|vorherigen) ${LESSON}|${LESSON} (before|davor)|(a|one|ein) ${LESSON} (back|zurück))`,
)
/** The way back from something else, and no step back in the course. */
export const TO_COURSE = wholly(
  `[${POLITELY}|nochmal|again]* [go|get|take me|bring me|geh|gehen|bring]* [uns|mich|us|me] (back|return|zurück|wieder) ${oneOf(
    '(to|in|zu|zum|in den) [the|our|dem|den|meinem|unserem] (course|kurs|training|onboarding)',
    '[to] where (i|we) (was|were|left off|stopped)|[dahin|dorthin|dort hin] wo (ich|wir) (war|waren|aufgehört haben)',
  )} [please|bitte|now|jetzt|vorhin|zuletzt]*`,
)
/** "Skip module 3" leaves it out, "skip to module 3" goes there. */
export const LEAVES_OUT = /\b(?:skip|uberspring\w*) (?!to\b|zu\b|zum\b|bis\b)/u
