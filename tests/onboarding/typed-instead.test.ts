import { describe, expect, test } from '@jest/globals'
import { type Reply, toPlainText } from '../../src/domain/reply.js'
import { blocks, buttons, headingOf, progressOf, sharedHouse, type Talker, talker } from '../support/talk.js'

const house = sharedHouse()

const plain = (reply: Reply): string => toPlainText(reply)

/** Goes on to the check question of the fifth module, whose second answer fits. */
async function toCheck(ada: Talker, language: 'en' | 'de' = 'en'): Promise<void> {
  await ada.say(language === 'de' ? 'Kurs starten' : 'start the course')
  let { reply } = await ada.say(language === 'de' ? 'Modul 5' : 'module 5')
  while (!buttons(reply).some(({ label }) => label === 'A'))
    ({ reply } = await ada.say(language === 'de' ? 'weiter' : 'continue'))
}

describe('a yes or no belongs to what was asked last', () => {
  test('"forget me" wins over the course: yes erases, and moves nobody on', async () => {
    const ada = talker(house, 'forget-yes')
    await ada.say('start the course')
    expect(plain((await ada.say('forget me')).reply)).toContain('Shall I?')
    const done = await ada.say('yes')
    expect(plain(done.reply)).toContain('I have forgotten you')
    expect(await house.state.progress.get('forget-yes')).toBeNull()
  })

  test('no leaves everything as it is, also in German', async () => {
    const ada = talker(house, 'forget-no')
    await ada.say('Kurs starten')
    await ada.say('vergiss mich')
    expect(plain((await ada.say('nein')).reply)).toContain('wie es ist')
    expect(await house.state.progress.get('forget-no')).not.toBeNull()
  })

  test('once something else was said, a yes erases nobody', async () => {
    const ada = talker(house, 'forget-late')
    await ada.say('start the course')
    await ada.say('forget me')
    await ada.say('she went back to him, what do I say?')
    await ada.say('yes')
    expect(await house.state.progress.get('forget-late')).not.toBeNull()
  })

  test('starting over: yes begins anew, no goes back to the place; an older question is left alone', async () => {
    const ada = talker(house, 'anew')
    await ada.say('start the course')
    // The question whether leads may see her is left open on the way.
    expect(plain((await ada.say('skip')).reply)).toContain('may your leads see')
    await ada.say('continue')
    await ada.say('start over')
    expect(progressOf((await ada.say('no')).reply)).toMatchObject({ done: 2 })
    await ada.say('start over')
    const anew = await ada.say('yes')
    expect(progressOf(anew.reply)).toMatchObject({ done: 1, text: 'Module 1 of 11: What we do and for whom' })
    expect(await house.state.consents.has('anew', 'share_progress')).toBe(false)
  })

  test('the reminder: yes after "stop" is a yes to it', async () => {
    const ada = talker(house, 'reminder')
    await ada.say('start the course')
    expect(plain((await ada.say('stop')).reply)).toContain('Shall I remind you')
    await ada.say('yes')
    expect(await house.state.consents.has('reminder', 'nudge')).toBe(true)
  })

  test('"ok" under a step of the course goes on, and agrees to nothing', async () => {
    const ada = talker(house, 'ok')
    await ada.say('start the course')
    expect(plain((await ada.say('skip')).reply)).toContain('may your leads see')
    expect(progressOf((await ada.say('ok')).reply)).toMatchObject({ done: 2 })
    expect(await house.state.consents.has('ok', 'share_progress')).toBe(false)
  })

  test('a letter answers the check that was shown last, not the list of "guide me" before it', async () => {
    const ada = talker(house, 'guide-then-check')
    await ada.say('guide me')
    await toCheck(ada)
    expect(plain((await ada.say('b')).reply)).toContain('Your answer:')
  })
})

