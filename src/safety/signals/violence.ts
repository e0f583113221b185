import type { CategorySignals } from './signal.js'

export const VIOLENCE: CategorySignals = {
  category: 'violence_now',
  signals: [
    {
      name: 'hits',
      weight: 0.65,
      en: 'hits her | hit her | hitting her | beats her | beat her | beating her | beating up | beats me | beat me | hits me | hit me | hitting me | kicks her | kicked her | kicking her | kicks me | kicked me | punches her | punched her | punched me | slaps her | slapped her | slapped me | attack* her | attacks me | attacking | attacked us | raping her | rapes her | rapes me | raped her | raped me | stabbed | stabs | stabbing | shot at | fires shots | gunshots | shots | hurting her | hurts her | hurts me | hurting me | drags her | dragging her | dragged her | pushes her | pushed her down | pushing her | pushed me | throws her | threw her | threw me | threw ~ at her | throws ~ at her | grabs her | grabbed her | grabbed me | grabs me | pulls her hair | by the hair | pins her | pinned her | pressed her against | going at each other | fighting with | are fighting | fight in | spits at',
      de: 'schlägt sie | schlägt mich | schlägt ihr | schlägt zu | zuschlägt | schlägt auf | geschlagen | verprügelt | prügel* | prügeln sich | verhaut | haut sie | haut mich | tritt sie | tritt mich | tritt auf | getreten | boxt sie | boxt mich | ohrfeige* | greift sie an | greift mich an | greift uns an | angegriffen | gehen aufeinander los | geht auf sie los | geht auf mich los | geht auf ~ los | los auf | vergewaltig* | sticht auf | sticht zu | zugestochen | geschossen | schüsse | schießt | tut ihr weh | tut mir weh | zerrt sie | zerrt an ihr | zerrt mich | gezerrt | schubst | schubst sie | stößt sie | gestoßen | wirft ~ nach | wirft mit | wirft sie | packt sie | packt mich | gepackt | an den haaren | drückt sie gegen | hält sie fest | hält mich fest | festgehalten | schlägerei | bespuckt',
    },
    {
      name: 'chokes',
      weight: 1,
      en: 'strangl* | chok* her | chokes me | choking her | choked her | choked me | hands on her throat | hands on my throat | hands around her | hand around her | hands around my | hand on her throat | by the throat | pillow on | pillow over | can not breathe he | suffocat* | drown* her | holds her under',
      de: 'würgt | gewürgt | würgen | hände um | hand um ihren | hände am hals | hand am hals | am hals | an der kehle | kehle | kissen auf | kissen aufs | erstickt sie | drückt ihr die luft | luft ab',
    },
    {
      name: 'weapon',
      weight: 0.6,
      en: 'has a $weapon | has the $weapon | has his $weapon | holding a $weapon | holds a $weapon | with a $weapon | with the $weapon | took a $weapon | takes a $weapon | took the $weapon | got a $weapon | one has a $weapon | $weapon in his | $weapon in hand | $weapon in her hand | pulled a $weapon | pulls a $weapon | picked up a | picked up the $weapon | the $weapon again | knife from the | gun | pistol | machete | armed | petrol | gasoline | crowbar | something metal | something shiny | shiny in his | sharp in | blood on his | blood on him | kitchen knife | bread knife',
      de: 'hat ein $weapon | hat eine $weapon | hat einen $weapon | hat das $weapon | hat den $weapon | hat die $weapon | mit einem $weapon | mit einer $weapon | mit dem $weapon | mit der $weapon | mit $weapon | $weapon in der hand | $weapon dabei | ein $weapon in | $weapon gezogen | zieht ein $weapon | holt ein $weapon | holt das $weapon | nimmt das $weapon | greift zum $weapon | greift nach dem $weapon | bewaffnet | pistole | waffe | machete | messer | benzin | blankes | etwas spitzes | was spitzes | was in der hand | etwas in der hand | küchenmesser | brotmesser | brecheisen',
    },
    {
      name: 'threatens_life',
      weight: 0.8,
      en: 'kill her | kill me | kill us | kill them | kill you | kills her | kills me | killing her | he will kill | going to kill | threat* to kill | threat* to | threaten* | finish me | finish her | finish it | finish them | end her | end me | take them both | takes them both | take her with him | takes ~ into the wall | into the wall | burn the house | burn ~ down | set ~ on fire | set fire | sets fire | pour* ~ over her | pour* petrol | throw acid | blow up | shoot her | shoot me | will shoot | cut her throat | cut my throat | cut her up | break her legs | break my legs | break her neck | make her pay | will pay for | regret it | will regret | this time he will | this is the last time | today is the day | she will not survive | not survive the night | not leave alive | not get out alive | come out alive | if i can not have | no one else will | counting down | he is counting | counts to',
      de: 'bringt sie um | bringt mich um | bringt uns um | bringt sie alle um | umbringt | bring dich um | bringe dich um | bringe sie um | sie umbringen | mich umbringen ~ er | er mich umbring* | er sie umbring* | sticht sie ab | abstechen | stech* ~ ab | macht sie fertig heute | macht sie kalt | kaltmachen | tötet sie | tötet mich | töten | droht ~ umzubringen | droht | bedroht | drohung* | morddroh* | schlägt sie tot | totschlag* | tot schlagen | totprügeln | fackelt | abfackeln | anzünden | zündet | anzündet | steckt ~ in brand | in die luft | übergießt | übergossen | erschieß* | knallt sie ab | kehle durch | bricht ihr | alle knochen | das wirst du bereuen | wird es bereuen | wird sie bereuen | dafür bezahlen | überlebt ~ nicht | nicht lebend | lebend ~ nicht raus | zählt bis | wenn ich sie nicht haben | gegen die wand fahren | in den graben | nimmt sie mit in den tod | mit in den tod | diesmal macht er | diesmal bringt | schluss mit ihr',
    },
    {
      name: 'at_the_door',
      weight: 0.8,
      en: '$who is at the $door | $who is at our $door | $who at the $door | $who at our $door | $who at her $door | $who standing at | $who stands at | $who in front of | $who is in front of | $who is in the stairwell | $who in the stairwell | $who is in the $door | $who in the $door | $who in our $door | $who in her $door | $who ~ is in the $room | $who outside | $who is outside | $who ~ outside | $who ~ outside our | $who is downstairs | $who downstairs | $who ~ downstairs | $who stands downstairs | $who ~ across the street | $who ~ across the road | $who is waiting outside | $who waits outside | waiting outside for her | waiting for her outside | he is inside | he is in | they are inside | he is here | he is back inside | he is coming up | coming up the stairs | comes up the stairs | on the stairs | coming in here | came in here | came through | got in | gets in | got inside | broke in | breaking in | let him in | let them in | let ~ in | climbed over | climbs over | climbing | over the fence | through the window | came through the window | through the back | back door | he is on the balcony | in her room | in her flat | in her apartment | in our hall | in the house now | it was him | was him | turned up | turns up | showed up | shows up | rings and rings | keeps ringing | ringing the bell | ringing every | rang every bell | leaning on the bell | he followed her | followed her home | followed us | following us | following her | follows her | follows us | follows me | following me | surround*',
      de: '$who steht ~ vor | $who steht ~ unten | $who steht ~ draußen | $who steht ~ am | $who steht ~ im | $who ~ steht ~ an der $door | $who stehen ~ vor | $who stehen ~ unten | $who stehen ~ draußen | $who stehen ~ am | $who stehen ~ im | steht ~ vor der tür | steht unten | stehen unten | steht draußen | stehen draußen | steht vor ihrer | steht vor unserem | steht vor dem haus | steht am tor | steht im | steht ~ $who | $who ist unten | $who ist draußen | $who ist vor der | $who ist im $door | $who ist im $room | $who ist in der $room | $who ist hier | $who ist wieder hier | $who ist wieder da | $who ist wieder in | $who ist da | $who ist jetzt da | er ist drin | ist er drin | jemand ist drin | $who wartet unten | $who wartet draußen | $who wartet vor | $who wartet am | $who sitzt ~ vor | $who vor der | $who vor unserem | $who vor ihrer | kommt die treppe | die treppe hoch | kommt hoch | kommt rauf | kommt rein | kommt gleich rein | reingekommen | ist rein | reingelassen | hat ihn rein* | lässt ihn rein | einbrechen | eingebrochen | bricht ein | durchs fenster | über den zaun | über den balkon | klettert | steigt über | es war er | war er es | er war es | aufgetaucht | taucht auf | klingelt sturm | sturm klingelt | klingelt ~ die ganze | klingelt und klingelt | klingelt ständig | klingelt überall | klingelt bei allen | hämmert | verfolgt sie | verfolgt mich | verfolgt uns | läuft uns nach | läuft ihr nach | läuft mir nach | geht ihr hinterher | hinter uns her | hinter ihr her | hinter mir her',
    },
    {
      name: 'forces_way',
      weight: 0.7,
      en: 'kicking the door | kicks the door | kicks at the | kicked the door | kicked in | bang* on the | banging on | banging at | hammering | pounding on | pounding at | smash* | smashing | breaking the | breaks the | broke the window | breaking glass | glass breaking | sound of glass | crash* | door is cracking | frame is | lock is giving | rattl* | throwing stones | throws stones | stones at | screaming her name | screams her name | shouts her name | shouting her name | calling her name | yelling her name | yelling | yells | screaming | screams | scream | shouting | shouts | roaring | crying for help | calling for help | shouts for help | shouting for help | screaming for help | calls for help | calling for help | cries for help | hear her cry* | heard a scream | heard screams | hear screams | hear him | thud* | bang and | loud bang | a bang | something fell | furniture',
      de: 'tritt gegen | tritt die tür | trat die tür | tür eintreten | tür ein | türe ein | schlägt gegen | hämmert gegen | hämmert an | poltert | poltern | rüttelt | donnert gegen | klopft wie | scheibe ein | scheiben ein* | scheibe eingeschlagen | schmeißt | wirft steine | steine gegen | glas ~ klirr* | klirr* | scherben geklirrt | randaliert | rastet aus | ausgerastet | dreht durch | tobt | brüllt | gebrüllt | schreit ihren namen | ruft ihren namen | schreit rum | schreit | schreie | geschrei | geschrien | um hilfe | um hilfe rufen | hilferuf* | ruft um hilfe | schreit um hilfe | hilfe schrei* | höre sie schreien | hört man sie | hört man ihn | krach | knall | dumpf* | gepolter | rumms',
    },
    {
      name: 'held',
      weight: 0.85,
      en: 'locked her in | locks her in | locked in by | locked me in | has locked | locked us in | locked the door from | took the keys | took her keys | took away her keys | has the key | has her keys | hid the keys | took ~ key | not let her out | not let her leave | not let her go | not let me out | not let me leave | not let me go | not let them leave | will not let us | not allowed to leave | not leave the | can not leave | can not get out | can not get away | can not go out | can not get past | stands in front of the door | blocks the door | blocking the door | blocks the exit | blocking | blocks her | blocks the way | blocks her way | not let her to | holding her | holds her | keeps her | keeping her | keeps me | is keeping me | holding the baby | holding the child | holds the baby | tied up | tied her | tied me | ties her | chained | handcuff* | hostage | barricad* | will not let her | will not let me | he took her phone | taken her phone | took my phone | took the phone | smashed her phone | broke her phone | broke her mobile | threw her phone',
      de: 'eingesperrt | eingeschlossen von | sperrt sie ein | sperrt mich ein | hat mich eingeschlossen | schließt sie ein | lässt sie nicht raus | lässt sie nicht gehen | lässt sie nicht weg | lässt sie nicht zum | lässt sie nicht zu | lässt sie nicht vorbei | lässt sie nicht los | lässt mich nicht raus | lässt mich nicht gehen | lässt mich nicht weg | lassen mich nicht | lassen sie nicht | nicht raus | darf nicht raus | nicht rauslassen | kommt nicht raus | komme nicht raus | kommt nicht weg | komm nicht raus | kann nicht raus | kann nicht weg | schlüssel abgezogen | schlüssel weggenommen | schlüssel genommen | hat den schlüssel | hat ihren schlüssel | versperrt ihr | versperrt | stellt sich vor die tür | steht vor der tür und lässt | blockiert | hält sie | hält sie fest | hält das baby | hält das kind | hält sie und | hält mich | festgehalten | festgebunden | gefesselt | fesselt | angekettet | geisel | verbarrikadier* | nimmt ihr das handy | handy weggenommen | handy abgenommen | handy zerschlagen | handy kaputt geschlagen',
    },
    {
      name: 'hides',
      weight: 0.65,
      en: 'the word we agreed | our code | code word | our safe word | safeword | our signal | our sign | emergency word | hiding in | hides in | hiding from | hid in | hiding under | under the bed | in the wardrobe | in the closet | locked herself in the $room ~~ he | whisper* | can not talk now | can not speak loud | can not talk loud | not talk loud | speaking quietly | speaks very quietly | talks very quietly | from the toilet | from the bathroom | from the balcony | from the closet | from under | texting me from | texts from | writes from | writing from the | help me | help her please | come quick | come fast | please come | send someone | send help | need help now | call the police | called the police | police not here | police are not | hurry',
      de: 'unser zeichen | unser codewort | codewort | das vereinbarte wort | vereinbartes zeichen | notfallwort | versteckt sich | sich versteckt | hat sich versteckt | verstecke mich | versteckt im | unterm bett | unter dem bett | im schrank | hinter der tür | flüstert | flüster* | kann nicht laut | kann nicht reden | kann nicht sprechen | darf nicht reden | redet ganz leise | ganz leise | spricht leise | schreibt vom klo | schreibt aus dem | schreibt vom | schreibt mir vom | schreibt mir aus | sms aus dem | aus dem bad | im klo eingesperrt | im bad eingesperrt | auf dem klo eingesperrt | hilf mir | helft mir | kommt schnell | komm schnell | bitte kommt | schickt jemanden | schick jemanden | polizei rufen | polizei gerufen | polizei noch nicht | polizei kommt nicht | beeil*',
    },
    {
      name: 'contact_cut',
      weight: 0.6,
      en: 'line dead | line went dead | line is dead | call cut | call dropped | call ended | call broke off | got cut off | cut off | hung up suddenly | then nothing | then silence | and then silence | then quiet | then it was quiet | went quiet | went silent | gone quiet | phone went dead | and then the line | then the phone | suddenly silent | suddenly quiet | mid sentence | in the middle of the | stopped writing | stopped typing | not pick* up since | not picking up | no answer since | in the background | heard him in the | i heard him | heard her scream | hear him in',
      de: 'leitung tot | leitung weg | verbindung weg | verbindung abgebrochen | anruf abgebrochen | abgebrochen mitten | mitten im satz | mitten im gespräch | aufgelegt | plötzlich aufgelegt | plötzlich weg | dann nichts mehr | dann nichts | und dann nichts | dann war ~ still | dann war es still | dann stille | plötzlich still | dann ruhe | dann war ruhe | seitdem nichts | seitdem still | schreibt nicht mehr | antwortet nicht mehr | geht nicht mehr ran | nicht mehr ran | im hintergrund | ich hörte | hab ihn gehört | hab sie schreien | telefon tot',
    },
    {
      name: 'he_rages',
      weight: 0.4,
      en: 'he is drunk | drunk and | he is high | he has been drinking | he drank | is furious | he is angry | so angry | raging | rage | lost it | loses it | losing it | freaking out | out of control | going crazy | went crazy | gone crazy | gone mad | going mad | violent | aggressive | he found out | found her messages | found the messages | found her phone | found her number | read her messages | saw our messages | knows she wants to leave | found her bag | found the suitcase | found her suitcase | will be home | be home in | comes home in | comes back at | back in ten | back any minute | be back soon | any minute | any moment | she is still in | still inside | she is inside | is in there | with him right now | alone with him | doing 180 | driving like | driving too fast | speeding | bruis* | black eye | split lip | swollen face | bleeding from | face is bleeding | her face is',
      de: 'ist besoffen | betrunken und | er hat getrunken | ist betrunken | ist zu | voll drauf | ist auf koks | ist wütend | rasend | wütend | außer sich | flippt aus | ausgeflippt | dreht durch | durchgedreht | gewalttätig | aggressiv | hat herausgefunden | hat rausgefunden | hat ihr handy gefunden | nachrichten gelesen | chat gelesen | hat alles gelesen | weiß dass sie weg* | weiß jetzt dass | koffer gefunden | tasche gefunden | ist gleich zuhause | kommt gleich heim | kommt gleich | kommt gleich zurück | kommt um ~ zurück | kommt in ~ minuten | ist gleich da | gleich da | jeden moment | jede minute | ist noch drin | noch drin | sie ist drin | allein mit ihm | bei ihm drin | fährt wie | rast | blaues auge | blaue flecken | lippe aufgeplatzt | geschwollen | blutet im | blutet aus | gesicht ~ blut* | nase blutet',
    },
    {
      name: 'he_has_thing_again',
      weight: 0.5,
      en: 'he has the | he got the belt | the belt again | he is doing it again | doing it again | it starts again | its starting | it is starting again | started again | again right now | happening again | it is happening',
      de: 'er hat den gürtel | er hat wieder | es geht wieder los | geht wieder los | fängt wieder an | macht es wieder | gerade passiert | es passiert gerade | passiert wieder',
    },
  ],
  combinations: [
    { name: 'hits_now', weight: 0.4, all: ['hits|chokes', 'now|someone_present|weapon'] },
    { name: 'weapon_and_person', weight: 0.5, all: ['weapon', 'someone_present|at_the_door|she_inside|now'] },
    {
      name: 'noise_then_silence',
      weight: 0.5,
      all: ['contact_cut', 'forces_way|at_the_door|hits|he_has_thing_again|he_rages'],
    },
    {
      name: 'at_the_door_forcing',
      weight: 0.4,
      all: ['at_the_door', 'forces_way|threatens_life|weapon|he_rages|held|hides'],
    },
    { name: 'at_the_door_now', weight: 0.3, all: ['at_the_door', 'now|asks_what_now|alarm_tone|scared'] },
    {
      name: 'rages_and_near',
      weight: 0.45,
      all: ['he_rages', 'held|hides|threatens_life|hits|child|contact_cut'],
    },
    { name: 'he_has_and_cut', weight: 0.4, all: ['he_has_thing_again', 'contact_cut|weapon|now'] },
    { name: 'threat_now', weight: 0.3, all: ['threatens_life', 'now|someone_present|near_vehicle'] },
  ],
}
