import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** Between us and a server: lets through, hangs up, or swallows everything (a cut cable, which nobody is told of). */
export interface Gate {
  readonly url: string
  open(): void
  /** Every connection is reset, new ones are refused. */
  refuse(): void
  /** Connections stay, nothing comes through. */
  swallow(): void
  close(): Promise<void>
}

export async function gateBefore(databaseUrl: string): Promise<Gate> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let mode: 'open' | 'refuse' | 'swallow' = 'open'
  const server = createServer((near) => {
    if (mode === 'refuse') return void near.destroy()
    const far = connect(Number(target.port), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (chunk) => mode === 'open' && far.write(chunk))
    far.on('data', (chunk) => mode === 'open' && near.write(chunk))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = new URL(databaseUrl)
  url.port = String(address.port)
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: url.href,
    open: () => {
      // What was swallowed is lost: those connections are of no use any more.
      if (mode === 'swallow') hangUp()
      mode = 'open'
    },
    refuse: () => {
      mode = 'refuse'
      hangUp()
    },
    swallow: () => {
      mode = 'swallow'
    },
    close: async () => {
      hangUp()
      server.close()
      await once(server, 'close')
    },
  }
}
