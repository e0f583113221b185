import type { UrgentCategory } from '../../domain/knowledge.js'

/** Danger that a sentence says outright. Notation as in signals; present tense, since "she cut herself" may be the bread knife. */
export interface PlainDanger {
  readonly name: string
  /** `null`: words that make such a phrase mean something else ("cuts herself off"). */
  readonly category: UrgentCategory | null
  readonly en: string
  readonly de: string
}

/** Classes of words for these phrases, besides those that all signals share. */
export const ONESELF: Readonly<Record<string, string>> = {
  oneself: 'herself himself themselves themself myself',
  own: 'her his their my',
  subject: 'she he they client* resident* klient* bewohner* sie er',
}

export const PLAIN_DANGERS: readonly PlainDanger[] = [
  {
    name: 'plain:self_harm',
    category: 'self_harm',
    en: 'cuts $oneself | cutting $oneself | hurts $oneself | hurting $oneself | harms $oneself | harming $oneself | injures $oneself | injuring $oneself | hitting himself in | self harms | self harming | selfharms | burns $oneself with | cuts $own arms | cuts $own arm | cuts $own legs | started cutting again | knife on my arm | blade on my arm | knife to my wrist | blade to my wrist | is cutting again | i self harm | i harm myself | hurt myself sometimes | hurt myself when | hurt myself to | hurt myself again | cut myself sometimes | cut myself when | cut myself again',
    de: 'ritzt sich | ritzen sich | sich ritzt | sich ~ ritzt | ritze mich | mich ritze | schneidet sich ~ auf | schneidet sich ~ arme | schneidet sich selbst | schneidet sich selber | verletzt sich ~ selbst | verletzt sich ~ selber | verletzt sich heimlich | verletzt sich absichtlich | sich selbst verletzt | sich selber verletzt | verletze mich ~ selbst | verletze mich ~ selber | mich selbst verletze | tut sich ~ selbst weh | tut sich ~ selber weh | sich selbst weh tut | tue mir ~ selbst weh | tue mir ~ selber weh | tu mir ~ selbst weh | tu mir ~ selber weh | fügt sich ~ verletzungen zu | messer am arm | klinge am arm | klinge am handgelenk',
  },
  {
    name: 'plain:suicide',
    category: 'suicide',
    en: 'kill $oneself | kills $oneself | killing $oneself | end $own life | ending $own life | ends $own life | take $own own life | taking $own own life | $subject is suicidal | is suicidal again | acutely suicidal | is suicidal and | am suicidal | im suicidal | has suicidal thoughts | having suicidal thoughts | have suicidal thoughts | commit suicide | talks about suicide | talks of suicide | talking about suicide | speaks of suicide | thinks about suicide | thinks of suicide | thinking about suicide | think about suicide | wants to die | want to die | wants to be dead | want to be dead | wants to end it all | wants to end it tonight | want to end it all | $subject does not want to live | $subject do not want to live | not want to wake up | hang $oneself | hanging $oneself | drown $oneself | drowning $oneself | wants to jump | threatens to jump | threatening to jump | has taken pills | swallowed pills | $subject took an overdose | just took an overdose | taken an overdose | better if $subject was dead | better if $subject were dead | better off dead | wishes she was dead | wishes she were dead | wishes to be dead | goodbye thanks for everything | goodbye thank you for everything | goodbye and thank* | goodbye and thanks | thanks for everything goodbye | thank you for everything goodbye | thanks for everything and goodbye | thanks for everything farewell | $subject took pills | i took pills | cut $own wrists | cut $own wrist | slit $own wrists | slit $own wrist | slashed $own wrists',
    de: 'besser wenn $subject tot wäre | wünschte $subject wäre tot | wäre $subject tot besser | will sterben | möchte sterben | sterben will | sterben möchte | nicht mehr leben will | nicht mehr leben möchte | will nicht mehr leben | möchte nicht mehr leben | ist suizidal | bin suizidal | suizidal ist | akut suizidal | hat suizidgedanken | hat selbstmordgedanken | suizidgedanken hat | will vom dach | $subject will springen | steht auf dem dach | springt vom dach | springt von der brücke | will von der brücke | droht zu springen | schluss machen mit allem | mit allem schluss machen | schluss machen will mit allem | sich vor ~ bahn werfen | sich vor ~ zug werfen | hängt sich auf | sich aufhängen | sich erhängen | hat tabletten genommen | hat tabletten geschluckt | hat pillen genommen | hat pillen geschluckt | redet ~ von umbringen | redet ~ vom umbringen | spricht ~ von umbringen | spricht ~ vom umbringen | redet ~ von selbstmord | spricht ~ von selbstmord | redet ~ von suizid | spricht ~ von suizid | denkt ~ an selbstmord | denkt ~ an suizid | denke ~ an selbstmord | denke ~ an suizid | sich umbringen will | will sich umbringen | will sie sich umbringen | will er sich umbringen | möchte sich umbringen | will sich ~ umbringen | sich ~ umbringen will | bringt sich um | bringe mich um | bring mich um | will mich umbringen ich | ich will mich umbringen | mich umzubringen | sich umzubringen | sich das leben nehmen | sich das leben zu nehmen | mir das leben nehmen | mir das leben zu nehmen | tut sich was an | tut sich etwas an | leb wohl danke für alles | leb wohl und danke | danke für alles leb wohl | tschüss danke für alles | tschüss und danke für alles | danke für alles tschüss',
  },
  {
    name: 'plain:ledge',
    category: 'suicide',
    en: 'she is on the roof | he stands on the roof | he is standing on the roof | he stands on the bridge | he is standing on the bridge | he is on the roof | she stands on the roof | she is standing on the roof | she stands on the bridge | she is standing on the bridge | she is standing on the window sill',
    de: 'er steht auf dem dach | er steht auf der brücke | er auf der brücke steht | sie steht auf dem dach | sie auf dem dach steht | sie ist auf dem dach | sie steht auf der brücke | sie auf der brücke steht | sie steht auf dem fensterbrett',
  },
  {
    name: 'plain:violence',
    category: 'violence_now',
    en: 'he hits her | he beats her | he is hitting her | he is beating her | he strangles her | he chokes her | he is strangling her | he is choking her | he locks her in | he locked her in | he locked her up | he keeps her locked | he chained the door | will not let her leave | does not let her leave | wont let her leave | $subject has a gun | $subject has a pistol | he has a knife | has a gun to',
    de: 'er schlägt sie | schlägt er sie | er verprügelt sie | er würgt sie | würgt er sie | hat sie gewürgt | er sperrt sie ein | sperrt er sie ein | hat sie ~ eingesperrt | lässt sie nicht mehr gehen | lässt sie nicht mehr raus | lässt sie nicht mehr weg | $subject hat eine waffe | $subject hat eine pistole | er hat ein messer',
  },
  {
    name: 'plain:call',
    category: 'missing_or_abducted',
    en: 'texted help | texted sos | wrote sos | texts help | message said help | wrote help me | texted help me',
    de: 'hat hilfe geschrieben | sos geschrieben | hilf mir geschrieben | schreibt hilf mir',
  },
  {
    name: 'plain:missing',
    category: 'missing_or_abducted',
    en: 'has been missing since | has been missing for | is missing since | been missing since | is being held captive | is held captive | held against her will',
    de: 'wird seit ~ vermisst | wird seit ~~ vermisst | $subject ist seit ~ verschwunden | ist seit ~ unauffindbar | sie wird festgehalten | wird sie festgehalten | gegen ihren willen festgehalten',
  },
  {
    // A survivor's own words: of her it may be long ago.
    name: 'plain:papers',
    category: 'trafficker_contact',
    en: 'they took my passport | he took my passport | they took my papers | he took my papers | they have my passport | he has my passport',
    de: 'mir ~ pass weggenommen | mir ~ pass abgenommen | mir ~ papiere weggenommen | mir ~ papiere abgenommen | haben meinen pass | er hat meinen pass',
  },
  {
    name: 'plain:sold_now',
    category: 'trafficker_contact',
    en: '$subject is still being sold | $subject is being sold | still has to work for him | i am still being sold | i still have to work for him | i have to work for him every night | he still sells her | he is selling her | they are selling her | he forces her to work tonight',
    de: 'sie wird noch verkauft | sie wird immer noch verkauft | er verkauft sie noch | er verkauft sie immer noch | sie wird zur prostitution gezwungen | sie wird gerade zur prostitution gezwungen | er zwingt sie anschaffen | muss heute noch anschaffen | muss immer noch ~~ anschaffen | muss ich ~~ anschaffen | muss jede nacht anschaffen',
  },
  {
    name: 'plain:near',
    category: 'trafficker_contact',
    en: 'his friends/men/people/guys/brothers are ~ outside | his friends/men/people/guys/brothers are at the door',
    de: 'seine leute/freunde/kumpels/männer/brüder stehen/sind/warten ~ draußen | seine leute/freunde/kumpels/männer/brüder stehen/sind/warten vor ~ tür/haus',
  },
  {
    name: 'plain:overdose',
    category: 'medical',
    en: '$subject overdosed | $subject odd | $subject oded | $subject ods | has overdosed | just overdosed | i overdosed',
    de: 'hat eine überdosis | habe eine überdosis | hab eine überdosis',
  },
  {
    name: 'plain:labour',
    category: 'medical',
    en: '$subject is in labour | $subject is in labor | having contractions | contractions have started | contractions every',
    de: 'wehen haben angefangen | wehen haben eingesetzt | hat wehen | liegt in den wehen | wehen alle',
  },
  {
    name: 'plain:emergency',
    category: 'medical',
    en: 'this is an emergency | its an emergency | it is an emergency | we have an emergency',
    de: 'das ist ein notfall | es ist ein notfall | wir haben einen notfall | wir haben hier einen notfall',
  },
  {
    name: 'plain:void',
    category: null,
    en: 'if/whether/unless it is an emergency | if/unless this is an emergency | took pills ~~ as every/always/usual/prescribed | being sold ~ contract/subscription/insurance/phone | is she odd | is he odd | are they odd | cuts $oneself off | cuts $oneself short | cuts $oneself some | cuts $oneself a | cutting $oneself off | cutting $oneself a | cutting $oneself some | hurts $oneself most | kills $oneself laughing | kills $oneself working | kills $oneself with work | killing $oneself laughing | killing $oneself working | killing $oneself over | killing $oneself with overtime | try to kill themselves | tried to kill themselves | tried to end $own life |  killing $oneself with work | took pills for | taken pills for | kill $oneself laughing | not suicidal | wants to jump into | wants to jump on | wants to jump in | wants to jump rope | wants to jump straight | texted help with | texts help with | cat has been missing | dog has been missing | key has been missing | keys has been missing | phone has been missing | bag has been missing',
    de: 'will springen ~ lernen/üben | waffe/pistole als ~ tattoo/tätowierung/spielzeug | bringt sich um alles | bringt sich um ihr | bringt sich um ihre | bringt sich um ihren | bringt sich um seinen | bringt sich um den | bringt sich um die | bringe mich um den | bringt mich um | sie bringe mich um | er bringe mich um | verneint ~ sterben will | verneint ~~ umbringen will | ritzt sich in den | sich ~ eingeritzt',
  },
]

