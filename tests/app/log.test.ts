import { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { WebAPIPlatformError } from '@slack/web-api'
import { factsOf, REMEDIES } from '../../adapters/slack/trouble.js'
import { createLog } from '../../src/app/log.js'
import { remedyFor, type StoreTrouble } from '../../src/domain/store-unavailable.js'

const TROUBLES: Readonly<Record<StoreTrouble, true>> = {
  locked: true,
  full: true,
  'read-only': true,
  corrupt: true,
  unreachable: true,
  'newer-schema': true,
  'other-key': true,
}

function logOf(): { log: ReturnType<typeof createLog>; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)) as Record<string, unknown>)
      done()
    },
  })
  return { log: createLog('debug', sink), lines }
}

test.each([
  ...Object.keys(REMEDIES).map((code): [string, string] => [code, REMEDIES[code]!]),
  ...Object.keys(TROUBLES).map((trouble): [string, string] => [trouble, remedyFor(trouble as StoreTrouble)]),
])('what to do about %s reaches the log whole', (_code, remedy) => {
  const { log, lines } = logOf()
  log.warn('trouble', { remedy })
  expect(lines[0]?.remedy).toBe(remedy)
})

test('a permission that Slack misses is named with what to do', () => {
  const { log, lines } = logOf()
  const error = new WebAPIPlatformError({ ok: false, error: 'missing_scope', needed: 'users:read' } as never)
  log.error('slack-refused', factsOf('users.info', error))
  expect(lines[0]).toMatchObject({ code: 'missing_scope', needed: 'users:read' })
  expect(lines[0]?.remedy).toContain('then "Reinstall to Workspace"')
})

test('anything else that is longer than a code is left out, and so is a remedy longer than a sentence', () => {
  const { log, lines } = logOf()
  const words = 'she went back to him again and I do not know what to say '.repeat(6)
  log.error('trouble', { code: words.slice(0, 121), remedy: words })
  expect(lines[0]).toMatchObject({ code: '121 characters', remedy: `${words.length} characters` })
})
