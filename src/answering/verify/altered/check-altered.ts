import { type Check, finding } from '../case/check.js'
import { swappedCounts } from '../numbers/swapped-numbers.js'
import { goesBeyondRole } from './beyond-role.js'
import { countsPeopleForThings } from './counted-kind.js'
import { exchangedWord } from './exchanged-word.js'
import { tiesTwoTexts } from './joined-quotes.js'
import { changesOfCopy } from './nearly-copied.js'
import { turnsAcross } from './not-across.js'
import { tellsMayOfOne } from './of-one.js'
import { tellsQuestionAsResult } from './only-looked.js'
import { tellsRecordedAsAll } from './only-recorded.js'
import { tellsOneOfTwo, tellsOrAsAnd } from './or-told-as-and.js'
import { releases } from './released.js'
import { tellsViewAsFact } from './seen-as.js'
import { changedSmallWord } from './small-words.js'
import { widensKind } from './widened.js'

/** What a retelling turns into something else, though nearly all of its words stand in the source. */
export const checkAltered: Check = (judged) => {
  if (releases(judged))
    return finding('negation', 'The source asks for it; the claim says it may be left out.')
  if (goesBeyondRole(judged))
    return finding('opposite', 'The source sets bounds; the claim goes beyond them.')
  if (tellsOrAsAnd(judged))
    return finding('number', 'The source counts whoever has one of two; the claim whoever has both.')
  if (tellsOneOfTwo(judged))
    return finding('number', 'The source gives the number for two things; the claim names one.')
  if (tellsRecordedAsAll(judged))
    return finding('number', 'The source counts those that were found; the claim says how many there were.')
  if (countsPeopleForThings(judged))
    return finding('number', 'The claim counts people; the source counts something else.')
  if (tellsQuestionAsResult(judged))
    return finding('added', 'The source says what was looked at; the claim tells it as a result.')
  if (tellsViewAsFact(judged))
    return finding('modality', 'The source says how they see it; the claim says that it is so.')
  if (tellsMayOfOne(judged))
    return finding('modality', 'The source says what may be; the claim says of one person that it is so.')
  if (tiesTwoTexts(judged))
    return finding('cause', 'The claim ties together what stands in two texts, and in neither as a tie.')
  if (widensKind(judged)) return finding('scope', 'The source speaks of one kind; the claim of all.')
  const changes = changesOfCopy(judged)
  const changed = changedSmallWord(changes) ?? exchangedWord(judged, changes)
  if (changed !== null)
    return finding('one-word', `The claim repeats the source word for word, but for "${changed}".`)
  if (turnsAcross(judged))
    return finding('negation', 'The claim translates the source with a "not" more or less.')
  return swappedCounts(judged)
}