/** A word that is the whole message: whoever has no time for a sentence. */
export const ALONE: Readonly<Record<string, UrgentCategory>> = {
  overdose: 'medical',
  überdosis: 'medical',
  emergency: 'medical',
  notfall: 'medical',
  suizid: 'suicide',
  suicide: 'suicide',
}

/**
 * How she speaks of him, of what he gave and of her own guilt: what staff hear every day, and what a bond sounds like. Whatever else a
 * message tells ("… and now he is at the door") stands outside of these words and is weighed as ever.
 */
const DEFENDS = {
  en: `
    | he ~ bad/evil/awful/terrible/horrible/cruel/mean/monster/kind/nice/sweet/decent/good/better/changed/different/sorry
    | him ~ bad/evil/awful/terrible/horrible/cruel/mean/monster/kind/nice/sweet/decent/good/better/changed/different/sorry
    | says ~ he ~ bad/evil/awful/terrible/horrible/cruel/mean/monster/kind/nice/sweet/decent/good/better/changed/different/sorry
    | says ~ he is
    | he means well | he ~ means well
    | he paid ~~ rent/school/fees/bills/bill/operation/surgery/dentist/debts/debt/loan/hospital/everything/family/mother/mum
    | he ~ paid ~ for/off ~~ rent/school/fees/bills/operation/surgery/dentist/debts/loan/everything/nails/clothes/flat
    | he paid ~~ rent/fees/bills/operation/surgery/debts/loan/school and ~~ rent/school/fees/bills/operation/surgery/dentist/debts/loan/nails/clothes/flat
    | he pays ~~ rent/school/fees/bills/nails/clothes/flat/hospital/food
    | he covers/covered ~~ fees/rent/bills/costs
    | he bought/buys/gave/gives ~~ shoes/clothes/dress/ring/flowers/jewellery/necklace/food/presents/gifts
    | he bought/buys ~~ phone ~ shoes/clothes | he bought/buys her ~ phone
    | he sends/sent/transfers/transferred ~~ money
    | her ~ fault ~~ car/door/phone | her ~ fault | its ~ her ~ fault | it was ~ her ~ fault
    | blames herself ~~ car/door/him | blames herself
    | she ~ chose/picked/wanted ~ this/it ~ herself
    | he ~ father/dad of her ~ child/children/boy/girl/baby/son/daughter | says ~ he is ~ father/dad of her ~ child/children/boy/girl/baby/son/daughter
    | he ~ cried`,
  de: `
    | er ~ schlimm/schlecht/schlechter/böse/böser/gemein/monster/gut/guter/lieb/lieber/nett/netter/geändert/verändert/anders/leid
    | sagt ~ er ~ schlimm/schlecht/schlechter/böse/böser/gemein/monster/gut/guter/lieb/lieber/nett/netter/geändert/verändert/anders/leid
    | schlimm/schlecht/gemein/böse ~ er
    | tut ihm leid
    | meint es ~ so | er meint es ~ gut
    | er hat ~ alles/miete/schule/op/operation/schulden/schulgeld/kredit/zahnarzt/rechnung/rechnungen/krankenhaus/klamotten/nägel/führerschein ~~ bezahlt/übernommen/abbezahlt/gezahlt
    | er zahlt/bezahlt ~~ miete/schule/schulgeld/nägel/klamotten/rechnungen/wohnung/essen/kredit
    | er hat ihr ~~ gekauft/geschenkt
    | er schickt/überweist ~~ geld
    | selbst schuld | selber schuld | selber schuld ~~ eingestiegen/aufgemacht | selbst schuld ~~ eingestiegen/aufgemacht | gibt sich ~ schuld ~~ eingestiegen/aufgemacht | gibt sich ~ schuld | macht sich vorwürfe
    | sich ~ selbst/selber ausgesucht | sich ~ selbst/selber ~ gewählt | leben selbst gewählt
    | er ~ vater ihres kindes | er ~ vater ihrer kinder | er ~ papa/vater ~ von ihrem/ihrer | sagt ~ er ~ vater ihres kindes
    | er ~ geweint | er ~ am telefon geweint`,
}

