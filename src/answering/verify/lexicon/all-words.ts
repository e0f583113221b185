import { ALIKE_ACTIONS_WORDS } from './alike-actions.js'
import { ALIKE_QUALITIES_WORDS } from './alike-qualities.js'
import { ALIKE_RETOLD_WORDS } from './alike-retold.js'
import { ALIKE_THINGS_WORDS } from './alike-things.js'
import { ALIKE_WORK_WORDS } from './alike-work.js'
import { BODY_AND_MIND_WORDS } from './body-mind-and-feelings.js'
import { BONDS_AND_FEELINGS_WORDS } from './bonds-and-feelings.js'
import { COMMON_VERBS_WORDS } from './common-verbs.js'
import { COUNTRY_WORDS } from './countries.js'
import { DAY_TO_DAY_WORDS } from './day-to-day.js'
import { EVERYDAY_WORDS } from './everyday.js'
import { EVERYDAY_THINGS_WORDS } from './everyday-things.js'
import { FIELD_WORDS } from './field.js'
import { GENERAL_WORDS } from './general.js'
import { GERMAN_COMPOUNDS_WORDS } from './german-compounds.js'
import { HARM_AND_POWER_WORDS } from './harm-and-power.js'
import { HELP_AND_RECOVERY_WORDS } from './help-and-recovery.js'
import { HOUSE_WORK_AND_LAW_WORDS } from './house-work-and-law.js'
import { JOINTS_AND_DEGREES_WORDS } from './joints-and-degrees.js'
import { LAW_WORK_AND_RESEARCH_WORDS } from './law-work-and-research.js'
import { LIFE_AND_HELP_WORDS } from './life-and-help.js'
import { NOTE_WORDS } from './note-words.js'
import { PARAPHRASE_WORDS } from './paraphrase.js'
import { PEOPLE_WORDS } from './people.js'
import { PLACE_AND_TIME_WORDS } from './places-and-times.js'
import { PLAIN_FOR_TECHNICAL_WORDS } from './plain-for-technical.js'
import { QUALITY_AND_LINK_WORDS } from './qualities-and-links.js'
import { RESEARCH_WORDS } from './research.js'
import { REWORDED_WORDS } from './reworded.js'
import { SAID_AND_SHOWN_WORDS } from './said-and-shown.js'
import { SELDOM_WORDS_1 } from './seldom-words-1.js'
import { SELDOM_WORDS_2 } from './seldom-words-2.js'
import { TALK_AND_CONTACT_WORDS } from './talk-and-contact.js'
import { CHANGE_AND_ACTION_WORDS } from './verbs-of-change-and-action.js'
import { SPEECH_AND_THOUGHT_WORDS } from './verbs-of-speech-and-thought.js'
import { WAYS_OF_DOING_WORDS } from './ways-of-doing.js'

/** A meaning and the words that stand for it in both languages; words of one meaning may stand for one another in a claim. */
export interface WordLine {
  readonly en: readonly string[]
  readonly de: readonly string[]
}

/** Every line of our lexicon but persons and countries, some two thousand meanings. Read once, when the first claim is judged. */
export function allWords(): readonly WordLine[] {
  const tables = [
    ALIKE_ACTIONS_WORDS,
    ALIKE_QUALITIES_WORDS,
    ALIKE_RETOLD_WORDS,
    ALIKE_THINGS_WORDS,
    ALIKE_WORK_WORDS,
    BODY_AND_MIND_WORDS,
    COMMON_VERBS_WORDS,
    EVERYDAY_WORDS,
    EVERYDAY_THINGS_WORDS,
    FIELD_WORDS,
    GENERAL_WORDS,
    LAW_WORK_AND_RESEARCH_WORDS,
    LIFE_AND_HELP_WORDS,
    NOTE_WORDS,
    PARAPHRASE_WORDS,
    PLACE_AND_TIME_WORDS,
    QUALITY_AND_LINK_WORDS,
    RESEARCH_WORDS,
    REWORDED_WORDS,
    SELDOM_WORDS_1,
    SELDOM_WORDS_2,
    CHANGE_AND_ACTION_WORDS,
    SPEECH_AND_THOUGHT_WORDS,
    BONDS_AND_FEELINGS_WORDS,
    DAY_TO_DAY_WORDS,
    GERMAN_COMPOUNDS_WORDS,
    HARM_AND_POWER_WORDS,
    HELP_AND_RECOVERY_WORDS,
    HOUSE_WORK_AND_LAW_WORDS,
    JOINTS_AND_DEGREES_WORDS,
    PLAIN_FOR_TECHNICAL_WORDS,
    SAID_AND_SHOWN_WORDS,
    TALK_AND_CONTACT_WORDS,
    WAYS_OF_DOING_WORDS,
  ]
  return tables.flatMap(linesOf)
}

/** The persons among them. */
export function allPersons(): readonly WordLine[] {
  return linesOf(PEOPLE_WORDS)
}

/** The countries among them. */
export function allCountries(): readonly WordLine[] {
  return linesOf(COUNTRY_WORDS)
}

function linesOf(table: string): WordLine[] {
  return table.split('\n').flatMap((line) => {
    const [en, de] = line.split(' = ')
    return en === undefined || de === undefined ? [] : [{ en: en.split(', '), de: de.split(', ') }]
  })
}
