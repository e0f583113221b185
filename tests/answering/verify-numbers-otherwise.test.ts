import { describe } from '@jest/globals'
import { useLines } from './judged-line.js'

/* As in `verify-said-otherwise.test.ts`: numbers, names and groups that a claim says in other words than its source. */
const { stands, falls } = useLines()

describe('hours and years', () => {
  stands([
    [
      'Das Büro ist freitags von 8 bis 15 Uhr besetzt.',
      'On Fridays the office closes at three in the afternoon.',
      'de',
      'en',
    ],
    ['The office is open daily from 7 to 22.', 'The office is open daily until ten at night.'],
    ['The office is open daily from 9 to 15.', 'The office is open daily from nine to three.'],
    [
      'Tenants founded the club in 1987, and it has been registered since 1999.',
      'Twelve years lie between the founding of the club and its registration.',
    ],
    [
      'Staff may meet the years 2022 and 2024 for the same lease.',
      'The same lease is found with two different years.',
    ],
    ['In 2024 came 576 letters, the most since 2000.', 'The most letters since 2000 came in 2024.'],
  ])
  falls([
    [
      'Das Büro ist freitags von 8 bis 15 Uhr besetzt.',
      'On Fridays the office closes at four in the afternoon.',
      'de',
      'en',
    ],
    [
      'Unter 700 Frauen fühlten diejenigen mit Lärm mehr Zorn.',
      'Unter 730 Frauen fühlten diejenigen mit Lärm mehr Zorn.',
      'de',
    ],
    ['The office is open daily from 7 to 22.', 'The office is open daily until ten in the morning.'],
    [
      'Tenants founded the club in 1987, and it has been registered since 1999.',
      'Ten years lie between the founding of the club and its registration.',
    ],
    [
      'Staff may meet the years 2022 and 2024 for the same lease.',
      'The same lease is found with three different years.',
    ],
  ])
})

describe('rounded numbers', () => {
  stands([
    [
      'An online survey asked 258 tenants about noise.',
      'Gut 250 Mieter wurden online nach Lärm befragt.',
      'en',
      'de',
    ],
    ['The survey had 354 tenants.', 'Rund 350 Mieter nahmen an der Umfrage teil.', 'en', 'de'],
    ['Es nahmen 45 Mieter teil.', 'Weniger als fünfzig Mieter nahmen teil.', 'de'],
    ['The report counts 868 letters.', 'The report counts nearly 870 letters.'],
    ['Of the tenants, 21.9 % had lost a key.', 'A good fifth of the tenants had lost a key.'],
    [
      'Bei 64 Prozent der Mieter fehlte der Schlüssel.',
      'Bei fast zwei Dritteln der Mieter fehlte der Schlüssel.',
      'de',
    ],
    [
      'Mehrere Berichte nennen etwa 20 bis 25 Prozent.',
      'Mehrere Berichte nennen etwa jede vierte oder fünfte Wohnung.',
      'de',
    ],
  ])
  falls([
    [
      'An online survey asked 258 tenants about noise.',
      'Gut 280 Mieter wurden online nach Lärm befragt.',
      'en',
      'de',
    ],
    ['The survey had 354 tenants.', 'Rund 450 Mieter nahmen an der Umfrage teil.', 'en', 'de'],
    ['Es nahmen 45 Mieter teil.', 'Weniger als vierzig Mieter nahmen teil.', 'de'],
    ['The report counts 868 letters.', 'The report counts 870 letters.'],
    ['The report counts 868 letters.', 'The report counts nearly 680 letters.'],
    ['Of the tenants, 21.9 % had lost a key.', 'A good third of the tenants had lost a key.'],
  ])
})

describe('what the source lists, and the rest of it', () => {
  stands([
    [
      'They searched the cellar, the roof, the yard and the stairs.',
      'Four places were searched, the roof among them.',
    ],
    [
      'Die Themen waren Lärm und Ruhe, Müll und dass der Schlüssel fehlt.',
      'Drei Themen kamen vor: Lärm und Ruhe, Müll und der fehlende Schlüssel.',
      'de',
    ],
    [
      'Four rooms were let: the kitchen, the study, the attic and the cellar.',
      'The attic and the cellar are two of the four rooms that were let.',
    ],
    [
      'Von den fünf Briefen wird im Bericht nur der erste genannt.',
      'Vier der fünf Briefe werden im Bericht nicht genannt.',
      'de',
    ],
    [
      'In etwa jeder fünften Wohnung wurde der Schlüssel benutzt.',
      'In roughly four out of five flats, the key was not the one used.',
      'de',
      'en',
    ],
    ['Keller, Schmidt and Vogel wrote the letter.', 'Keller and two others wrote the letter.'],
    ['Of the 14 tenants, 11 of whom replied, most were old.', 'Eleven of the 14 tenants replied.'],
    [
      'Eleven of the 14 said that nights were louder than days.',
      'Eleven tenants found nights louder than days.',
    ],
    [
      'Thirteen of the 19 members of the team belong to the city.',
      'Thirteen of the 19 team members belong to the city.',
    ],
    [
      'In all, 68 letters were found, and 45 of them were delivered to tenants.',
      'Not all 68 letters were delivered to tenants.',
    ],
  ])
  falls([
    [
      'They searched the cellar, the roof, the yard and the stairs.',
      'Five places were searched, the roof among them.',
    ],
    [
      'Four rooms were let: the kitchen, the study, the attic and the cellar.',
      'The attic and the cellar are two of the five rooms that were let.',
    ],
    [
      'Von den fünf Briefen wird im Bericht nur der erste genannt.',
      'Drei der fünf Briefe werden im Bericht nicht genannt.',
      'de',
    ],
    [
      'In etwa jeder fünften Wohnung wurde der Schlüssel benutzt.',
      'In roughly four out of five flats, the key was used.',
      'de',
      'en',
    ],
    ['Keller, Schmidt and Vogel wrote the letter.', 'Keller and three others wrote the letter.'],
    [
      'Send one short, friendly letter that asks for nothing, and leave the door open.',
      'Send three short, friendly letters that ask for nothing.',
    ],
  ])
})

