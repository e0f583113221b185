import { describe } from '@jest/globals'
import { useLines } from './judged-line.js'

/* As in `verify-said-in-other-order.test.ts`: who does it to whom, what comes first, and what is denied in other words. */
const { stands, falls } = useLines()

describe('who does it to whom', () => {
  stands([
    ['The tenants thank Keller for a letter.', 'Keller is thanked by the tenants for a letter.'],
    ['No letter replaces a talk.', 'A letter does not take the place of a talk.'],
    ['The workshop grew out of a bakery.', 'The workshop grew out of the bakery.'],
    ['Keller interviewed ten advisers who work with tenants.', 'Keller interviewed ten advisers.'],
    ['Ask the tenant what she needs.', 'Ask her what she needs.'],
    [
      'The plan leaves it to the tenant whether she moves.',
      'Whether she moves is left to the tenant by the plan.',
    ],
  ])
  falls([
    ['The tenants thank Keller for a letter.', 'Keller thanks the tenants for a letter.'],
    ['No letter replaces a talk.', 'No talk can take the place of a letter.'],
    ['Kein Brief ersetzt ein Gespräch.', 'Kein Gespräch ersetzt einen Brief.', 'de'],
    ['The workshop grew out of a bakery.', 'The bakery grew out of a workshop.'],
    ['Keller interviewed ten counsellors who work with clients.', 'Keller interviewed ten clients.'],
    ['Keller befragte zehn Fachkräfte zu ihren Klientinnen.', 'Keller asked ten clients.', 'de', 'en'],
    ['Ask the tenant what she needs.', 'Tell her what she needs.'],
    [
      'Der Plan überlässt es der Person, ob sie umzieht.',
      'Der Plan überlässt es dem Team, ob die Person umzieht.',
      'de',
    ],
  ])
})

describe('what comes first', () => {
  stands([
    [
      'The course has three stages: reading, writing, and talking.',
      'The three stages are reading, writing, and talking.',
    ],
    ['Keller sah 63 Mieter kurz nach dem Umzug.', 'Keller saw 63 tenants soon after the move.', 'de', 'en'],
    ['Das Büro ist von Montag bis Freitag offen.', 'Montag bis Freitag ist das Büro offen.', 'de'],
    ['Zuerst geht es um die Schlüssel.', 'The keys are the first step.', 'de', 'en'],
  ])
  falls([
    [
      'The course has three stages: reading, writing, and talking.',
      'The three stages are writing, reading, and talking.',
    ],
    [
      'Die Übung folgt drei Schritten: zeichnen, kleben, schneiden.',
      'Die Übung folgt drei Schritten: kleben, schneiden, zeichnen.',
      'de',
    ],
    [
      'Keller sah 63 Mieter kurz nach dem Umzug und noch einmal nach einem Jahr.',
      'Keller sah die Mieter vor dem Umzug und ein Jahr danach.',
      'de',
    ],
    ['Zuerst geht es um die Schlüssel.', 'The keys are the last step.', 'de', 'en'],
  ])
})

describe('conditions', () => {
  stands([
    ['If she agrees, pass on the letter.', 'Pass on the letter if she agrees.'],
    ['The flat is free even without a deposit.', 'No deposit is needed for the flat to be free.'],
    [
      'Benutze den Schlüssel erst, wenn sie klingelt.',
      'Den Schlüssel erst benutzen, wenn sie klingelt.',
      'de',
    ],
    [
      'Her letters are private unless someone is at risk.',
      'Unless someone is at risk, her letters are private.',
    ],
  ])
  falls([
    ['If she agrees, pass on the letter.', 'Pass on the letter, whether she agrees or not.'],
    [
      'Nachbarn übersetzen die Briefe nicht, auch wenn sie es anbieten.',
      'Nachbarn übersetzen die Briefe nicht, es sei denn, sie bieten es an.',
      'de',
    ],
    ['Benutze den Schlüssel erst, wenn sie klingelt.', 'Benutze den Schlüssel, bis sie klingelt.', 'de'],
    [
      'Her letters are private unless someone is at risk.',
      'Her letters are private, above all where someone is at risk.',
    ],
  ])
})

