/** Pairs of opposites among what people do, feel and are. Same form as in `opposite-words.ts`. */
export const OPPOSITE_ACTS = `
get back and give up | get back, gets back, getting back, regain*, win back, wins back, winning back = zurückgewinn*, zurückbekomm*, zurückerhalt*, gewinnt zurück, bekommt zurück, bekommen zurück, erhält zurück, erhalten zurück | give up, gives up, giving up, hand over, hands over, surrender* = abgeb*, gibt ab, geben ab, abtret*, aufgeb*
keep on and stop | keep asking, keep talking, keep offering, keep telling, keep going, keep listening, keeps asking, keeps offering, carry on, go on asking = weiterfragen, frag weiter, fragt weiter, fragen weiter | stop asking, stop talking, stop offering, stop telling, stop going, stop listening, stops asking, stops offering = aufhören zu fragen, hör auf zu fragen
knowing and unknowing | knowingly, deliberately, intentionally, consciously = gezielt*, absichtlich*, bewusst*, vorsätzlich*, wissentlich* | unknowingly, unintentionally, inadvertently, unwittingly, by accident = unabsichtlich*, unbewusst*, versehentlich*, ungewollt*, unbeabsichtigt*
make easier and make harder | makes it easier, make it easier, facilitat*, simplif* = erleichter*, vereinfach* | makes it harder, make it harder, hamper*, imped*, obstruct*, complicat* = erschwer*, behinder*
open up and shut down | opens up, open up, opening up = öffnet sich, öffnen sich, sich öffnen, sich zu öffnen | shuts down, shut down, close up, closes up, clams up = verschließt sich, verschließen sich, sich verschließen, macht dicht, dichtmachen
approach and withdraw | approach*, seeks contact, seek contact = nähert sich, sucht kontakt, suchen kontakt, zugehen | withdraw*, retreat*, pulls back, pull back, avoids contact = zieht sich zurück, ziehen sich zurück, sich zurückzieh*, meidet kontakt
take part and stay out | takes part, take part, participat*, join in = teilnehm*, nimmt teil, nehmen teil, beteilig* | stays out, stay out, refrain*, abstain* = fernbleib*, bleibt fern, bleiben fern
include and exclude | include*, including, comprise* = einschließ*, einbezieh*, einbezogen, bezieht ein | exclude*, excluding, leaves out, leave out = ausschließ*, ausgeschlossen, schließt aus, schließen aus
invite and turn away | invite*, welcome* = einlad*, eingeladen, lädt ein, laden ein, willkommen* | turn away, turned away, turns away, send away, sent away = abweis*, abgewiesen, weist ab, wegschick*, weggeschickt
give and take away | give back, gives back, return* power, restore* = zurückgeb*, gibt zurück, wiederherstell* | takes away, take away, taking away, deprive*, strip* = wegnehm*, nimmt weg, weggenommen, entzieh*, entzogen
give power and take power | empower*, gives power, give power = ermächtig*, macht geben, gibt macht | disempower*, takes power, take power = entmachte*, macht nehmen, nimmt macht, macht wegnehm*
protect and endanger | protect*, safeguard*, shield* = schütz*, beschütz* | endanger*, puts at risk, put at risk, jeopardi* = gefährde*, in gefahr bring*
accept and deny help | accepts help, accept help, takes help = nimmt hilfe an, hilfe annehm* | refuses help, refuse help, rejects help = lehnt hilfe ab, hilfe ablehn*
calm and upset | calms, soothe*, reassur* = beruhig* | upset*, unsettl*, agitat*, alarm* = beunruhig*, aufreg*, verunsicher*, aufwühl*
relieve and burden | reliev*, unburden*, takes weight off = entlast* | burden*, weighs on, weigh on, overburden* = belast*, überlast*
tire and refresh | tires, tiring, drain*, exhaust* = ermüde*, erschöpf*, auslaug* | refresh*, recharg*, energis*, energiz* = erfrisch*, belebt, beleben, auftank*
encourage and discourage | encourag*, motivat*, hearten* = ermutig*, ermunter*, motivier* | discourag*, deter*, dissuad*, demotivat* = entmutig*, abschreck*, abhalten, hält davon ab, demotivier*
advise and advise against | recommend*, advises to, suggests to = empfiehlt, empfehlen, empfohlen | advises against, advise against, warns against, warn against, discourag* = rät ab, raten ab, abrat*, davon abgeraten, warnt davor, warnen davor
praise and blame | prais*, compliment* = lob*, gelobt | blam*, criticis*, criticiz*, scold*, reproach* = tadel*, kritisier*, beschimpf*, vorwürfe
admire and despise | admir*, respect*, esteem* = bewunder*, respektier* | despis*, disdain*, contempt, scorn* = veracht*, geringschätz*
forgive and resent | forgiv*, pardon* = verzeih*, vergib*, vergeb* | resent*, holds against, hold against = nachtrag*, trägt nach, übelnehm*, nimmt übel
include truth and lie | tells the truth, tell the truth, honest, honestly = die wahrheit, ehrlich* | lie, lies, lied, dishonest*, untruth* = lüg*, gelogen, unehrlich*, unwahrheit*
reveal and hide | reveal*, disclos*, uncover* = offenleg*, legt offen, offengelegt, preisgeb*, preisgegeben, enthüll* | hide, hides, hidden, conceal*, cover up, covers up = verberg*, verbirgt, verborgen, verheimlich*, verschweig*, vertusch*
obey and resist | obey*, complies, comply, submits, submit = gehorch*, fügt sich, fügen sich, folge leiste* | resist*, defies, defy, disobey*, rebel* = widersetz*, wehrt sich, wehren sich, rebellier*, widerstand
attack and defend | attack*, accus* = greift an, angreif*, angegriffen, beschuldig* | defend*, stands up for, stand up for = verteidig*, nimmt in schutz, in schutz nehm*
join and separate | unite*, joins together, brings together = vereint, bringt zusammen, zusammenführ* | separat*, divid*, splits, drives apart = trennt, trennen, spaltet, spalten, treibt auseinander
attract and repel | attract*, drawn to, draws in = anzieh*, zieht an, hingezogen | repel*, repuls*, put off by = abstoß*, stößt ab, abgestoßen
approve and disapprove | approv*, in favour = billig*, befürwort* | disapprov*, opposes, oppose = missbillig*, lehnt ab
succeed and be in vain | pays off, pay off, worthwhile, worth it = lohnt sich, lohnen sich, zahlt sich aus | in vain, futile, pointless, useless = vergeblich*, umsonst, sinnlos*, zwecklos*, nutzlos*
useful and useless | useful*, helpful = nützlich*, hilfreich*, sinnvoll* | useless*, pointless*, unhelpful = nutzlos*, sinnlos*, wenig hilfreich*
necessary and needless | necessary, needed, essential, required = notwendig*, nötig*, erforderlich*, unerlässlich* | unnecessary, needless*, superfluous = unnötig*, überflüssig*, entbehrlich*
important and unimportant | important, crucial, central, essential = wichtig*, entscheidend*, zentral*, wesentlich* | unimportant, irrelevant, secondary, marginal = unwichtig*, nebensächlich*, belanglos*, zweitrangig*, unwesentlich*
clear and unclear | clear, clearly, obvious*, evident* = klar, klare, klaren, klarer, eindeutig*, deutlich* | unclear, vague*, ambiguous*, obscure = unklar*, vage*, undeutlich*, mehrdeutig*
visible and invisible | visible, noticeable, recognisable = sichtbar*, erkennbar* | invisible, unnoticeable, imperceptible = unsichtbar*, unerkennbar*
predictable and unpredictable | predictab*, foreseeable, reliabl* = vorhersehbar*, berechenbar*, verlässlich* | unpredictab*, unforeseeable, erratic, unreliab* = unvorhersehbar*, unberechenbar*, unzuverlässig*
expected and unexpected | expected, foreseeable = erwartet*, erwartbar* | unexpected*, surprising* = unerwartet*, überraschend*
conscious and unconscious | conscious, aware = bewusst, bewusste, bewussten | unconscious*, unaware = unbewusst*
certain and uncertain | certain, sure, surely, certainly = gewiss, sicher | uncertain*, unsure, doubtful = ungewiss*, unsicher*, zweifelhaft*
complete and incomplete | complete, completely = vollständig*, komplett*, lückenlos* | incomplete*, partial, partly, fragmentary = unvollständig*, lückenhaft*, teilweise, bruchstückhaft*
temporary and permanent | temporar*, for the time being, provisional* = vorübergehend*, zeitweise, vorläufig*, befristet* | permanent*, lasting*, for good, forever, indefinite* = dauerhaft*, bleibend*, endgültig*, für immer, unbefristet*
gradual and sudden | gradual*, bit by bit, step by step, slowly = allmählich*, nach und nach, schritt für schritt, schrittweise, langsam* | sudden*, abrupt*, all at once, overnight = plötzlich*, schlagartig*, abrupt*, auf einmal, von heute auf morgen
constant and occasional | constant*, always, continual*, permanent* = ständig*, dauernd*, immer, fortwährend* | occasional*, sometimes, now and then, from time to time = gelegentlich*, manchmal, ab und zu, hin und wieder
regular and irregular | regular* = regelmäßig* | irregular*, intermittent* = unregelmäßig*, intermittierend*
same day and next | on the same day, that day, the same day = am selben tag, am gleichen tag, noch am selben tag | the next day, within a week, next week, within the week = am nächsten tag, am folgenden tag, innerhalb einer woche, binnen einer woche, nächste woche
[months and years] | months = monate, monaten | years, weeks, days = jahre, jahren, wochen, tage, tagen
[weeks and years] | weeks = wochen | years, months = jahre, jahren, monate, monaten
[childhood and adulthood] | childhood, as a child = kindheit, als kind, kindesalter | adulthood, adult life, as an adult, old age = erwachsenenalter, erwachsenenleben, als erwachsene, alter
[past and future] | in the past, past, formerly, previously = vergangenheit, früher, ehemals | in the future, future = zukunft, künftig*, zukünftig*
[private and commercial] | unpaid, voluntary work, volunteer* = unbezahlt*, ehrenamtlich* | paid, salaried, full time staff = bezahlt*, hauptamtlich*, entlohnt*
[qualitative and quantitative] | qualitative* = qualitativ* | quantitative* = quantitativ*
[in writing and orally] | in writing, written = schriftlich* | orally, verbal*, spoken = mündlich*
[urban and rural] | urban, city, cities = stadt, städte, städtisch* | rural, village, countryside = ländlich*, dorf, dörfer
[single and married] | single, unmarried, divorced = ledig*, alleinstehend*, geschieden* | married = verheiratet*
[legal and illegal] | legal, lawful = legal*, rechtmäßig* | illegal*, unlawful = illegal*, rechtswidrig*
[trust gained and lost] | gains trust, wins trust, trust grows = gewinnt vertrauen, fasst vertrauen | loses trust, trust is lost, trust fades = verliert vertrauen, vertrauen geht verloren
[individual and group] | individual, one to one = einzel*, unter vier augen | group, groups, in a group = gruppe*, gruppen*
[majority and minority] | majority, most = mehrheit, mehrzahl, die meisten, großteil | minority, a few, few = minderheit, wenige, die wenigsten
[upper and lower] | at least, minimum = mindestens, wenigstens, minimum | at most, maximum, no more than = höchstens, maximal, maximum
hungry and full | hungry, hunger, starving = hungrig*, hunger | full, well fed = satt
tired and awake | tired, sleepy, exhausted = müde*, schläfrig*, erschöpft* | awake, alert, rested, wide awake = wach, hellwach, ausgeruht*
tense and relaxed | tense*, strained, on edge = angespannt*, verspannt* | relax*, at ease, loose = entspann*, locker*
sad and happy | sad*, unhappy, grief = traurig*, unglücklich*, trauer | happy*, happiness, joy*, cheerful = glücklich*, freude, fröhlich*
angry and calm | anger, angry, rage, furious, fury = wut, wütend*, zorn*, zornig* | calm, peaceful, relief, serene = gelassen*, friedlich*, erleichter*
anger and relief | anger, rage, grief = wut, trauer, zorn | relief, joy, gratitude = erleichterung, freude, dankbarkeit
pride and shame | pride, proud = stolz* | shame, ashamed, embarrass* = scham, schämt, schämen, beschämt*
guilty and innocent | guilty, to blame, at fault = schuldig*, schuld daran | innocent*, blameless, not to blame = unschuldig*, schuldlos*
grateful and ungrateful | grateful*, thankful*, gratitude = dankbar*, dankbarkeit | ungrateful*, ingratitude, lack of gratitude, thankless = undankbar*, undank, undankbarkeit
loyal and disloyal | loyal*, faithful* = loyal*, treu, treue | disloyal*, unfaithful, betray*, betrayal = illoyal*, untreu*, verrat*, verrät
lonely and in company | lonely, loneliness, isolated = einsam*, isoliert* | in company, connected, surrounded by = in gesellschaft, verbunden, unter menschen
warm and cold | warm, warmly, warmth = warm, warme, wärme, herzlich* | cold, coldly, cool, distant = kalt*, kälte, kühl*, distanziert*
patient and impatient | patient*, patience = geduldig*, geduld | impatien* = ungeduld*
active and passive | active*, actively = aktiv* | passive*, idle = passiv*, untätig*
experienced and inexperienced | experienced, skilled, seasoned = erfahren*, geübt* | inexperienced, new to, unskilled = unerfahren*, ungeübt*
qualified and unqualified | qualified, licensed, trained = qualifiziert*, zugelassen*, ausgebildet* | unqualified, unlicensed, untrained, lay = unqualifiziert*, nicht ausgebildet*, laien*
prepared and unprepared | prepared, ready = vorbereitet*, bereit | unprepared, not ready = unvorbereitet*
resolved and unresolved | resolved, worked through, processed = verarbeitet*, gelöst, bewältigt* | unresolved, unprocessed = unverarbeitet*, ungelöst*, unbewältigt*
proven and unproven | proven, proved, established, demonstrated = bewiesen*, erwiesen*, nachgewiesen*, belegt* | unproven, untested, unconfirmed, not proven = unbewiesen*, ungeprüft*, unbestätigt*, ungetestet*
similar and different | similar*, alike, comparable = ähnlich*, vergleichbar* | different*, unlike, dissimilar = unterschiedlich*, verschieden*, anders
flexible and rigid | flexib*, adaptab* = flexib*, anpassungsfähig* | rigid*, inflexib* = starr*, unflexibel*
independent and dependent | independen*, self reliant, autonom* = unabhängig*, selbstständig*, selbständig*, eigenständig*, autonom* | dependen*, depends on, depend on, reliant = abhängig*, angewiesen*, hängt ab, unselbstständig*
self determined and determined by others | self determined, of her own choosing, decide for herself, decides for herself = selbstbestimmt*, entscheidet selbst, selbst entscheid* | decided for her, decide for her, heteronomous, others decide = fremdbestimmt*, für sie entscheid*, über ihren kopf
with and without consent | with consent, with her consent, with permission, only with her permission = mit einwilligung, mit ihrer einwilligung, mit zustimmung, mit ihrem einverständnis | without consent, without her consent, without permission, without asking = ohne einwilligung, ohne ihre einwilligung, ohne zustimmung, ungefragt, ohne zu fragen
with and without conditions | unconditional*, no strings attached, without conditions = bedingungslos*, ohne bedingung, ohne bedingungen, ohne gegenleistung | conditional*, on condition, tied to conditions = unter bedingungen, an bedingungen, nur wenn sie zustimmt
with and without judgement | without judgement, without judging, non judgemental, nonjudgmental = ohne zu urteilen, wertfrei*, ohne urteil, nicht wertend* | judgemental, judging, with judgement = wertend, verurteilend*, urteilend*
at fault and not at fault | her fault, her own fault, to blame = ihre schuld, selbst schuld, schuld trägt | not her fault, not to blame, without fault = keine schuld, nicht ihre schuld, nicht schuld
first and not first | first, first of all, before anything = zuerst, zunächst, als erstes, als erste | last, last of all, finally, at the very end = zuletzt, als letztes, ganz am ende
increase and reduce risk | raises the risk, increases the risk, higher risk = erhöht das risiko, steigert das risiko, höheres risiko | lowers the risk, reduces the risk, lower risk = senkt das risiko, verringert das risiko, geringeres risiko
return and stay away | goes back, go back, return to him, returns to him = geht zurück, gehen zurück, zurückkehr*, kehrt zurück, kehren zurück | stays away, stay away, never goes back, does not return = bleibt weg, bleiben weg, kehrt nicht zurück, geht nicht zurück
hold on and let go | holds on, hold on, cling*, hang on = hält fest, festhalten, klammer* | let go, lets go, release* = lässt los, loslass*
speed up and slow down | speeds up, speed up, accelerat*, hurries = beschleunig*, eilt | slows, slow down, delays, delay* = verlangsam*, verzöger*, bremst
push and wait | push her, press her, urge her, pressing her = drängen, drängt, bedräng* | wait for her, give her time, be patient = abwarten, zeit lassen, zeit geben, geduld
listen and lecture | listen, listens, listening = zuhör*, hört zu, hören zu | lecture, lectures, lecturing, preach* = belehr*, predig*
ask and tell | ask, asks, asking = fragen, fragt, nachfrag* | tell her what to do, order her, dictate* = vorschreib*, befehl*, vorgeben
believe and disbelieve her | believe her, believes her, take her word = glaub ihr, glaubt ihr, ihr glauben | doubt her, doubts her, question her story = ihr misstrauen, an ihr zweifeln, zweifelt an ihr
accompanied and left alone | accompan*, go with, goes with, at her side = begleit*, an ihrer seite, geht mit | leave her alone, send her alone, goes alone = allein lassen, alleinlass*, allein schick*
sound and poor sleep | sleeps well, sleep well, good sleep, sound sleep = schläft gut, guter schlaf, gut schlafen | sleepless*, poor sleep, sleeps badly, bad sleep = schlaflos*, schlechter schlaf, schläft schlecht
`
