import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Case } from '../../src/answering/verify/case/check.js'
import { checkPolicy } from '../../src/answering/verify/policy/check-policy.js'
import { createConcepts } from '../../src/answering/verify/reading/concepts.js'
import { createReader, type Read } from '../../src/answering/verify/reading/reading.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Language } from '../../src/domain/language.js'
import { createStemmer } from '../../src/retrieval/stem.js'

/* Where help ends: no time limit, no tablet, no secret without a limit, nobody there at all hours, and no "girls like you". */
let read: Read
beforeAll(async () => {
  const { glossary } = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
  read = createReader(createConcepts(glossary, createStemmer()))
}, 60_000)

const objects = (text: string, language: Language): boolean => {
  const judged: Pick<Case, 'claim'> = { claim: read(text, language) }
  return checkPolicy(judged as Case) !== null
}

describe('wordings that go beyond the bounds', () => {
  test.each<[string, Language]>([
    ['Come back by Friday or your bed goes to somebody else.', 'en'],
    ['Please let us know by Monday whether you are staying.', 'en'],
    ['Call him off, or we will have to give your room away.', 'en'],
    ["If you aren't back by ten, your place is gone.", 'en'],
    ['Bis Freitag musst du wissen, ob du bleibst.', 'de'],
    ['Sag uns bis Montag, ob du bleibst.', 'de'],
    ['Komm bis morgen zurück, sonst bekommt jemand anders dein Bett.', 'de'],
    ['Dein Platz wird sonst an eine andere vergeben.', 'de'],
    ['Du hast bis Sonntag Zeit, dann brauche ich dein Ja.', 'de'],
    ['Take one of my sleeping pills, it helps.', 'en'],
    ['I can give you half a tablet for the night.', 'en'],
    ['Here are some painkillers, they are strong.', 'en'],
    ['Stop taking those tablets for a few days.', 'en'],
    ['Nimm eine von meinen Schlaftabletten.', 'de'],
    ['Ich gebe dir ein paar Tropfen, dann schläfst du besser.', 'de'],
    ['Magst du ein Beruhigungsmittel von mir?', 'de'],
    ['Lass die Tabletten einfach mal weg.', 'de'],
    ['Girls like you always go back.', 'en'],
    ['Women like you do not change.', 'en'],
    ['You people never listen to anybody.', 'en'],
    ['Mädchen wie du gehen immer zurück.', 'de'],
    ['So eine wie du kommt da nie raus.', 'de'],
    ['This stays between you and me.', 'en'],
    ["I won't tell anyone, whatever you say.", 'en'],
    ['Nobody else will ever know.', 'en'],
    ['Your secret is safe with me.', 'en'],
    ['Das bleibt unter uns, egal was du sagst.', 'de'],
    ['Ich erzähle es niemandem.', 'de'],
    ['Davon muss keiner etwas wissen, das behalte ich für mich.', 'de'],
    ['You can always call me, day and night.', 'en'],
    ["Ring me in the middle of the night, I don't mind.", 'en'],
    ['I am there for you around the clock.', 'en'],
    ['Du kannst mich Tag und Nacht anrufen.', 'de'],
    ['Schreib mir jederzeit, auch nachts.', 'de'],
    ['Ich bin rund um die Uhr für dich erreichbar.', 'de'],
  ])('%s', (text, language) => expect(objects(text, language)).toBe(true))
})

describe('wordings that keep to them', () => {
  test.each<[string, Language]>([
    ['I am here until six, and Anna is here tonight.', 'en'],
    ['Your bed is here tonight if you want it.', 'en'],
    ['Would you like me to go to the doctor with you about the tablets?', 'en'],
    ['Did you manage to take your medicine today?', 'en'],
    ['What you tell me stays with me, unless somebody is in danger.', 'en'],
    ['I will not tell anyone without asking you first.', 'en'],
    ['You can always say no to me.', 'en'],
    ['You can call me when I am on shift, and the helpline at night.', 'en'],
    ['Many people like you have found words for it later.', 'en'],
    ['You can let me know by Friday if you like, there is no rush.', 'en'],
    ['Ich bin bis sechs da, danach ist Anna hier.', 'de'],
    ['Dein Bett ist heute Nacht für dich da, wenn du magst.', 'de'],
    ['Du kannst mir bis Freitag Bescheid geben, wenn du magst.', 'de'],
    ['Magst du mit der Ärztin über die Tabletten reden?', 'de'],
    ['Es bleibt unter uns, außer jemand ist in Gefahr.', 'de'],
    ['Ich erzähle niemandem etwas, ohne dich zu fragen.', 'de'],
    ['Du kannst mich anrufen, wenn ich im Dienst bin.', 'de'],
    ['Du kannst immer Nein sagen, auch zu mir.', 'de'],
    ['Viele Frauen wie du haben das später in Worte gefasst.', 'de'],
  ])('%s', (text, language) => expect(objects(text, language)).toBe(false))
})
