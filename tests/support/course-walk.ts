import { expect } from '@jest/globals'
import type { CourseModule, CourseStop } from '../../src/domain/course-module.js'
import type { Language } from '../../src/domain/language.js'

/** One message of the assistant as a person sees it. */
export interface Shown {
  /** Lines apart. */
  readonly text: string
  readonly links: readonly string[]
}

/** Somebody who writes and presses, on whatever platform. Each is answered by one message. */
export interface Volunteer {
  say(text: string): Promise<Shown>
  /** A button of the last message. */
  press(label: string): Promise<Shown>
}

export interface WalkOptions {
  /** After each module; what comes next is typed. */
  readonly between?: () => Promise<void>
  /** What happens while she is away: a restart, say. */
  readonly away?: () => Promise<void>
  /** Looks at what is on the screen now. */
  readonly look?: (name: Sight) => Promise<void>
}

export type Sight =
  | 'offer'
  | 'first-step'
  | 'check'
  | 'wrong-answer'
  | 'question-between'
  | 'consent'
  | 'welcome-back'
  | 'german-step'
  | 'danger'
  | 'finished'
  | 'certificate'

/** In which of the modules (from 0) what happens. */
const AT = { question: 0, consent: 1, openCheck: 2, pause: 3, switch: 4, questionInGerman: 6, danger: 9 }
/** The section (from 0) of that module at which she changes the language. */
const SWITCH_STEP = 2

const ON: Readonly<Record<Language, { readonly button: string; readonly typed: readonly string[] }>> = {
  en: { button: 'Continue', typed: ['continue', 'next please', "let's go on", 'ok'] },
  de: {
    button: 'Weiter',
    typed: ['weiter', 'nächster Schritt bitte', 'lass uns weitermachen', 'verstanden'],
  },
}
const AFTER_A_WRONG_ONE = {
  en: 'An understandable choice, and many would make it.',
  de: 'Das ist gut zu verstehen, viele würden so antworten.',
}
const AFTER_THE_RIGHT_ONE = { en: 'That fits well.', de: 'Das passt gut.' }

/**
 * Every section of every module, by buttons and words in turn, with questions in between, wrong and right answers, a consent, a
 * break and a change of language, up to the certificate. Gives the sections in the order in which they were on the screen; the
 * one that came again after the break and the change stands in it once.
 */
