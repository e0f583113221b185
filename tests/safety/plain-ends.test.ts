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
    ['she says her kids would be happier if she were dead', 'suicide'],
    ['ihre kinder wären glücklicher wenn sie tot wär', 'suicide'],
    ['he says it would be better if he was gone', 'suicide'],
    ['nobody would miss me', 'suicide'],
    ['mich würd eh keiner vermissen', 'suicide'],
    ['she wants to know which floor is high enough', 'suicide'],
    ['sie will wissen welcher stock hoch genug ist', 'suicide'],
    ['she hung up after saying its over now thank you', 'suicide'],
    ['hat aufgelegt nach "jetzt ist schluss, danke"', 'suicide'],
    ['die treten die tür ein', 'violence_now'],
    ['they are kicking in our door', 'violence_now'],
    ['she stopped eating and drinking 3 days ago and says its fine this way', 'medical'],
    ['isst und trinkt seit 3 tagen nichts', 'medical'],
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
    'it would be better if he was gone',
    'besser wenn er weg wäre',
    'nobody would miss me at the meeting',
    'nobody would miss this meeting',
    'mich würde keiner vermissen im meeting',
    'which floor is the therapy room on',
    'is the shelf high enough for the boxes',
    'the meeting is over now, thank you',
    'the course is about eating and drinking',
    'does the neighbour close the door or kick it shut',
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

describe('wanting to be gone, forcing a way in, and speech that fails', () => {
  test.each([
    ['she talked about dying again', 'suicide'],
    ['she begs us to let her die', 'suicide'],
    ['she speaks about doing away with herself', 'suicide'],
    ['she looks for methods online, i saw it over her shoulder', 'suicide'],
    ['nobody will miss me', 'suicide'],
    ['i am so tired of living', 'suicide'],
    ['how do i do it so that my kids dont see', 'suicide'],
    ['ich bin so müde vom leben', 'suicide'],
    ['sie ist lebensmüde', 'suicide'],
    ['sie redet davon ins wasser zu gehen', 'suicide'],
    ['sms von ihr: machs gut, danke für alles was du getan hast', 'suicide'],
    ['sie fleht uns an sie sterben zu lassen', 'suicide'],
    ['wie mach ich es dass meine kinder es nicht sehen', 'suicide'],
    ['she talks about him wanting to kill her', 'violence_now'],
    ['he got past the front desk', 'violence_now'],
    ['das schloss gibt nach', 'violence_now'],
    ['zahl oder deine schwester ist dran schreiben sie', 'trafficker_contact'],
    ['pay or your sister is next they wrote', 'trafficker_contact'],
    ['the minor ran away from the safe house', 'missing_or_abducted'],
    ['she suddenly cant talk properly', 'medical'],
    ['words come out mixed up', 'medical'],
    ['sie kann plötzlich nicht mehr richtig sprechen', 'medical'],
  ])('is danger: %s', (text, category) => {
    expect(screen(text, 'en')?.category).toBe(category)
  })

  test.each([
    'she talks about dying her hair red',
    'is she afraid of dying, her gran was ill',
    'she looks for methods to learn german',
    'i am so tired of the rota',
    'so fährt nur wer lebensmüde ist',
    'machs gut und danke für alles, schönen urlaub',
    'how do i wrap it so that my kids dont see the present',
    'wie mach ich es dass meine kinder die geschenke nicht finden',
    'he got past his exam',
    'das schloss am schrank klemmt',
    'bezahl bitte die rechnung oder deine karte wird gesperrt',
    'she ran away from the group at sixteen, years ago',
    'she suddenly talks properly in german',
    'my words come out mixed up in romanian, haha',
    'in the film she begs them to let her die',
    'what does the module say when she talks about dying',
  ])('that only sounds so is none: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })
})
