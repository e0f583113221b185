import { afterEach, expect, test } from '@jest/globals'
import { wordsOfHtml } from '../../adapters/teams/read-html.js'
import { reply, scriptedAssistant } from '../support/adapter-contract.js'
import { CHANNEL, CHAT, MEMBER, message, PEOPLE, startTeamsBot } from '../support/teams-bot.js'
import { startTeamsServer, TENANT } from '../support/teams-server.js'
import { until } from '../support/until.js'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function begin() {
  const teams = await startTeamsServer()
  closers.push(teams.close)
  for (const room of [CHANNEL, CHAT]) teams.roster(room, PEOPLE)
  const { assistant, asked } = scriptedAssistant(({ text }) =>
    reply([{ kind: 'text', text: `heard: ${text}` }]),
  )
  const bot = await startTeamsBot(teams, assistant)
  closers.push(bot.stop)
  return { teams, bot, asked }
}

const HTML = (content: string) => ({ contentType: 'text/html', content })

test('a message that is forwarded to us is read, with a word of hers and without', async () => {
  const { teams, bot, asked } = await begin()
  const forwarded = {
    contentType: 'forwardedMessageReference',
    content: JSON.stringify({ originalMessageContent: '<p>she wrote that she <b>wants to die</b></p>' }),
  }
  for (const [at, text] of ['', 'what now?'].entries()) {
    await bot.post(
      message(teams, text, { more: { attachments: [HTML('<attachment id="1"></attachment>'), forwarded] } }),
    )
    await until(() => asked.length > at)
  }
  expect(asked.map(({ text }) => text)).toEqual([
    'she wrote that she wants to die',
    'what now?\nshe wrote that she wants to die',
  ])
})

test('a message that comes as HTML alone is read, and one with text is read once', async () => {
  const { teams, bot, asked } = await begin()
  const attachments = [HTML('<div>she said &quot;I can&#39;t&quot; &#128546;</div>')]
  await bot.post(message(teams, '', { more: { attachments } }))
  // A request is let go after a fifth of a second, whether it has been answered or not.
  await until(() => asked.length === 1)
  await bot.post(message(teams, 'she said &quot;no&quot;', { more: { attachments } }))
  await until(() => asked.length === 2)
  expect(asked.map(({ text }) => text)).toEqual(['she said "I can\'t" 😢', 'she said "no"'])
})

test.each([
  ['<h3>Urgent</h3><p>she cuts herself</p>', 'Urgent\nshe cuts herself'],
  ['<table><tr><td>Ana</td><td>took pills</td></tr></table>', 'Ana\ntook pills'],
  ['<blockquote>she said no</blockquote>how do I answer?', 'she said no\nhow do I answer?'],
  ['<div>one<div>two</div></div>three', 'one\ntwo\nthree'],
  ['<pre>one</pre>two<hr>three<br/>four', 'one\ntwo\nthree\nfour'],
  ['<ul><li>one<ul><li>two</li></ul></li></ul>', 'one\ntwo'],
  ['er schl&auml;gt sie, &bdquo;f&uuml;r immer&ldquo;', 'er schlägt sie, „für immer“'],
  // What only looks different inside a word leaves it whole.
  ['she <b>w</b>ants <i>to</i> <span>d<u>i</u>e</span>', 'she wants to die'],
  ['see <a href="https://a.example">this</a>, &amp;uuml; is an entity', 'see this, &uuml; is an entity'],
])('words that stand apart in HTML stay apart: %s', (html, text) => {
  expect(wordsOfHtml(html)).toBe(text)
})

test('with a picture or a file the core is told that there is something it cannot read', async () => {
  const { bot, teams, asked } = await begin()
  const file = { contentType: 'application/vnd.microsoft.teams.file.download.info', content: {} }
  const picture = { contentType: 'image/*' }
  const picturesHtml = HTML('<div><img src="https://a.example/x.gif"></div>')
  const write = (text: string, ...attachments: object[]) =>
    bot.post(message(teams, text, { more: { attachments } }))
  await write('', picture, picturesHtml)
  await until(() => asked.length === 1)
  await write('how do I answer this?', file, HTML('<p>how</p>'))
  await until(() => asked.length === 2)
  await write('and this?', HTML('<p>and this?</p>'))
  await until(() => asked.length === 3)
  expect(asked.map(({ text, unread }) => [text, unread])).toEqual([
    ['', true],
    ['how do I answer this?', true],
    ['and this?', false],
  ])
})

test('who mentions us only in an edit is answered; another bot never is', async () => {
  const { teams, bot, asked } = await begin()
  const mention = message(teams, 'how do I begin?', { room: 'channel' })
  await bot.post({
    ...mention,
    type: 'messageUpdate',
    channelData: { tenant: { id: TENANT }, eventType: 'editMessage' },
  })
  await bot.post(message(teams, 'hello from a bot', { from: { id: '28:another-app', aad: MEMBER.aad } }))
  await until(() => asked.length > 0)
  expect(asked.map(({ text }) => text)).toEqual(['how do I begin?'])
})
