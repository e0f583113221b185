import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { PLAYGROUND } from '../../src/app/playground-command.js'
import { freePort } from './free-port.js'
import { until } from './until.js'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Why the playground cannot be used here; `null` where it can. */
export function whyNoPlayground(): string | null {
  if (CHROMIUM === undefined) return 'there is no Chromium here: apt-get install chromium'
  const { status } = spawnSync('npx', ['--yes', '--package', PLAYGROUND, 'agentsplayground', '--version'], {
    timeout: 120_000,
    stdio: 'ignore',
  })
  return status === 0 ? null : `${PLAYGROUND} cannot be had here`
}

export interface Playground {
  readonly page: Page
  /** Writes in the room that is open, and sends it. In a group or a channel the assistant is mentioned first. */
  write(text: string, options?: { mention?: boolean }): Promise<void>
  open(room: 'Personal Chat' | 'Night shift' | 'Our house - General'): Promise<void>
  stop(): Promise<void>
}

/** The command a newcomer types, and a browser in front of it. */
export async function startPlayground(): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'secure-base-'))
  const [bot, port] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, ['dist/src/app/main.js', 'playground'], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      PORT: String(bot),
      DATA_DIR: folder,
      TEAMSAPPTESTER_PORT: String(port),
      TEAMSAPPTESTER_BROWSER: 'none',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  await until(() => printed.includes('in a browser'), 120_000, 'the playground starts')
  const browser = await chromium.launch({ executablePath: CHROMIUM!, args: QUIET })
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 } })
  page.setDefaultTimeout(PATIENCE)
  // It asks Microsoft for fonts and pictures; nothing of a test leaves the machine.
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  )
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' })
  await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor()
  // What the tool tells developers; it names folders of this machine.
  await page
    .getByRole('button', { name: 'Hide log panel' })
    .or(page.getByTitle('Hide log panel'))
    .first()
    .click()
  const box = () => page.locator('div[role=textbox]').last()
  return {
    page,
    open: async (room) => {
      await page.getByRole('treeitem', { name: room }).click()
    },
    write: async (text, { mention = false } = {}) => {
      await box().click()
      if (mention) {
        await page.keyboard.type('@')
        await page.getByRole('menuitem', { name: 'Secure Base' }).click()
        await page.keyboard.type(' ')
      }
      await page.keyboard.insertText(text)
      const post = page.getByRole('button', { name: 'Post', exact: true })
      if (await post.isVisible().catch(() => false)) await post.click()
      else await page.keyboard.press('Enter')
    },
    stop: () => stop(browser, child, folder),
  }
}

/** A browser on a busy machine is slow; nothing here asserts how slow. */
const PATIENCE = 240_000

/** What the tool tells developers; it names folders of this machine. */
export async function hideLog(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Hide log panel' })
    .or(page.getByTitle('Hide log panel'))
    .first()
    .click()
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function stop(browser: Browser, child: ChildProcess, folder: string): Promise<void> {
  await browser.close()
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGINT')
  await closed
  rmSync(folder, { recursive: true, force: true })
}
