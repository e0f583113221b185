import { fold, words } from '../../domain/text.js'
import type { Asked } from './course-memory.js'

/** Short replies that mean something only while the course is going on. */
export type TypedWish =
  | { readonly do: 'on' | 'stop' | 'progress' | 'about' | 'unclear' }
  | { readonly do: 'yes' | 'no' }
  | { readonly do: 'consent'; readonly kind: Asked; readonly yes: boolean }
  | { readonly do: 'module'; readonly number: number }

/** What newcomers ask about the course itself: whether it is an exam, whether they have to, what is kept. */
const ABOUT = [
  '(?:is|are) (?:this|it|that|the course|there)(?: a| an| any)? (?:test|exam|exams|quiz|graded|marked|mandatory|obligatory|compulsory|required|voluntary|optional)',
  '(?:can|could|will|do) i (?:fail|get (?:graded|marks|a grade)|be graded)(?: this| it| the course)?|what (?:happens )?if i (?:fail|(?:get|answer|do)(?: it| this| one| something)? wrong)',
  'do i (?:have|need) to (?:do|take|finish|complete|answer)(?: all| all of)? (?:this|it|the course|everything|the questions?|them)(?: all)?',
  'are my answers (?:saved|stored|kept|recorded|graded|marked|checked)|do you (?:save|store|keep) my answers',
  'ist (?:das|es|dies|der kurs)(?: hier)?(?: eigentlich)? (?:eine? (?:test|prufung)|pflicht|verpflichtend|freiwillig|benotet)',
  'kann (?:ich|man)(?: hier| da)? durchfallen|was(?: ist| passiert)? wenn ich(?: hier)? (?:durchfalle|falsch antworte|(?:etwas|was|es) falsch (?:mache|beantworte))',
  'muss ich (?:das|den kurs|es|alles|hier alles|die fragen?)(?: hier| alles)? (?:machen|abschliessen|fertig machen|beantworten)',
  'werden meine antworten (?:gespeichert|bewertet|benotet|gepruft)|speicherst du meine antworten',
].join('|')

const WISHES: readonly (readonly [RegExp, TypedWish])[] = [
  [
    /^(?:yes|yes please|yes gladly|sure|ja|ja bitte|ja gern|ja gerne|gern|gerne|klar|of course)$/u,
    { do: 'yes' },
  ],
  [/^(?:no|no thanks|no thank you|nope|nein|nein danke|lieber nicht|rather not|better not)$/u, { do: 'no' }],
  [
    /^(?:(?:ok|okay|got it|understood|makes sense|verstanden|alles klar|klar|passt|gut|good|fine|super|cool|fertig|gelesen|done|read) )*(?:(?:and |und )?(?:now|then|next|now what|what now|jetzt|dann|was jetzt|weiter|was kommt jetzt|continue|go on)|ok|okay|got it|understood|i see|makes sense|ready|im ready|done|read|verstanden|alles klar|klar|fertig|gelesen|bereit|passt|gut|good|fine|aha|mhm|hm)(?: (?:thanks|danke|ok|okay))?$/u,
    { do: 'on' },
  ],
  [
    new RegExp(
      `^(?:(?:and|or|und|oder|but|aber) )?(?:${ABOUT})(?: (?:(?:and|or|und|oder) )?(?:${ABOUT}))*$`,
      'u',
    ),
    { do: 'about' },
  ],
  [
    /^(?:how long (?:does|will|is) (?:this|it|that)(?: take| all take)?|wie lange? (?:dauert|geht|ist) (?:das|es|dies)(?: noch| hier| alles| denn)?)$/u,
    { do: 'progress' },
  ],
  [
    /^(?:unsubscribe|abmelden|austragen|(?:i (?:do not|dont) want|i do not like|i dont like) (?:the|this|to do the|to do this|a) (?:course|training)(?: any ?more)?|ich (?:will|mochte|mag) (?:den|diesen|keinen) kurs(?: nicht)?(?: mehr)?(?: machen)?)$/u,
    { do: 'stop' },
  ],
  [
    /^(?:h(?:a|ae)|hu+h|eh|what|was|wie|pardon|(?:sorry )?(?:i )?(?:do not|dont) (?:quite |really )?(?:get|understand)(?: it| this| that| a word| this part| the question)?|(?:das |ich )?(?:check|checke|kapier|kapiere|raff|raffe|versteh|verstehe)(?: ich)?(?: das| es| die frage)?(?: nicht| net| ned)|kapier ich nicht|too complicated|too difficult|zu kompliziert|zu schwer|what does (?:that|this|it) mean|was (?:heisst|bedeutet|soll) (?:das|dies)(?: heissen| bedeuten)?)$/u,
    { do: 'unclear' },
  ],
  [
    /^(?:i need a (?:short )?break|need a break|ich brauche? (?:ne|eine)(?: kurze)? pause|brauche? (?:ne )?pause)$/u,
    { do: 'stop' },
  ],
  [
    /^(?:please )?(?:stop sharing(?: my progress)?|do ?nt share(?: my progress)?|do not share(?: my progress)?|nicht mehr teilen|fortschritt nicht (?:mehr )?(?:teilen|zeigen))$/u,
    { do: 'consent', kind: 'share_progress', yes: false },
  ],
  [
    /^(?:please )?(?:share my progress|share it|fortschritt teilen|teile? meinen fortschritt)(?: please| bitte| with my leads?)?$/u,
    { do: 'consent', kind: 'share_progress', yes: true },
  ],
  [
    /^(?:please )?(?:do not remind me|dont remind me|no reminders?|nicht erinnern|erinnere? mich nicht|keine erinnerung)(?: please| bitte)?$/u,
    { do: 'consent', kind: 'nudge', yes: false },
  ],
  [
    /^(?:please )?(?:(?:can you |could you )?remind me(?: once)?|einmal erinnern|(?:kannst du )?(?:mich )?(?:bitte )?(?:spater |morgen |nachste woche )?erinner(?:e|n)?(?: mich)?(?: einmal)?(?: dran| daran)?)(?: later| tomorrow| next week| spater| morgen| nachste woche)?(?: please| bitte)?$/u,
    { do: 'consent', kind: 'nudge', yes: true },
  ],
]

/** "Skip module 3" leaves it out, "skip to module 3" goes there. */
const MODULE =
  /^(?:(?:please|bitte|can|could|may|kann|konnen|darf|i|we|ich|wir|want|to|will|mochte|lets|let|us|me|lass|uns|mich|direkt|gleich|straight|directly|just|einfach) )*(?:(?:go|skip|jump|move|switch|continue|take me|on|spring|springe|springen|geh|gehe|gehen|wechsel|wechseln|weiter|uberspring|uberspringen|vor|zuruck|back) )*(?:(?:to|with|zu|zum|mit|bis|the|das|show|open|start|read|zeig|zeige|offne|starte|lies|mir|me) )*(?:module?|modul|kapitel|lektion|lesson) (?:nr |no |number |nummer )?(\d{1,2})(?: (?:please|bitte|springen|gehen|machen|weitermachen|starten|lesen|now|jetzt|wechseln|next))*$/u
const LEAVES_OUT = /\b(?:skip|uberspring\w*) (?!to\b|zu\b|zum\b|bis\b)/u

export function readTyped(text: string): TypedWish | null {
  const line = words(text).map(fold).join(' ')
  const module = MODULE.exec(line)
  if (module !== null && !LEAVES_OUT.test(line)) return { do: 'module', number: Number(module[1]) }
  return WISHES.find(([pattern]) => pattern.test(line))?.[1] ?? null
}
