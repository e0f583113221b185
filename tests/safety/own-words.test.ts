import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/language.js'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'

const screen = createUrgentScreen()
const lines = (language: Language, ...texts: string[]): [string, Language][] =>
  texts.map((text) => [text, language])

describe('who writes', () => {
  test.each([
    ...lines(
      'en',
      'he hits me',
      'he wont let me out of the flat',
      'i want to die',
      'i cut myself tonight',
      'they took me, i dont know where i am',
      'he found me and writes he is coming',
      'i am bleeding and alone',
      'i took all the pills',
      'please help he is outside my door',
    ),
    ...lines(
      'de',
      'er schlägt mich',
      'mein mann hat mich gewürgt',
      'ich will nicht mehr leben',
      'ich bin eingesperrt',
      'die haben mir den pass weggenommen und ich muss heute arbeiten',
      'er hat mich gefunden',
      'ich blute und bin allein',
      'ich hab angst er bringt mich um',
      'ich ritze mich gerade',
      'ich bin 15 und sie zwingen mich',
      'ich ritze mich seit drei tagen wieder, wem kann ich das sagen',
      'ich will sterben seit er mich gefunden hat, was soll ich machen',
    ),
    // A worker's, with the women she works for beside them.
    ...lines(
      'en',
      'honestly i dont want to wake up tomorrow. im the caseworker, not the client',
      'i have suicidal thoughts myself and work with suicidal women, who can i call',
      'im locked in the room the client took the key pls',
    ),
    ...lines(
      'de',
      'ich verletz mich selber wieder seit dem einen fall mit der klientin',
      'ich bin eingesperrt, der mann von der klientin hat den schlüssel',
      'ich will nicht mehr leben. bin mitarbeiterin, die frauen wissen nichts',
    ),
  ])("a survivor's own words: %s", (text, language) => {
    expect(screen(text, language)?.firstPerson).toBe(true)
  })

  test.each([
    ...lines(
      'en',
      'the pimp told me he knows where i park my car and what time i finish',
      "the client's boyfriend threatened me, he said he will come for me",
      'he knows where my kids go to school he said to me on the phone',
    ),
    ...lines(
      'de',
      'der zuhälter hat zu mir gesagt er weiss in welche kita meine tochter geht',
      'der freund von der klientin hat gesagt er weiss wo ich wohn',
      'er hat mich bedroht weil ich ihr geholfen hab, er weiß wo ich wohne',
    ),
  ])('a worker who is threatened herself: %s', (text, language) => {
    expect(screen(text, language)?.firstPerson).toBe(true)
  })

  test.each([
    ...lines(
      'en',
      'she said: he hits me',
      'she said "he hits me"',
      'client says i want to die',
      'she texted "i am locked in, he comes back at six"',
      'my client wrote me: i took all the pills',
      'i can hear her scream through the door',
      'she is holding my hand and bleeding',
    ),
    ...lines(
      'de',
      'sie sagt ich will nicht mehr leben',
      'sie schreibt: er hat mich gefunden',
      'sie flüstert er schlägt mich gleich',
      'ich höre wie er sie schlägt',
      'er steht vor meiner beratungsstelle und bedroht uns',
    ),
    // German "im" is no "I'm", and who asks what to do is not yet in danger herself.
    ...lines(
      'en',
      'Lena cut herself deep, what do i do',
      'he says he wants to end it tonight how do i answer him',
      'Marek is suicidal again, any idea who else i can reach',
    ),
    ...lines(
      'de',
      'ein bewohner hat sich im zimmer die arme aufgeschnitten',
      'klient sitzt im zimmer mit tabletten und antwortet nicht',
      'Lena hat tief geschnitten, was soll ich tun',
      'er ritzt sich und ich weiß nicht was ich sagen soll',
      'sitzt im bad mit der klinge, oberschenkel offen',
    ),
    ...lines('en', 'she writes he knows where i live', 'my client texted he threatened me and has a knife'),
    ...lines('de', 'sie schreibt er weiß wo ich wohne', 'sie sagt: er verfolgt mich und hat ein messer'),
  ])('a helper who quotes or reports: %s', (text, language) => {
    expect(screen(text, language)?.firstPerson).toBe(false)
  })

  test.each([
    ...lines(
      'en',
      'i feel like rescuing her',
      'i am so tired of this job',
      'i cant do this job any more',
      'i cried in the toilet after her story',
      'i hate myself for shouting at her',
      'her story kills me',
      'i have nightmares of her story',
      'i was beaten as a child, can i volunteer',
    ),
    ...lines(
      'de',
      'ich kann nicht mehr schlafen wegen der arbeit',
      'ich kann nicht mehr, drei krisen diese woche',
      'ich bin am ende nach dem gespräch mit ihr',
      'ich hab sie angeschrien und schäme mich',
      'ich will am liebsten alles hinschmeißen',
      'ich hatte selber einen gewalttätigen mann, ist lange her',
    ),
  ])('a helper who speaks of her own strain, no danger: %s', (text, language) => {
    expect(screen(text, language)).toBeNull()
  })
})