describe('a "not" in other words', () => {
  stands([
    ['The rule is for tenants and neighbours alike.', 'Tenants fall under the rule, and neighbours do too.'],
    [
      'A late letter is no proof that the office failed.',
      'A late letter does not show that the office failed.',
    ],
    ['The survey shows a link, not a cause.', 'What the survey shows is a link, not a cause.'],
  ])
  falls([
    ['The rule is for tenants and neighbours alike.', 'The rule is for tenants, but not for neighbours.'],
    [
      'The storm damaged the roof and the cellar.',
      'The storm damaged the roof, while the cellar was spared.',
    ],
    [
      'Die Regel gilt für Mieter ebenso wie für Nachbarn.',
      'The rule is for tenants; neighbours are left out.',
      'de',
      'en',
    ],
    ['A late letter is no proof that the office failed.', 'A late letter shows that the office failed.'],
    ['Es wurde nicht geprüft, ob der Schlüssel passt.', 'Es zeigte sich, dass der Schlüssel passt.', 'de'],
  ])
})

describe('the other of two sides', () => {
  stands([
    ['Noise is one of the reasons for moving.', 'Among the reasons for moving is noise.'],
    [
      'Who helps keeps within the limits of the house.',
      'Who helps does not go beyond the limits of the house.',
    ],
    ['A plan made in a hurry fails.', 'Made in a hurry, a plan fails.'],
    ['The machine sorts letters poorly.', 'The machine is bad at sorting letters.'],
    ['Keller asked tenants who had left the house.', 'Keller asked former tenants of the house.'],
    ['Sprechen Sie ruhig mit dem Nachbarn.', 'Laut Merkblatt ruhig mit dem Nachbarn sprechen.', 'de'],
    ['Der Plan wird gemeinsam mit der Mieterin gemacht.', 'Den Plan nicht ohne die Mieterin machen.', 'de'],
  ])
  falls([
    ['Noise is one of the reasons for moving.', 'Noise is the one reason for moving.'],
    ['Noise is one reason for moving.', 'Noise is the single reason for moving.'],
    ['Who helps keeps within the limits of the house.', 'Who helps goes beyond the limits of the house.'],
    ['A plan made in a hurry fails.', 'A plan made in a hurry works.'],
    ['Strict rules keep tenants away.', 'Strict rules attract tenants.'],
    ['Die Beratung ist anonym.', 'You have to have given your name there.', 'de', 'en'],
    ['She kept it out of affection for the house.', 'She kept it out of hatred for the house.'],
    ['The machine sorts letters poorly.', 'The machine sorts letters well.'],
    ['Keller asked tenants who had left the house.', 'Keller asked people still living in the house.'],
    ['Sprechen Sie ruhig, und nennen Sie den Namen.', 'Sprechen Sie laut, und nennen Sie den Namen.', 'de'],
    ['Der Plan wird gemeinsam gemacht.', 'Der Plan wird ohne die Mieterin gemacht.', 'de'],
    ['Late letters are common in winter.', 'Late letters are unusual in winter.'],
    [
      'Der Regen war nach langer Dürre am stärksten.',
      'After a long drought the rain was weakest.',
      'de',
      'en',
    ],
  ])
})

describe('figures and words of a source', () => {
  const figures = 'Noise had a link with moving (r = .32) and with letters (r = .27).'
  stands([
    [figures, 'Noise was linked more closely with moving than with letters.'],
    ['The letter does not say DIN, it says norm.', 'The letter says norm instead of DIN.'],
    ['The hotline answers in over 200 languages.', 'The hotline answers in more than 200 languages.'],
  ])
  falls([
    [figures, 'Noise was linked more closely with letters than with moving.'],
    [figures, 'Noise was linked less closely with moving than with letters.'],
    ['The letter does not say DIN, it says norm.', 'The letter says DIN.'],
  ])
})
