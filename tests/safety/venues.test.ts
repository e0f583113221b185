import { describe, expect, test } from '@jest/globals'
import { createRedactor } from '../../src/safety/redact.js'
import { sourceNames } from './golden-lines.js'

const redact = createRedactor({ sourceNames: sourceNames() })

describe('where somebody works or stays, told by a name', () => {
  test.each([
    ['she was in room 308 of the Ibis hotel when he called', '308', 'Ibis'],
    ['he met her at the Ibis hotel last night, what now', 'Ibis'],
    ['he waits outside the Karamell club for her', 'Karamell'],
    ['they keep her at the Motel One near the station', 'Motel One'],
    ['he took her to the Marriott, room 12', 'Marriott', '12'],
    ['her room number is 207', '207'],
    ['Zimmernummer 207, sie weint', '207'],
    ['she works at the Rewe in Degerloch now', 'Rewe', 'Degerloch'],
    ['Sie arbeitet jetzt bei Lidl in Feuerbach und hat Angst', 'Lidl', 'Feuerbach'],
    ['she got a job at Café Blum and he found out', 'Blum'],
    ['Sie putzt bei der Firma Sauber GmbH, er wartet dort', 'Sauber'],
    ['she cleans for Hartwig & Co. KG at night', 'Hartwig'],
    ['she cleans at Grandhotel Krone every morning', 'Krone'],
    ['Er hat sie im Hotel zur Post untergebracht', 'Post'],
    ['im Gasthof Hirschen wartet er auf sie', 'Hirschen'],
    ['she lives in the Haus Sonnenschein shelter', 'Sonnenschein'],
    ['Sie ist im Frauenhaus Lichtblick, er weiß es', 'Lichtblick'],
    ['Sie geht in die Goethe-Schule, er steht davor', 'Goethe'],
  ])('%s', (text, ...gone) => {
    const { text: left } = redact(text, 'en')
    for (const name of gone) expect(left).not.toContain(name)
  })

  test.each([
    'she works at night and is tired',
    'Sie arbeitet bei uns in der Küche',
    'she works at the hospital in Stuttgart',
    'I met her in a hotel lobby, how do I begin?',
    'he took her to a hotel when she was 14',
    'she works at a supermarket now',
    'Sie arbeitet bei einer Bäckerei',
    'She works at home on Mondays',
    'is there a room for 20 women?',
    'the hotel industry and trafficking: what do we know?',
    'Is the Berlin club scene a topic in the course?',
    'Sie hat im Frauenhaus Angst vor den anderen',
    'Das Hotel zur Übernachtung zahlt wer?',
    'Ein Haus zum Ankommen: was braucht es?',
    'Was braucht sie im Frauenhaus Ruhe oder Nähe?',
    'Sie geht in die Abend-Schule und in die Berufs-Schule',
    'She loves the German club and the Monday group',
    'What does Hilton say about attachment?',
    'does Part 2 of the blog say how a club binds her?',
    'Die Firma Haftet nicht, sagt er ihr immer',
    'she bought shoes at Lidl with me, first time out',
    'house 3 of 5 is free',
  ])('stays as it is: %s', (text) => {
    expect(redact(text, 'en').text).toBe(text)
  })
})
