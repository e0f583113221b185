import type { Posted } from './teams-server.js'

type Json = Record<string, unknown>
interface Info {
  readonly streamType?: string
  readonly streamId?: string
  readonly streamSequence?: number
}
interface Stream {
  readonly room: string
  readonly from: number
  last: number
  sequence: number
  text: string
  state: 'open' | 'over' | 'stopped'
}

/** Streaming as its page says it (learn.microsoft.com, "Stream bot messages"), and as badly as a test wants it. */
export interface Streams {
  /** Every request of a stream that was taken: what kind, and the text. */
  readonly taken: readonly { readonly type: string; readonly text: string; readonly at: number }[]
  /** From the `from`th request of a stream on (1 = its first), each is refused so. */
  refuse(status: number, from: number, message?: string): void
  /** The first request is answered without an id, as Microsoft's playground does. */
  dropIds(): void
  /** How long a stream may take, in milliseconds. */
  last(milliseconds: number): void
  /** Messages that were streamed cannot be changed. */
  fix(): void
  /** The end of a stream is taken, and the answer to it lost on the way. */
  loseEnds(): void
  take(room: string, body: Json): [number, unknown] | null
  mayChange(id: string): boolean
  loses(body: Json): boolean
}

/** Requests of a stream a second; a little is allowed for the wire. */
const APART = 950

export function createStreams(deps: { messages: Posted[]; fault: (words: string) => void }): Streams {
  const streams = new Map<string, Stream>()
  const taken: { type: string; text: string; at: number }[] = []
  let refusal: { status: number; from: number; message: string } | null = null
  let ids = true
  let limit = 120_000
  let fixed = false
  let losing = false
  const no = (message: string): [number, unknown] => [
    403,
    { error: { code: 'ContentStreamNotAllowed', message } },
  ]
  const bad = (message: string): [number, unknown] => {
    deps.fault(message)
    return [400, { error: { code: 'BadRequest', message } }]
  }

  const infoOf = ({ entities }: Json): Info | null =>
    ((entities ?? []) as (Json & Info)[]).find(({ type }) => type === 'streaminfo') ?? null

  const take = (room: string, body: Json): [number, unknown] | null => {
    const info = infoOf(body)
    if (info === null) return null
    const { streamType = 'streaming', streamId, streamSequence } = info
    const text = typeof body.text === 'string' ? body.text : ''
    const final = streamType === 'final'
    if (room.startsWith('19:')) return bad('a stream in a room of several people')
    if (text.trim() === '') return bad('Start streaming activities should include text')
    if (final !== (body.type === 'message')) return bad('the end of a stream, and only it, is a message')
    if (!final && (body.attachments !== undefined || body.channelData !== undefined))
      return bad('cards and thumbs come with the end')
    if (!final && ((body.entities ?? []) as unknown[]).length > 1) return bad('labels come with the end')
    if (streamType === 'informative' && text.length > 1_000) return bad('informative text too long')
    if (final && streamSequence !== undefined) return bad('a sequence at the end')
    const now = Date.now()
    const known = streamId === undefined ? undefined : streams.get(streamId)
    const number = final ? (known?.sequence ?? 0) + 1 : (streamSequence ?? 0)
    if (refusal !== null && number >= refusal.from) {
      if (known !== undefined) known.state = /cancel/u.test(refusal.message) ? 'stopped' : 'over'
      return [refusal.status, { error: { code: 'ContentStreamNotAllowed', message: refusal.message } }]
    }
    if (streamId === undefined) {
      if (final || streamSequence !== 1) return bad('a stream begins with 1 and without an id')
      if ([...streams.values()].some((one) => one.room === room && one.state === 'open'))
        return bad('two streams in one chat')
      const id = `s${streams.size + 1}`
      if (ids) streams.set(id, { room, from: now, last: now, sequence: 1, text: '', state: 'open' })
      taken.push({ type: streamType, text, at: now })
      return ids ? [201, { id }] : [202, {}]
    }
    if (known === undefined || known.room !== room) return bad('an unknown stream')
    if (known.state === 'stopped') return no('Content stream was canceled by user.')
    if (known.state === 'over')
      return no('Content stream is not allowed on an already completed streamed message')
    if (now - known.from > limit) {
      known.state = 'over'
      return no('Content stream finished due to exceeded streaming time.')
    }
    if (now - known.last < APART) {
      deps.fault('more than one request a second')
      return [429, { error: { message: 'API calls quota exceeded' } }]
    }
    if (!final && streamSequence !== known.sequence + 1) return bad('out of sequence')
    if (streamType !== 'informative' && !text.startsWith(known.text))
      return bad('what was streamed before is not in it')
    known.last = now
    known.sequence = number
    taken.push({ type: streamType, text, at: now })
    if (streamType === 'informative') return [202, {}]
    known.text = text
    const there = deps.messages.find((one) => one.id === streamId)
    if (there === undefined)
      deps.messages.push({
        id: streamId,
        conversation: room,
        activity: body,
        targeted: false,
        edits: 0,
        growing: !final,
      })
    else Object.assign(there, { activity: body, growing: !final })
    if (final) known.state = 'over'
    return [202, {}]
  }

  return {
    taken,
    refuse: (status, from, message = '') => {
      refusal = { status, from, message }
    },
    dropIds: () => {
      ids = false
    },
    last: (milliseconds) => {
      limit = milliseconds
    },
    fix: () => {
      fixed = true
    },
    loseEnds: () => {
      losing = true
    },
    take,
    mayChange: (id) => {
      const stream = streams.get(id)
      if (stream === undefined) return true
      if (Date.now() - stream.from > limit && stream.state === 'open') stream.state = 'over'
      if (fixed || stream.state !== 'over') return false
      for (const one of deps.messages) if (one.id === id) one.growing = false
      return true
    },
    loses: (body) => losing && infoOf(body)?.streamType === 'final',
  }
}
