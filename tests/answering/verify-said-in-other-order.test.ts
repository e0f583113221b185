import { describe } from '@jest/globals'
import { useLines } from './judged-line.js'

/* As in `verify-said-otherwise.test.ts`: what was found when claims of four more writers were read. */
const { stands, falls } = useLines()

describe('which of two stands first', () => {
  stands([
    ['Answers can be late, complete or wrong.', 'Answers can be wrong, complete or late.'],
    ['Ein Umzug ist deshalb kein Anlass zur Sorge.', 'Deshalb ist ein Umzug kein Anlass zur Sorge.', 'de'],
    [
      'Wer noch raucht oder noch schuldet, darf bleiben.',
      'Wer noch schuldet oder noch raucht, darf bleiben.',
      'de',
    ],
    ['The clerk prefers the letter to the call.', 'The clerk takes the letter rather than the call.'],
    [
      'Mieter meldeten mehr Lärm als die anderen Bewohner.',
      'Mehr Lärm als die anderen Bewohner meldeten Mieter.',
      'de',
    ],
    [
      'After a quarrel he writes a letter, and her hope grows.',
      'His letter after a quarrel lets her hope grow.',
    ],
    [
      'Of 40 tenants, 12 moved at least once before the roof held.',
      '12 of the 40 tenants had moved at least once before their roof held.',
    ],
  ])
  falls([
    ['Answers can be late and never wrong.', 'Answers can be wrong and never late.'],
    ['The clerk prefers the letter to the call.', 'The clerk takes the call rather than the letter.'],
    ['Offer two rooms instead of a long list.', 'Offer a long list instead of two rooms.'],
    [
      'Mieter meldeten mehr Lärm als die anderen Bewohner.',
      'Die anderen Bewohner meldeten mehr Lärm als Mieter.',
      'de',
    ],
    [
      'After a quarrel he writes a letter, and her hope grows.',
      'The letter comes first and a quarrel follows.',
    ],
    ['Im dritten Kurs lernen Lehrlinge Geduld.', 'Im ersten Kurs lernen Lehrlinge Geduld.', 'de'],
  ])
})

describe('"only", "all" and "none"', () => {
  stands([
    ['Gezählt wurde der geplante Umzug, nicht der wirkliche.', 'Gezählt wurde nur der geplante Umzug.', 'de'],
    ['Do not open the letter without asking him.', 'Open the letter only if you have asked him.'],
    ['Keller asked 43 tenants and found 18 of them again.', 'Keller found only 18 of the 43 tenants again.'],
    ['Count the keys before you open the door.', 'The door is opened only after the keys are counted.'],
    ['Keller spoke with 14 tenants for about an hour each.', 'Each talk took about an hour.'],
    [
      'The roof, the stairs and the lift were repaired.',
      'The roof, the stairs and the lift were all repaired.',
    ],
    ['Am häufigsten nannten sie den Lärm.', 'Den Lärm nannten sie häufiger als alles andere.', 'de'],
    ['Nicht jeder Mieter hat einen Keller.', 'Es gibt Mieter, die keinen Keller haben.', 'de'],
    ['It is a matter of degree, not a yes or no.', 'It is a matter of degree and not of either-or.'],
  ])
  falls([
    ['Gezählt wurde der geplante Umzug.', 'Gezählt wurde nur der geplante Umzug.', 'de'],
    ['Open the letter at noon.', 'Open the letter only if you have asked him.'],
    ['The door is opened after the keys are counted.', 'The door is opened only after the keys are counted.'],
    ['The roof and the lift were repaired.', 'All of the house was repaired.'],
    ['Nicht jeder Mieter hat einen Keller.', 'Es gibt keine Mieter ohne Keller.', 'de'],
    ['After a year 38 percent had moved out.', 'After a year none of the tenants had moved out.'],
    ['Noise is one reason for moving.', 'Noise is the only reason for moving.'],
  ])
})

