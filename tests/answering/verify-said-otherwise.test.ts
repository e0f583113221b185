import { describe } from '@jest/globals'
import { useLines } from './judged-line.js'

/* What says the same in other words and no single check may drop, each with its neighbour that one still drops. */
const { stands, falls } = useLines()

describe('how many of them', () => {
  stands([
    [
      'They found 68 parcels, of which 45 could go into the lift.',
      'Not every parcel could go into the lift.',
    ],
    ['Die Briefe kommen meist aus Bremen.', 'Die meisten Briefe kommen aus Bremen.', 'de'],
    ['Gesprochen wird unter vier Augen.', 'Sprecht mit ihr allein.', 'de'],
    [
      'The scale catches small changes poorly.',
      'Kleine Änderungen erfasst die Skala nur unzureichend.',
      'en',
      'de',
    ],
    ['A helper can be such a figure for a time.', 'A helper can be such a figure, but only for a while.'],
    ['Warmth that cannot be foreseen holds her.', 'She never knows when warmth comes, and that holds her.'],
    ['Leaving is not only about money but deeply about ties.', 'Leaving has also to do with ties.'],
    ['Anyone with signs of trafficking gets the period.', 'Signs of trafficking are enough for the period.'],
    [
      'Die Befragung fand im Mai an fünf Orten statt.',
      'Im Mai fand an fünf Orten die Befragung statt.',
      'de',
    ],
  ])
  falls([
    ['Some parcels could go into the lift.', 'Every parcel could go into the lift.'],
    ['The parcels stood in the lift.', 'Not every parcel stood in the lift.'],
    ['Briefe kommen aus Bremen.', 'Die meisten Briefe kommen aus Bremen.', 'de'],
    ['Gesprochen wird am Morgen.', 'Nur am Morgen wird gesprochen.', 'de'],
    ['Only ties hold her.', 'Money holds her as well as ties do.'],
    ['The course needs trained staff.', 'Trained staff are enough for the course.'],
    ['Sie schreiben Briefe.', 'Statt Briefen schreiben sie Karten.', 'de'],
  ])
})

describe('numbers', () => {
  stands([
    ['Of these 18, five had stayed out and nine were back at work.', 'Half of the 18 were back at work.'],
    ['61 percent of the 90 residents slept badly.', 'More than half of the residents slept badly.'],
    ['27 of 60 women slept badly.', 'Fewer than half of the women slept badly.'],
    ['70 percent of those who left named the kitchen.', 'Seven in ten of those who left named the kitchen.'],
    ['Nearly two thirds had been turned away.', 'Almost two out of three had been turned away.'],
    ['She saw 63 women in April and again in June.', 'She saw the 63 women twice.'],
    [
      'The form was signed in all 14 offices, the map in ten.',
      'In ten of the 14 offices the map was signed.',
    ],
    [
      '61 Prozent blieben länger als sechs Monate.',
      '61 percent stayed for more than six months.',
      'de',
      'en',
    ],
    [
      '2024 waren es 868 Fälle, etwa 23 Prozent mehr als im Jahr davor.',
      '868 Fälle waren es 2024, etwa 23 Prozent mehr als 2023.',
      'de',
    ],
  ])
  falls([
    ['Of these 18, five had stayed out and seven were back at work.', 'Half of the 18 were back at work.'],
    ['42 percent of the 90 residents slept badly.', 'More than half of the residents slept badly.'],
    ['37 of 60 women slept badly.', 'Fewer than half of the women slept badly.'],
    ['70 percent of those who left named the kitchen.', 'Nine in ten of those who left named the kitchen.'],
    ['She saw 63 women in April.', 'She saw the 63 women twice.'],
    [
      'The form was signed in all 14 offices, the map in ten.',
      'In ten of the 14 offices the form was signed.',
    ],
  ])
})

describe('how sure it is, and what is owed', () => {
  stands([
    [
      'Preoccupied women had contact more often than others.',
      'Preoccupied women had more contact than others.',
    ],
    ['A mostly male perpetrator pretends love to her.', 'The perpetrator pretends love to her.'],
    ['In dieser Zeit sollen sie sich erholen.', 'Die Zeit dient der Erholung.', 'de'],
    ['The letter may come late.', 'Unter Umständen kommt der Brief spät.', 'en', 'de'],
    [
      'She gets the time whether or not she works with the police.',
      'The time does not depend on her work with the police.',
    ],
    [
      'Ob das Mittel wirkt, muss erst geprüft werden.',
      'Der Nachweis, dass das Mittel wirkt, steht noch aus.',
      'de',
    ],
    ['Sie kann das Haus jederzeit verlassen.', 'Sie kann das Haus immer verlassen.', 'de'],
    ['Der Täter ist zugleich zu fürchten.', 'Es ist der Täter, den sie zugleich fürchten muss.', 'de'],
    ['Help must not depend on a statement.', 'She must get help without a statement.'],
  ])
  falls([
    ['Preoccupied women often had contact.', 'Preoccupied women had contact.'],
    ['The letter may come late.', 'Der Brief kommt spät.', 'en', 'de'],
    ['Nobody knows whether the pill works.', 'The pill works.'],
    ['Sie kann das Haus verlassen.', 'Sie kann das Haus immer verlassen.', 'de'],
    ['She can get help.', 'She must get help.'],
  ])
})

