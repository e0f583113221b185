import { createInterface, type Interface } from 'node:readline'
import { PassThrough } from 'node:stream'
import type { Assistant, Language, Standing } from '../../src/index.js'
import { renderConsole, type Terminal, widthOf, wrap, wrapLines } from './render-console.js'

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
const LEAVE = /^[/:]?(?:exit|quit|bye|tschüss|tschuess|ende)$|^[/:]q$/iu
/** Has a terminal mark what is pasted, so that a text of several lines is one message. */
const MARK_PASTED = { on: '\u001b[?2004h', off: '\u001b[?2004l' } as const

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
    const width = widthOf(output)
    if (deps.colour) output.write(MARK_PASTED.on)
    output.write(`${wrap(WELCOME[deps.language], width)}\n${wrap(EXAMPLE[deps.language], width)}\n\n`)
    lines.prompt()
    const say = (remark: string): void => {
      if (closed || remark === '') return
      output.write(`\r${remark}\n`)
      lines.prompt(true)
    }
    deps.ready.then(say)
    deps.onWord?.((text) => say(`\n${wrapLines(text, widthOf(output))}\n`))
  }
  for await (const message of messagesOf(lines, input)) {
    const text = message.trim()
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
  if (interactive) output.write(deps.colour ? `${MARK_PASTED.off}\n` : '\n')
}

/** The lines as they are sent; what was pasted in several is one message, sent by the Enter after it. */
function messagesOf(lines: Interface, input: NodeJS.ReadableStream): AsyncIterable<string> {
  const messages = new PassThrough({ objectMode: true })
  let pasting = false
  let pasted: string[] = []
  input.on('keypress', (_text, key?: { name?: string }) => {
    if (key?.name === 'paste-start') pasting = true
    if (key?.name === 'paste-end') pasting = false
  })
  lines.on('line', (line) => {
    pasted.push(line)
    if (pasting) return
    messages.write(pasted.join('\n'))
    pasted = []
  })
  lines.once('close', () => {
    if (pasted.length > 0) messages.write(pasted.join('\n'))
    messages.end()
  })
  return messages
}
