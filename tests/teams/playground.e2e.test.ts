import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hideLog, type Playground, startPlayground, whyNoPlayground } from '../support/playground.js'

/** `PICTURES=docs/teams npm test -- tests/teams/playground` writes what a person sees there. */
const PICTURES = process.env.PICTURES ?? ''

const why = whyNoPlayground()
// Said in the name, since a skipped test shows nothing else.
const inPlayground = why === null ? describe : describe.skip

inPlayground(`in Microsoft's playground${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let on: Playground
  const words = (text: string | RegExp) => on.page.getByText(text).last()
  const press = (name: string) => on.page.getByRole('button', { name, exact: true }).last().click()
  const picture = async (name: string) => {
    if (PICTURES === '') return
    mkdirSync(PICTURES, { recursive: true })
    // What slides in has arrived.
    await on.page.waitForTimeout(1_500)
    await on.page.screenshot({ path: `${PICTURES}/${name}.png` })
  }

  beforeAll(async () => {
    on = await startPlayground()
  }, 400_000)
  afterAll(async () => {
    await on?.stop()
  }, 60_000)

  test('a newcomer is welcomed once', async () => {
    await words(/In danger\s+call 112/u).waitFor()
    await picture('1-welcome')
    await on.page.reload({ waitUntil: 'commit' })
    await on.page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor()
    await hideLog(on.page)
    expect(await on.page.getByText(/how good that you are here/u).count()).toBeLessThanOrEqual(1)
  }, 400_000)

  test('a question in the chat of two is answered, each line with its source', async () => {
    await on.write('she went back to him again, what do I say?')
    await words('You could say').waitFor()
    await words(/Suggestions for staff/u).waitFor()
    const links = on.page.locator('a[href^="https://"]').filter({ hasText: /Attachment as the Key/u })
    expect(await links.count()).toBeGreaterThan(0)
    await words('AI generated').waitFor()
    await words('You could say').scrollIntoViewIfNeeded()
    await picture('2-answer')
    await words(/Suggestions for staff/u).scrollIntoViewIfNeeded()
    await picture('3-answer-sources')
  }, 400_000)

  test('a thumb reaches the assistant', async () => {
    await on.page.locator('.fai-FeedbackButtons__positiveFeedbackButton').last().click()
    const dialog = on.page.getByRole('dialog').filter({ hasText: 'What did you like?' })
    await dialog.getByRole('button', { name: 'Submit' }).click()
    // The playground says so only when the assistant has answered with 200; else "Unable to reach app".
    const thanks = on.page.getByRole('dialog').filter({ hasText: 'Thank you!' })
    await thanks.getByRole('button', { name: 'Close' }).click()
    expect(await on.page.getByText('Unable to reach app').count()).toBe(0)
  }, 400_000)

  test('a button of a card shows the passages, word for word', async () => {
    await press('Show the passages')
    await words(/knowledge\/.*\.md/u).waitFor()
    await picture('4-passages')
  }, 400_000)

  test('a step of the course comes with its place in it, and goes on', async () => {
    await on.write('start the course')
    await words(/▱/u).waitFor()
  }, 400_000)

  test('danger stands above everything', async () => {
    await on.write('she just texted me that she wants to kill herself tonight')
    await words(/112/u).waitFor()
    await picture('6-danger')
  }, 400_000)

  test('in a group it answers when it is mentioned', async () => {
    await on.open('Night shift')
    await on.write('warum geht sie immer wieder zu ihm zurück?', { mention: true })
    await words(/Anregungen für Mitarbeitende/u).waitFor()
    await picture('7-group')
  }, 400_000)

  test('in a channel it answers in the thread', async () => {
    await on.open('Our house - General')
    await on.write('what is a trauma bond?', { mention: true })
    await words(/Suggestions for staff/u).waitFor()
    await picture('8-channel')
  }, 400_000)
})
