/**
 * How a message is written: it asks how and why, or it reports what happens. Function words only; each is a feature by
 * itself and its weight is learned (`weights.ts`). Notation as in signals.
 */
export const STYLE: Readonly<Record<string, string>> = {
  how: 'how | wie kann | wie können | wie gehe | wie gehen | wie reagiere | wie begleite | wie helfe | wie spreche | wie sprechen | wie rede | wie reden | wie sage | wie sag | wie erkläre | wie würdet | wie soll | wie sollen | wie bleibe | wie viel* | wie lange | wie oft | wie stellen | wie ordnen | wie mache | wie machen | wie ist | wie stark | wie hoch | wie wirkt | wie bringe | wie unterstütze | wie stärke | wie halte | wie gebe | wie finde | wie baue | wie lerne | wie merke | wie erkennt | wie erkenne',
  why: 'why | warum | wieso | weshalb | woher | wodurch | how come',
  what_asked:
    'what helps | what would | what could | what can | what is | what are | what was | what words | what does | what do sources | what do people | what to say | what should | what if | what kind | what share | what about | what now good | was hilft | was tröstet | was kann | was bedeutet | was heißt | was sagt | was sage | was sag | was ist | was braucht | was würde | was antworte | was steckt | was brauchen | was müsste | was empfehlen | was schenken | was darf | was lernen',
  which:
    'which | who wrote | where can | where is | where do | where did | where in | where are | when is | when should | welche* | wo finde | wo gibt | wo steht | wo bekomme | wo ist | wo kann | wer hat | wer kann | wer schreibt | ab wann | wann ist | woran | wofür | whom to | who can | who takes | kennt jemand | kennt ihr | hat jemand | habt ihr | can someone | does anyone | any idea* | any tips | any advice | tipps | ideen',
  is_it:
    'is it | is this | is that | is there | are there | is a | was that | ist das | ist es | ist sowas | gibt es | war das | darf ich | dürfen wir | darf man | can we | can i | may i | am i | are we | kann ich | können wir | kann man | should we | should she | soll sie | soll man | muss ich | do we | do i | does it | does she | does the | does trauma | would it | would you | could i | hilft es | hilft das | stimmt das | stimmt es | too much | zu viel nähe | too close | normal | ok | okay | oder',
  i_do: 'i want to | i would like | i feel | i get | i am | im | i was | i have to | ich möchte | ich will | ich bin | ich fühle | ich merke | ich habe | mir fällt | i notice | i try | i need | ich brauche | ich suche | i wonder | ich frage mich | i find it | my client | meine klientin',
  feelings:
    'feels | feeling* | feel | fühlt | gefühl* | ashamed | shame | scham | schämt | guilty | guilt | schuldgefühl* | sad | traurig | angry | wütend | lonely | einsam | jealous | proud | stolz | misses | vermisst | loves | liebt | love | liebe | trust* | vertrau* | hope* | hoff* | afraid that | hates | hasst | worth | wert | confused about | defends | verteidigt | protects | schützt | blames | blame',
  habit:
    'always | never | often | sometimes | usually | every time | each time | all the time | keeps saying | still loves | immer | nie | oft | manchmal | jedes mal | ständig | dauernd | meistens | for months | for years | seit monaten | seit wochen | seit jahren | these days | zur zeit | when i | wenn ich | whenever | sobald | every day | jeden tag | jeden abend | each day | on fridays | since she works',
  abstract:
    'attachment | bindung* | bond* | trauma* | therapy | therapie | therapist | therapeut* | sources | quelle* | study | studie* | theory | phase* | stage* | relationship | beziehung* | healing | heilung | resilience | boundaries | grenzen | shame | trigger* | grounding | stabil* | diagnos* | ptsd | ptbs | borderline | empower* | autonomy | autonomie | dignity | würde | self esteem | selbstwert* | recovery | dynamic* | dynamik | volunteer* | ehrenamt* | onboarding | module | modul | supervision | policy | template | vorlage | schweigepflicht | geschenk* | rules | regeln',
  helping:
    'support her | help her | begleiten | begleite | unterstützen | unterstütze | helfen | comfort | trösten | reassure | encourage | ermutigen | answer her | respond | react | reagieren | antworten | listen | zuhören | say to her | tell her | ihr sagen | motivate | praise | loben | honour | würdigen | welcome | set limits | reproach | without pushing | ohne druck | without pressure | explain | erklären',
  good: 'happy | nice | great | proud | laugh* about | looking forward | looks great | in good mood | mood good | enjoys | celebrat* | better now | congrat* | thanks | thank you for the | thx | helped a lot | glücklich | freut | freuen | freude | schön | toll | super | prima | stolz | gelacht | verliebt | guten morgen | hallo | danke für | klasse | einschulung | friseur | geburtstag | party | trip | ausflug | friseur* | tanz* | gekocht | kocht | bakes',
  here_she:
    'she is | she has | she was | she wants | she took | she got | she just | she wont | she will | she says | she said | she told | her | sie ist | sie hat | sie will | sie sagt | sie liegt | sie sitzt | sie steht | sie geht | sie schreibt | sie hält | resident | bewohnerin',
  here_he:
    'he is | he has | he was | he took | he sent | he says | he will | they are | er ist | er hat | er steht | er sitzt | er will | er kommt | er sagt | er droht | sein | his',
  i_witness:
    'i see | i hear | i heard | i saw | i found | found her | i can hear | i can see | i smell | i think | i cant | i gave | ich sehe | ich höre | ich hab | ich glaube | ich glaub | hab ihn | hab sie | ich krieg | krieg | bin bei | i am with | im with | i am in front | she called me | she texted | hat mich angerufen | schreibt mir | just called',
  clock:
    'min | mins | minutes | minute | minuten | sec | uhr | am | pm | o clock | since noon | noon | since 10 | um 9 | um acht | um zehn | um drei | at 8 | half an hour | halbe stunde | stunde | stunden | hours | hour | tonight | heute | today | now | jetzt | gerade | just | eben | still | again | wieder | noch | already | schon | since | seit',
  plural_people:
    'women | survivors | victims | clients | girls in general | people | frauen | betroffene* | opfer | klientinnen | menschen | mädchen allgemein | traffickers | perpetrators | täter* | loverboys | residents',
  we_house:
    'our team | the team | team | our house | shift | dienst | schicht | office | büro | plan | konzept | budget | meeting | form | formular | report | bericht | printer | drucker | calendar | kalender | link | karte zu | card about | material*',
}