describe('in the course', () => {
  test.each(['pass it on', 'pass this on', 'pass that on to the leads'])(
    '"%s" hands on and leaves nothing out',
    async (text) => {
      const ada = talker(house, `pass-${text}`)
      await ada.say('start the course')
      await ada.say(text)
      expect((await house.state.progress.get(`pass-${text}`))!.covered).toEqual([])
    },
  )

  test('"back" on the very first page says so, and on the first page of another goes to the one before', async () => {
    const ada = talker(house, 'back')
    await ada.say('start the course')
    expect(plain((await ada.say('back')).reply)).toContain('nothing comes before it')
    const skipped = await ada.say('module 2')
    expect(progressOf(skipped.reply)).toMatchObject({ done: 1 })
    expect(progressOf((await ada.say('previous')).reply)!.text).toMatch(/^Module 1 of 11/u)
  })

  test('"last question again" shows the check again', async () => {
    const ada = talker(house, 'last-again')
    await toCheck(ada)
    expect(headingOf((await ada.say('last question again')).reply)).toBe('A question for you')
    expect(headingOf((await ada.say('die letzte frage nochmal')).reply)).toBe('Eine Frage an dich')
  })

  test.each([
    ['the third one', 'C'],
    ['i guess the first', 'A'],
    ['the last one', 'D'],
    ['die zweite', 'B'],
    ['ich nehme die dritte antwort', 'C'],
  ])('an answer by its place: "%s"', async (text, letter) => {
    const ada = talker(house, `place-${text}`)
    await toCheck(ada, /die/u.test(text) ? 'de' : 'en')
    const { reply } = await ada.say(text)
    expect(plain(reply)).toMatch(/^(?:Your answer|Deine Antwort): /u)
    // The other letters are offered; of the one that fits, none.
    const left = buttons(reply).map(({ label }) => label)
    expect(left).not.toContain(letter)
  })

  test.each(['maybe b and c', 'a or d', 'b und c vielleicht'])(
    'several letters are met kindly, and the question stays open: "%s"',
    async (text) => {
      const ada = talker(house, `several-${text}`)
      await toCheck(ada)
      const { answer, reply } = await ada.say(text)
      expect(answer.outcome).toBe('conversation')
      expect(buttons(reply).map(({ label }) => label)).toEqual(['A', 'B', 'C', 'D'])
    },
  )

  test('"why?" right after an answer explains the check; later it is a question like any other', async () => {
    const ada = talker(house, 'why')
    await toCheck(ada)
    await ada.say('c')
    const { answer, reply } = await ada.say('why is that?')
    const { knowledge } = await house.house.ready
    const check = knowledge.modules
      .filter((module) => module.language === 'en' && module.topic.includes('/05-'))
      .flatMap((module) => module.stops)
      .find((stop) => stop.kind === 'check')!
    const feedback = check.kind === 'check' ? check.options.map((option) => option.feedback!.text) : []
    expect(('claims' in answer ? answer.claims : []).map(({ text }) => text).sort()).toEqual(feedback.sort())
    expect(blocks(reply, 'list')[0]!.items[0]!.text).toMatch(/^C: /u)
    await ada.say('she went back to him, what do I say?')
    expect((await ada.say('why?')).answer.outcome).not.toBe('conversation')
  })

  test('what was left out counts as left out, at the end and under "progress", and is one word away', async () => {
    const ada = talker(house, 'left-out')
    await ada.say('start the course')
    let last = await ada.say('skip')
    for (let at = 1; at < 11; at += 1) last = await ada.say('skip')
    expect(plain(last.reply)).toContain('You have read 0 of 11; 11 are left out')
    expect(plain(last.reply)).not.toContain('whole course')
    const progress = await ada.say('progress')
    expect(progressOf(progress.reply)).toMatchObject({ done: 0, of: 11 })
    expect(plain(progress.reply)).toContain('11 left out')
    const third = buttons(last.reply).find(({ says }) => says === 'module 3')!
    expect(progressOf((await ada.press(third)).reply)!.text).toMatch(/^Module 3 of 11/u)
  })
})

