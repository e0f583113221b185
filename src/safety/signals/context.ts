import type { Signal } from './signal.js'

/** What makes a sign of danger weigh more, and stands for no danger by itself: now, nearness, alarm, being shut in. */
export const CONTEXT: readonly Signal[] = [
  {
    name: 'now',
    weight: 0.25,
    en: 'right now | now | just now | tonight | today | this minute | at the moment | currently | immediately | this morning | this evening | this afternoon | just called | just texted | just wrote | just told | just said | just saw | just found | just left | just took | just came | just sent | just now | minutes ago | min ago | an hour ago | half an hour | since this morning | since last night | since yesterday | urgent | emergency | asap | quick | as we speak | still | again | in ten minutes | in 10 minutes | in an hour | at 3 | at 5 | at 6 | by tonight',
    de: 'jetzt | gerade | eben | soeben | sofort | heute | heute nacht | heute abend | heute früh | heute morgen | gleich | vorhin | im moment | momentan | aktuell | seit gestern | seit heute | seit stunden | seit einer stunde | seit einer halben | vor ~ minuten | vor einer stunde | dringend | notfall | schnell | wieder | immer noch | diese nacht | nachher | um fünf | um sechs | um 5 | um 6 | in zehn minuten | in 10 minuten',
  },
  {
    name: 'set_day',
    weight: 0.15,
    en: 'on $day | until $day | by $day | after $day | going to be $day | tomorrow | tonight | this weekend | next week',
    de: 'am $day | bis $day | nach $day | ab $day | morgen früh | heute abend | dieses wochenende | nächste woche | übermorgen | ab morgen',
  },
  {
    name: 'shut_in',
    weight: 0.35,
    en: 'locked herself | locked in the $room | locked in her | locked the $door | locked the $room | locks herself | is locked | has locked | door locked | door is locked | door is shut | door shut | behind the door | through the door | will not open | not open | not open the door | not opening | does not open | will not let me in | not let us in | barricaded herself | shut herself | has not come out | not come out | not coming out | not out of her room | not out of the | will not come out | chair against the door | chair under the | in the bathroom | in the shower | alone in | key inside | key in the lock | water running | water is running | shower running',
    de: 'eingeschlossen | sich ~ eingeschlossen | schließt sich ein | sich eingesperrt | abgeschlossen | tür zu | tür ist zu | türe zu | hinter der tür | durch die tür | macht nicht auf | macht die tür nicht | macht ~ nicht auf | öffnet nicht | öffnet die tür nicht | nicht aufmachen | nicht mehr aufgemacht | nicht aufgemacht | lässt mich nicht rein | lässt uns nicht rein | lässt niemanden rein | lässt keinen rein | verbarrikadiert | kommt nicht raus | kommt nicht mehr raus | kommt nicht aus | stuhl vor | schrank vor | schlüssel steckt | steckt von innen | im bad | im badezimmer | wasser läuft | dusche läuft | seit stunden im bad',
  },
  {
    name: 'calls_in',
    weight: 0.25,
    en: 'on the phone | on the line | on the other line | is calling | she called from | called me from | calling from | called from | calls from | texts me from | texted from | texted me | texts me | she texted | sent me a message | sent me | voice message | voice note | i am on the phone',
    de: 'am telefon | in der leitung | auf der anderen leitung | ruft an | ruft von | ruft mich | ruft aus | rief an | angerufen von | hat angerufen | schreibt mir | schreibt gerade | hat geschrieben | hat mir geschrieben | sprachnachricht | textet | am handy | bin mit ihr am',
  },
  {
    name: 'someone_present',
    weight: 0.25,
    en: 'he is here | he is downstairs | he is outside | he is in the | he is at | he is on | he is still | is here | are here | out there | outside our | outside the | outside her | in front of our | in front of the | at our | at the gate | next door | upstairs | downstairs | near the station | at the station | across the | in the building | in the house | on second floor | on the second floor | in the hallway',
    de: 'er ist da | er ist hier | er ist unten | er ist im | er ist in | er ist am | er ist noch | ist hier | sind hier | vor unserer | vor unserem | vor der tür | vor dem haus | am tor | nebenan | oben | unten | am bahnhof | gegenüber | im haus | im gebäude | im flur | im treppenhaus | bei uns | draußen',
  },
  {
    name: 'she_inside',
    weight: 0.3,
    en: 'still in there | she is in there | still inside | she is inside | is inside | alone with him | kids are inside | children are inside | they are inside | stuck inside',
    de: 'noch drin | sie ist drin | ist drin | sind drin | drinnen | noch drinnen | allein mit ihm | kinder sind drin',
  },
  {
    name: 'asks_what_now',
    weight: 0.25,
    en: 'what do i do | what should i do | what shall i do | what do we do | what now | what to do now | do i call | should i call | should we call | do we call | who do i call | whom do i call | who can i call | do i go in | should i go in | shall i go in | can i go in | do i break | should i break | do i open | should i open | should we open | do i wait | do we wait | should i wait | should we wait | can i leave her | do i drive | should i drive | should i go | do i go | can someone come | someone come | who is on call | who has duty | anyone there | anyone awake | please help | help please | help me | need help | 911 | 999 | 112 | 110 | or police | call police',
    de: 'was tun | was soll ich tun | was soll ich machen | was mach ich | was mache ich | was machen wir jetzt | was tun wir | was jetzt | was nun | soll ich | soll ich rein | sollen wir | wen rufe ich | wen ruf ich | wen anrufen | ruf ich | rufe ich | muss ich | darf ich rein | darf ich die tür | tür aufbrechen | aufbrechen | warte ich | hinfahren | wer hat bereitschaft | wer hat dienst | ist jemand da | ist wer da | kann jemand kommen | kann wer kommen | kommt wer | bitte helft | bitte hilfe | hilfe | helft mir | 112 | 110 | polizei oder | polizei rufen',
  },
  {
    name: 'alarm_tone',
    weight: 0.2,
    en: 'omg | oh god | oh my god | quickly | hurry | fast | please please | i panic | panicking | i am panicking | am scared | im scared | i am scared | i am afraid | i am worried | really worried | so worried | frightened | in panic | shaking | something terrible | something bad | something happened | alone here | i am alone | im alone here | on my own here',
    de: 'oh gott | oh mein gott | schnell | bitte bitte | panik | in panik | hab angst | habe angst | ich hab angst | mache mir sorgen | mach mir sorgen | echt sorgen | große sorgen | zittere | etwas schlimmes | was schlimmes | was passiert | etwas passiert | ich bin allein hier | bin allein hier | alleine hier | bin allein im | nachtdienst allein',
  },
  {
    name: 'scared',
    weight: 0.15,
    en: 'scared | terrified | frightened | afraid | trembling | crying | panic* | sobbing | begging | begs',
    de: 'angst | panik* | zittert | weint | schluchzt | verängstigt | total fertig | fleht | bettelt',
  },
  {
    name: 'near_vehicle',
    weight: 0.15,
    en: 'car | cars | van | taxi | truck | motorbike',
    de: 'auto | autos | wagen | transporter | taxi | lkw | motorrad | bmw | mercedes | audi',
  },
  { name: 'child', weight: 0.2, en: '$kid', de: '$kid | *baby | *kind' },
  {
    name: 'someone_waited',
    weight: 0.3,
    en: 'he was seen | was waiting outside | waited outside | was outside | was seen | her brother was | her ex was | saw him in | last with him | with a man',
    de: 'hat draußen gewartet | draußen gewartet | hat gewartet | wurde gesehen | der bruder | ihr bruder | ihr ex | sein auto | mit einem mann | zuletzt mit ihm',
  },
  {
    name: 'gone_bed',
    weight: 0.2,
    en: 'bed | room empty | room is empty | empty room | window open | door open',
    de: 'bett | zimmer leer | zimmer ist leer | leeres zimmer | fenster offen | tür offen | leer',
  },
  {
    name: 'gone_things',
    weight: 0.2,
    en: 'shoes | phone off | jacket still | without shoes | bag still | phone still | note',
    de: 'schuhe | handy aus | handy liegt | jacke noch | tasche noch | ohne schuhe | zettel',
  },
  {
    name: 'family_there',
    weight: 0.2,
    en: 'her mother | her mum | her family | her brother | her sister | her parents | back home',
    de: 'ihre mutter | ihrer mutter | ihre familie | der bruder | ihr bruder | ihre schwester | die eltern | zu hause',
  },
  {
    name: 'quoted_relative',
    weight: 0.3,
    en: 'the $perp who | some man | a man who | man says he is | alleged | so called | her cousin | her aunt | the aunt | the cousin | an uncle | a cousin | supposed',
    de: 'angebliche* | sogenannte* | die tante | der cousin | ein cousin | eine tante | ein onkel | der onkel | ein mann der | will sie mitnehmen',
  },
]
