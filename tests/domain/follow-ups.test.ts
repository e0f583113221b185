import { describe, expect, test } from '@jest/globals'
import { toPlainText } from '../../src/domain/reply.js'
import { sharedHouse, type Talker, talker } from '../support/talk.js'

const house = sharedHouse()

/** Where no course is in the way: a team's channel. */
const inChannel = (name: string): Talker => talker(house, name, 'staff', 'channel')

type Said = Awaited<ReturnType<Talker['say']>>
const claims = ({ answer }: Said) => ('claims' in answer ? answer.claims : [])
const roles = (said: Said): string[] => claims(said).map(({ role }) => role)
const cards = (said: Said): string[] => [
  ...new Set(claims(said).map(({ citations }) => citations[0].passage.topic)),
]

describe('what is asked of the answer above', () => {
  test.each([
    ['she is testing me and comes late every day', 'shorter please'],
    ['she is testing me and comes late every day', 'too long, tl;dr'],
    ['she is testing me and comes late every day', 'gimme the short version'],
    ['sie testet mich und kommt jeden Tag zu spät', 'kürzer bitte'],
    ['sie testet mich und kommt jeden Tag zu spät', 'zu viel text, bin am Handy'],
    ['sie testet mich und kommt jeden Tag zu spät', 'gib mir nur einen Satz'],
    ['sie testet mich und kommt jeden Tag zu spät', 'geht das auch in einem Satz?'],
  ])('"%s": "%s" brings one line to say and one to do, both said before', async (question, shorter) => {
    const ada = inChannel(`short-${shorter}`)
    const before = claims(await ada.say(question)).map(({ text }) => text)
    const said = await ada.say(shorter)
    expect(roles(said)).toEqual(['say', 'step'])
    expect(claims(said).filter(({ text }) => !before.includes(text))).toEqual([])
    // The thread is still about what it was about.
    expect(cards(await ada.say('and what else?'))).toContain(cards(said)[0])
  })

  test.each([
    ['she is testing me and comes late every day', 'what should I not say'],
    ['sie testet mich und kommt jeden Tag zu spät', 'was soll ich ihr auf keinen Fall sagen?'],
  ])('"%s": "%s" brings what had better not be said', async (question, not) => {
    const ada = inChannel(`not-${not}`)
    await ada.say(question)
    const said = await ada.say(not)
    expect(roles(said).filter((role) => role === 'avoid').length).toBeGreaterThan(1)
    expect(roles(said)).not.toContain('step')
    expect(roles(await ada.say('shorter'))).toEqual(['avoid', 'say'])
  })

  test.each([
    ['she is testing me and comes late every day', 'where is that from?'],
    ['she is testing me and comes late every day', 'how do you know that'],
    ['she is testing me and comes late every day', 'which study says that?'],
    ['sie testet mich und kommt jeden Tag zu spät', 'woher weißt du das?'],
    ['sie testet mich und kommt jeden Tag zu spät', 'Quelle?'],
  ])('"%s": "%s" shows the passages', async (question, from) => {
    const ada = inChannel(`from-${from}`)
    const [first] = claims(await ada.say(question))
    const said = await ada.say(from)
    expect(said.answer.outcome).toBe('conversation')
    expect(toPlainText(said.reply)).toContain(first!.citations[0].quote)
  })

  test.each([
    ['she is testing me and comes late every day', 'and if she does it again tomorrow?'],
    ['she is testing me and comes late every day', 'what do I say back'],
    ['she is testing me and comes late every day', 'say that again'],
    ['she is testing me and comes late every day', 'more please'],
    ['she is testing me and comes late every day', 'why tho'],
    ['she is testing me and comes late every day', 'but why lol'],
    ['she is testing me and comes late every day', 'tbh idk'],
    ['she is testing me and comes late every day', 'anything else'],
    ['she is testing me and comes late every day', 'tried that, didnt work'],
    ['she is testing me and comes late every day', 'and how do i start'],
    ['sie bricht den Kontakt zu uns ab', 'hat nicht geklappt'],
    ['sie bricht den Kontakt zu uns ab', 'hab ich probiert, hat nix gebracht'],
    ['sie bricht den Kontakt zu uns ab', 'und wie fang ich an'],
    ['sie bricht den Kontakt zu uns ab', 'wann am besten'],
    ['sie bricht den Kontakt zu uns ab', 'was schreib ich da genau'],
    ['sie bricht den Kontakt zu uns ab', 'ok aber warum macht sie das'],
    ['sie bricht den Kontakt zu uns ab', 'mehr bitte'],
  ])('"%s": "%s" stays with the card', async (question, next) => {
    const ada = inChannel(`stay-${next}`)
    const [card] = cards(await ada.say(question))
    const said = await ada.say(next)
    expect(said.answer.outcome).toBe('answered')
    expect(cards(said)[0]).toBe(card)
  })

  test.each([
    ['she will not take the phone and lies about her money', "no, that doesn't fit"],
    ['sie testet mich und kommt jeden Tag zu spät', 'nee das passt nicht'],
    ['sie testet mich und kommt jeden Tag zu spät', 'hilft mir nicht weiter'],
  ])('"%s": "%s" asks which other card is meant', async (question, no) => {
    const ada = inChannel(`no-${no}`)
    const [card] = cards(await ada.say(question))
    const { answer } = await ada.say(no)
    expect(answer.outcome).toBe('pointers')
    const offered = 'sources' in answer ? answer.sources.flatMap(({ passages }) => passages) : []
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.map(({ topic }) => topic)).not.toContain(card)
  })

  test('what is told beside "that does not fit" decides what is shown instead', async () => {
    const ada = inChannel('no-but')
    const [card] = cards(await ada.say('she is testing me and comes late every day'))
    const said = await ada.say("that doesn't fit, she lied to me and tells me stories that are not true")
    expect(cards(said)[0]).toBe('responses/lies-to-me')
    expect(cards(said)).not.toContain(card)
    // It is no judgement of the answer when it is said of her.
    const of = inChannel('not-like-her')
    await of.say('sie testet mich und kommt jeden Tag zu spät')
    expect((await of.say('das passt nicht zu ihr')).answer.outcome).toBe('answered')
  })

  test('a question that only sounds like it is a question', async () => {
    const ada = inChannel('new-matter')
    await ada.say('she is testing me and comes late every day')
    expect((await ada.say('and how do I mend the printer?')).answer.outcome).toBe('not_covered')
    const own = await ada.say('she is ashamed and says she is dirty, what should I not say to her?')
    expect(cards(own)).toContain('responses/ashamed')
    expect(roles(own)).toContain('avoid')
  })
})

test('a sigh below an answer asks for nothing, and whoever names the course still begins it', async () => {
  const ada = talker(house, 'sigh', 'staff')
  await ada.say('she is testing me and comes late every day')
  for (const sigh of ['puh', 'omg ok', 'phew']) expect((await ada.say(sigh)).answer.intent).toBe('thanks')
  expect((await ada.say('und wie starte ich den Kurs')).answer.intent).toBe('start_onboarding')
  const bea = talker(house, 'new-here', 'volunteer')
  expect((await bea.say('und wie fang ich an')).answer.intent).toBe('start_onboarding')
})
