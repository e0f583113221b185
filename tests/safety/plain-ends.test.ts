import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'

const screen = createUrgentScreen()

describe('being a burden, the amount asked for, the edge and the stillness', () => {
  test.each([
    ['better if she was gone', 'suicide'],
    ['better for everyone if she wasnt around', 'suicide'],
    ['it would be better for the kids if she were dead she says', 'suicide'],
    ['it would be easier for everyone without me she says', 'suicide'],
    ['everyone would be happier without her she said', 'suicide'],
    ['the world would be a better place without me', 'suicide'],
    ['die welt wär besser dran ohne sie meint sie', 'suicide'],
    ['ohne mich wär es für alle leichter', 'suicide'],
    ['besser wenn sie weg wär, sagt sie', 'suicide'],
    ['es wäre besser für alle wenn sie nicht mehr da wäre', 'suicide'],
    ['how many of her pils woud be enouh', 'suicide'],
    ['how many of my tablets would be enough', 'suicide'],
    ['are thirty of her pills enough to end it', 'suicide'],
    ['what amount of that stuff does it take so you dont wake up, she asked', 'suicide'],
    ['wieviele von ihren tabletten würden reichen', 'suicide'],
    ['reichen 30 von den tabletten damit man nicht mehr aufwacht', 'suicide'],
    ['reichen ihre tabletten bis montag oder wie viele braucht man zum sterben', 'suicide'],
    ['steht aufm parkhausdach, bin mit ihr am tel', 'suicide'],
    ['sie sitzt auf dem geländer von der brücke', 'suicide'],
    ['she is sitting on the railing of the bridge', 'suicide'],
    ['she stands on the ledge of the balcony', 'suicide'],
    ['sie springt gleich', 'suicide'],
    ['she is about to jump', 'suicide'],
    ['kein puls mehr', 'medical'],
    ['i cannot feel a pulse', 'medical'],
    ['augen offen aber reagiert auf nichts, auch nicht auf kneifen', 'medical'],
    ['eyes are open but she does not react when i shake her', 'medical'],
    ['wrong pills, took the whole lot', 'suicide'],
    ['die pillen, hat sie alle auf einmal genommen', 'suicide'],
  ])('is danger: %s', (text, category) => {
    expect(screen(text, 'en')?.category).toBe(category)
  })

  test.each([
    'would it be better if she was in another house',
    'is it better for everyone if she was moved to another group',
    'better if she was gone from there',
    'she would be better off without him',
    'the house would be nicer without the noise',
    'it works without me too, see you monday',
    'wäre es besser wenn sie weg von hamburg wohnt',
    'besser wenn sie weg wäre von ihm',
    'ohne ihn wäre alles leichter',
    'ohne mich heute, ich hab frei',
    'how many of her pills are left',
    'how many of her tablets will be enough for the weekend',
    'are 30 tablets enough until monday',
    'how much milk is enough for pancakes',
    'wie viele tabletten sind noch da',
    'reichen ihre tabletten bis montag',
    'wie viele von ihren tabletten reichen für die reise',
    'the parcel is on the window sill',
    'sie springt gleich für dich ein',
    'der wagen springt gleich an',
    'she is about to jump for joy',
    'she is about to jump into the pool',
    'she has no reaction to the cream',
    'how do i answer when someone says everyone would be happier without me',
    'what does the module say about "better for everyone if i was gone"',
    'in the film she stands on the ledge of the balcony',
  ])('that only sounds so is none: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })
})