describe('below an answer, typed', () => {
  test.each([
    ['she went back to him, what do I say?', '[2]', '2', 'show the passages', 'helpful'],
    ['sie ist wieder bei ihm', '[2]', 'quelle 2', 'zeig die stellen', 'hilfreich'],
  ])(
    'a number opens its passages with file and link; %s',
    async (question, bracketed, number, all, helpful) => {
      const ada = talker(house, `typed-${helpful}`)
      const { answer, reply } = await ada.say(question)
      const sources = 'sources' in answer ? answer.sources : []
      const second = sources.find((source) => source.number === 2)!
      for (const text of [bracketed, number]) {
        const shown = await ada.say(text)
        expect(blocks(shown.reply, 'quote').map((quote) => quote.text)).toEqual(
          second.passages.map((passage) => passage.quote),
        )
        for (const quote of blocks(shown.reply, 'quote')) expect(quote.from).toMatch(/knowledge\/\S+/u)
        expect(blocks(shown.reply, 'sources')[0]!.items).toMatchObject([
          { number: 2, title: second.source.title },
        ])
        expect(blocks(shown.reply, 'sources')[0]!.items[0]!.url).toMatch(/^https?:/u)
      }
      const every = await ada.say(all)
      const numbers = (of: Reply) =>
        blocks(of, 'sources')[0]!.items.map((item) => `${item.number} ${item.short}`)
      expect(numbers(every.reply)).toEqual(numbers(reply))
      const before = await house.state.feedback.open(100)
      const given = await ada.say(helpful)
      expect(given.answer.intent).toBe('feedback')
      const count = (list: typeof before) => list.reduce((sum, one) => sum + one.helpful, 0)
      expect(count(await house.state.feedback.open(100))).toBeGreaterThan(count(before))
    },
  )

  test('a number behind which nothing stands opens nothing, and finds nothing', async () => {
    const ada = talker(house, 'no-number')
    await ada.say('she went back to him, what do I say?')
    const { answer, reply } = await ada.say('[77]')
    expect(blocks(reply, 'quote')).toEqual([])
    expect(answer.outcome).toBe('conversation')
  })

  test.each([
    ['en', 'show the passages'],
    ['en', 'helpful'],
    ['en', 'not helpful'],
    ['en', 'pass it on'],
    ['en', '[1]'],
    ['en', '2'],
    ['en', 'source 3'],
    ['de', 'zeig die Stellen'],
    ['de', 'nicht hilfreich'],
    ['de', 'gib das weiter'],
    ['de', 'Quelle 1'],
  ])('what belongs below an answer finds nothing where there is none; %s: %s', async (language, text) => {
    const { answer, reply } = await talker(house, `nothing-above-${text}`).say(text)
    expect(answer).toMatchObject({ outcome: 'conversation', language })
    expect(plain(reply)).toContain(language === 'de' ? 'darüber nichts' : 'nothing above')
  })

  test.each([
    'is it helpful to explain the bond to her?',
    'she says the group is not helpful',
    'can I pass on what she told me to my colleague?',
    'soll ich ihr Geheimnis weitergeben?',
    'welche Quellen gibt es zu Traumabindung?',
  ])('a question in which such a word stands is asked; %s', async (text) => {
    const { reply } = await talker(house, `asked-${text}`).say(text)
    expect(plain(reply)).not.toMatch(/nothing above|darüber nichts/u)
  })

  test.each(['16', 'she is 16'])('a bare number below an answer may tell of her; %s', async (text) => {
    const ada = talker(house, `tells-${text}`)
    await ada.say('she went back to him, what do I say?')
    expect(plain((await ada.say(text)).reply)).not.toContain('nothing above')
  })

  test.each([
    ['she went back to him, what do I say?', 'pass it on'],
    ['she went back to him, what do I say?', 'can you pass this to my lead'],
    ['sie ist wieder bei ihm', 'gib das bitte weiter'],
    ['sie ist wieder bei ihm', 'bitte an die Leitung weitergeben'],
  ])(
    'a question that was answered can be passed on as well, and keeps no name; %s: %s',
    async (question, text) => {
      const ada = talker(house, `answered-${text}`)
      await ada.say(question)
      expect(plain((await ada.say(text)).reply)).toMatch(/without your name|ohne deinen Namen/u)
      const open = await house.state.handedOn.open(100)
      expect(open.filter((one) => one.question === question && one.person === null)).not.toEqual([])
    },
  )

  test.each([
    ['she went back to him, what do I say?', 'not helpful: much too long'],
    ['sie ist wieder bei ihm', 'nicht hilfreich: viel zu lang'],
  ])('a line can be written beside "not helpful", as with the button; %s', async (question, text) => {
    const ada = talker(house, `line-${text}`)
    await ada.say(question)
    expect((await ada.say(text)).answer.intent).toBe('feedback')
    const lines = (await house.state.feedback.open(500)).flatMap((one) => one.lines.map(({ line }) => line))
    expect(lines).toContain(text.replace(/^[^:]*: /u, ''))
  })

  test('what is told behind a colon of anything else is asked', async () => {
    const ada = talker(house, 'colon')
    await ada.say('she went back to him, what do I say?')
    expect((await ada.say('she says: nobody helps me')).answer.intent).toBe('question')
  })

  test.each([
    ['ask a person', 'I am a program'],
    ['einen Menschen fragen', 'Ich bin ein Programm'],
  ])('"%s" with nothing above says where people are', async (text, says) => {
    expect(plain((await talker(house, `person-${text}`).say(text)).reply)).toContain(says)
  })

  test('"pass it on" does what the button does', async () => {
    const ada = talker(house, 'hand-on')
    await ada.say('how do I mend the printer?')
    expect(plain((await ada.say('pass it on')).reply)).toContain('I have noted it for your leads')
  })
})

