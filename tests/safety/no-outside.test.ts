import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'
import { createUrgentNotice } from '../../src/safety/urgent-notice.js'

const FOLDER = join(process.cwd(), 'src/safety')

describe('with store, network, model and folder dead', () => {
  test('nothing here imports anything outside the domain but two format libraries', () => {
    for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      const imports = [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/from '([^']+)'/gu)].map(
        (match) => match[1] ?? '',
      )
      for (const from of imports) {
        if (/^(?:ibantools|libphonenumber-js)$/u.test(from)) continue
        expect(from.startsWith('.')).toBe(true)
        const target = relative(FOLDER, join(dirname(join(FOLDER, file)), from))
        expect(target.startsWith('..') && !/^\.\.[/\\]domain[/\\]/u.test(target)).toBe(false)
      }
    }
  })

  test('an urgent message is answered', () => {
    const found = createUrgentScreen()('sie steht auf dem dach und verabschiedet sich', 'de')
    expect(found).not.toBeNull()
    if (found !== null) expect(createUrgentNotice(null)(found, found.language).steps[0]).toMatch(/112/u)
  })
})
