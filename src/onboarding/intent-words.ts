import type { Language } from '../domain/language.js'
import type { Intent } from '../domain/question.js'

/** What people type for an intent. A key must be there; beside it only `with` and the fillers may stand. */
export interface IntentWords {
  readonly intent: Exclude<Intent, 'question' | 'language_switch'>
  /** Phrases by the language they tell; `any` = used in both. */
  readonly keys: Readonly<Record<Language | 'any', string>>
  readonly with: string
}

/** Words around a command that change nothing: politeness, small talk, who is meant. */
export const FILLERS =
  'please pls plz pleas bitte bidde thx thanks thank danke ok okay okey k kk so well um hm ahm ah oh mal doch denn jetzt nun now just then dann also auch und and hey hi hello hallo moin servus huhu dear liebe lieber gern gerne einfach eben halt schon can could would may you we i me my us lets let kannst konntest konnten konnen kann du wir ich mir uns lass lasst mochte mochten wurde wurd wurden hatte hatten wollen will wanna want like to id gleich bot yes ja jo yep yeah sure klar gut great super prima cool perfect right einmal wohl eigentlich ganz kurz ready bereit all alles fine good u actually really tatsachlich wirklich for fur have hab habe got the a an this that it its is was to in at on here there today my of with from das den die der dem ein eine einen ne nen es ist war hier heute da im am zu zum zur von mit bei too also very sehr ma so sorry leider bisschen moment only give gimme some any much little bit while time thing things stuff rather maybe perhaps quickly slowly immediately straight away today tonight tomorrow morning evening afternoon finally already yet still about into up as by or am be been being had has make take get see tell had as few minutes minute days new another whole rest part parts nearly almost soon later before after because but and then friend buddy dude love honey sweetheart folks everyone gar bissel bisserl etwas heut abend abends morgens nachmittag gleich sofort schnell schneller langsam endlich vielleicht vllt evtl noch nur aber oder dass damit wieder immer mein meine meinen meinem meiner dein deine deinen unser unsere bin sind hat werde werden gehen geht gehe machen mache macht machst tun gib gebt geben finde finden find such suche suchen beim aus als nach vor uber etwa wohl bitteschon biite woche minuten minute paar kleine kleinen kleiner kurze kurzen neue neuen zeit lange wirst wurdest magst mag darfst konnte hast'

/** Where the course itself is named, questions about how it goes are wishes for it. */
export const COURSE_WORDS = 'course kurs onboarding einarbeitung module modul modules kurses'
export const ASKING_FOR_IT =
  'how do does where is there a wie wo geht gibt es kommt komme man what about mache ich wann when hier here den der das zum zur'

/** Who says that she is new may say that she knows nothing yet, and ask how things go here. */
export const NEWCOMER = 'new neu neue neuer volunteer ehrenamtliche ehrenamtlicher ehrenamtlich'
export const NEWCOMER_SAYS =
  'how do does work works what wie lauft geht los was tun ahnung keine kenne kenn mich aus nicht dabei know dont not anything nothing idea no where wo begin hab habe'

