import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'

const screen = createUrgentScreen()

/** Each with the danger that is told in the same words and must still alarm. */
const PAIRS: readonly (readonly [harmless: string, danger: string])[] = [
  ['he writes to her on Instagram', 'he writes to her on instagram that he is outside'],
  ['er schreibt ihr auf insta', 'er schreibt ihr auf insta dass er sie findet'],
  ['he texted her', 'he texted her, come down now'],
  ['er hat ihr geschrieben', 'er hat ihr geschrieben, sie soll heute nacht arbeiten'],
  ['er ruft sie an', 'er ruft sie an und droht ihr'],
  ['her ex wrote to her on facebook', 'her ex wrote to her on facebook: i know where you sleep'],
  ['he sent her a friend request', 'he writes to her again'],
  ['er schreibt ihr', 'er schreibt ihr wieder'],
  ['she wants to go back to him tonight', 'she wants to go back to him tonight, he picks her up at 8'],
  [
    'she wants to go back to him tonight what do i say',
    'she wants to go back to him tonight, her bag is packed',
  ],
  ['sie will heute zu ihm zurück', 'sie will heute abend zu ihm zurück, er wartet unten im auto'],
  ['sie will zu ihm zurück', 'sie will zu ihm zurück oder sterben'],
  ['she wants to go back to him', 'she wants to go back to him or die'],
  ['she wants to end it with him', 'she wants to end it with pills'],
  ['sie will endlich mit ihm schluss machen', 'sie will schluss machen mit allem'],
  ['er musste anschaffen gehen', 'sie musste heute anschaffen gehen, er hat sie geschlagen'],
  ['sie musste früher anschaffen', 'er musste anschaffen gehen heute nacht'],
  ['she had to work the streets', 'she had to work the streets tonight for him'],
  ['sie ist heute angekommen und wirkt verloren', 'sie ist heute angekommen und blutet'],
  ['she arrived today and seems lost', 'she arrived today and looks lost, she stands on the bridge'],
  ['the last night, we bake a cake', 'the last night, she says goodbye to everyone and gave away her rings'],
  ['letzter abend, wir backen kuchen', 'letzter abend, sie hat alles verschenkt'],
  ['er hat ein Messer in der Küche vergessen', 'er hat ein messer in der küche geholt und schreit'],
  ['he forgot a knife in the kitchen', 'she has a knife in the kitchen and cuts herself'],
  ['he has a knife collection', 'he has a knife collection and points it at her'],
  ['er hat eine messersammlung', 'er hat ein messer'],
  ['she chops onions with the big knife', 'she chops onions with the big knife and cut her wrists'],
  ['sie hat das fleisch mit dem großen messer geschnitten', 'er hat ein messer und kommt auf uns zu'],
  ['die Fahnen wehen alle im Wind', 'sie hat wehen alle 4 minuten'],
  ['our flags are waving in the wind', 'brauchen tücher, wehen alle 5 min'],
  ['he overdosed the plants', 'he overdosed in the garden between the plants'],
  ['she overdosed on chocolate', 'he overdosed on pills and chocolate'],
  ['sie hat die pflanzen überdosiert', 'sie hat eine überdosis genommen'],
  ['ich hab die blumen überdüngt, alle tot', 'sie hat eine überdosis'],
  [
    'she cut her wrist on a tin while cooking',
    'she cut her wrist on a tin while cooking and it wont stop bleeding',
  ],
  ['she cut her finger on the grater', 'she says she cut her wrist on a tin'],
  ['sie hat sich am herd verbrannt, nur ein bläschen', 'sie hat sich am herd verbrannt, ganze hand, haut ab'],
  ['she burned her hand on the oven', 'she burned her arm on the stove on purpose'],
  [
    'sie hat sich beim kochen geschnitten',
    'sie hat sich beim kochen ins handgelenk geschnitten, absichtlich',
  ],
  ['she took the pill box to the pharmacy', 'she took all her pills to the bathroom and locked the door'],
  ['sie hat das kind in die kita gebracht', 'sie hat das kind in die kita gebracht, es atmet kaum'],
  ['she took the kids to school', 'she took the kids to school and he waits there with a gun'],
  ['she picked up her son from daycare', 'he picked up the kid from school, she does not know where'],
  [
    'she left her kid with the sitter and went to german class',
    'she left her kid with the sitter and has not come back since yesterday',
  ],
  ['the roofer is on the roof', 'the roofer is on the roof and wants to jump'],
  ['dachdecker kommt morgen aufs dach', 'er steht auf dem dach'],
  ['he is coming to fix the washing machine', 'he is coming to fix her'],
  ['er kommt heute um 6 zum hausmeistergespräch', 'er kommt um 6 und holt sie ab'],
  ['he beat me at chess', 'he beat me at home'],
  ['er hat sie beim mensch ärgere dich nicht geschlagen', 'er hat sie geschlagen, jetzt gerade'],
  ['he shot the penalty over the goal', 'he shot at her'],
  ['he hit his head on the cupboard, laughs about it', 'he hit her head on the cupboard'],
  ['kopf am regal gestoßen, gibt ne beule', 'kopf am regal gestoßen und kotzt nur noch'],
  ['er hat das fenster eingeschlagen beim fußball', 'er hat das fenster eingeschlagen und ist drin'],
  ['rauchmelder piept, batterie leer', 'rauchmelder piept, überall rauch'],
  ['he needs a knife to open the box', 'he needs a knife to stab her'],
  ['her phone fell in the toilet', 'her phone fell in the toilet, he threw it and locked her in'],
  ['handy weg im bus liegen lassen', 'handy aus, sie ist seit gestern weg'],
  ['he is waiting for the bus with us', 'he is waiting for her at the bus'],
  ['he comes at 10 to look at the flat', 'he comes at 10 to get her'],
  ['we stood on the bridge and fed ducks', 'we stood on the bridge and she climbed over the railing'],
  ['sie blutet stark während der periode', 'sie ist im 7. monat und blutet stark'],
  ['she stopped bleeding, small plaster', 'she stopped bleeding but is unconscious'],
  [
    'sie hat sich in den finger geschnitten, blutet nicht mehr',
    'sie hat sich in den arm geschnitten, blutet stark',
  ],
  ['he is the guy from the jobcenter', 'he is the guy who sold her, he is outside'],
]

