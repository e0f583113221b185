/** A list of names as people write one, folded. */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/**
 * Family names common among our users and the people they meet, written down by us from general knowledge. One that looks
 * like no word at all is known without a list; none is here that an everyday word of either language is, in any form ("holt", "allen",
 * "krebs"). Folded, "ü" as "u".
 */
export const FAMILY_NAMES = set(`
abebe adams addo ahmadi ahmed albrecht alemu ali almeida alvarez andersen anderson andrews appiah armstrong arnold arslan asante aslan
austin aydin babic bach bailey baker balogh barbu barker barnes barnett barrett barth bartsch bates bauer baumann beck becker behrend
behrendt bekele bello bender bennett berg berger bergmann berisha bernard bianchi binder blum boateng bock bohm bohme bowman bradley
brandt brewer brinkmann brooks bruckner bruno buchholz bui burke burton busch butler byrd caldwell campbell carlson carpenter carr
carroll carter carvalho castillo castro celik cerny cetin chambers chan chandler chapman chavez chen cheung clark cole coleman collins
conrad constantin conti cooper costa cox craig crawford cruz cunningham curtis dahl dang davidson davis dawson decker demir dervishi
diaz diehl dietrich dinu dixon dobre dogan dorn douglas dubois duncan dunn duong dupont durand dvorak ebert eckert eder edwards egger
ehlers eisele elliott ellis engelhardt erdmann esser evans eze faber falk farkas feldmann fernandez ferrari ferreira fiedler fink
fischer fisher fleischer fleming fletcher florea flores ford forster foster fowler frank franke franklin franz frazier freeman frey
fricke friedrich fritsch fritz fuchs fuhrmann fuller gallo garcia gardner garrett gartner garza gashi gebhardt gebre geiger geisler
george gerlach gibson gilbert girard girma gomez gonzalez gordon gotz graf graham greco greene gregory grimm gruber gunther gupta
gutierrez guzman haas haase haddad hagen hahn haile hamilton hansen hanson harper harris harrison hartmann harvey hasan hassan haupt
hawkins haxhiu hayes haynes hecht hein heinrich heinz henderson henning henry hermann hernandez herold herrera herrmann hesse heuer
hicks hildebrand hildebrandt hinz hoang hofer hoffman hoffmann hofmann holland holmes hopkins hoppe horak horton horvath hosseini howard
howell hoxha huang huber hubner hudson hughes hussain hussein huynh ilie ivanov jackson jacobs jager jahn jakob james jansen janssen
jennings jensen jimenez johansen johansson johnson johnston jones jordan jost juhasz kaiser karimi kasper kaufmann kaya kebede keller
kelley kelly kennedy kessler khalil khan kilic kim kirchner kirsch kiss kling klose knapp knoll koc koch kohler kolb konig kopp korner
kovacs kramer krasniqi kraus krause kremer kroger kruger kucera kuhn kuhnert kumar kunz kunze kurt lakatos lambert larsen larson lauer
laurent lawrence lawson lazar lee lefebvre lehmann leitner lenz leonard leroy lewis lima lindner liu lopez lorenz lorenzen lowe lucas
ludwig lund lutz lynch lyons maas mack maier malik manea marek marin marino markovic marshall martin martinez martins marx mason matei
matthews maurer mayer mayr mccoy mcdaniel mcdonald mckinney medina meier mendez mendoza mengistu mensah merkel mertens merz metz metzger
meyer michaelis michel mihai miles mitchell mohammadi mohr moller molnar montgomery moore morales moreau moreno morina morris morrison
moser muller munoz murphy murray musa myers nagy naumann neal nelson nemec nemeth neumann newman nguyen nichols nielsen nikolic nistor
nitsche noack nolte norris novak nowak obi obrien ojo okafor oliveira oliver olsen olson opitz oprea ortiz osei oswald otto owens owusu
ozdemir ozturk palmer pape papp parker patel patterson paul payne pearson pena pereira perez perkins perry peters petersen peterson
petit pfeifer pfeiffer pham phan phillips pichler pieper pierce pohl pohlmann polat popa popp porter powell probst prochazka radu rahimi
ramirez ramsey reichert reid reinhardt reiter reuter reyes reynolds rhodes ribeiro ricci richards richardson richter riedel rieger riley
ritter rivera roberts robertson robinson rocha rodrigues rodriguez rodriquez rohde romano romero ross rossi roth rothe roy rudolph ruiz
runge ruppert russell russo rusu ryan sachs sahin sanchez sander sanders sandu santiago santos sauter schade schafer schaller schaper
schell scherer schiller schilling schindler schlegel schlosser schmid schmidt schmitt schmitz schneider scholz schott schramm schreiber
schreiner schroder schroter schubert schuler schulte schultz schulz schulze schumacher schuster schwab scott seidel seifert seiler
serban shala sharma shaw sheikh shelton siebert siegel silva simic simmons simon sims simsek singh smith snyder soto sousa souza spencer
springer stan stanley steffen stein steiner stephan stephens stevens stewart stoica stoll straub straube strauss sullivan sutton svoboda
szabo takacs taylor teichmann tekin terry tesfaye thiel thiele thomas thompson timm toma topfer torres toth tran tucker tudor turan
turner ulbrich ullrich ulrich unger varga vargas vasquez vaughn vetter vogel vogt voigt voss wagenknecht wagner walker wallace walsh
walter walters walther wang warren watkins watson watts weaver webb weber wegner weidner weigel weis welch wendt wenzel werner westphal
wheeler wieland wilhelm wilke williams williamson willis wilson wimmer winkelmann winkler wirth witt wittmann wolf wolff wong wright
wulf wunderlich yang yavuz yildirim zander zeller zhang zhao ziegler zimmermann`)

/** Family names that say what somebody is, does or has just as often: a name only where somebody says or does something right behind it. */
export const WORDS_AND_FAMILY_NAMES = set(`
engel ball banks bell berry bishop black block braun braune brown burger burns bush church cross curry day dean field fields fox graves gray
green grey gross hall hardy heller herbst herzog hill hirsch horn jung kern king klein kluge knight lane link mills nagel nickel noble
page park parks pop powers price rau reed rice rich rose schwarz sharp sommer stahl steele stock stone strong swift urban wade ward
wells west white wiese winter wise wood woods young`)