describe('"not" and "without"', () => {
  stands([
    [
      'Die Stelle arbeitet nur mit Zustimmung der Frau.',
      'Ohne Zustimmung der Frau arbeitet die Stelle nicht.',
      'de',
    ],
    ['She needs a room free of pressure.', 'She needs a room without pressure.'],
    ['Not every woman is bonded to him.', 'Some women are not bonded to him.'],
    [
      'Left alone, such reactions make people leave the team.',
      'If nobody looks after such reactions, people leave the team.',
    ],
    [
      'The course keeps three things apart: a slip, a relapse and a return.',
      'A slip is not the same as a relapse.',
    ],
  ])
  falls([
    ['She needs a room with a window.', 'She needs a room without a window.'],
    ['Not every woman is bonded to him.', 'Every woman is bonded to him.'],
    ['Such reactions make people leave the team.', 'Such reactions do not make people leave the team.'],
  ])
})

describe('which is more, and what brings what about', () => {
  stands([
    ['Listening matters more than getting her to talk.', 'Getting her to talk matters less than listening.'],
    [
      'Attachment had fallen by about 27 %, so most of it was still there.',
      'The greater part of the attachment was still there.',
    ],
    [
      '61 percent named the voices and 38 percent the door.',
      'The voices were named more often than the door.',
    ],
    ['The bond showed itself in different strengths.', 'The bond is stronger in one and weaker in another.'],
    ['A safety plan is worked out beforehand.', 'A safety plan is made beforehand.'],
    ['The wish to help can repeat what he did.', 'Wanting to help can turn into what he did.'],
    ['Neglect makes later trafficking more likely.', 'Neglect raises the risk of later trafficking.'],
    ['Boys are found too seldom.', 'Boys are too often overlooked.'],
  ])
  falls([
    ['Listening matters more than getting her to talk.', 'Listening matters less than getting her to talk.'],
    ['The voices and the door were named.', 'The voices were named more often than the door.'],
    ['Fear went with anger.', 'Fear made her angry.'],
    ['Neglect went with later trafficking.', 'Neglect raises the risk of later trafficking.'],
  ])
})

describe('who takes from whom, and what may be', () => {
  stands([
    ['The paper takes the name from Keller.', 'The name in the paper is taken from Keller.'],
    ['Die Karte übernimmt das Wort von Keller.', 'The map takes the word from Keller.', 'de', 'en'],
    ['She can leave the house.', 'She can leave the house.'],
    ['A strong feeling is taken for ingratitude.', 'They read a strong feeling as ingratitude.'],
    ['She finds the words, you listen.', 'Sie findet die Worte, du hörst zu.', 'en', 'de'],
    ['The map is related to the letter but not the same.', 'The map is not the same as the letter.'],
  ])
  falls([
    ['The map takes the word from the letter.', 'The letter takes the word from the map.'],
    ['A strong feeling is taken for ingratitude.', 'Ingratitude is taken for a strong feeling.'],
    ['She finds the words, you listen.', 'Du findest die Worte, sie hört zu.', 'en', 'de'],
    ['The course puts listening before talking.', 'The course puts talking before listening.'],
    ['The map is related to the letter but not the same.', 'The map and the letter are one and the same.'],
    [
      'Was undankbar aussieht, ist vielleicht ein Gefühl.',
      'What looks like a feeling may be ingratitude.',
      'de',
      'en',
    ],
  ])
})

describe('numbers in several words, and spans of time', () => {
  stands([
    ['71 percent had gone back.', 'Seventy-one percent had gone back.'],
    ['41 of 50 tenants stayed in their flats.', 'Forty-one out of fifty tenants stayed in their flats.'],
    ['Of 258 women, most stayed.', 'Two hundred and fifty-eight women were asked, and most stayed.'],
    ['In about every fifth case a letter came.', 'A letter came in about one case out of five.'],
    ['Write to her after about two weeks.', 'Schreib ihr nach etwa vierzehn Tagen.', 'en', 'de'],
    ['The number 112 works in every country.', '112 works in every country.'],
  ])
  falls([
    ['71 percent had gone back.', 'Seventy-three percent had gone back.'],
    ['41 of 50 tenants stayed in their flats.', 'Forty-three out of fifty tenants stayed in their flats.'],
    ['In about every fifth case a letter came.', 'A letter came in about one case out of four.'],
    ['Write to her after about two weeks.', 'Schreib ihr nach etwa zehn Tagen.', 'en', 'de'],
    ['The period lasts 45 days.', 'The period lasts 46 days.'],
  ])
})

describe('words that stand where they like', () => {
  stands([
    ['Manchmal tritt der Täter als Beschützer auf.', 'Der Täter tritt manchmal als Beschützer auf.', 'de'],
    ['Staff without training can take on the attitude.', 'Untrained staff can work with this attitude.'],
  ])
  falls([
    ['She may come to the visit.', 'She may not come to the visit.'],
    ['Der Brief kann mit der Post kommen.', 'Der Brief kann nicht mit der Post kommen.', 'de'],
  ])
})
