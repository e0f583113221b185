import type { Shown, Volunteer } from './course-walk.js'
import type { Playground } from './playground.js'

/** What the assistant wrote stands still for this long, in milliseconds, before it is read. */
const STILL = 150

/** A person in the chat of two, at the keyboard and with the mouse. */
export function volunteerIn(on: Playground): Volunteer {
  // The page shows a message's text and its card of buttons as two.
  const cards = on.page.locator('.fai-OutputCard')
  const next = async (run: () => Promise<unknown>): Promise<Shown> => {
    const before = await cards.count()
    await run()
    await cards.nth(before).waitFor()
    return await settled(before)
  }
  /** What was written since, once it changes no more: neither "Reading the sources…" nor half an answer. */
  const settled = async (before: number): Promise<Shown> => {
    let texts: string[] = []
    for (;;) {
      await on.page.waitForTimeout(STILL)
      const now: string[] = []
      for (let at = before; at < (await cards.count()); at += 1)
        // biome-ignore lint/performance/useDomNodeTextContent: line by line, as a person sees it
        now.push(await cards.nth(at).innerText())
      const whole = now.every((text) => /\S/u.test(text) && !/…\s*$/u.test(text))
      if (whole && now.join() === texts.join()) break
      texts = now
    }
    const links: string[] = []
    for (let at = before; at < before + texts.length; at += 1)
      for (const link of await cards.nth(at).locator('a[href^="https://"]').all())
        links.push(String(await link.getAttribute('href')))
    return { text: texts.join('\n'), links }
  }
  return {
    say: async (text) => await next(() => on.write(text)),
    press: async (label) =>
      await next(() => cards.last().getByRole('button', { name: label, exact: true }).click()),
  }
}