/** Words of danger that mean an everyday thing together: nightmares, homesickness, a face pulled, an age told. */
export const EVERYDAY_SENSE = {
  name: 'plain:everyday',
  en:
    'goes/feels/is ~ numb | new woman/girl/client/resident ~ arrives/arrived/comes/came ~ today/tonight | new woman/girl/client/resident ~ arrives/arrived/comes/came this evening | came to us ~ this evening/morning/week | came to us ~ today/tonight | he never ~ forced/hit/hurt/touched her | checks ~ door/doors/lock/locks/window/windows ~ lock/locks ~ again and again | checks ~ door/lock ~~ twice | loyal/attached/devoted to her $perp | ran/went/goes back to her $perp | stands by her $perp | has no opinion of her own | old wounds are reopening | not stand being touched | took ~ pills/pill/tablets/tablet/painkillers/ibuprofen for ~ headache/cold/flu/back/period/migraine/cramps/toothache/stomach/fever | wakes up screaming | wakes up shouting | wakes up crying | woke up screaming | woke up crying | rolled her eyes | rolls her eyes | rolling her eyes | cut her hair | cuts her hair | misses her $perp | misses her ex | $subject ~ misses ~ man/guy/one/boyfriend who/that ~ sold/trafficked/hurt/exploited/used her | he sends/sent her ~ flowers/roses/hearts/poems/chocolate/chocolates/letters | he sends/sent her love letters | screams/screamed/shouts/shouted/yells/yelled at us/me/everyone/everybody/staff | slams/slammed ~ door/doors | told me ~ she is 16 | told me ~ she is 17 | better ~ if he was/were gone | better ~ if $subject was/were gone from/by | how many ~ $tablets ~ left | $tablets ~ enough for/until/till | $tablets ~ enough to last | please do not kick/throw me ~ out/off | please do not kick/throw me ~ out/off ~~ chat/group/rota/meeting/call/channel/list/team | do not kick/throw me ~ out/off ~~ chat/group/rota/meeting/call/channel/list/team | god will punish | god punishes | punished by god | the last one | the first one | the one before | the one after | burns herself out | burning herself out' +
    DEFENDS.en,
  de:
    'meldet sich ~ nicht mehr ~ bei uns/mir | meldet sich ~ nicht mehr | geht ~ nicht mehr ans telefon | für uns nicht mehr erreichbar | spürt/fühlt sich ~ nicht mehr | hängt ~ an ihrem $perp | hält zu ihrem $perp | ist heute/gestern/eben/gerade angekommen | ist seit heute/gestern im haus | ist seit heute/gestern bei uns | treibt ~ keil zwischen | weiß nie was sie will | wunden ~ reißen/brechen ~ auf | reißen/brechen ~~ wunden auf | wieder bei ihrem mann eingezogen | packt ~ koffer nicht aus | hat mich ~ auch geschlagen | hat ~ tabletten/tablette/ibuprofen/schmerztablette gegen ~ kopfschmerzen/kopfweh/erkältung/grippe/rücken/rückenschmerzen/periode/migräne/krämpfe/zahnschmerzen/bauchweh/fieber ~ genommen | wacht ~ schreiend auf | wacht ~ weinend auf | schreiend aufgewacht | augen verdreht | verdreht die augen | verdreht ihre augen | haare ~ geschnitten | haare ~ schneiden | schneidet sich ~ haare | vermisst ihren $perp | vermisst ihre | vermisst ihren | vermisst ihn | vermisst ihr zuhause | vermisst den/einen ~ mann/typ/typen/kerl/menschen der sie ~ verkauft/ausgebeutet/geschlagen/benutzt ~ hat | vermisst den/einen ~ mann/typ/typen/kerl/menschen der sie verkauft/ausgebeutet/geschlagen/benutzt | er schickt/schreibt ihr ~ liebesbriefe/liebesbrief/blumen/rosen/herzen/gedichte/briefe/schokolade | sie schreibt ihm ~ heimlich/noch/wieder | sie schreibt ihm | schreit uns/mich/alle/jeden ~ an | knallt ~ tür/türen | seit es ihr ~ besser/gut ~ geht | seit es ihr ~ besser/gut geht | meldet sich ~ nicht mehr ~ seit es ihr ~ besser/gut geht | vermisst seine | gerade gesagt ~ sie ~ 16 ist | gerade gesagt ~ sie ~ 17 ist | gesagt ~ sie ~ 16 ist | gesagt ~ sie ~ 17 ist | besser ~ wenn er ~ weg wär/wäre | weg wär/wäre von ~ ihm/ihnen/dort/da/hier | springt ~ gleich/jetzt/nicht/wieder an | $vehicle springt ~ gleich/jetzt/nicht/wieder an | wie viele ~ $tablets ~ noch da/übrig | wieviele ~ $tablets ~ noch da/übrig | wie viele ~ $tablets ~ reichen ~ bis/für | wieviele ~ $tablets ~ reichen ~ bis/für | reichen ~ $tablets ~ bis/für | reichen ~ $tablets ~ bis/für ~ $day | wirf/werft/schmeiß/schmeißt mich ~ nicht raus | wirf/werft/schmeiß/schmeißt mich ~ nicht ~ raus/aus ~~ chat/gruppe/dienstplan/plan/liste/verteiler/team | bitte wirf/werft/schmeiß/schmeißt mich ~ nicht raus | gott ~ bestraf* | gott straft | strafe gottes' +
    DEFENDS.de,
}