export async function walkCourse(
  volunteer: Volunteer,
  modules: readonly CourseModule[],
  { between, away = async () => undefined, look = async () => undefined }: WalkOptions = {},
): Promise<{
  readonly seen: readonly string[]
  readonly expected: readonly string[]
  readonly turns: number
}> {
  const texts = (language: Language) => modules.filter((module) => module.language === language)
  const of = { en: texts('en'), de: texts('de') }
  const seen: string[] = []
  let turns = 0
  let language: Language = 'en'

  const turn = async (run: Promise<Shown>): Promise<Shown> => {
    const shown = await run
    turns += 1
    const section = sectionIn(shown, of)
    if (section !== null && section !== seen.at(-1)) seen.push(section)
    return shown
  }
  const say = async (text: string) => await turn(volunteer.say(text))
  const press = async (label: string) => await turn(volunteer.press(label))
  const goOn = async (byButton = turns % 2 === 0): Promise<Shown> => {
    const { button, typed } = ON[language]
    return byButton ? await press(button) : await say(String(typed[turns % typed.length]))
  }
  const answered = (shown: Shown, waits: string): void => {
    expect(flat(shown.text)).toContain(waits)
    expect(shown.links.length).toBeGreaterThan(0)
  }

  expect(flat((await say('hi')).text)).toContain('there is a short course for you, 11 modules')
  await look('offer')
  let shown = await press('Start the course')
  expect(flat(shown.text)).toContain('We go step by step')
  await look('first-step')

  for (let at = 0; at < of.en.length; at += 1) {
    for (let place = 0; place < of.en[at]!.stops.length; place += 1) {
      expectSection(shown, of[language][at]!.stops[place]!)
      if (at === AT.switch && place === SWITCH_STEP) {
        language = 'de'
        shown = await say('auf Deutsch bitte')
        expectSection(shown, of.de[at]!.stops[place]!)
        await look('german-step')
      }
      const stop = of[language][at]!.stops[place]!
      if (at === AT.consent && place === 0) {
        expect(flat(shown.text)).toContain('may your leads see how far you are?')
        await look('consent')
        shown = await press('Yes, gladly')
        expect(flat(shown.text)).toContain('Your leads can see how far you are.')
      }
      if (at === AT.pause && place === 0) {
        expect(flat((await press('Stop for today')).text)).toContain('I keep your place')
        expect(flat((await say('no thanks')).text)).toContain('I will not write unasked')
        await away()
        expect(flat((await say('hi')).text)).toContain(`In the course we were at "${of.en[at]!.title}"`)
        await look('welcome-back')
        shown = await press('Continue')
        expectSection(shown, stop)
      }
      if (stop.kind === 'situation' && at === AT.question) {
        shown = await say('she went back to him again, what do I say?')
        answered(shown, 'The course waits where you left it.')
        await look('question-between')
        shown = await press('Continue')
        continue
      }
      if (stop.kind === 'situation' && at === AT.questionInGerman) {
        shown = await say('Was mache ich, wenn sie jeden Kontakt abbricht?')
        answered(shown, 'Der Kurs wartet dort, wo du warst.')
        shown = await press('Weiter')
        continue
      }
      if (place === 1 && at === AT.danger) {
        shown = await say('sie hat mir gerade geschrieben, dass sie sich heute umbringen will')
        expect(shown.text).toContain('112')
        await look('danger')
        shown = await say('weiter')
        continue
      }
      if (stop.kind === 'check') {
        if (at === 0) await look('check')
        if (at === AT.openCheck) {
          answered(await say('what is a flashback?'), 'The question from the course waits, too.')
          expectSection(await press('Back to the course'), stop)
        }
        const wrong = stop.options.findIndex((option) => !option.right)
        const right = stop.options.findIndex((option) => option.right)
        const letter = (option: number) => String.fromCharCode(65 + option)
        expectFeedback(await press(letter(wrong)), stop, wrong, AFTER_A_WRONG_ONE[language])
        if (at === 0) await look('wrong-answer')
        const typed = at % 2 === 0 ? letter(right).toLowerCase() : stop.options[right]!.text
        expectFeedback(await say(typed), stop, right, AFTER_THE_RIGHT_ONE[language])
        shown = at % 2 === 0 ? await press(ON[language].button) : await say(ON[language].typed[0]!)
        continue
      }
      if (place === 0 && at > 0 && between !== undefined) {
        await between()
        shown = await goOn(false)
        continue
      }
      shown = await goOn()
    }
  }
  expect(flat(shown.text)).toContain('Das war der ganze Kurs.')
  await look('finished')
  const list = flat((await press('Was ich gemacht habe')).text)
  await look('certificate')
  // All of it in German by now, also what she had done in English.
  const places = of.de.map(({ title }) => list.indexOf(flat(title)))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(list).not.toContain('ausgelassen')

  const expected = of.en.flatMap(({ stops }, at) => stops.map((_, place) => `${at + 1}.${place + 1}`))
  return { seen, expected, turns }
}

export function flat(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

/** Which section a message shows, by the line that says where she is and the heading. */
function sectionIn({ text }: Shown, of: Readonly<Record<Language, readonly CourseModule[]>>): string | null {
  const [where, ...more] = flat(text).matchAll(/Modul(?:e (\d+) of| (\d+) von) \d+: /gu)
  // Never two sections at once, nor one twice.
  expect(more).toEqual([])
  if (where === undefined) return null
  const lines = new Set(text.split('\n').map((line) => line.trim()))
  const at = Number(where[1] ?? where[2]) - 1
  const { stops = [] } = (where[1] === undefined ? of.de : of.en)[at] ?? {}
  const places = stops.flatMap(({ heading }, place) => (lines.has(heading) ? [place] : []))
  expect({ where: where[0], places: places.length }).toEqual({ where: where[0], places: 1 })
  return `${at + 1}.${places[0]! + 1}`
}

/** Everything that belongs to a section stands in the message; what is said of the field with a link. */
function expectSection({ text, links }: Shown, stop: CourseStop): void {
  const seen = flat(text)
  expect(seen).toContain(flat(stop.heading))
  if ('passages' in stop) {
    for (const passage of stop.passages) expect(seen).toContain(flat(passage.text))
    if (stop.passages.length > 0) expect(links.length).toBeGreaterThan(0)
  }
  if (stop.kind === 'situation') for (const line of stop.story) expect(seen).toContain(flat(line))
  if (stop.kind === 'check') for (const option of stop.options) expect(seen).toContain(flat(option.text))
}

function expectFeedback(
  { text, links }: Shown,
  stop: CourseStop & { readonly kind: 'check' },
  option: number,
  kind: string,
): void {
  const seen = flat(text)
  expect(seen).toContain(kind)
  const { feedback } = stop.options[option]!
  if (feedback === null) return
  expect(seen).toContain(flat(feedback.text))
  expect(links.length).toBeGreaterThan(0)
}