describe('an everyday thing in the words of danger', () => {
  test.each(PAIRS)('raises no alarm: %s', (harmless) => {
    expect(screen(harmless, 'en')).toBeNull()
  })

  test.each(PAIRS)('beside "%s" the danger is found: %s', (_, danger) => {
    expect(screen(danger, 'en')).not.toBeNull()
  })

  // A word for the past weighs what follows it less, whatever the thing.
  const THINGS = PAIRS.map(([harmless]) => harmless).filter((thing) => !thing.includes('früher'))
  // The words alone say it, so that nothing beside them may take it back.
  const ENGLISH = ['and she bleeds badly', 'he waits downstairs', 'and he hits her', 'and she wants to die']
  const GERMAN = ['und sie blutet stark', 'er wartet unten', 'und er schlägt sie', 'und sie will sterben']
  // "her" beside "he" is another person: what he did to her is no mishap.
  test.each([
    'he burned her hand on the oven',
    'he cut her finger',
    'he cut her wrist on a tin',
    'he hit her head on the cupboard',
    'he hit my head on the table',
    'she cut her finger off',
  ])('nor one that somebody else did: %s', (danger) => {
    expect(screen(danger, 'en')).not.toBeNull()
  })

  test('nor one that its own words say outright', () => {
    expect(screen('she cut her wrist on a tin while cooking, for the last time', 'en')).not.toBeNull()
  })

  test.each([...ENGLISH, ...GERMAN])('takes no danger back that is told behind it: … %s', (danger) => {
    const missed = THINGS.flatMap((thing) => [`${thing} ${danger}`, `${thing}, ${danger}`]).filter(
      (text) => screen(text, 'en') === null,
    )
    expect(missed).toEqual([])
  })
})
