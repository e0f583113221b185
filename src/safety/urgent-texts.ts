import type { PerLanguage, UrgentCategory } from '../domain/knowledge.js'

/**
 * What to do now, by danger, in order. Only what the facts carry: the emergency numbers and what to tell them
 * (helplines.md 1 and 6), not leaving alone, staying calm and not arguing (practice-sources.md P14), emergency number
 * and lead (D), company instead of decisions over her head (P15), nobody alone with an exploited child (NCTSN). `{onCall}` stands
 * where the house's own person goes.
 */
export interface UrgentText {
  readonly title: string
  readonly steps: readonly string[]
}

const EN: Readonly<Record<UrgentCategory, UrgentText>> = {
  suicide: {
    title: 'A life may be in danger. Do this now:',
    steps: [
      'Call 112. Say who, where, what is happening. Wait for their questions.',
      'Do not leave the person alone: stay with them, or stay on the phone.',
      '{onCall}',
      'Stay calm and listen. Do not argue with what they feel.',
    ],
  },
  self_harm: {
    title: 'Someone may be badly hurt. Do this now:',
    steps: [
      'Heavy bleeding, a deep wound or a burn, or you are not sure: call 112.',
      'Do not leave the person alone: stay near, also at a closed door.',
      '{onCall}',
      'Stay calm and listen. No reproach, no arguing.',
    ],
  },
  violence_now: {
    title: 'Someone may be attacked now. Do this first:',
    steps: [
      'Call 110 (police, Germany). Someone is hurt, or you are elsewhere in Europe: 112.',
      'Do not go in yourself and do not face whoever is violent. Bring yourself and others to a safe room.',
      '{onCall}',
      'On the phone with the person? Stay on. Before you write to them: someone may be reading along.',
    ],
  },
  child_at_risk: {
    title: 'A child may be in danger. Do this now:',
    steps: [
      'Hurt, hard to wake or breathing badly: call 112. Threatened or about to be taken: 110 (police, Germany; elsewhere 112).',
      'Do not leave the child alone if you are there. Do not go in by yourself where it is violent.',
      '{onCall}',
      'Stay calm, and stay on the phone with whoever is with the child.',
      'Under 18 and used by others, with a man who pays for everything, or with nowhere to go: nobody carries this alone. Talk to your lead today.',
    ],
  },
  missing_or_abducted: {
    title: 'Someone may be missing or taken. Do this now:',
    steps: [
      'Call 110 (police, Germany; elsewhere 112). A suspicion is enough, you need not wait.',
      'Tell them: who, where and when last seen, with whom, which car.',
      '{onCall}',
      'Do not go after the person by yourself. Before you write to them: someone else may have the phone.',
    ],
  },
  medical: {
    title: 'This may be a medical emergency. Do this now:',
    steps: [
      'Call 112. Say who, where, what has happened. Wait for their questions and do what they tell you.',
      'Do not leave the person alone.',
      '{onCall}',
      'Stay calm until help is there.',
    ],
  },
  trafficker_contact: {
    title: 'A perpetrator, or someone for him, may be reaching for the person you help. Do this now:',
    steps: [
      'He is near, on his way or threatens someone: call 110 (police, Germany; elsewhere 112). A suspicion is enough.',
      'Do not leave the person alone. Do not go out to the perpetrator and do not face him.',
      '{onCall}',
      'Keep messages, numbers and photos as they are. He may see what is on the phone.',
    ],
  },
}

