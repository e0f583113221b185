import type { Language } from '../domain/language.js'

/** What the leads' lists and the buttons below an answer say. */
export interface InsightWords {
  readonly leadsOnly: string
  readonly passages: string
  readonly passagesGone: string
  readonly where: (file: string, first: number, last: number) => string
  readonly thanksFeedback: string
  readonly feedbackHow: string
  readonly passedOn: (question: string) => string
  readonly asked: (question: string) => string
  /** A lead who does not use her platform cannot be told who she is. */
  readonly askedUnnamed: (question: string, platform: string) => string
  /** Where nobody was reached: it only waits for the leads. */
  readonly waits: (question: string) => string
  readonly waitsNamed: (question: string) => string
  readonly passedBefore: string
  /** Beside "it waits": none is named, or none was reached. */
  readonly noLead: string
  readonly noneReached: string
  readonly forLeads: (question: string) => string
  readonly forLeadsNamed: (question: string) => string
  readonly emptyQuestion: string
  readonly gapsTitle: string
  readonly gapsNone: string
  readonly topicsTitle: string
  readonly topic: (title: string, people: number, times: number) => string
  readonly day: string
  readonly done: string
  readonly closed: string
  readonly closedBefore: string
  readonly feedbackTitle: string
  readonly feedbackNone: string
  readonly feedbackCount: (text: string, helpful: number, notHelpful: number) => string
}

const ENGLISH: InsightWords = {
  leadsOnly: 'This list is for leads. If you need something from it, please ask one of them.',
  passages: 'Passages, word for word',
  passagesGone: 'These passages have changed since. Please ask again, then I show you what stands there now.',
  where: (file, first, last) =>
    first === last ? `${file}, line ${first}` : `${file}, lines ${first}–${last}`,
  thanksFeedback: 'Thank you, that helps your leads to improve the folder.',
  feedbackHow:
    'Use "Helpful" or "Not helpful" below an answer. Your leads see it with the passages, not with your name.',
  passedOn: (question) => `Passed on to your leads, without your name: "${question}"`,
  asked: (question) =>
    `Your leads have your question and know that it is yours: "${question}". If it cannot wait, please call them.`,
  askedUnnamed: (question, platform) =>
    `Your leads have your question: "${question}". I could not find out your name, so a lead who does not use ${platform} sees only that it comes from somebody in ${platform}: please tell them that it is yours. If it cannot wait, please call them.`,
  waits: (question) => `I have noted it for your leads, without your name: "${question}"`,
  waitsNamed: (question) => `I have noted it for your leads, and that it is yours: "${question}"`,
  passedBefore: 'Your leads have this question already. If it cannot wait, please call one of them.',
  noLead: 'No lead is named in organisation.yaml yet, so nobody was told. Please speak to one directly.',
  noneReached:
    'I could not reach any of them just now; they find it in their list. If it cannot wait, please call one of them.',
  forLeads: (question) =>
    `A question found no answer in the folder, and a colleague passed it on: "${question}"`,
  forLeadsNamed: (question) => `would like to ask a person: "${question}"`,
  emptyQuestion:
    'There is no question left to pass on once personal details are taken out. Please speak to a lead directly.',
  gapsTitle: 'Questions that were passed on to you',
  gapsNone: 'No open questions. Well done.',
  topicsTitle: 'Topics that found no answer (met by at least three people)',
  topic: (title, people, times) => `${title}: ${people} people, ${times} times`,
  day: 'passed on',
  done: 'Done',
  closed: 'Closed. Thank you.',
  closedBefore: 'This was closed before.',
  feedbackTitle: 'Feedback by passage, "not helpful" first',
  feedbackNone: 'No open feedback.',
  feedbackCount: (text, helpful, notHelpful) => `${text} (not helpful ${notHelpful}, helpful ${helpful})`,
}

const GERMAN: InsightWords = {
  leadsOnly: 'Diese Liste ist für die Leitung. Wenn du etwas daraus brauchst, frag bitte jemanden von ihnen.',
  passages: 'Textstellen im Wortlaut',
  passagesGone:
    'Diese Textstellen haben sich inzwischen geändert. Frag bitte noch einmal, dann zeige ich dir, was jetzt dort steht.',
  where: (file, first, last) =>
    first === last ? `${file}, Zeile ${first}` : `${file}, Zeilen ${first}–${last}`,
  thanksFeedback: 'Danke, das hilft deiner Leitung, den Ordner besser zu machen.',
  feedbackHow:
    'Nimm dafür „Hilfreich“ oder „Nicht hilfreich“ unter einer Antwort. Deine Leitung sieht es bei den Textstellen, nicht bei deinem Namen.',
  passedOn: (question) => `An deine Leitung weitergegeben, ohne deinen Namen: „${question}“`,
  asked: (question) =>
    `Deine Leitung hat deine Frage und weiß, dass sie von dir kommt: „${question}“. Wenn es nicht warten kann, ruf bitte an.`,
  askedUnnamed: (question, platform) =>
    `Deine Leitung hat deine Frage: „${question}“. Deinen Namen konnte ich nicht herausfinden. Wer in der Leitung nicht mit ${platform} arbeitet, sieht deshalb nur, dass jemand in ${platform} fragt: Sag bitte selbst, dass die Frage von dir kommt. Wenn es nicht warten kann, ruf bitte an.`,
  waits: (question) => `Ich habe es für deine Leitung notiert, ohne deinen Namen: „${question}“`,
  waitsNamed: (question) => `Ich habe es für deine Leitung notiert, und dass es von dir kommt: „${question}“`,
  passedBefore: 'Deine Leitung hat diese Frage schon. Wenn es nicht warten kann, ruf bitte an.',
  noLead:
    'In organisation.yaml ist noch keine Leitung eingetragen, deshalb wurde niemand benachrichtigt. Sprich bitte jemanden direkt an.',
  noneReached:
    'Gerade habe ich niemanden von ihnen erreicht; sie finden es in ihrer Liste. Wenn es nicht warten kann, ruf bitte an.',
  forLeads: (question) =>
    `Eine Frage fand im Ordner keine Antwort, und jemand aus dem Team hat sie weitergegeben: „${question}“`,
  forLeadsNamed: (question) => `möchte einen Menschen fragen: „${question}“`,
  emptyQuestion:
    'Ohne die persönlichen Angaben bleibt keine Frage übrig, die ich weitergeben kann. Sprich bitte deine Leitung direkt an.',
  gapsTitle: 'Fragen, die an euch weitergegeben wurden',
  gapsNone: 'Keine offenen Fragen. Gut gemacht.',
  topicsTitle: 'Themen ohne Antwort (mindestens drei Menschen haben danach gefragt)',
  topic: (title, people, times) => `${title}: ${people} Menschen, ${times}-mal`,
  day: 'weitergegeben am',
  done: 'Erledigt',
  closed: 'Abgeschlossen. Danke.',
  closedBefore: 'Das war schon abgeschlossen.',
  feedbackTitle: 'Rückmeldungen je Textstelle, „nicht hilfreich“ zuerst',
  feedbackNone: 'Keine offenen Rückmeldungen.',
  feedbackCount: (text, helpful, notHelpful) =>
    `${text} (nicht hilfreich ${notHelpful}, hilfreich ${helpful})`,
}

export const INSIGHT_WORDS: Readonly<Record<Language, InsightWords>> = { en: ENGLISH, de: GERMAN }
