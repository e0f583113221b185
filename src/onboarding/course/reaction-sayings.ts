import { wholly } from '../../domain/sayings.js'

const FIRST =
  '[sorry|ok|okay|oh|wow|um|hm|hmm|uff|puh|but|and|so|well|aber|und|also|nein|no|honestly|ehrlich gesagt|i think|ich glaube|ich glaub|i need to stop|i have to stop|ich muss aufhören|ich muss stoppen]*'
const NOW = '[now|right now|here|today|at the moment|too|sorry|gerade|grad|jetzt|hier|heute|auch|sorry]*'
const own = (...sayings: string[]): RegExp =>
  wholly(...sayings.map((saying) => `${FIRST} (${saying}) ${NOW}`))

/** A section touches her own life, or is too much; whether she may have lived through it herself is hers to say. */
export const TOUCHED = own(
  '(this|that|it|all this) is [all|just|really|a bit|a little|way|getting]* (too much|a lot) [for me]|(this|that|it) is [all|just|really|so|very|a bit]* (hard|heavy|tough) for me|[just|way] too much for me',
  '(this|that|it|all this) (brings|brought|is bringing) [back|up]* (it|it all|everything|memories|things|stuff|something|so much|a lot) [all] [back|up] [for me]',
  '(this|that|it|something like this|something similar|the same [thing]) (happened|has happened) to me [too|as well|myself|once]',
  "(i|i've|i have) [been|went|gone|lived] [through] (this|that|it|the same|something like this|something similar) (myself|as well|too)",
  "(i|i've|i have) (been|went|gone|lived) through (this|that|it|the same|something like this|something similar)",
  '(this|that) (is|was) (my story|my own story|my life|my own life|me)',
  "(i'm|i am|im) (crying|shaking|trembling|in tears|triggered|upset|overwhelmed)|i have to cry|i started crying",
  '(this|that|it) [really|just|so]* (triggers|triggered|upsets|upset|overwhelms|scares|hurts|touches) [me|so much|a lot]*',
  '(this|that|it) (makes|made) me (cry|sad|sick|anxious|feel sick|feel bad|panic)|(this|that|it) is triggering',
  "i (don't|do not) feel (good|well|ok|okay)|i (feel|feeling) (sick|bad|awful|terrible|sad|overwhelmed)",
  '(this|that|it) reminds me of (me|myself|my past|my own past|my life|my own life|my childhood|my own story|back then)',
  "i (want|need|would like|'d like) to (talk|speak) (to|with) (someone|somebody|a person|a human|a colleague)",
  'ich (will|möchte|muss|würde gern) mit (jemandem|jemand|einem menschen|einer kollegin) (reden|sprechen)',
  '(das|es|mir|alles|das alles) (ist|wird) [mir|das|alles|echt|einfach|ein bisschen|ganz schön|grad|gerade|jetzt|heute|langsam]* zu viel [für mich|auf einmal]',
  '(das|es) fällt mir [echt|sehr|ganz schön|grad|gerade|jetzt|heute|so]* schwer',
  'zu viel für mich|(das|es) (triggert|überfordert) [mich] [total|echt|sehr]',
  '(das|es|das thema|das modul|der abschnitt) (nimmt|wühlt|macht|zieht) mich [echt|sehr|total|ziemlich|ganz schön|so]* (mit|auf|fertig|traurig|runter)',
  '(das|da|es|mir|bei mir|alles|das alles) kommt [das|da|mir|bei mir|gerade|grad|jetzt]* [alles|viel|so viel|was|etwas|einiges|was eigenes|etwas eigenes] [gerade|grad|bei mir|in mir]* [wieder] hoch',
  'ich (weine|heule|zittere|zitter) [nur]|ich (muss|musste) [so|echt]* (weinen|heulen)|mir kommen die tränen',
  'mir ist (das|es|so was|sowas|so etwas|dasselbe|das gleiche) [auch|selbst|selber|so|genau so]* passiert|das ist mir [auch|selbst|selber]* passiert',
  'ich (hab|habe) (das|so was|sowas|so etwas|dasselbe|das gleiche|ähnliches) [auch|selbst|selber|alles|genau so]* (erlebt|durchgemacht|mitgemacht|hinter mir)',
  'das (ist|war) [auch] (meine geschichte|meine eigene geschichte|mein leben|mein eigenes leben)|das (bin|war) ich',
  '(das|es) tut [mir|echt|so|richtig]* weh|(das|es) macht mir [echt|so]* angst|(das|es) geht mir [echt|sehr|ganz schön|so]* nah',
  "(mir geht es|mir geht's|mir gehts|es geht mir) [damit|gerade|grad|heute|echt|richtig]* (schlecht|mies|elend|(nicht|gar nicht|nicht so) gut)",
  'ich (fühl|fühle) mich [damit|gerade|grad|heute|echt|so]* (schlecht|elend|überfordert|(nicht|gar nicht) (gut|wohl))',
  '(das|es) erinnert mich an (mich|mich selbst|früher|damals|meine vergangenheit|mein leben|meine kindheit|meine geschichte|meine eigene geschichte)',
)

