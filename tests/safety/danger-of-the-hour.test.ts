import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'

const screen = createUrgentScreen()

describe('heavy bleeding, poison, a head hurt, smoke, life given up, a threat to kill and a call that did not come', () => {
  test.each([
    ['früher war alles gut, jetzt blutet sie ganz stark', 'medical'],
    ['sie musste früher anschaffen, und sie blutet stark', 'medical'],
    ['she bled before, and now it is gushing', 'medical'],
    ['hat spülmittel gesoffen', 'medical'],
    ['sie hat gift geschluckt', 'medical'],
    ['she swallowed some dishwasher cleaner', 'medical'],
    ['she hit her head hard and keeps throwing up', 'medical'],
    ['kopf am regal gestoßen und kotzt nur noch', 'medical'],
    ['she cut her finger off', 'medical'],
    ['sie hat sich den finger abgeschnitten', 'self_harm'],
    ['sie will zu ihm zurück er hat ihr kind', 'child_at_risk'],
    ['she wants to go back to him because he has her kid', 'child_at_risk'],
    ['we need an ambulance', 'medical'],
    ['wir brauchen einen krankenwagen', 'medical'],
    ['polizei bitte sofort er ist drin', 'violence_now'],
    ['police please, he is inside', 'violence_now'],
    ['she googled how to tie a noose', 'suicide'],
    ['sie hat eine schlinge geknüpft', 'suicide'],
    ['sie hat gesagt bald hab ich ruhe vor allem', 'suicide'],
    ['niemand hat sie seit mittwoch gesehen', 'missing_or_abducted'],
    ['nobody has seen her since tuesday', 'missing_or_abducted'],
    ['rauchmelder piept, überall rauch', 'medical'],
    ['the kitchen is on fire', 'medical'],
    ['sie hat keinen bock mehr zu leben', 'suicide'],
    ['she has no reason to live', 'suicide'],
    ['i cant take this life any more', 'suicide'],
    ['she said its the last time we talk', 'suicide'],
    ['das ist das letzte mal dass ihr mich seht', 'suicide'],
    ['sie fragt ob ihre mutter das geld kriegt wenn sie stirbt', 'suicide'],
    ['she asked who takes her son if she dies', 'suicide'],
    ['sie hat sich von allen verabschiedet', 'suicide'],
    ['she said goodbye to everyone', 'suicide'],
    ['her brothers want to kill her for the family honour', 'violence_now'],
    ['seine familie will sie töten', 'violence_now'],
    ['she didnt check in, we agreed every 2 hours', 'missing_or_abducted'],
    ['hat sich nicht wie abgemacht gemeldet', 'missing_or_abducted'],
  ])('is found: %s', (text, category) => {
    expect(screen(text, 'en')?.category).toBe(category)
  })

  test.each([
    'she always bleeds heavily on her period',
    'she cut the crust off',
    'we need the police certificate for the internship',
    'who pays the ambulance bill',
    'when do i call an ambulance',
    'der krankenwagen kam gestern nicht für uns',
    'wir brauchen die polizei für die aussage am montag',
    'bald hab ich urlaub und ruhe',
    'niemand hat ihre tasse gesehen',
    'she ate some gift chocolates',
    'fire drill in the house at three',
    'wir brauchen putzmittel und spülmittel',
    'who has the drain cleaner',
    'she asks if the dog dies',
    'sie fragt was passiert wenn ihre oma stirbt',
    'she has no energy to live in the city',
    'keine lust mehr mit ihr in einem zimmer zu leben',
    'kein bock mehr auf das leben im wohnheim',
    'last time we talked she was fine',
    'is this the last time we talk about the budget',
    'das letzte mal dass wir uns sehen vor den ferien',
    'that was my last day of the internship',
    'he wants to kill time',
    'the boss will kill us if we are late',
    'she did not check in at the hotel',
    'hat sich nicht beim jobcenter gemeldet',
    'sie hat sich von allen verabschiedet und zieht heute in ihre eigene wohnung',
    'praktikantin hat sich von allen verabschiedet',
  ])('is not, where they are said otherwise: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })
})
