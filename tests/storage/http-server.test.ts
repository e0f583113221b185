import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createHttpServer, type HttpServer, type Route } from '../../src/app/http-server.js'
import { createMetrics } from '../../src/app/metrics.js'
import type { PartHealth } from '../../src/domain/adapter.js'
import { StoreUnavailable } from '../../src/domain/store-unavailable.js'
import { createResilientState } from '../../src/storage/resilient-state.js'
import { until } from '../support/until.js'

const servers: HttpServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close(100)
})

async function serve(parts: () => readonly PartHealth[] = () => [], routes: readonly Route[] = []) {
  const errors: string[] = []
  const metrics = createMetrics({ routes: routes.map(({ path }) => path), process: false })
  const server = createHttpServer(
    { host: '127.0.0.1', port: 0, routes },
    { ready: parts, metrics, onError: (path) => errors.push(path) },
  )
  servers.push(server)
  const { url, port } = await server.listen()
  return { url, port, server, metrics, errors }
}

describe('the HTTP server', () => {
  test('says that it lives', async () => {
    const { url } = await serve()
    const response = await fetch(`${url}/healthz`)
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })

  test.each([
    [[{ name: 'store', state: 'ok' }], 200, 'ok'],
    // A balancer that took every process away when the store is gone would leave nobody to answer.
    [[{ name: 'store', state: 'degraded', reason: 'full', remedy: 'Free some space.' }], 200, 'degraded'],
    [
      [
        { name: 'knowledge', state: 'down' },
        { name: 'store', state: 'ok' },
      ],
      503,
      'down',
    ],
  ] as const)('tells how its parts are: %j', async (parts, status, word) => {
    const { url } = await serve(() => parts)
    const response = await fetch(`${url}/readyz`)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ status: word, parts })
  })

  test('a mounted route gets the request as it came, bytes and all', async () => {
    const got: string[] = []
    const route: Route = {
      method: 'POST',
      path: '/slack/events',
      handle: async (request, response) => {
        for await (const chunk of request) got.push(String(chunk))
        response.end('thanks')
      },
    }
    const { url } = await serve(() => [], [route])
    const response = await fetch(`${url}/slack/events?x=1`, { method: 'POST', body: 'payload=%7B%7D' })
    expect(await response.text()).toBe('thanks')
    expect(got.join('')).toBe('payload=%7B%7D')
  })

  test('what is not there is 404, the wrong method 405 with the right one', async () => {
    const { url } = await serve()
    expect((await fetch(`${url}/admin`)).status).toBe(404)
    const wrong = await fetch(`${url}/healthz`, { method: 'POST', body: 'x' })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET'])
    expect((await fetch(`${url}/healthz`, { method: 'HEAD' })).status).toBe(200)
  })

  test('a route that throws answers 500 without a word of why, and the server goes on', async () => {
    const broken: Route = {
      method: 'GET',
      path: '/broken',
      handle: () => Promise.reject(new Error('Mirela 0171')),
    }
    const { url, errors } = await serve(() => [], [broken])
    const response = await fetch(`${url}/broken`)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('Mirela')
    expect(errors).toEqual(['/broken'])
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  test('lets what is being answered finish when it closes, says so meanwhile, and takes nothing new', async () => {
    let finish: (() => void) | null = null
    const slow: Route = {
      method: 'GET',
      path: '/slow',
      handle: (_request, response) => {
        finish = () => response.end('done')
      },
    }
    const { url, port, server } = await serve(() => [], [slow])
    const answer = fetch(`${url}/slow`)
    await until(() => finish !== null)
    const closing = server.close(5_000)
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
    finish!()
    expect(await (await answer).text()).toBe('done')
    await closing
  })

  test('does not wait for ever for somebody who holds a connection open', async () => {
    const { port, server } = await serve()
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write('GET /healthz HTTP/1.1\r\n')
    const started = performance.now()
    await server.close(200)
    expect(performance.now() - started).toBeLessThan(2_000)
    socket.destroy()
  })

  test('a taken port is an error that says what to do', async () => {
    const { port, metrics } = await serve()
    const second = createHttpServer({ host: '127.0.0.1', port }, { ready: () => [], metrics })
    await expect(second.listen()).rejects.toMatchObject({
      code: 'cannot-listen',
      message: expect.stringContaining('choose another PORT'),
    })
  })
})

describe('the metrics', () => {
  test('count and time what happened', async () => {
    const { url, metrics } = await serve()
    metrics.answered('slack', 'answered', 0.2)
    metrics.answered('slack', 'urgent', 0.003)
    metrics.operated('progress.save', 'ok', 0.001)
    metrics.ran('sweep', 'done', 1)
    metrics.composed('model', 'model-late')
    metrics.passages(412)
    metrics.store({ state: 'degraded', trouble: 'full', since: 0, remedy: '' })
    await fetch(`${url}/healthz`)
    const text = await (await fetch(`${url}/metrics`)).text()
    for (const line of [
      'secure_base_answer_seconds_count{platform="slack",outcome="answered"} 1',
      'secure_base_answer_seconds_count{platform="slack",outcome="urgent"} 1',
      'secure_base_store_operation_seconds_count{operation="progress.save",outcome="ok"} 1',
      'secure_base_job_seconds_count{job="sweep",outcome="done"} 1',
      'secure_base_drafts_total{composer="model",outcome="model-late"} 1',
      'secure_base_passages 412',
      'secure_base_store_ok 0',
      'secure_base_store_outages_total{trouble="full"} 1',
      'secure_base_http_request_seconds_count{route="/healthz",status="2xx"} 1',
    ]) {
      expect(text).toContain(`\n${line}\n`)
    }
  })

  test('every operation of the state has its label', async () => {
    const metrics = createMetrics({ process: false })
    const names: string[] = []
    const refuse = () => Promise.reject(new StoreUnavailable('unreachable'))
    const state = createResilientState(
      { within: 50 },
      {
        open: refuse,
        clock: () => 0,
        onOperation: (name, ...rest) => names.push(name) && metrics.operated(name, ...rest),
      },
    )
    await state.tried
    for (const part of Object.values(state)) {
      const methods = typeof part === 'object' && !(part instanceof Promise) ? Object.values(part) : []
      for (const method of methods as ((...args: unknown[]) => Promise<unknown>)[])
        await method('x', 'x').catch(() => {})
    }
    for (const whole of [
      () => state.forget('x'),
      () => state.sweep(0),
      () => state.raw(''),
      () => state.alone(async () => {}),
    ])
      await whole().catch(() => {})
    await state.close()
    expect(names.length).toBeGreaterThan(25)
    const text = await metrics.text()
    for (const name of names) expect(text).toContain(`operation="${name}"`)
    expect(text).not.toContain('operation="other"')
  })

  test('no word that reaches them becomes a label', async () => {
    const { url, metrics } = await serve()
    const words = ['Mirela', 'she called 0171 2345678', 'mirela.call', '"}\n evil 1', 'xoxb-1-secret']
    for (const word of words) {
      metrics.answered(word, JSON.parse(JSON.stringify(word)), 1)
      metrics.composed(word, word)
      metrics.operated(word, 'ok', 1)
      metrics.ran(word, word, 1)
      await fetch(`${url}/${encodeURIComponent(word)}?q=Mirela`)
    }
    const text = await metrics.text()
    expect(text).not.toMatch(/mirela|0171|evil|xoxb/i)
    expect(text).toContain('secure_base_http_request_seconds_count{route="other",status="4xx"} 5')
  })
})
