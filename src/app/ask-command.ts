import { createInterface } from 'node:readline'
import type { Assistant } from '../domain/assistant.js'
import type { Inbound, Place, Standing } from '../domain/question.js'
import { toAnswerJson } from './answer-json.js'

/** How many requests of a stream are answered at the same time; the order of the answers stays. */
const AT_ONCE = 8

const STANDINGS: readonly Standing[] = ['staff', 'volunteer', 'lead', 'guest']
const PLACES: readonly Place[] = ['channel', 'dm']

/** A line of text, or a JSON object with text, thread, as, place. Anything else is taken as text. */
export function toInbound(line: string): Inbound {
  const request = parseRequest(line)
  const text = typeof request?.text === 'string' ? request.text : line
  const thread =
    typeof request?.thread === 'string' || typeof request?.thread === 'number' ? String(request.thread) : null
  return {
    text,
    thread,
    // Each thread is somebody else, so that one conversation does not go on in another.
    person: thread ?? 'command-line',
    as: oneOf(request?.as, STANDINGS, 'staff'),
    place: oneOf(request?.place, PLACES, 'channel'),
    event: null,
    locale: null,
  }
}

/** What a program that writes requests may have meant otherwise than it is taken; none of its words, since they may be a person's. */
function misread(line: string): readonly string[] {
  if (!line.trimStart().startsWith('{')) return []
  const request = parseRequest(line)
  if (request === null) return ['it begins like JSON and is none, so all of it is taken as the question.']
  if (typeof request.text !== 'string') return ['it has no "text", so all of it is taken as the question.']
  const unknown = (name: string, among: readonly string[], instead: string): string[] =>
    request[name] === undefined || among.some((one) => one === request[name])
      ? []
      : [`"${name}" is none of ${among.join(', ')}, so it is taken as ${instead}.`]
  return [...unknown('as', STANDINGS, 'staff'), ...unknown('place', PLACES, 'channel')]
}

/**
 * Answers one request a line, one JSON object a line, in the same order. Each answer is written as soon as it and all before it
 * are there: whoever sends a line may wait for its answer before the next. An empty line is answered like any other, since whoever
 * reads tells by the place which answer belongs to which line. Lines of one thread wait for each other, a lead's for all before it.
 * `complain` is told, by the number of the line, what of a request was not understood.
 */
export async function askStream(
  assistant: Assistant,
  input: NodeJS.ReadableStream,
  write: (line: string) => void,
  complain: (line: string) => void = () => undefined,
): Promise<void> {
  const threads = new Map<string, Promise<unknown>>()
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  let written: Promise<void> = Promise.resolve()
  const writeAfter = async (before: Promise<void>, answer: Promise<string>): Promise<void> => {
    await before
    write(`${await answer}\n`)
  }
  const open: Promise<void>[] = []
  let number = 0
  for await (const line of lines) {
    number += 1
    for (const what of misread(line)) complain(`Line ${number}: ${what}`)
    const inbound = toInbound(line)
    const inThread = inbound.thread === null ? undefined : threads.get(inbound.thread)
    // What leads look at is what everybody before them has passed on and said.
    const before = inbound.as === 'lead' ? written : inThread
    const answer = Promise.resolve(before).then(() => askOne(assistant, inbound))
    if (inbound.thread !== null) threads.set(inbound.thread, answer)
    written = writeAfter(written, answer)
    // What goes wrong must not wait for the next line; it is thrown below.
    for (const failing of [written, answer]) failing.catch(() => lines.close())
    // Of the eight, only the oldest holds back reading.
    if (open.push(written) >= AT_ONCE) await open.shift()
  }
  await written
}

export async function askOne(assistant: Assistant, inbound: Inbound): Promise<string> {
  const handled = await assistant.handle(inbound)
  return JSON.stringify(handled === null ? null : toAnswerJson(handled))
}

function parseRequest(line: string): Record<string, unknown> | null {
  if (!line.trimStart().startsWith('{')) return null
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((one) => one === value) ?? fallback
}