/** She would rather not: a section bores her, is too long, or asks for what she does not want to say. */
export const UNWILLING = own(
  "i (don't|do not) (like|want) (this|that|it) [one|module|part|section|question]",
  "i (don't|do not) (want|wish) to [answer|read|do|see|say|know] [this|that|it|anything] [any more|anymore]|i (don't|do not) feel like it",
  "(i'd|id|i would) (rather|prefer) not [to] [answer|say|do this|do that|read this|do it]|i prefer not to [answer|say]",
  '(this|that|it) is [so|too|really|very|a bit|kind of|pretty]* (boring|stupid|silly|useless|pointless|dull|long|hard|exhausting|a waste of time)',
  "[so] boring|[much|way|far] too (long|hard)|(i'm|i am|im) [so] bored|i hate this",
  "i (can't|can not|cannot) (do|read) (this|it) [any more|anymore]|(not in the mood|no energy|no motivation) [for this]|too much text|(please|make it) shorter|shorter [please]",
  'ich (mag|will|möchte) (das|es) [jetzt|hier|lieber|eigentlich]* nicht [machen|lesen|beantworten|sehen|wissen|sagen] [mehr]',
  'ich (mag|will|möchte) [da|hier|jetzt|lieber|darauf|dazu|eigentlich]* nicht [mehr] [antworten|weiterlesen|sagen|lesen]|(mag|will|möchte) [lieber] nicht',
  '[ich] [hab|habe] (keine lust|null bock|kein bock|keinen bock|keinen nerv) [mehr] [drauf|darauf|dazu]|ich hasse das',
  'das (gefällt|taugt|liegt) mir [so|gar|überhaupt]* nicht|ich mag das nicht',
  '(das|es) ist [mir|so|zu|viel|total|echt|ganz schön|ziemlich|voll]* (langweilig|öde|blöd|doof|lang|anstrengend|sinnlos|unnötig|zeitverschwendung)',
  '[viel|so|zu|voll]* (langweilig|öde)|(zu|viel zu) (lang|anstrengend)|mir ist (langweilig|das zu lang|das zu anstrengend)|zu viel text|[bitte] kürzer [bitte]',
  'ich kann das [jetzt|heute|gerade|hier|einfach|so]* nicht|ich (schaff|schaffe) das [jetzt|heute|gerade|hier|einfach]* nicht',
)

/** She doubts what a section says, or the one who says it. */
export const DOUBTS = own(
  '[is] (that|this|it) [all] [really|actually] (true|correct|proven|a fact)|really|seriously|says who|who says (that|this|it|so)',
  'who (wrote|made|decided|chose) (this|that|it|the course|the module|these modules)|how do you know [that|this|it|all this]',
  'where (is|does|did) (this|that|it|all this) [all] [come] from|where do you (get|have) (this|that|it|all this) from|what is (the|your) source',
  "i (don't|do not) (believe|trust) (this|that|it|you)|(can|should) i (trust|believe) (this|that|it|you)|why should i (trust|believe) (this|that|it|you)",
  'stimmt (das|es) [alles] [wirklich|denn|so|überhaupt|auch]*|ist das [alles] [wirklich|denn|so|überhaupt|auch]* (wahr|richtig|belegt|erwiesen)|wirklich|echt|ernsthaft',
  'wer (sagt|behauptet) [denn] (das|so was|sowas)|wer hat (das|den kurs|das modul|das alles) [denn] (geschrieben|gemacht|entschieden|ausgesucht)|was ist (die|deine) quelle',
  'woher (kommt|ist|stammt|hast du|weißt du|weiß man|wisst ihr) das [denn|alles]*',
  'das (glaub|glaube) ich [dir] nicht|ich (glaub|glaube) [dir] (das|dir) nicht|ich (vertrau|vertraue|trau|traue) (dir|dem|euch|der sache) nicht',
  'kann ich (dir|dem) (trauen|vertrauen|glauben)|warum soll ich (dir|dem|das) (trauen|vertrauen|glauben)',
)
