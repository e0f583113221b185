import { ALIKE_ACTIONS_WORDS } from './alike-actions.js'
import { ALIKE_QUALITIES_WORDS } from './alike-qualities.js'
import { ALIKE_RETOLD_WORDS } from './alike-retold.js'
import { ALIKE_THINGS_WORDS } from './alike-things.js'
import { ALIKE_WORK_WORDS } from './alike-work.js'
import { BODY_AND_MIND_WORDS } from './body-mind-and-feelings.js'
import { COUNTRY_WORDS } from './countries.js'
import { EVERYDAY_WORDS } from './everyday.js'
import { EVERYDAY_THINGS_WORDS } from './everyday-things.js'
import { FIELD_WORDS } from './field.js'
import { GENERAL_WORDS } from './general.js'
import { LAW_WORK_AND_RESEARCH_WORDS } from './law-work-and-research.js'
import { LIFE_AND_HELP_WORDS } from './life-and-help.js'
import { PARAPHRASE_WORDS } from './paraphrase.js'
import { PEOPLE_WORDS } from './people.js'
import { PLACE_AND_TIME_WORDS } from './places-and-times.js'
import { QUALITY_AND_LINK_WORDS } from './qualities-and-links.js'
import { RESEARCH_WORDS } from './research.js'
import { CHANGE_AND_ACTION_WORDS } from './verbs-of-change-and-action.js'
import { SPEECH_AND_THOUGHT_WORDS } from './verbs-of-speech-and-thought.js'

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
    EVERYDAY_WORDS,
    EVERYDAY_THINGS_WORDS,
    FIELD_WORDS,
    GENERAL_WORDS,
    LAW_WORK_AND_RESEARCH_WORDS,
    LIFE_AND_HELP_WORDS,
    PARAPHRASE_WORDS,
    PLACE_AND_TIME_WORDS,
    QUALITY_AND_LINK_WORDS,
    RESEARCH_WORDS,
    CHANGE_AND_ACTION_WORDS,
    SPEECH_AND_THOUGHT_WORDS,
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
