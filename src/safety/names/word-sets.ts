/** A list of words, folded, as people write one. */
const set = (list: string) => new Set(list.split(' '))
/** Behind these stands a person's name, even one that nobody knows. */
export const TITLES = set(
  'familie family frau herr herrn fr hr mrs mr ms miss dr prof madame madam signora senora pani pan doamna domnul fam hrn pfr sr pastorin imam',
)
export const CALLED = set(
  'called named namens genannt heisst nennt alias aka spitzname vorname nachname rufname kunstlername nickname',
)
/** "Hi Tom,", "lg Sabine" */
export const GREETINGS = set('hi hallo hey dear liebe lieber lg gruss grusse regards cheers')
export const PERSON_WORDS = set(
  'client clients klientin klient bewohnerin bewohner resident patient patientin woman girl lady sister brother mother mum mom dad father cousin aunt uncle friend daughter son volunteer colleague intern madchen schwester bruder mutter vater tante onkel tochter sohn freundin kollegin kollege ehrenamtliche praktikantin ex husband boyfriend pimp zuhalter loverboy ehemann polizist polizistin kommissar kommissarin officer detective interpreter dolmetscherin dolmetscher zeugin zeuge witness hausmeister pastor pfarrer priest mandantin praktikant caretaker teammate trainee beraterin counsellor counselor mentor coach chef boss pflegemutter stiefvater stiefmutter schwager schwagerin bekannte bekannter anwalt anwaltin lehrer lehrerin richter richterin betreuer betreuerin sozialarbeiter sozialarbeiterin hebamme arzt arztin therapeut therapeutin nachbar nachbarin doctor lawyer judge therapist teacher neighbour neighbor midwife nurse worker roommate mitbewohnerin zimmernachbarin cousine nichte neffe oma opa grandma grandpa niece nephew pate verlobter madam trafficker tater survivor kleine kleinen kleiner',
)
/** Behind these a person often stands. */
export const TOWARDS = set(
  'for with to about from tell told ask asked help see saw met meet support supporting remind visit visited call text texted message and between than like without near fur mit von an bei zu uber gegen um ohne wegen ist dass ob wenn seit weil als und oder besuche besuchen frage fragte sage sagte gab gebe gibt erklare erklaren helfe begleite begleiten unterstutze treffe neben hat wie kann',
)
/** Behind these a word that is also an everyday one is a person. */
export const TOWARDS_PERSON = set(
  'tell told ask asked support supporting remind visit visited met answer called mit bei erklare erklaren begleite begleiten unterstutze besuche treffe frage fragte von an w/ spoke',
)
/** Before these a person stands. */
export const DOES = set(
  'said says told tells asked asks wants wanted cried cries feels felt called calls texted writes wrote thinks believes refuses refused needs keeps kept left came went has had is was doesnt does wont cant will can takes took sleeps eats lives told seems looks misses loves hates trusts knows hasnt isnt wasnt had didnt sagt sagte meint meinte fragt fragte will mochte wollte hat hatte ist war weint weinte erzahlt erzahlte schreibt schrieb nimmt kommt kam geht ging zieht zog braucht kann konnte soll fuhlt vermisst liebt schlaft isst spricht redet denkt glaubt hasst wirkt ruft rief mag darf muss wird wurde bleibt lebt wohnt traut',
)
/** The same, but only such as an everyday word ("hope", "joy") cannot do. */
export const DOES_AS_PERSON = set(
  'hit hits beat beats found sent sends gave gives tried lost forced forces sold brought lied lies promised threatened threatens followed follows waited waits met meets looks seems feels ran hides trusts thinks believes knows left came went schlug droht drohte schickt schickte gab findet fand wartet verfolgt bringt brachte bleibt wohnt lebt said says told tells asked asks wants wanted cried cries called calls texted wrote refuses refused hates sagt sagte meint meinte fragt fragte mochte wollte weint weinte erzahlt erzahlte schreibt schrieb nimmt vermisst liebt schlaft isst spricht redet ruft rief mag darf traut zieht takes slept eats sleeps misses laughed laughs smiled smiles lied screamed screams shouted shouts drinks drank trinkt trank lacht lachte lugt schreit schrie hustet verlangt versteckt macht isst fragt mochten streitet packt lauft rennt hort redete zittert blutet defends defended obeys obeyed verteidigt verteidigte gehorcht umarmt',
)
export const RELATIONS = set(
  'sohn tochter kind kinder mutter vater mama papa schwester bruder familie freund freundin mann exmann zimmer handy nummer pass fall akte geschichte sachen baby therapie termin anwalt anwaltin ruckfall geburtstag verhalten aussage papiere wohnung passport appointment statement mum mom mother father dad sister brother son daughter baby child kids husband boyfriend ex family friend phone room case story situation therapist lawyer behaviour behavior past birthday whatsapp number trauma file money bed things shift fear anger mood aunt cousin uncle place flat apartment car crew lads bruder bekannter wagen auto laden handlanger',
)
/** Behind these a plain word stands as often as a name. */
export const LOOSE = set(
  'ist hat kann wie dass ob und oder wenn als wegen seit weil and than like an zu um uber ohne without about',
)
export const ARTICLES = set(
  'the a an my her his your our their some no any this that much more little of der die das dem den des ein eine einen einem einer kein keine keinen viel mehr meine ihre seine in im am i we you to lets new deep good great inner and or full new',
)
export const PLURAL_DOES = set(
  'share are were want have live came come went both said say argue fight need sind waren wollen haben teilen kommen kamen streiten sagen wohnen brauchen',
)
/** Name words that hardly mean anything else behind "mit" or "met". */
export const PLAIN_NAMES = set(
  'mark frank jack bill rob guy pat ray jan ali lee jay kay sue don ron dick miles dale earl rose iris',
)
export const MEETING = set('mit bei von fur with met called saw and und')
export const TELLING = set('tell told ask asked')
export const TOLD = set('that about if whether why what how to she he')
export const IS = set('is was ist war hat has')
export const PERSON_AFTER = set(
  'back afraid scared sad angry here gone late 14 15 16 17 18 19 20 21 22 pregnant sick asleep still crying been told asked not schwanger krank wieder weg traurig wutend allein zuruck angekommen da heute gestern sehr 23 24 25 26 27',
)
export const GERMAN_AROUND = set(
  'da hier ist hat will nicht sich war wieder weg und kommt sagt mochte geht zu immer heute sehr noch kein keine auf im am bei nach wird kann',
)
export const CITES = set(
  'writes wrote argues argued defines defined describes described nennt schreibt beschreibt definiert and und et studie study model modell theorie theory paper article artikel',
)
export const CITED_BEFORE = set('laut nach by see siehe vgl cf study studie according')
export const BARE_PREPOSITIONS = set(
  'mit von fur bei zu an ohne uber with for from to about told tell asked ask',
)
/** Nouns that end like names do. */
export const OPEN_NOUNS = set(
  'trauma thema drama schema klima komma panorama pizza mama papa oma opa kita uni auto foto fotos video videos buro kino konto risiko tempo echo radio info infos kilo euro disko mango avocado porno limo taxi juju alibi gummi ski profi azubi party baby handy yoga sofa villa kamera agenda extra data media criteria schemata phobia dementia anorexia bulimia schizophrenia paranoia insomnia hysteria amnesia ego logo memo demo intro hobby sozi kripo studio stiletto casino tango piano kasino libido corona aura mensa karma mantra koma coma china psycho promo ghetto mafia camorra macho polizei behordi domina geisha viagra mokka tequila ouzo zucchini spaghetti salami sushi papaya bikini kimono burka sharia scharia fatwa umma sufi oyibo ashawo dildo stasi tiramisu aula amygdala insula yoruba igbo hausa urhobo ibibio edo ogboni ayelala gestapo shisha zumba yogi soko schufa zivi shahada kredithai tigrinya kurmandschi sorani farsi urdu romani sinti roma chakra reiki tantra mandala diwali mizwa kippa thora talmud chanukka bema ouija emoji klarna midi maxi jumbo makro netto gucci prada puma tschador aioli kiwi hokkaido oregano mojito prosecco bacardi martini campari mdma vulva covid ndrangheta yakuza hawala erzi gutti navi kurkuma baldrian schnulli doula stalki halo tabu dogma chlamydia gonorrhoea patriarchy traumata metaanalyse metaanalysen',
)
