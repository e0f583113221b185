import { describe } from '@jest/globals'
import { useLines } from './judged-line.js'

/* As in `verify-said-in-other-order.test.ts`: "all", "only", "may", "must" and "because" of a claim that its source says in another word. */
const { stands, falls } = useLines()

describe('"all" in another word', () => {
  stands([
    ['The map is open access.', 'The map is there for everyone.'],
    ['The desk is there 24 hours a day on 365 days.', 'Der Schalter ist an jedem Tag da.', 'en', 'de'],
    [
      'Ask the tenant before you open the door.',
      'Die Mieterin vor jeder Öffnung der Tür fragen.',
      'en',
      'de',
    ],
    [
      'The office leaves her as much choice as safety allows.',
      'The office leaves her every choice that safety allows.',
    ],
    ['Der Ausweis gilt in ganz Europa.', 'Der Ausweis gilt überall in Europa.', 'de'],
    ['Sleep is a basic human need.', 'Everyone needs sleep.'],
    ['The office asked 40 tenants who had moved.', 'All 40 tenants had moved.'],
    [
      'The roof, the stairs and the lift were repaired.',
      'The roof, the stairs and the lift have all been repaired.',
    ],
    [
      'Beyond the rent the office pays for the lift.',
      'The rent is not all: the office pays for the lift as well.',
    ],
    ['None of the letters said when the lift comes.', 'When the lift comes stayed open in every letter.'],
    ['Rent and noise went with moving.', 'Rent and noise each went with moving.'],
  ])
  falls([
    ['The map is open on Monday.', 'The map is there for everyone.'],
    ['The desk is there on some days.', 'Der Schalter ist an jedem Tag da.', 'en', 'de'],
    ['Many tenants need sleep.', 'Everyone needs sleep.'],
    ['The office asked 40 tenants, many of whom had moved.', 'All 40 tenants had moved.'],
    ['Of 40 tenants 12 had moved.', 'All 40 tenants had moved.'],
    ['The roof was repaired.', 'All of the house was repaired.'],
    ['Some letters left the house.', 'All letters left the house.'],
  ])
})

describe('"most", "few", "never" and "either"', () => {
  stands([
    ['The rent had fallen by about 20 percent.', 'Most of the rent was still there.'],
    [
      'The form can be learned within a few days.',
      'Das Formular kann man in wenigen Tagen lernen.',
      'en',
      'de',
    ],
    ['Nobody can sleep during constant noise.', 'Nobody can sleep while the noise never stops.'],
    ['The letter is late or wrong.', 'The letter is either late or wrong.'],
  ])
  falls([
    ['The rent had fallen by about 80 percent.', 'Most of the rent was still there.'],
    [
      'The form can be learned within many days.',
      'Das Formular kann man in wenigen Tagen lernen.',
      'en',
      'de',
    ],
    ['Many tenants do not hear the noise.', 'The tenants never hear the noise.'],
    ['The letter comes in many forms, so there is no yes or no.', 'The letter is either there or not.'],
  ])
})

describe('"only" in another word', () => {
  stands([
    ['Tenants need a bell to wake up.', 'Tenants wake up only with a bell.'],
    ['The ticket was valid until May 2023.', 'The ticket was valid only until May 2023.'],
    [
      'Explain the form later, once the tenant feels safe.',
      'Explain the form only once the tenant feels safe.',
    ],
    ['Das Büro befragte neun Mieter.', 'Befragt wurden nur neun Mieter.', 'de'],
    ['Was wir nicht halten können, sagen wir nicht zu.', 'Nur zusagen, was wir halten können.', 'de'],
    [
      'The letters are kept in the drawer, except when the tenant is in danger.',
      'Keep the letters in the drawer unless the tenant is in danger.',
    ],
  ])
  falls([
    ['Tenants like a bell in the house.', 'Tenants wake up only with a bell.'],
    ['The ticket was valid in May 2023.', 'The ticket was valid only in May.'],
    ['Explain the form during and after the visit.', 'Explain the form only after the visit.'],
    ['Das Büro befragte Mieter.', 'Befragt wurden nur Mieter mit Garten.', 'de'],
    ['Keep the letters in the drawer.', 'Keep the letters in the drawer unless the tenant is in danger.'],
  ])
})