export const INTENTS: readonly IntentWords[] = [
  {
    intent: 'forget_me',
    keys: {
      en: 'forget me|forget everything|forget data|forget all|erase everything|erase data|remove data|remove everything|wipe everything|wipe data|delete data|delete all|delete information|clear data|destroy data|data gone|delete my data|delete everything|delete me|erase me|erase my data|remove my data|remove me|wipe my data|delete all my data|data deleted|data erased|data removed|delete my account|forget who i am|clear my data|clear my history|forget all about me|forget about me|delete what|erase what|remove what|wipe what|clear what|forget what you|delete progress|erase progress|delete answers|erase answers|delete history|erase history|get rid of data|get rid of everything you|get rid of what you',
      de: 'vergiss mich|vergiss alles|vergiss daten|vergessen mich|losche daten|losch daten|daten weg|entferne daten|entfern daten|losch mich|losche alles|daten geloscht werden|daten vernichten|nicht mehr gespeichert|losch mich|losche mich|losch meine daten|losche meine daten|meine daten loschen|daten loschen|losch alles|losche alles|alles loschen|losch alle daten|losche alle daten|vergesse mich|meine daten weg|daten geloscht|daten gelosch|daten entfernen|entferne meine daten|losch mein profil|vergiss wer ich bin|losch was|losche was|losch fortschritt|losche fortschritt|fortschritt loschen|losch verlauf|losche verlauf|verlauf loschen|losch antworten|losche antworten|antworten loschen|loschen was du|vergiss was du|mich vergisst|alles vergisst',
      any: '',
    },
    with: 'about me everything all my own data you know have saved stored kept noted wrote written remember got on that i what please now right away uber mich von mir was du weisst gespeichert hast meine alle sollen daten jetzt sofort komplett completely und and the know',
  },
  {
    intent: 'guide',
    keys: {
      en: 'guide me|help me ask|show me the way|dont know how to put it|dont know how to say it|dont know how to start|dont know how to begin|dont know where i should start|not sure where to start|not sure how to ask|cant put it into words|cannot put it into words|not sure what to ask|unsure what to ask|dont know what to ask|not know what to ask|no idea what to ask|no clue what to ask|havent a clue what to ask|not know how to ask|what should i ask|what do i ask|dont know where to start|no idea where to start|dont know where to begin|take me by the hand|lead me|lead me to an answer|to an answer|walk me through|guide|dont know what to do|im stuck|i am stuck|help me find the right question|no idea what to do|im lost|where to begin|i need guidance|guidance|give me options|dont know how to ask',
      de: 'fuhr mich|fuhre mich|mich fuhren|mich leiten|mich begleiten|zu einer antwort|weiss nicht wie ich es sagen soll|weiss nicht wie ich das formulieren soll|nicht sicher was ich fragen soll|leite mich|nimm mich an die hand|weiss nicht was ich fragen soll|was soll ich fragen|was soll ich dich fragen|was kann ich denn fragen|keine ahnung was ich fragen soll|kein plan was ich fragen soll|weiss nicht was fragen|weiss nicht wo ich anfangen soll|weiss nicht wie ich anfangen soll|weiss nicht wie anfangen|weiss nicht womit ich anfangen soll|weiss nicht wo anfangen|weiss nicht weiter|hilf mir fragen|hilf mir beim fragen|weiss nicht wie ich fragen soll|weiss nicht was ich tun soll|komm nicht weiter|komme nicht weiter|wegweiser|fuhrung|keine ahnung was ich tun soll|keine ahnung wie ich fragen soll|begleite mich|zeig mir den weg|hilf mir auf die sprunge',
      any: '',
    },
    with: 'through it this here a bit hin durch das hier da etwas gerade grad at the moment right more mehr at all uberhaupt',
  },
  {
    intent: 'start_onboarding',
    keys: {
      en: 'start|begin|get started|start over|start again|start anew|start from the beginning|from the beginning|restart|im new|i am new|new here|new volunteer|new colleague|lets go|lets start|lets begin|the course|course|training|onboard me|teach me|where do i start|my first day|show me the ropes|take me to the course|where is the course|find the course|induction|first lesson|lesson one|lesson 1|id like to learn|take the course|do the course|join the course|sign me up|enrol me|enroll me|im ready|i am ready|introduction|kick off|kickoff|intro|newbie|im a newbie|i started today|i have just started|just joined|just started|first module|module one|module 1|first day|told to do the course|new volunteer',
      de: 'kurs|starten|womit fange ich|womit fang ich|wo fange ich|wie fange ich den kurs|starte|anfangen|beginnen|beginne|loslegen|los gehts|gehts los|leg los|legen wir los|fangen wir an|fang an|fang wir an|einarbeitung|einarbeiten|schulung|ich bin neu|neu hier|bin neu|neue ehrenamtliche|neue kollegin|von vorn|von vorne|noch mal von vorn|nochmal von vorn|nochmal von vorne|von anfang an|neu starten|neustart|erstes modul|modul 1|mein erster tag|kann losgehen|kann es losgehen|erster tag|erste lektion|lektion 1|einfuhrung|einfuhrungskurs|grundkurs|ich will lernen|einsteigen|einstieg|neuling|bin bereit|ich fange an|ich fange heute an|fange heute an|gehts los|wann gehts los|neuer ehrenamtlicher|neue mitarbeiterin|neue freiwillige|praktikantin|neue praktikantin|neu dabei',
      any: 'start|onboarding',
    },
    with: 'the a an my our this that first new course training onboarding module modules lesson with as volunteer volunteering staff member here at today again over from beginning i im am day take do soll sollte sollen muss must should brauch brauche need nehmen teilnehmen mitmachen besuchen join attend training den die das der dem ein eine einen mein meine mit als ehrenamtliche ehrenamtlich ehrenamtlicher freiwillige freiwilliger hier bei euch heute kurs einarbeitung onboarding modul neu neue neuer nochmal noch los starten start beginnen anfangen machen mach fur interested interesse an going get started it es von vorn lead leads boss coordinator manager leitung leiterin chefin chef koordinatorin said says told asked should sagte sagt gesagt meinte hat habe wurde worden mich',
  },
  {
    intent: 'skip',
    keys: {
      en: 'skip|pass|leave out|leave this out|leave it out|next module|pass on this|i know this already|jump over|jump ahead|not this one|dont need this|dont need it|do not need this|not needed|not interested|not relevant|go to the next module|move to the next module|i know it|i know that already|know this already|already know this|already know it|already know that',
      de: 'uberspringen|uberspring|uberspringe|auslassen|weglassen|lass das aus|lassen wir aus|lass aus|zum nachsten modul springen|nachstes modul bitte|uberspringe|uberspringt|kenn ich schon|kann ich schon|hatten wir schon|brauch ich nicht|brauche ich nicht|das brauch ich nicht|interessiert mich nicht|nicht notig|ubergehen|ubergehe|kenne ich schon|weiss ich schon|das kenn ich',
      any: 'skip|skippen|skipp',
    },
    with: 'this that it one step module the question check part section lesson over to das diesen diese dieses den die schritt modul frage teil abschnitt lektion das aus hier zum weiter rest of whole ganze ganzes',
  },
  {
    intent: 'progress',
    keys: {
      en: 'progress|where do i stand|where i stand|where i am|how far|standing|where am i|where was i|where were we|where are we|how much is left|how much left|how many modules|how many are left|how many steps|how many lessons|how many parts|how long is the course|how long does the course|how long will the course|course still take|how many more|what have i finished|which modules|overview|my results|my score|my stats|how am i doing|show my modules|list of modules|whats left|what is left|how long is left|how much more|how much have i|how much did i|how far have i|certificate|what have i done|nearly done|how long until|how long till|how close|am i finished|almost done|halfway|finished yet|what did i cover|what have i completed|what did i complete|what have i learned|completed|what have i covered',
      de: 'fortschritt|fortschritte|lernfortschritt|was habe ich gelernt|was hab ich gelernt|lernstand|wie weit ich|wo ich bin|wo ich stehe|stand im kurs|mein kursstand|kursstand|wie weit|wo bin ich|wo war ich|wo stehe ich|wo steh ich|wo waren wir|wo sind wir|wie viel fehlt|wieviel fehlt|was fehlt|wie viel kommt|wieviel kommt|wie viele module|wieviele module|wie viel ist noch|wieviel ist noch|wie lange noch|mein stand|zertifikat|bescheinigung|teilnahmebescheinigung|was habe ich geschafft|was hab ich geschafft|wie viel noch|wieviel noch|wie lange dauert der kurs|wie lang ist der kurs|wie lange geht der kurs|wie viele schritte|wie viele lektionen|was kommt noch|wie viel habe ich|was bleibt noch|wieviel habe ich|wie viel hab ich|ubersicht|zwischenstand|welche module|uberblick|was habe ich schon|was hab ich schon',
      any: '',
    },
    with: 'do bekomme bekomm bekommt kriege krieg kriegt man my the course i am show me in so far already done have got come is still left to go many modules much of are there a on with this along now kurs im ich schon noch mein meinen meine den das die der zeig zeige bin stehe steh gerade module viele ubrig fehlen fehlt habe hab geschafft komme gekommen mit dem sind es bis zum ende ist vom mir an at remaining current aktuell aktueller was what fertig wo wir anzeigen zeigen anschauen ansehen sehen anzeige display view check tell sag sagen me',
  },
  {
    intent: 'repeat',
    keys: {
      en: 'repeat|again|last message|last step|previous message|once more|one more time|say that again|say it again|say again|come again|pardon|show me that again|go back|back|previous|previous step|last step|what did you say|what was that|didnt get that|did not get that|didnt get it|didnt understand|did not understand|didnt catch that|dont understand|what do you mean|too fast|rewind',
      de: 'nochmal|nochmals|wiederholung|letzte nachricht|noch mal|noch einmal|wiederhole|wiederholen|wiederhol|wie bitte|zuruck|vorheriger schritt|letzter schritt|was hast du gesagt|wie war das|was war das|nicht verstanden|versteh ich nicht|verstehe ich nicht|verstehe nicht|nicht mitbekommen|nicht mitgekriegt|zu schnell|schritt zuruck|eins zuruck',
      any: '',
    },
    with: 'that it this step the last one previous before say read show explain tell give please das den die schritt letzten letzte vorigen sag sage zeig zeige erklar erklare erklaren lies sagen zeigen vorlesen lesen zum einen module modul part frage question bitte did was war what you said have eben gerade what',
  },
  {
    intent: 'continue',
    keys: {
      en: 'continue|go on|next|next step|carry on|keep going|move on|go ahead|resume|proceed|next one|next part|further|where we left off|pick up|take me on|lets move on|im back|i am back|going on|go further|more|more please|lets go on|nxt|contd|next please|ready for the next|what comes next|whats next|and then|pick up where we left off|lets keep going|forward|next lesson|next chapter|next section|next page|next slide|next topic|keep on|moving on|onwards|continu',
      de: 'weiter|weitermachen|weitergehen|weiterlesen|mach weiter|machen wir weiter|gehts weiter|geht es weiter|weiter gehts|weiter geht es|fortsetzen|fortfahren|fahr fort|nachster schritt|nachste|nachster|nachstes|der nachste|da bin ich wieder|bin wieder da|bin zuruck|ich bin wieder da|weiter im text|mehr|mehr bitte|vorwarts|und dann|was kommt als nachstes|was kommt jetzt|wie gehts weiter|nachste lektion|nachstes kapitel|nachster abschnitt|nachstes thema|mach mal weiter|geh weiter|zeig mir mehr|nachste seite|weiter so|dranbleiben|weitr|weida',
      any: '',
    },
    with: 'the a course module step lesson part one with where left off stopped up from here on there more reading ahead back keep going my it kurs modul schritt lektion teil mit dem den der das zum im wo aufgehort haben waren geblieben stehen geblieben hier machen mach gehen geht es gehts los nachsten nachste nachster wieder bin da read lesen',
  },
  {
    intent: 'stop',
    keys: {
      en: 'stop|quit|exit|enough|enough for today|enough for now|later|pause|break|cancel|end|thats it for today|thats all for today|thats enough|lets stop|lets pause|not now|another time|tomorrow|bye|goodbye|see you|good night|call it a day|continue later|go on later|continue tomorrow|do the rest later|the rest later|do it later|until tomorrow|i have to go|got to go|gotta go|done for today|done for now|im done|i am done|finished for now|thats all for now|finish for today|finish here|end here|wrap up|take a break|coffee break|time out|timeout|no more|hold on|im tired|too tired|signing off|leave it here|leave it there|leave it for now|ill be back|be right back|brb|thats it',
      de: 'stopp|aufhoren|beenden|abbrechen|hor auf|hore auf|horen auf|den rest spater|der rest spater|mach spater weiter|mache spater weiter|mach morgen weiter|mache morgen weiter|machen morgen weiter|machen spater weiter|horen wir auf|mach schluss|schluss|schluss fur heute|genug|genug fur heute|spater|ein andermal|nicht jetzt|morgen weiter|spater weiter|bis morgen|bis spater|bis dann|das wars|bin fertig|bin durch fur heute|kann nicht mehr weitermachen|das war es|reicht|das reicht|reicht fur heute|feierabend|tschuss|tschau|ciao|gute nacht|muss los|muss weg|muss gehen|muss arbeiten|pausieren|fertig fur heute|morgen weitermachen|spater weitermachen|ein anderes mal|unterbrechen|unterbrich|halt stopp|anhalten|ende|ende fur heute|kaffeepause|mude|zu mude|bin mude|bin gleich zuruck|auszeit|machs gut|lass gut sein|belassen wir es dabei|fur heute reichts|reichts|wars fur heute',
      any: 'stop|pause',
    },
    with: 'the course for now today it here this a i have take make want more no lets that thats all is some have to den kurs fur heute jetzt hier ich eine ne erst erstmal erst mal machen mach morgen tomorrow later spater weiter den das es ist war wars hab habe mit dem muss reicht pause schluss you auf wir continue go on leider',
  },
  {
    intent: 'gaps',
    keys: {
      en: 'gaps|open questions|questions open|questions are open|which questions|unanswered questions|questions without an answer|what is missing in the knowledge|unanswered|what was not covered|what was not answered',
      de: 'lucken|offene fragen|fragen offen|fragen sind offen|welche fragen|unbeantwortete fragen|fragen ohne antwort|unbeantwortet|was wurde nicht beantwortet|was blieb unbeantwortet',
      any: '',
    },
    with: 'show the our list me which are there any what knowledge zeig zeige unsere die welche gibt es liste is sind anzeigen zeigen still noch right list open offen offenen',
  },
  {
    intent: 'feedback',
    keys: {
      en: 'give feedback|my feedback|i have feedback|leave feedback|show feedback',
      de: 'feedback geben|ruckmeldung|ruckmeldung geben|ruckmeldungen|ich habe feedback|hab feedback',
      any: 'feedback',
    },
    with: 'a the some for your you have give leave show about this give habe hab ich geben ein eine zeig zeige die das fur dich',
  },
  {
    intent: 'status',
    keys: {
      en: 'state of the knowledge|knowledge status|show status|state|what wrong|whats wrong|what broken|whats broken|anything broken|anything wrong|what mend|what fix|what mending|what fixing|what repair|which files|which problems|problems files|files problems|files broken|broken files|problems folder|folder problems|errors folder|mistakes folder|show problems|list problems|show errors|show mistakes|what review|what reviewed|what checked|what due|whats due|files reviewed|files review|review files|reviews due|due review|overdue reviews|reviews overdue|unreviewed|not reviewed',
      de: 'wissensstand|zustand|status anzeigen|stand des wissens|zustand des wissens|was kaputt|etwas kaputt|was ist falsch|was falsch ist|was stimmt nicht|was nicht stimmt|was reparieren|was repariert|was beheben|was prufen|was gepruft|was ungepruft|was fallig|welche dateien|welche probleme|welche fehler|zeig probleme|zeig fehler|probleme anzeigen|fehler anzeigen|probleme ordner|probleme im wissen|fehler ordner|fehler im wissen|ordner fehler|kaputte dateien|dateien kaputt|dateien fehler|dateien probleme|dateien prufen|dateien gepruft|fallige prufungen|prufungen fallig|prufung fallig|prufung abgelaufen|prufungen abgelaufen|ungeprufte dateien|ungepruft|nicht gepruft',
      any: 'status',
    },
    with: 'show list the of our do are haben hat sind gibt es knowledge folder what which is has needs should must file files review reviewed again first next be past date zeig zeige den unser unseres unserem wissen wissens ordner datei dateien wie was welche ist der muss mussen soll sollte sollten gepruft prufen uberprufen werden anzeigen stimmen nicht noch als nachstes repariert',
  },
  {
    intent: 'help',
    keys: {
      en: 'help|what can you do|help me out|how this works|how it works|dont get how this works|what do you know|what else do you know|what can i use you for|what are you able|what are you for|what do you do|how does this work|how does it work|how do you work|who are you|what are you|commands|menu|what can i ask|what can i do here|what is this|how can you help|how can you help me|how to use|instructions|options|what are my options|manual|what else can you do|how does this thing work|what can this bot do|how do i use this|how do i use you|how can i use this|faq|features|your features|your skills|capabilities|what are your skills|abilities|functions|how can i talk to you|explain yourself|introduce yourself|are you a robot|are you a bot|are you a machine|are you a computer|are you an ai|are you ai|are you human|are you a human|are you a person|are you a real person|are you real|are you a chatbot|are you chatgpt|is this a bot|is this a human|is this a real person|am i talking to|am i chatting with|am i writing to|who am i talking to|who is this|who reads this|who reads|who can read|who can see this|who sees this|who sees what|can anyone read|does anyone read|does anybody read|can my boss|can my lead|does my lead|does my boss|who is reading|who has access|is this confidential|is this private|is this anonymous|is this chat confidential|is this chat private|what do you store|what do you save|what do you keep|what do you remember|what do you record|do you store|do you save|do you keep|do you record|do you remember|what happens with my|what happens to my|what happens with what i write|where is this stored|is this stored|is this saved|is this recorded|who made you|who built you|what should i know about you|can you help me|could you help me|assist me|is there a human|is there a real human|is there a person|is there a real person|is there someone i can|is there somebody i can|ask a human|ask a person|ask a real person|talk to a human|talk to a person|talk to a real|talk to someone real|can i talk to someone|can i talk to somebody|can i speak to someone|can i speak to somebody|speak to a human|speak to a person|speak to a real|speak with a human|speak with a person|talk with a human|talk with a person|who can i talk to|who can i ask|reach a person|reach a human|reach a real|human please|real person please|contact person|who sees my answers|who can see my answers|leads see my answers|lead see my answers',
      de: 'hilfe|hilf mir|hilf|was kannst du|was kann der bot|was kann dieser bot|was macht der bot|was machst du|was weisst du|wofur kann ich dich|wie funktionierst du|wie funktioniert|wie geht das|wie geht das hier|wie das hier geht|wie das geht|wie das funktioniert|wie es geht|wer bist du|was bist du|befehle|was kann ich fragen|was kann ich dich fragen|wie kannst du mir helfen|wobei kannst du|was ist das hier|anleitung|optionen|was geht hier|kannst du mir helfen|konntest du mir helfen|was kannst du alles|was kann man hier|was kann ich hier|wie benutze ich dich|wie nutze ich dich|wie benutze ich das|wozu bist du da|wofur bist du da|stell dich vor|erklar dich|bist du ein roboter|bist du ein bot|bist du eine maschine|bist du ein computer|bist du eine ki|bist du ki|bist du ein mensch|bist du mensch|bist du echt|bist du eine echte person|bist du eine person|bist du ein chatbot|bist du chatgpt|ist das ein bot|ist das ein mensch|rede ich mit|schreibe ich mit|spreche ich mit|chatte ich mit|mit wem rede ich|mit wem schreibe ich|mit wem spreche ich|wer liest das|wer liest hier|wer liest mit|liest jemand mit|liest hier jemand|liest das jemand|liest meine leitung|liest meine chefin|liest mein chef|kann jemand lesen|kann das jemand|kann hier jemand|wer kann das|wer kann hier|wer sieht das|wer sieht was|sieht das jemand|sieht meine leitung|sieht meine chefin|sieht mein chef|wer hat zugriff|ist das vertraulich|ist das anonym|ist das privat|bleibt das vertraulich|bleibt das unter uns|was speicherst du|was merkst du dir|was behaltst du|was hebst du auf|speicherst du|merkst du dir|wird das gespeichert|wird hier etwas gespeichert|was wird gespeichert|wo wird das gespeichert|was passiert mit meinen|was passiert mit dem|wer hat dich gemacht|wer hat dich gebaut|bedienung|funktionen|deine funktionen|fahigkeiten|deine fahigkeiten|moglichkeiten|deine moglichkeiten|was sind deine|wie rede ich mit dir|wie bedient man|gebrauchsanweisung|hilfestellung|ist da ein mensch|ist hier ein mensch|ist da ein echter mensch|gibt es hier einen menschen|gibt es einen menschen|gibts hier einen menschen|gibt es hier auch menschen|gibt es jemanden mit dem ich|einen menschen fragen|frag einen menschen|mit einem menschen sprechen|mit einem menschen reden|mit einem echten menschen|mit einer echten person|mit einer person sprechen|mit einer person reden|kann ich mit jemandem reden|kann ich mit jemandem sprechen|mit wem kann ich reden|mit wem kann ich sprechen|wen kann ich fragen|an wen kann ich mich wenden|mensch bitte|ansprechpartnerin|ansprechpartner|ansprechperson|wer sieht meine antworten|wer kann meine antworten|sieht meine leitung meine antworten|sehen meine antworten',
      any: '',
    },
    with: 'answers answer antworten lieber rather echtem jemandem jemanden menschen mensch wer ist real human person people anyone anybody somebody someone else reading read reads see sees talking chatting writing write writes type typed say said store save keep remember record stored saved recorded kept access boss lead leads supervisor manager colleagues data information questions messages message chat conversation conversations confidential private anonymous mensch menschen echter echte echten echtes roboter maschine person jemand noch sonst mit liest lesen mitlesen mitliest sieht sehen leitung chefin chef kollegen kolleginnen speicherst speichert speichern gespeichert daten fragen nachrichten gesprach gesprache chat schreibe schreib schreiben geschrieben frage sage gesagt vertraulich anonym privat zugriff unterhaltung eigentlich uber me need i some a with this here it for you ask do the all use work bot what else brauche ich etwas deine das hier es dich fragen machen alles helfen dabei alle zeig show tun',
  },
  {
    intent: 'thanks',
    keys: {
      en: 'thanks|thank you|thank u|many thanks|thx|ty|tysm|cheers|that helped|that was helpful|thats helpful|very helpful|appreciate it|much appreciated|great help|amazing|awesome|lovely|brilliant|excellent|wonderful|nice one|well done|good job|youre the best|you are the best|that makes sense|very kind|it worked|that worked|worked well|worked out|went well|you are a star|lifesaver|legend|gold|angel|good to know',
      de: 'danke|dank|vielen dank|tausend dank|1000 dank|bist ein schatz|bist ein engel|bist die rettung|bist super|dankeschon|hat geklappt|hat funktioniert|hat was gebracht|hat etwas gebracht|lief gut|ging gut|danke schon|lieben dank|herzlichen dank|merci|das hilft|das hat geholfen|hat geholfen|das war hilfreich|hilfreich|dankesehr|hat mir geholfen|hilft mir|toll|klasse|spitze|wunderbar|prima|lieb von dir|sehr lieb|sehr nett|nett von dir|du bist die beste|du bist der beste|gut gemacht|das tut gut|tausendmal danke|thx',
      any: '',
    },
    with: 'so much a lot very many for the that this your help helping answer answers you helped helpful it was really great perfect bunch ever much indeed again everything all das hat mir uns geholfen hilft sehr fur die den deine eure antwort hilfe dir euch schon lieb gut war hilfreich alles herzlich nochmal nochmals vielmals tausend vielen lieben wirklich echt is a thats big million ton tons heaps loads kind mate folks guys man friend kollege freund advice rat tipp tipps tip tips ihr support love',
  },
  {
    intent: 'greeting',
    keys: {
      en: 'hello|good morning|good evening|good afternoon|morning|evening|hiya|hi there|hello there|hey there|howdy|greetings|good day|how are you|how you doing|how are things|whats up|nice to meet you|hi all|hello everyone|anyone there|are you there|hello again|hi again|beinand|sup|good to see you|hola|ahoy|wave',
      de: 'hallo|moin|servus|guten morgen|guten tag|guten abend|gruss gott|na|huhu|hallihallo|hallochen|gruss dich|gruezi|wie gehts|was geht|alles klar bei dir|alles gut bei dir|wie geht es dir|na du|mahlzeit|jemand da|bist du da|tach|morgen zusammen|gude|abend|gruss euch|servas|salut|ahoi|schonen tag|schonen guten tag|gruss|grusse|liebe grusse|guten tach',
      any: 'hi|hey|yo|heyho|hej',
    },
    with: 'there everyone all again dear you are how is it going secure base team bot assistant here today me its nice to meet zusammen du ihr wieder liebes leute dir euch es geht gehts wie und an assistent assistentin assistant chatbot roboter computer ki freundin freund mein meine alle hier bin ich bins schonen schonsten lieber liebe tag morgen abend',
  },
]

/** Names of a language, and what may stand around them in a wish to change it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'english englisch englische englischen',
  de: 'german deutsch deutsche deutschen',
}
export const AROUND_LANGUAGE =
  'in auf to into switch change speak talk write answer answers reply respond use language the from on continue course go with it this rather better instead back sprich sprechen rede reden schreib schreiben antworte antworten antwort wechsel wechsle wechseln zu zur sprache ab lieber besser bitte weiter mit nutze benutze leider ausser umstellen stell um machen mach kurs den auf wieder zuruck again only nur prefer everything that understand verstehe spreche besser sprichst redest schreibst antwortest weitermachen weitergehen fortsetzen know weisst version text possible moglich do this that have go it'
export const NOT_THIS_LANGUAGE = 'no not dont dont cant kein keine keinen nicht'