describe('follow-ups', () => {
  const claimsOf = ({ answer }: Awaited<ReturnType<Talker['say']>>) =>
    ('claims' in answer ? answer.claims : []).map((claim) => claim.text)

  test('bring what is new; the same question once more gets the same answer', async () => {
    const ada = talker(house, 'new')
    const first = claimsOf(await ada.say('she is testing me'))
    const second = claimsOf(await ada.say('and if she says no?'))
    expect(second.length).toBeGreaterThan(0)
    expect(second.filter((text) => first.includes(text))).toEqual([])
    expect(claimsOf(await ada.say('and if she says no?'))).toEqual(second)
  })

  test('in the end it says kindly that there is nothing more', async () => {
    const ada = talker(house, 'nothing-more')
    await ada.say('what is a trauma bond?')
    const heard = new Set<string>()
    let last = await ada.say('and what else?')
    for (let at = 0; at < 30 && last.answer.outcome === 'answered'; at += 1) {
      for (const text of claimsOf(last)) {
        expect(heard.has(text)).toBe(false)
        heard.add(text)
      }
      last = await ada.say(at % 2 === 0 ? 'and why?' : 'and what else?')
    }
    expect(plain(last.reply)).toContain('I have nothing on this beyond what stands above')
  })

  test('after danger the topic is still known', async () => {
    const ada = talker(house, 'after-danger')
    const urgent = await ada.say('she went back to him and now he hits her again')
    expect(urgent.answer.outcome).toBe('urgent')
    const next = await ada.say('and if she says no?')
    expect(next.answer.outcome).toBe('answered')
    expect(claimsOf(next).length).toBeGreaterThan(0)
  })

  test('how long a thing lasts is asked of that thing, and sends nobody to a doctor', async () => {
    const ada = talker(house, 'how-long')
    await ada.say('was ist eine traumabindung?')
    const { answer, reply } = await ada.say('und wie lange dauert das?')
    expect(answer.outcome).toBe('answered')
    expect(plain(reply)).not.toContain('116 117')
    // What belongs elsewhere by its own words still does.
    expect((await ada.say('und welche tabletten helfen dagegen?')).answer.outcome).not.toBe('answered')
  })
})

describe('a word or two', () => {
  test.each(['Scham', 'eifersucht', 'vertrauen', 'warum?', 'Abhängigkeit', 'schuldgefühle', 'heimweh'])(
    '"%s" is answered in German',
    async (text) => {
      expect((await talker(house, `word-${text}`).say(text)).reply.language).toBe('de')
    },
  )

  test.each(['shame', 'jealousy', 'trust', 'why?'])('"%s" is answered in English', async (text) => {
    expect((await talker(house, `word-${text}`).say(text)).reply.language).toBe('en')
  })

  test('what is spelt alike in both stays in the language of the thread', async () => {
    const ada = talker(house, 'alike')
    await ada.say('hallo')
    expect((await ada.say('trauma')).reply.language).toBe('de')
    await ada.say('hello')
    expect((await ada.say('trauma')).reply.language).toBe('en')
  })

  test.each(['trust', 'vertrauen'])('"%s" is answered from the card that is called so', async (text) => {
    const { answer } = await talker(house, `card-${text}`).say(text)
    const titles = ('claims' in answer ? answer.claims : []).map(
      ({ citations }) => citations[0].passage.title,
    )
    expect(titles).toEqual(expect.arrayContaining([expect.stringMatching(/trust|vertrau/iu)]))
  })

  test.each([
    ...(['are you a robot?', 'are you human?', 'who reads this?', 'what do you store about me?'] as const),
    ...([
      'wer liest das hier?',
      'bist du ein mensch',
      'was speicherst du?',
      'liest meine chefin mit?',
      'kann ich mit einem menschen sprechen?',
    ] as const),
    'is there a human?',
  ])('"%s" is about the assistant, and it says what it is', async (text) => {
    const { answer, reply } = await talker(house, `self-${text}`).say(text)
    expect(answer.intent).toBe('help')
    expect(plain(reply)).toMatch(/I am a program, not a person|Ich bin ein Programm, kein Mensch/u)
    expect(plain(reply)).toMatch(
      /go to a colleague or your lead|geh zu einer Kollegin oder zu deiner Leitung/u,
    )
    expect(plain(reply)).toMatch(/nobody watches this chat|niemand liest hier mit/u)
  })
})
