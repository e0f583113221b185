import { createInterface } from 'node:readline'
import type { Assistant, Language, Standing } from '../../src/index.js'
import { renderConsole, type Terminal, widthOf, wrapLines } from './render-console.js'

export interface ConsoleDeps {
  readonly assistant: Assistant
  readonly input: NodeJS.ReadableStream & { isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  readonly language: Language
  readonly colour: boolean
  readonly as: Standing
  /** Resolves with what there is to say once the folder is read: how much was found, or what is wrong. */
  readonly ready: Promise<string>
  /** Calls with what there is to say unasked, between two questions: that the knowledge folder lost something, or is whole again. */
  readonly onWord?: (say: (text: string) => void) => void
}

const WELCOME: Readonly<Record<Language, string>> = {
  en: 'Secure Base. Tell me what happened, or what you would like to understand. (Leave with Ctrl-C or "exit".)',
  de: 'Secure Base. Erzähl mir, was passiert ist oder was du verstehen möchtest. (Beenden mit Strg-C oder "exit".)',
}
const EXAMPLE: Readonly<Record<Language, string>> = {
  en: 'For example: she went back to him again, what do I say?',
  de: 'Zum Beispiel: sie ist wieder zu ihm zurück, was sage ich?',
}
const LEAVE = /^(?:exit|quit|bye|tschüss|tschuess|ende)$/iu

/**
 * A conversation in the terminal: friendly with a person, quiet in a pipe (no prompt, no welcome), one thread from start to
 * end. Resolves when the input ends, on "exit", and on Ctrl-C.
 */
export async function converse(deps: ConsoleDeps): Promise<void> {
  const { assistant, input, output } = deps
  const interactive = input.isTTY === true && output.isTTY === true
  const terminal = (): Terminal => ({ width: widthOf(output), colour: deps.colour, talks: true })
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    prompt: '> ',
    historySize: 200,
  })
  let closed = false
  lines.once('close', () => {
    closed = true
  })
  lines.once('SIGINT', () => lines.close())
  if (interactive) {
    output.write(`${WELCOME[deps.language]}\n${EXAMPLE[deps.language]}\n\n`)
    lines.prompt()
    const say = (remark: string): void => {
      if (closed || remark === '') return
      output.write(`\r${remark}\n`)
      lines.prompt(true)
    }
    deps.ready.then(say)
    deps.onWord?.((text) => say(`\n${wrapLines(text, widthOf(output))}\n`))
  }
  for await (const line of lines) {
    const text = line.trim()
    if (LEAVE.test(text)) break
    if (text !== '') {
      const handled = await assistant.handle({
        text,
        thread: 'console',
        person: 'console',
        as: deps.as,
        place: 'dm',
        event: null,
        locale: null,
      })
      if (handled !== null) output.write(`\n${renderConsole(handled.reply, terminal())}\n`)
    }
    if (interactive && !closed) lines.prompt()
  }
  lines.close()
  if (interactive) output.write('\n')
}
