/**
 * Pairs of opposites, one a line: name | one side, English = German | the other side. `*` stands for any ending. A name in [brackets] says
 * which one is meant ("young people"): a "not" in the sentence changes nothing.
 */
export const OPPOSITE_WORDS = `
success and failure | succeed*, success*, works, worked, effective = gelingt, gelingen, gelang, erfolg*, wirkt, wirken, wirksam | fail, fails, failed, failure, failing, ineffective = scheiter*, misserfolg*, misslingt, misslungen, wirkungslos, versag*
before and during | before = vor, vorher, bevor, zuvor, frühere, früheren, früherer | during, while = während
help and hinder | help, helps, helped, a help, helpful, support* = hilfe, hilft, helfen, half, geholfen, hilfreich, unterstütz* | hinder*, get in the way, gets in the way, got in the way, in the way, in their way, in her way, obstacle* = hinder*, behinder*, im weg, in den weg, erschwer*
[closed and pending] | closed, finished, concluded, completed = abgeschlossen*, beendet* | ongoing, pending, open, running, still open = laufend*, offene, offenen, aktuelle, aktuellen
found and assumed | found, find, finds, showed, shows, demonstrated, proved, confirmed = fand, fanden, gefunden, zeigte, zeigten, zeigt, zeigen, wies nach, belegt, belegen, bestätigt | assume, assumes, assumed, start from that, starts from that, start from, suppose, supposes, hypothesi* = gehen davon aus, geht davon aus, davon aus, davon ausgehen, nehmen an, nimmt an, vermut*
[before and after] | before, beforehand, prior = vor, davor, vorher, bevor, zuvor, ehe | after, afterwards, since its, since their, once she, once he, once they, once you = nach, nachdem, danach, nachher, hinterher, seit ihrer, seit seiner
leaving and staying | left, leaving, leaves, escaped, stayed out, stay out, remained out, remain out, kept out = draußen geblieben, draußen blieben, draußen bleiben, verlassen, verließ*, weggegangen, getrennt, entkommen, ausgestiegen | stayed with, stay with, staying, still living, lived with, living with, remained, stays with, who stayed = bei ihm geblieben, bei ihm bleiben, blieb bei, blieben bei, bleibt bei, geblieben sind
high and low | high, higher, highly, strong, strongly = hoch, hohe, hoher, hohem, hohen, höher*, stark, starke, starken, starker | low, lower, weak, weakly = niedrig*, gering*, schwach, schwache, schwachen, schwacher
[adults and minors] | adult, adults, grown-up, grown-ups, grown up = erwachsene* | minor, minors, children, child, girls, boys, adolescents, teenagers = minderjährig*, kinder, kindern, kind, jugendliche*
[women and men] | woman, women, female = frau, frauen, weiblich* | man, men, male = mann, männer, männern, männlich*
[foreign and German] | foreign*, non-german = ausländisch*, ausländer* | german, germans, german citizens, german nationals, citizens of germany = deutsche staatsangehör*, deutschen staatsangehör*, deutsche, deutschen, deutscher, deutsches
secure and insecure | secure, securely = sicher, sichere, sicheren, sicherer, bindungssicher | insecure, insecurely = unsicher, unsichere, unsicheren, unsicherer, bindungsunsicher
allowed and forbidden | allowed, permitted, may = erlaubt, darf, dürfen | forbidden, banned, prohibited = verboten, untersagt
possible and impossible | possible = möglich | impossible = unmöglich
common and rare | often, common, frequent, frequently, usually, widespread = oft, häufig, häufige, meist, meistens, verbreitet | rare, rarely, seldom, hardly ever, uncommon = selten, seltene, kaum
normal and ill | normal, common = normal, normale | abnormal, pathological, sick = krankhaft, unnormal, abnormal, gestört
short and long | short, brief, briefly, short term, for a time, for a while, temporar* = auf Zeit, zeitweise, vorübergehend, kurz, kurze, kurzen, kurzer, kurzfristig* | long term, lengthy, permanent, permanently, for good = langfristig*, dauerhaft*, langjährig*
voluntary and forced | voluntar*, freely, of her own accord = freiwillig*, aus freien | forced, involuntar*, coerced = gezwungen*, unfreiwillig*, erzwungen*
start and end | begin*, began, start, starts, started, at first, first = anfang, anfangs, beginn, beginnt, beginnen, zuerst, zunächst | ends, ended, finally, at the end, in the end, last = schließlich, endet, enden, zuletzt, am ende, zum schluss
together and apart | together = zusammen, gemeinsam | separately, apart = getrennt, gesondert
increase and decrease | increase*, rose, rises, rising, grew, grows, grown, risen = gewachsen, steigt, stieg, gestiegen, zugenommen, zunimmt, wächst, wuchs | decrease*, fell, fallen, gone down, falls, fallen, falling, declin*, dropped, shrank = sinkt, sank, gesunken, abgenommen, abnimmt, zurückgegangen, fiel
strength and weakness | strength, strengths = stärke, stärken | weakness, weaknesses = schwäche, schwächen
open and secret | openly, open, transparent, transparently = offen, offene, transparent | secret, secretly, hidden, covertly = heimlich, geheim, verdeckt
calm and pressure | gently, calm, calmly, gentle, patiently = ruhig, sanft, behutsam, geduldig | harshly, pressure, pressing, firmly, forcefully = hart, druck, streng, energisch
healthy and harmful | helpful, helps, help, benefit*, protective = hilfreich, hilft, helfen, nützt, schützt | harmful, harms, damages, damaging, hinders, dangerous = schädlich, schadet, schaden, hindert, gefährlich
trust and mistrust | trust, trusts = vertrauen, vertraut | mistrust, distrust, suspicion = misstrauen, misstraut
more and less | more, greater, stronger, higher, closer = mehr, größer, stärker, höher | less, fewer, weaker, lower, smaller = weniger, geringer, schwächer, niedriger
confirmed and refuted | confirmed, confirms, supports, supported = bestätigt, belegt, stützt | refuted, refutes, contradicts, disproved = widerlegt, widerspricht
[old and new] | new, newly = neu, neue, neuen, neuer | old, previous, former = alt, alte, alten, alter
accept and refuse | accept*, agrees, agree = annehmen, nimmt an, akzeptier*, zustimm* | refuse*, reject*, declin* = ablehn*, lehnt ab, verweiger*
free of charge and paid | free, free of charge = kostenlos, gratis, umsonst | paid, fee, fees, costly, expensive = kostenpflichtig, gebühr, gebühren, teuer
argues against and gives in | argue against, resist, resists, defend, against = hält dagegen, dagegen, widerspricht, wehrt sich | gives in, give in, agrees, yields, comply = gibt nach, nachgeben, stimmt zu, lenkt ein
[most and least] | most, greatest, strongest = am meisten, am stärksten, größte, größten, stärkste*, meisten | least, smallest, weakest = am wenigsten, am schwächsten, kleinste*, geringste*
highest and lowest | highest, peak, record = höchste* | lowest = niedrigste*, tiefste*, geringste*
easier and harder | easier, easily, easy, ease, eases = leichter, leicht, erleichter*, einfacher | harder, hard, difficult = schwerer, schwierig*, erschwer*, schwer
strong and moderate | strong, strongly = stark, starke, starken, starker, stärker | moderate, medium, weak = mittelstark*, mittler*, mäßig*, moderat*, schwach*, mittelgroß*
[young and old] | young, younger = junge, jungen, junger, jünger*, jugendlich* | old, older, elderly = alte, ältere, älteren, älterer, alten
lasting and brief | lasting, long, constant, ongoing = anhaltend*, dauerhaft*, lange, langes, ständig* | brief, briefly, short, momentary = kurz, kurze, kurzen, kurzer, flüchtig*
narrow and wide | narrow* = eng, enge, enger, verengt, verengen, eingeengt | wide, wider, widen*, broad* = weit, weiter, erweiter*, breiter, breit
avoidable and unavoidable | avoidable, be avoided, avoid = vermeidbar*, vermeiden, vermieden | unavoidabl*, inevitabl*, cannot be avoided, not be avoided, not avoid, not avoiding = unvermeid*, nicht vermeidbar, nicht vermeiden
calming and frightening | calms, calm, calming, soothe* = beruhig* | trigger*, frighten*, scare*, alarms = auslöser, triggern, erschreck*, ängstig*, angst
gain and loss | gain*, win, wins, won = gewinn*, gewann*, gewonnen | lose, loses, lost, loss, losing = verlier*, verlor*, verloren, verlust*
remember and forget | remember*, recall* = erinner* | forget*, forgot* = vergess*, vergisst, vergaß*
enough and too little | enough, sufficient, suffices = genug, genügt, ausreichend, reicht | not enough, too little, insufficient = zu wenig, nicht genug, unzureichend
speak and keep silent | speak out, speaks out, speak up, open up, talk about it = sich öffnen, sprechen darüber, reden darüber, aussprechen | silent, silence, keep quiet = schweig*, verstumm*
forward and backward | forwards, progress, step forward = fortschritt*, vorwärts | backwards, setback, step back = rückschritt*, rückschlag*, rückwärts
raise and lower | raises, raise, increases, heightens = erhöht, steigert, erhöhen, steigern | lowers, reduces, lessens, decreases, lower = senkt, senken, verringert, verringern, mindert
[trained and untrained] | trained, specialist, professional = ausgebildet*, fachlich*, geschult* | untrained, unskilled = unausgebildet*, ungelernt*, ungeschult*
[inside and outside] | inside, inner, inward, internal = innen, innere*, innerlich* | outside, outer, outward, external = außen, äußere*, äußerlich*
[day and night] | day, daytime, morning, by day = tag, tagsüber, morgen, morgens, vormittag | night, nights, at night, evening = nacht, nachts, abend, abends
early and late | early, earlier, earliest = früh, früher, früheste* | late, later, latest = spät, später, späteste*
all and part | all, every, each, whole, entire = alle, allen, aller, jede, jeder, jedem, jeden, ganz, gesamt* | only some, only in some, some of, a few of = nur in einigen, nur einige, nur manche, ein teil der, manche der, einige der
[parents and children] | parents, mother, father = eltern, mutter, vater | siblings, brothers, sisters = geschwister, bruder, schwester
once and often | once, one time, a single time = einmal | as often as, as many times, any number of times, whenever they = so oft, beliebig oft, sooft, jederzeit
sobriety and use | sober, sobriety, clean = nüchtern*, clean, abstinen* | drunk, intoxicated, using drugs = betrunken, berauscht
[big and small] | big, bigger, large, larger, great, greater = groß, große, großen, großer, großes, größer* | small, smaller, little, tiny, minor = klein, kleine, kleinen, kleiner, kleines, winzig*
slightly and strongly | slightly, a little, somewhat, marginally = leicht, etwas, geringfügig, ein wenig | strongly, greatly, markedly, considerably, much, sharply = stark, deutlich, erheblich, kräftig, wesentlich
by and against | against, contrary to = gegen, entgegen | according to her, in line with, following her own = nach den eigenen, im einklang
lasting and fading | lasted, persisted, remained, held = hielt an, hielten an, blieb bestehen, blieben bestehen, hielt länger | faded, wore off, vanished, disappeared = verblasst*, verschwand*, ließ nach, nachgelassen, verging*
strengthen and weaken | strengthen*, reinforce*, deepen* = stärkt, stärken, festigt, festigen, verstärk*, vertief* | weaken*, undermine*, loosen* = schwächt, schwächen, geschwächt, untergräbt, lockert, lockern
there and gone | still there, persisted, remained, was there, existed = noch da, noch zum, noch größtenteils, noch immer, immer noch, bestand, vorhanden, besteht noch | was gone, is gone, had gone after, all gone, disappeared, vanished, over, broken off = verschwunden, weg, vorbei, erloschen, aufgelöst
[first and last] | first, opening, first part = erste, erster, ersten, erstes, anfang | last, final, closing = letzte, letzter, letzten, letztes, schluss
[parts one and two] | part one, part 1 = teil 1, teil eins | part two, part 2 = teil 2, teil zwei
[known and unknown] | known, we know, is clear = bekannt, ist klar, wir wissen | unknown, not known, unclear = unbekannt, unklar, ungewiss
keep and give up | keep, keeps, holds on = behalten, behält, halten fest | give up, gives up, gave up = aufgeben, gibt auf, aufgegeben
create and destroy | creates, builds, build up = baut auf, schafft, aufbauen | destroys, destroyed, tear down = zerstör*
near and far | closeness, near, close to = nähe, nah, nahe | distance, far away = abstand, distanz, ferne, weit weg
love and hate | love, loves, loved = liebe, liebt, geliebt | hate, hates, hatred = hass, hasst
fear and calm | fear, afraid, anxious, fearful = angst, ängstlich, ängstlicher, furcht | calm, relaxed, fearless = ruhig, gelassen, furchtlos, entspannt
trust building and breaking | builds trust, grows trust, trust grows = schafft vertrauen, vertrauen wächst | destroys trust, breaks trust, trust breaks = zerstört vertrauen, bricht vertrauen
true and false | true, correct, right = wahr, richtig, stimmt | false, wrong, untrue, incorrect = falsch, unwahr, unrichtig
alone and with others | alone, on her own, on your own = allein, alleine | together with, with others, with colleagues = zusammen mit, gemeinsam mit
slow and fast | slow, slowly, gradually, in small steps = langsam, allmählich, schrittweise, in kleinen schritten | fast, quickly, quick, at once, rapidly = schnell, rasch, sofort, auf einmal
[online and in person] | online, internet = online, internet | in person, face to face, offline = persönlich, offline
safe and dangerous | safe, safely, safety = sicher, sicherheit | dangerous, unsafe, in danger, risky = gefährlich, unsicher, in gefahr, riskant
with and without notice | unnoticed, secretly, quietly = unbemerkt, heimlich | openly, visibly, for all to see = offen, sichtbar, für alle sichtbar
simple and complicated | simple, simply, plain = einfach, schlicht | complicated, complex = kompliziert*, komplex*
enter and leave | enters, entered, joins, drawn in, recruited = einsteigen, eintritt, angeworben, hineingezogen | exits, exiting, leaves, gets out = aussteigen, ausstieg, verlässt, herauskommt
kind and cruel | kind, kindness, friendly = freundlich*, nett | cruel, cruelty, unfriendly = grausam*, unfreundlich*
equal and unequal | equal, equals = gleich stark, gleiche Macht, gleichberechtigt | unequal, imbalance = ungleich*, machtgefälle
[short and long term] | short term, short = kurzfristig* | long term, long = langfristig*, lang
worse and better | worse, worsens, worsen = schlimmer, schlechter, verschlimmert | better, improves, improve = besser, verbessert
realistic and unrealistic | realistic = realistisch* | unrealistic = unrealistisch*
stable and changing | stable, steady, consistent, unchanged, constant = stabil, gleich, gleichbleibend, beständig, konstant | changing, unstable, alternat*, switch*, erratic = wechsel*, instabil, schwank*, unbeständig
answer and question | answered, settled = beantwortet, geklärt | unanswered, left open = unbeantwortet, offen gelassen
[general and special] | specialised, specialist = spezialisiert*, fachberatung* | ordinary, general practice = gewöhnlich*, allgemein*
stop and go on | stops, stop, ends, end = hört auf, aufhören, endet, beenden | continues, continue, goes on, go on, carries on = geht weiter, weitermachen, dauert an, fortsetzen
believe and doubt | believe, believed, believes = glaubt, glauben, geglaubt | doubt, doubts, disbelieve = zweifelt, bezweifelt, misstraut
admit and deny | admits, admit = gibt zu, zugeben | denies, deny, denied = leugn*, bestreit*, streitet ab
healing and wounding | heals, heal, healing = heilt, heilen, heilung | wounds, wound, hurts = verletzt, verletzen, verwundet
[adult and child ages] | as adults, in adulthood = im erwachsenenalter, als erwachsene | in childhood, as children = in der kindheit, als kind, als kinder
same and different | the same, same way, alike, identically, in the same way = gleich, genauso, auf dieselbe weise, auf die gleiche weise, dasselbe | differently, different, in different ways = anders, unterschiedlich, verschieden
new and old harm | new, fresh = neu, neue, neuer, neues, neuen | old, earlier = alt, alte, alter, altes, alten
with and without force | through violence, by violence, by force, forced = durch gewalt, mit gewalt, erzwungen | without violence, without force = ohne gewalt, ohne zwang
familiar and new | familiar, usual, known, same = vertraut, vertraute, vertrautes, gewohnt, bekannt, üblich | new, unfamiliar, strange, unusual = neu, neue, neues, fremd, fremde, ungewohnt
keep and change | keep to, keeps to, kept to, keep it, keep them, stick to, same = behalt, behalten, beibehalten, einhalten, bleib | change, changes, changed, vary, alter = ändern, ändere, wechseln, wechsle, verändern
planned and random | planned, deliberate, on purpose = geplant, planvoll, absichtlich | random, accidental, by chance, unplanned = zufällig, ungeplant, aus versehen
play down and exaggerate | play down, playing down, shrinking, minimis*, leaving out = kleinreden, verharmlos*, herunterspiel*, weglassen | exaggerat*, overstat*, inflate = übertreib*, übertrieb*, aufbausch*
equal and one sided power | one holds the power, one has the power, one person holds the power, unequal = einer die Macht hat, einer die Macht, ungleiche Macht | equal power, both have the same power, both equally = beide gleich viel Macht, gleiche Macht, gleich viel Macht
[several and one] | several, many, multiple, repeated = mehrere, mehreren, mehrerer, viele, wiederholte*, wiederholtes | a single, single, one time, only one = einzelner, einzelnen, einzelnes, einzelne, einziges, einmaliges
respectful and strict | respectful, mindful, gentle = respektvoll, achtsam, sanft | strict, harsh, severe, stern = streng, hart, schroff
lose and keep hope | new hope, hope = neue hoffnung, hoffnung | despair, hopelessness = verzweiflung, hoffnungslosigkeit
heal and remain ill | good news, heals = gute nachricht, heilt | bad news, harms = schlechte nachricht, schadet
unchanged and changed | unchanged, same as before = unverändert | changed, different from before = verändert
allowed to say no and not | say no, refuse = nein sagen, ablehnen | say yes, agree = ja sagen, zustimmen
private and public | private, confidential, in confidence = privat, vertraulich | public, publicly = öffentlich
open and closed | open, opened, opens = offen, geöffnet, öffnet | closed, locked, shut = geschlossen, verschlossen, zu
accept and force | voluntary, free = freiwillig, frei | compulsory, mandatory, obliged = verpflichtend, pflicht, zwang
[at once and later] | at once, immediately, right away, straight away = sofort, umgehend, auf der stelle | later, afterwards, another time = später, danach, nachher
look at and hide | look at, looks at, face, show = anschauen, ansehen, anzuschauen, zeigen | hide, hides, conceal, suppress = verbergen, verstecken, unterdrücken
[a little and everything] | a little, a small piece, a bit, somewhat = ein wenig, ein kleines stück, ein stück, ein bisschen | everything, completely, fully, entirely = alles, vollständig, völlig, ganz und gar
heal and hurt | heals, heal, healing = heilt, heilen, heilung | hurts, hurt, injures, harms = schmerzt, verletzt, schadet
true feeling and fact | feeling, feelings = gefühl, gefühle | fact, facts = tatsache, tatsachen, fakt
expected and unexpected | as expected, as they had expected, as the authors had expected, as the authors expected, as had been expected = wie erwartet, wie die autoren erwartet, erwartungsgemäß, wie vermutet | contrary to, against expectation*, unexpectedly, surprisingly = entgegen, wider erwarten, gegen die erwartung, gegen alle erwartung, unerwartet, überraschend, anders als erwartet
[once and lasting] | even once, a single time, just once, one single = schon einmal, ein einziges mal, einmalig* | lasting, ongoing, repeated, continuous, pattern of = dauerhaft*, anhaltend*, wiederholt*, fortgesetzt*, andauernd*
looked after and left alone | taken care of, looked after, dealt with, attended to = bearbeitet, aufgefangen, betreut, versorgt | left alone, unattended, left unaddressed = alleingelassen, unbeachtet, unbearbeitet
settled and disputed | settled, established, proven, undisputed = gesichert, erwiesen, unbestritten, belegt | disputed, contested, controversial, debated = umstritten, strittig, nicht belegt
above and below | above it, above the = oberhalb, darüber | below it, below the = unterhalb, darunter
least and most | the minimum, a minimum, minimum of, the least = das Mindeste, mindestmaß, minimum | the maximum, the most that, at the most = das Höchste, höchstmaß, maximum, das Äußerste
beyond and within | far beyond, goes beyond, reach beyond, reaches beyond, well past = weit über, darüber hinaus, hinausreicht, hinausgeht | limited to, restricted to, confined to, limit themselves = beschränken sich, beschränkt sich, begrenzt auf, beschränkt auf
[included and left out] | included, is included, are included, includes = eingeschlossen, gehört dazu, gehören dazu, einbezogen | is not part, are not part, not part of, not included, not covered, left out = gehört nicht, gehören nicht, ausgeschlossen, nicht dabei
there before and made | already had, already there, were there before, already existed = schon da, bereits da, schon hatten, bereits hatten, schon vorhanden | in the first place, only through, only then arose = überhaupt erst, erst durch
`