/**
 * How she falls silent whenever one speaks with her: told of many times, so that it may stand in a longer sentence. Not "reacts", which is
 * also said of who lies there.
 */
export const FALLS_SILENT = {
  name: 'plain:silent',
  en: '$not answer ~ when i talk/speak to | $not answer ~ when i ask ~ about | does not answer ~ when i talk/speak to | does not answer ~ when i ask ~ about | stares ~~ when i talk/speak to | just stares ~~ when i talk/speak to | just stares ~~ when i ask ~ about',
  de: 'starrt ~~ wenn ich mit $subject/ihr/ihm rede/spreche/red/sprech | antwortet ~ nicht ~ wenn ich mit $subject/ihr/ihm rede/spreche/red/sprech | antwortet ~ nicht ~ wenn ich ~ nach ~~ frage/frag',
}
/** What a silence is heard as; any other sign in or beside it is one of danger. */
export const OF_SILENCE: ReadonlySet<string> = new Set(['out_of_reach', 'hint:absent', 'style:clock'])

/** Asks how one speaks of it whenever it comes up; nothing is told of somebody. */
export const ASKS_FOR_PRACTICE = {
  name: 'plain:practice',
  en: 'how do i respond when | how do i respond if | how should i respond when | how should i respond if | how do i react when | how do i react if | how should i react when | how do i answer when | how do i answer if | how do i talk to her when | what do i say when | what do i say if',
  de: 'wie reagiere ich wenn | wie reagiere ich falls | wie soll ich reagieren wenn | wie antworte ich wenn | wie antworte ich falls | wie rede ich mit ihr wenn | was sage ich wenn | was sag ich wenn | was sage ich falls',
}