const DE: Readonly<Record<UrgentCategory, UrgentText>> = {
  suicide: {
    title: 'Ein Leben kann in Gefahr sein. Mach jetzt das:',
    steps: [
      'Ruf 112 an. Sag, wer, wo und was gerade passiert. Warte auf Rückfragen.',
      'Lass die Person nicht allein: Bleib bei ihr oder bleib am Telefon.',
      '{onCall}',
      'Bleib ruhig und hör zu. Rede der Person nicht aus, was sie fühlt.',
    ],
  },
  self_harm: {
    title: 'Jemand ist vielleicht schwer verletzt. Mach jetzt das:',
    steps: [
      'Starke Blutung, tiefe Wunde oder Verbrennung, oder du bist unsicher: 112.',
      'Lass die Person nicht allein: Bleib in der Nähe, auch vor einer geschlossenen Tür.',
      '{onCall}',
      'Bleib ruhig und hör zu. Kein Vorwurf, kein Streit.',
    ],
  },
  violence_now: {
    title: 'Vielleicht wird gerade jemand angegriffen. Zuerst das:',
    steps: [
      'Ruf 110 an (Polizei in Deutschland). Jemand ist verletzt, oder du bist woanders in Europa: 112.',
      'Geh nicht selbst hinein und stell dich niemandem entgegen. Bring dich und andere in einen sicheren Raum.',
      '{onCall}',
      'Ist die Person am Telefon? Bleib dran. Bevor du ihr schreibst: Vielleicht liest jemand mit.',
    ],
  },
  child_at_risk: {
    title: 'Ein Kind kann in Gefahr sein. Mach jetzt das:',
    steps: [
      'Verletzt, kaum zu wecken oder atmet schlecht: 112. Bedroht oder kurz davor, mitgenommen zu werden: 110 (Polizei in Deutschland, sonst 112).',
      'Bist du da, lass das Kind nicht allein. Geh nicht allein hinein, wenn dort jemand gewalttätig ist.',
      '{onCall}',
      'Bleib ruhig und bleib am Telefon mit der Person, die beim Kind ist.',
      'Unter 18 und ausgenutzt, ein Mann, der alles bezahlt, oder keine Bleibe: Das trägt niemand allein. Sprich heute mit deiner Leitung.',
    ],
  },
  missing_or_abducted: {
    title: 'Jemand ist vielleicht verschwunden oder wurde mitgenommen. Mach jetzt das:',
    steps: [
      'Ruf 110 an (Polizei in Deutschland, sonst 112). Ein Verdacht reicht, du musst nicht warten.',
      'Sag: wer, wo und wann zuletzt gesehen, mit wem, welches Auto.',
      '{onCall}',
      'Such nicht allein nach der Person. Bevor du ihr schreibst: Vielleicht hat jemand anderes ihr Handy.',
    ],
  },
  medical: {
    title: 'Das kann ein medizinischer Notfall sein. Mach jetzt das:',
    steps: [
      'Ruf 112 an. Sag, wer, wo und was passiert ist. Warte auf Rückfragen und tu, was man dir sagt.',
      'Lass die Person nicht allein.',
      '{onCall}',
      'Bleib ruhig, bis Hilfe da ist.',
    ],
  },
  trafficker_contact: {
    title:
      'Ein Täter oder jemand für ihn versucht vielleicht, an die Person heranzukommen, die du begleitest. Mach jetzt das:',
    steps: [
      'Er ist in der Nähe, unterwegs oder droht: 110 (Polizei in Deutschland, sonst 112). Ein Verdacht reicht.',
      'Lass die Person nicht allein. Geh nicht zum Täter hinaus und stell dich ihm nicht entgegen.',
      '{onCall}',
      'Lass Nachrichten, Nummern und Fotos, wie sie sind. Er sieht vielleicht, was auf dem Handy ist.',
    ],
  },
}

export const URGENT_TEXTS: PerLanguage<Readonly<Record<UrgentCategory, UrgentText>>> = { en: EN, de: DE }

/** For own words, a survivor's or a colleague's: warm, who is there, no advice on what to do with her life. */
export const OWN_WORDS: PerLanguage<UrgentText> = {
  en: {
    title: 'It is good that you wrote. You matter, and you deserve a person, now.',
    steps: [
      'This is a tool for staff, not a helpline, and nobody watches this chat. I cannot be there for you as a person can.',
      'Danger to life, or hurt: 112. Someone threatens you or keeps you there: 110 (police, Germany; elsewhere 112). Both are free.',
      '{onCall}',
      'Is somebody with you whom you trust? Show them this message.',
      'Someone may see your phone: these numbers too.',
    ],
  },
  de: {
    title: 'Gut, dass du geschrieben hast. Du bist wichtig, und jetzt soll ein Mensch für dich da sein.',
    steps: [
      'Das hier ist ein Werkzeug für Mitarbeitende, kein Hilfetelefon, und niemand liest hier ständig mit. Ich kann nicht für dich da sein wie ein Mensch.',
      'Lebensgefahr oder verletzt: 112. Jemand bedroht dich oder hält dich fest: 110 (Polizei in Deutschland, sonst 112). Beides kostet nichts.',
      '{onCall}',
      'Ist jemand bei dir, dem du vertraust? Zeig diese Nachricht.',
      'Vielleicht sieht jemand dein Handy. Dann sieht er auch diese Nummern.',
    ],
  },
}

export const ON_CALL: PerLanguage<{ readonly named: string; readonly unnamed: string }> = {
  en: {
    named: 'Call {name}: {phone}.',
    unnamed: 'Then call your lead, or the person on call in your house.',
  },
  de: {
    named: 'Ruf {name} an: {phone}.',
    unnamed: 'Dann ruf deine Leitung an oder die Person, die bei euch Bereitschaft hat.',
  },
}

export const OWN_ON_CALL: PerLanguage<{ readonly named: string; readonly unnamed: string }> = {
  en: {
    named: 'In the house, {name} is there for you: {phone}.',
    unnamed:
      'The people who look after you in the house are there for you, and your lead if you work here. Go to them or call them, at any hour.',
  },
  de: {
    named: 'Im Haus ist {name} für dich da: {phone}.',
    unnamed:
      'Die Menschen, die dich im Haus begleiten, sind für dich da, und deine Leitung, wenn du hier arbeitest. Geh zu ihnen oder ruf sie an, zu jeder Zeit.',
  },
}
