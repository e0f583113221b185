/** As in people-and-things.ts: when, how sure, and what kind of message it is. */
export const TIME_AND_FRAMES: Readonly<Record<string, string>> = {
  not: 'not no never nobody none nothing nowhere without wont cant dont doesnt didnt nicht kein keine keinen keiner keinem nie niemals nichts nix niemand ohne weder kaum hardly',
  now: 'now jetzt gerade grad grade eben soeben currently momentan moment right just this-minute live immediately sofort während gleich minute minutes minuten min seconds sekunden ongoing still noch again wieder',
  today:
    'today tonight heute nacht night abend evening morning morgens mittag noon nachmittag afternoon dusk midnight mitternacht früh',
  since:
    'since seit ago vor hours stunde stunden hour uhr clock yesterday gestern days tage tagen last letzter until bis inzwischen meanwhile already schon lange long',
  past: 'years jahre jahren year jahr back damals früher then once einst childhood kindheit ago used formerly ehemals vergangen* long former past 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 married ehe erinner* remember* memory memories als-kind war wurde had hatte history vorgeschichte',
  habit:
    'always immer often oft sometimes manchmal every jede jeden jedes jeder usually meist* regularly regelmäßig general generally allgemein grundsätzlich daily täglich weekly wöchentlich ständig constantly months monaten wochenlang weeks wochen',
  how: 'how wie what was why warum wieso weshalb which welche* who wer wen wem when wann where wo does gibt-es is-it can kann could darf should soll sollte may dürfen worauf wozu',
  advice:
    'answer antwort* reagier* react respond umgehen umgang handle support* unterstütz* help hilft helfe helfen encourage* ermutig* tips tipp tipps idea* idee* ideen suggest* vorschlag* say sage sagen words worte wörter comfort tröst* react best gut good stärken würdig* praise lob* approach ansprech* begleit* listen zuhör* mean bedeutet means heißt heisst explain* erklär*',
  concept:
    'trauma* bond bonding bindung* attachment shame scham guilt schuld* trigger* flashback* dissoz* dissoc* grounding stabilis* attach* resilien* ambival* loyalit* loyalt* codepend* trust vertrauen boundar* grenze* setting supervision selbstfürsorge selfcare burnout sekundär* secondary psychoeduk* psychoeducation phase* window toleranz tolerance nervous nervensystem recovery heilung heilen healing',
  study:
    'study studies studie* studien research forsch* paper* artikel article* statistic* statistik* figure* zahl zahlen number-of percent prozent rate raten quote prävalenz prevalence literature literatur source* quelle* author* autor* meta review survey umfrage scale skala evidence evidenz blog part teil book buch guideline leitlinie* essay hausarbeit thesis theory theorie wrote veröffentlich* chapter kapitel review common häufig',
  training:
    'training* schulung* fortbildung* workshop* seminar* role roleplay rollenspiel* exercise übung* üben practice practise drill probe* scenario szenario example beispiel fallbeispiel case fall fälle quiz exam prüfung* test script skript handbook handbuch manual module modul kurs course lesson actor schauspiel* play spiel* scene szene template vorlage leitfaden guide induction einarbeitung onboarding präsi presentation slide* folie* flyer fictional ausgedacht* erfunden* simul* mock vortrag',
  hypothetic:
    'if wenn falls suppose angenommen hypothet* theor* would würde würden could könnte ever jemals irgendwann someday maybe vielleicht imagine stell case gesetzt sollte might generally assume prinzip rule regel rules regeln hausordnung policy konzept protokoll protocol plan',
  media:
    'film* movie movies series serie* netflix book buch novel roman song lied story geschichte podcast documentary doku* theatre theater game spiel dream dreams dreamed dreamt traum träumt träume träumen geträumt nightmare* albtraum* alpträum* poem gedicht news zeitung play tv',
  safe: 'safe sicher sicherheit okay ok fine gut well better besser stable stabil recovered calm ruhig ruhiger relieved erleichter* arrested verhaftet festgenommen prison gefängnis jail knast haft custody found-her discharged entlassen back wieder released alarm fehlalarm false überstanden over geschafft healed finished treated versorgt unhurt unverletzt unharmed harmless harmlos alright alles',
  cleared:
    'says laut checked gecheckt untersucht confirmed bestätigt normal arranged agreed abgesprochen vereinbart planned geplant official knew wussten known told allowed erlaubt harmless harmlos actually eigentlich only nur just turned stellte heraus',
  happy:
    'happy glücklich glad freut freude froh proud stolz party feier* celebrat* birthday geburtstag smile* lächel* laugh* lacht fun spaß spass excited strahlt beautiful schön schöne nice cool great super toll love hurra yay dance tanz* sing* gekocht baked garden new-job wohnung umzug moves moved moving zieht ausziehen auszieht einzug graduat*',
  odd: 'strange weird komisch seltsam merkwürdig unlike untypisch suddenly plötzlich auf-einmal einmal calm ruhig smiling lächelt grinst cheerful heiter light leicht humming summt peaceful friedlich different anders never noch-nie unusual ungewohnt creepy unheimlich scares gefühl bauchgefühl worried sorgen sorge mulmig chills',
  urgent_ask:
    'help hilfe please bitte quick schnell urgent dringend emergency notfall asap sofort 112 110 911 999 what-do was-tun tun mach mache machen soll should now jetzt advice call rufen ruf anrufen police polizei ambulance rtw notarzt krankenwagen',
  scared:
    'scared angst afraid fear* panic* panik* terrified fürcht* shaking zitter* frighten* freak* horror schiss trembl* creeps worried',
  feel: 'feel feels felt feeling fühl* gefühl* emotion* sad traurig lonely empty cry cries cried crying weint weinen geweint heult tears tränen grief trauer anger wut ashamed schämt schämen disgust ekel jealous worth hope hoffnung',
  talk: 'conversation gespräch* talk* reden redet story erzählt sentence satz sätze topic thema listen session sitzung meeting besprechung group gruppe therapy therapie',
  office:
    'printer drucker password passwort wifi wlan email mail calendar kalender form formular report bericht antrag anträge budget invoice excel software slack teams copy kopierer paper toner minutes newsletter website donation spende* meeting dienstplan schedule urlaub holiday vacation recipe rezept weather wetter translate übersetz* poem shift',
  metaphor:
    'deadline laughing lachen hunger curiosity excited boring langeweile exam prüfung heat hitze traffic stau laundry dishes budget spreadsheet excel printer software computer chef report bericht applications hangover muskelkater monday montag cuteness cute süß',
  staff_self:
    'burnt burnout ausgebrannt overwhelmed überfordert drained erschöpft exhausted supervision urlaub job beruf stelle quit kündigen dienst shift team boundaries grenzen retten rescue rescuing private privat weekend wochenende cope',
  number:
    '1 2 3 4 5 6 7 8 9 10 11 18 19 20 30 40 50 60 100 two three four five zwei drei vier fünf zehn ten half halbe halben',
  age_word: 'years-old jahre alt old jährig* born geboren aged age alter',
  year: '1990 1995 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025',
}