describe('how often, and which in a row', () => {
  stands([
    [
      'Man musste im Schnitt etwa sechsmal wählen, bis jemand abnahm.',
      'Callers got through on about the sixth try.',
      'de',
      'en',
    ],
    [
      'Man musste im Schnitt etwa sechsmal wählen, bis jemand abnahm.',
      'Es brauchte rund ein halbes Dutzend Versuche.',
      'de',
    ],
    [
      'Viertens soll der Vermieter den Keller prüfen.',
      'Der vierte Schritt verlangt, dass der Vermieter den Keller prüft.',
      'de',
    ],
    [
      'Ein dritter Teil des Vertrags wurde nicht gefunden.',
      'A third part of the lease was not found.',
      'de',
      'en',
    ],
    [
      'Mit Pause dauert der Umzug etwa doppelt so lang.',
      'Mit Pause dauert der Umzug rund zweimal so lang.',
      'de',
    ],
    ['Wir prüfen den Plan alle zwei Monate.', 'Jeden zweiten Monat prüfen wir den Plan.', 'de'],
    ['Im Verzeichnis stehen nur zwei Briefe.', 'The list has no more than two letters.', 'de', 'en'],
    [
      'Die Wohnung ist für Mieter ab 18 Jahren.',
      'Die Wohnung ist für Mieter, die mindestens 18 Jahre alt sind.',
      'de',
    ],
  ])
  falls([
    [
      'Man musste im Schnitt etwa sechsmal wählen, bis jemand abnahm.',
      'Callers got through on about the fifth try.',
      'de',
      'en',
    ],
    [
      'Viertens soll der Vermieter den Keller prüfen.',
      'Der dritte Schritt verlangt, dass der Vermieter den Keller prüft.',
      'de',
    ],
    ['Wir prüfen den Plan alle zwei Monate.', 'Jeden dritten Monat prüfen wir den Plan.', 'de'],
    ['Im Verzeichnis stehen zwei Briefe.', 'The list has no more than two letters.', 'de', 'en'],
  ])
})

describe('sayings that count nothing', () => {
  stands([
    ['The lease leans on a summary by somebody else.', 'The lease leans on the summary of a third person.'],
    [
      'Was im Keller steht, kann der Nachbar sehen.',
      'Think twice about what stands in the cellar, since the neighbour can see it.',
      'de',
      'en',
    ],
    ['Kinder brauchen im Hof besondere Aufmerksamkeit.', 'Gebt im Hof auf Kinder besonders acht.', 'de'],
  ])
  falls([
    ['What stands in the cellar can be seen.', 'The cellar is seen twice.'],
    ['Kinder brauchen im Hof besondere Aufmerksamkeit.', 'Im Hof brauchen acht Kinder Aufmerksamkeit.', 'de'],
  ])
})

describe('names and groups by another word', () => {
  stands([
    [
      'Rhineland-Palatinate has a law on rents.',
      'In Rheinland-Pfalz gibt es ein Gesetz über Mieten.',
      'en',
      'de',
    ],
    [
      "The OSCE's office has brought out a book on rents.",
      'Das Büro der OSZE hat ein Buch über Mieten herausgebracht.',
      'en',
      'de',
    ],
    ['Even small decisions can calm a tenant.', 'Minor decisions can already calm a tenant.'],
    ['Jungen werden im Haus zu selten gehört.', 'Boys are heard too rarely in the house.', 'de', 'en'],
    ['Sexhandel ist im Haus verboten.', 'Sex trafficking is forbidden in the house.', 'de', 'en'],
  ])
  falls([
    ['Bavaria has a law on rents.', 'In Rheinland-Pfalz gibt es ein Gesetz über Mieten.', 'en', 'de'],
    ['Even small decisions can calm a tenant.', 'Minors can already be calmed by small decisions.'],
    [
      'Jungen Mietern wird im Haus zu selten geholfen.',
      'Trafficking is too rarely noticed in the house.',
      'de',
      'en',
    ],
    ['Handel ist im Haus verboten.', 'Sex trafficking is forbidden in the house.', 'de', 'en'],
  ])
})