describe('what brings what about, and what is owed', () => {
  stands([
    [
      'A quarter of the tenants were first called at night.',
      'First contact was made at night with a quarter of the tenants.',
    ],
    ['Noise is one reason for moving.', 'Some move because of noise.'],
    [
      'He calls again until she seems to have no peace left.',
      'He calls again, so that she seems to have no peace left.',
    ],
    [
      'They are ashamed that they miss the house, although it was cold.',
      'They feel ashamed because they miss the house.',
    ],
    ['The room has to be free of noise.', 'The room must be without noise.'],
    ['Er kann zu einer Kündigung führen.', 'Eine mögliche Folge ist die Kündigung.', 'de'],
    [
      'Bewohner müssen allen vertrauen können, die im Haus arbeiten.',
      'Auf alle, die im Haus arbeiten, muss Verlass sein.',
      'de',
    ],
    [
      'The waiting time for a flat is usually four months.',
      'One usually has to wait about four months for a flat.',
    ],
    [
      'Hilfe darf nicht davon abhängen, ob jemand Miete zahlt.',
      'Hilfe bekommt man, auch wenn man keine Miete zahlt.',
      'de',
    ],
  ])
  falls([
    ['Noise went with moving.', 'Some move because of noise.'],
    ['They miss the house, although it was cold.', 'They miss the house because it was cold.'],
    ['The room is free of noise.', 'The room must be without noise.'],
    ['Er kann zu einer Kündigung führen.', 'Er führt zu einer Kündigung.', 'de'],
    [
      'Bewohner können allen vertrauen, die im Haus arbeiten.',
      'Bewohner müssen allen vertrauen, die im Haus arbeiten.',
      'de',
    ],
    [
      'Hilfe darf nicht davon abhängen, ob jemand Miete zahlt.',
      'Wer Hilfe will, muss vorher Miete zahlen.',
      'de',
    ],
  ])
})

describe('with it and without it', () => {
  stands([
    [
      'Tenants with a garden complained less often than tenants without.',
      'More complaints came from tenants without a garden.',
    ],
    [
      'Good neighbours need honesty and patience.',
      'Without honesty and patience there are no good neighbours.',
    ],
    [
      'Advice is free, whether or not someone signs the form.',
      'Advice is free, even if someone does not sign the form.',
    ],
    [
      'Straßen und Namen werden im Brief nicht genannt.',
      'Der Brief nennt keine Straßen und auch keine Namen.',
      'de',
    ],
    [
      'Strong doors can be opened too, because tools can break them.',
      'A strong door is no full protection, since tools can break it.',
    ],
  ])
  falls([
    [
      'Tenants with a garden complained less often than tenants without.',
      'Tenants without a garden complained less often.',
    ],
    ['Good neighbours have honesty and patience.', 'Good neighbours live without honesty.'],
    ['Among them are a dry room and a key.', 'A dry room is not among them.'],
    ['Reactions are mild, and they change over time.', 'Reactions are mild, and they stay that way.'],
  ])
})

describe('numbers, spans and names', () => {
  stands([
    [
      'The letter and the map are related but not the same.',
      'The letter and the map are two different things.',
    ],
    ['The flat is let for up to 18 months.', 'The flat is let for up to a year and a half.'],
    ['If it lasts longer than half an hour, call.', 'If it lasts more than thirty minutes, call.'],
    ['Keller followed 63 tenants for six months.', 'Keller followed 63 tenants over half a year.'],
    ['The shelf holds nearly 500 letters.', 'The shelf has just under 500 letters.'],
    ['Five had stayed out, and nine had gone back.', 'Five had remained out, and nine had returned.'],
    ['Das Bundeslagebild zählte 406 Fälle.', 'The German report counted 406 cases.', 'de', 'en'],
    ['Trauma can make the window narrow.', 'The window may become smaller through trauma.'],
    ['Let her choose the gender of the interpreter.', 'Let the guest choose the gender of the interpreter.'],
  ])
  falls([
    ['The letter and the map are related.', 'The letter and the map are two different things.'],
    ['The flat is let for up to 18 months.', 'The flat is let for up to two years and a half.'],
    ['The period lasts 45 days.', 'The period lasts more than 45 days.'],
    ['The bond had fallen by about 27 percent.', 'The bond had grown by about 27 percent.'],
    ['Der Bericht zählte 406 Fälle.', 'The German report counted 406 cases.', 'de', 'en'],
    ['Foreign nationals get three months.', 'German citizens get three months.'],
    ['A friend for a time gives hold.', 'A friend for a lifetime gives hold.'],
  ])
})