describe('"may" and "often" in another word', () => {
  stands([
    ['In this time tenants can rest and choose.', 'The time gives time to rest and choose.'],
    ['Parents can find the map at the office.', 'The office has the map for parents.'],
    [
      'Keller speaks of a flat for what is often called a home.',
      'Keller speaks of a flat where others say home.',
    ],
    ['The lift can follow the stairs.', 'Zu den Treppen gehört, wenn er denn folgt, der Lift.', 'en', 'de'],
    ['Lärm kann auch in Häusern entstehen.', 'Lärm kommt auch in Häusern vor.', 'de'],
    ['Ein Brief hilft eher als ein Anruf.', 'A letter helps more than a call.', 'de', 'en'],
    ['Ein Brief kann helfen, ersetzt aber keinen Anruf.', 'Ein Brief ersetzt keinen Anruf.', 'de'],
    ['Der Brief dürfte geholfen haben.', 'Wahrscheinlich hat der Brief geholfen.', 'de'],
    [
      'Bei Gefahr kann schnelles Handeln ohne Antrag nötig sein.',
      'Es kann nötig sein, schnell ohne Antrag zu handeln, wenn Gefahr besteht.',
      'de',
    ],
  ])
  falls([
    ['In this time tenants can rest and choose.', 'In this time tenants rest and choose.'],
    ['Lärm kann auch in Häusern entstehen.', 'Lärm entsteht auch in Häusern.', 'de'],
    ['A letter often helps tenants.', 'A letter helps tenants.'],
    ['Ein Brief kann helfen, ersetzt aber keinen Anruf.', 'Ein Brief hilft.', 'de'],
    ['Der Brief kann geholfen haben.', 'Wahrscheinlich hat der Brief geholfen.', 'de'],
    ['Ein Brief hilft eher.', 'A letter helps.', 'de', 'en'],
  ])
})

describe('duties, wishes and open questions', () => {
  stands([
    ['Letters counted if they were signed and dated.', 'To be counted, a letter had to be signed and dated.'],
    ['Playing the piano takes practice.', 'Playing the piano has to be practised.'],
    ['Briefe können kurz, lang oder bunt sein.', 'Briefe müssen nicht bunt sein.', 'de'],
    [
      "It is the neighbour's urge to put the garden right.",
      'Neighbours feel a pull to put the garden right.',
    ],
    ['Newer research suggests that noise matters.', 'According to newer research noise matters.'],
    ['Keller calls for more letters.', 'Keller wünscht sich mehr Briefe.', 'en', 'de'],
    [
      'The survey measured what the tenants expected, not whether they actually moved.',
      'Erfasst wurden die Erwartungen der Mieter, nicht ihr tatsächlicher Umzug.',
      'en',
      'de',
    ],
    [
      'In dieser Zeit entscheiden sie, ob sie mit dem Amt zusammenarbeiten.',
      'Die Zeit gibt Raum, über eine Zusammenarbeit mit dem Amt nachzudenken.',
      'de',
    ],
    ['Der Lärm verlagert sich in den Hof.', 'Immer mehr Lärm verlagert sich in den Hof.', 'de'],
  ])
  falls([
    ['Letters came with a name and a date.', 'A letter had to be signed and dated.'],
    ['Playing the piano is nice.', 'Playing the piano has to be practised.'],
    ['Keller calls for more letters.', 'There are more letters.'],
    ['The office asked whether the tenants moved.', 'The tenants moved.'],
    ['Der Lärm verlagert sich in den Hof.', 'Der Lärm verlagert sich immer in den Hof.', 'de'],
  ])
})

describe('"because" in another word', () => {
  stands([
    [
      'There was one key. So nobody could open the door.',
      'Because there was one key, nobody could open the door.',
    ],
    [
      'Es gab einen Schlüssel. Die Tür blieb deshalb zu.',
      'Because there was one key, the door stayed shut.',
      'de',
      'en',
    ],
    ['The landlord has a duty to keep the stairs clean.', 'The landlord is responsible for clean stairs.'],
    ['Bei Lärm ist die Polizei da.', 'Bei Lärm ruft man die Polizei.', 'de'],
    [
      'It stayed although the tenants lived apart from the owner.',
      'Living apart did not make the noise disappear.',
    ],
    ['Es geht um Miete, Lärm und Ruhe.', 'Es geht um Miete und Lärm und darum, Ruhe zu finden.', 'de'],
    ['Lärm gefährdet die Ruhe im Haus.', 'Lärm kann dazu führen, dass die Ruhe im Haus fehlt.', 'de'],
    [
      'The list has four parts: letters, bills, keys and maps.',
      'The list begins with letters and ends with maps.',
    ],
  ])
  falls([
    ['There was one key, and the door was shut.', 'Because there was one key, the door was shut.'],
    ['The landlord lives beside the stairs.', 'The landlord is responsible for dirty stairs.'],
    ['Lärm und Streit hängen zusammen.', 'Lärm ruft Streit hervor.', 'de'],
    ['The tenants stayed although the rent rose.', 'A higher rent made the tenants stay.'],
    ['The course goes with less noise.', 'The course ends noise.'],
  ])
})
