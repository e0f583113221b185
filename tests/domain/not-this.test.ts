import { describe, expect, test } from '@jest/globals'
import { saidBesideNotThis } from '../../src/domain/not-this.js'
import { toPlainText } from '../../src/domain/reply.js'
import { sharedHouse, talker } from '../support/talk.js'

const house = sharedHouse()

/** What people type below an answer that did not help them: of the answer, of what was offered, of the assistant. */
const ENGLISH = [
  'that was useless',
  'useless!!',
  'this is nonsense',
  'what a load of rubbish',
  'you got me wrong',
  "you don't understand",
  'stupid bot',
  'not what I need',
  'something else please',
  'none of these',
  'no, none of them fit',
  'neither',
  'nope',
  'no',
]
const GERMAN = [
  'so ein quatsch',
  'das ist doch Blödsinn',
  'völlig daneben',
  'das bringt mir gar nichts',
  'damit kann ich nichts anfangen',
  'du hast mich falsch verstanden',
  'bist du dumm?',
  'was anderes bitte',
  'nichts davon',
  'keins davon passt',
  'passt alles nicht',
  'nein',
  'nö',
]
const SAID = [...ENGLISH, ...GERMAN]

describe('what was shown did not help', () => {
  test.each(SAID)('"%s" is no question', (text) => {
    expect(saidBesideNotThis(text)).toBe('')
  })

  test.each([
    ["none of these, she just doesn't eat", "she just doesn't eat"],
    ['nichts davon. sie isst einfach nix', 'sie isst einfach nix'],
    ['you got me wrong, she lied to my colleague', 'she lied to my colleague'],
    ['das ist Quatsch! sie hat mich belogen', 'sie hat mich belogen'],
  ])('"%s" tells beside it what is meant', (text, beside) => {
    expect(saidBesideNotThis(text)).toBe(beside)
  })

  test.each([
    'that is wrong what he does to her',
    'das ist Quatsch, was sie erzählt',
    'nichts davon, was sie sagt, stimmt',
    'none of them talk to her any more',
    'none of these women want to go to the police',
    'she says I am useless',
    'useless, that is what she calls herself',
    'she calls it nonsense',
    'no contact for three weeks',
    'no she did not say that',
    'nein sagen fällt mir schwer',
    'Nein ist für sie ein Fremdwort',
    "she says you don't understand me",
    'nichts hilft ihr',
    'nothing helps',
    'nichts',
    'it is all so pointless',
    'es ist alles nutzlos',
    'das bringt doch alles nichts mehr',
    'sie sagt, das bringt ihr nichts',
    'bist du dumm, hat er zu ihr gesagt',
    'stupid is what her mother called her',
    'something else happened today',
    'was anderes als weglaufen kennt sie nicht',
  ])('"%s" tells of her, or asks', (text) => {
    expect(saidBesideNotThis(text)).toBeNull()
  })

  test.each(SAID)(
    'below an answer "%s" brings other cards to choose from, or the wish to be told more',
    async (no) => {
      const isGerman = GERMAN.includes(no)
      const ada = talker(house, `answered-${no}`, 'staff', 'channel')
      const first = (
        await ada.say(
          isGerman ? 'sie vertraut mir überhaupt nicht' : 'she is testing me and comes late every day',
        )
      ).answer
      expect(first.outcome).toBe('answered')
      const topics =
        'sources' in first ? first.sources.flatMap(({ passages }) => passages).map(({ topic }) => topic) : []
      const { answer } = await ada.say(no)
      expect(['pointers', 'conversation']).toContain(answer.outcome)
      expect(answer.language).toBe(first.language)
      const offered = 'sources' in answer ? answer.sources.flatMap(({ passages }) => passages) : []
      expect(offered.filter(({ topic }) => topics.includes(topic))).toEqual([])
    },
  )

  test.each(['none of these', 'no', 'nichts davon', 'nö', 'that was useless'])(
    'asked which card is meant, "%s" shows no other, and what is told next belongs to what was asked',
    async (no) => {
      const ada = talker(house, `which-${no}`, 'staff', 'channel')
      expect((await ada.say('she wont eat')).answer.outcome).toBe('pointers')
      const { answer, reply } = await ada.say(no)
      expect(answer.outcome).toBe('conversation')
      expect(toPlainText(reply)).toMatch(/Tell me|Erzähl mir/u)
      const next = (await ada.say('she hardly sleeps either and jumps at every noise')).answer
      expect(next.outcome).toBe('answered')
    },
  )

  test.each(['that was useless', 'so ein quatsch', 'bist du dumm?', 'stupid bot'])(
    'with nothing before it "%s" finds no card about her',
    async (no) => {
      const { answer, reply } = await talker(house, `alone-${no}`, 'staff', 'channel').say(no)
      expect(answer.outcome).toBe('conversation')
      expect(toPlainText(reply)).toMatch(/sorry|leid/u)
    },
  )
})
