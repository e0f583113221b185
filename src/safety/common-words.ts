/**
 * Right as they are, though one letter away from a sign: never corrected into one ("noise" is no "noose"). Folded; from the
 * words of the knowledge folder and of our own messages.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'abgelaufen abgewogen analyses andern angepasst angezogen anhanger annul ansicht antwortest attached ' +
    'auseinander ausgegeben ausgelacht ausgelost ausgemacht ausmachen aussieht backed baker bakers batch ' +
    'beach bearing bekommst benin beruht bescheid betet betreu bildung binding binge bleibst blieb breach ' +
    'bruch builder calming camps canceled carers caring catch causes caves chance change chants charge ' +
    'closest contract cooking craves created crimes darauf darin deine deinen denken denkst depends ' +
    'dienen dives documentation donors dreading drivers dropping dummies dunkel eight entscheiden ' +
    'erscheinen excerpt exiting exits express fahrst fallig fanden feeding feinde fight filed findest ' +
    'fined finer fliehen flieht forth fragst fragte freien freiern freunden fright frisst frisur fuhlst ' +
    'gate geboren gebraucht gebunden gedacht gegangen geheilt geklaut gelogen gemessen genesen genutzt ' +
    'gepragt gerat gericht getauft gewahlt gewicht gewissen geworden great grosste ground halfte halfway ' +
    'haufen haven hearing hearts heating helen hessen hiess homeless horen horse house inserts insured ' +
    'kampf kampft kannte kennst kirchen klette klicken kollegen kriegst lacheln lager lands langt lasts ' +
    'late leach learning legen leicht leistung liegst light linde liner linked machst makers manche ' +
    'manchen manches masche massage match mediation medikation meinte meldest mental might misused ' +
    'mitgeben mitteln mogen mourning mouse musse nachte nahmen night nimmst noise offence offnen orden ' +
    'ordner pacing paint parting partly patch peace phrase place plan plane planet planets plans plants ' +
    'point pointed power presenting preset prevent print printed projects quiet quite rausgekommen reach ' +
    'recht redact redest regel regen reichte related relying replay researches resist right sahen scare ' +
    'scene schaff schame schatzt scheiden schengen schickst schieben schlafst schleicht schlicht schlief ' +
    'schloss schock schocken schrie schwebt schwein score seating sehnen sendung setting shaping share ' +
    'shared sheep sheet shipped shuts sichere sicht sides sieben siegel siehst sight since sinnen sleep ' +
    'sleet smacked smelling solace splits sprache sprachen sprecht sprengen sprichst sprit spruche spurst ' +
    'staging stammen standen stare stared starker starkt startled stated staying steal steel steep stehn ' +
    'steinen stillen store story strain streaming street string strom stronger struck sunde supper ' +
    'swearing sweat sweet switches switching tables tapped tauchen tauschen tauscht teach testing textes ' +
    'there these thick thing think those though tickt tight titles tracing track trade tragst trailing ' +
    'trance traut treat treats trial trick truck tuned tuning tying uberleben uberlegt verbinden verdacht ' +
    'vereidigt vergisst verheilt verlauf verlaufen verlauft verpassen verpiss versetzt vertrag wache ' +
    'wachst warmen wascht watch weder wehren weise weist weitergeben wheat where wherever while white ' +
    'wider wolle wording worse wortlos write writers wurdest zeichne zitiert '
  )
    .trim()
    .split(' '),
)
