import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { createMetrics } from '../../src/app/metrics.js'

/** What is not in a list of the metrics is counted as "other", and nobody sees what it was. */
describe('the metrics know by name', () => {
  const operations = [
    ...readFileSync('src/storage/resilient-state.ts', 'utf8').matchAll(/\buse\('([\w.]+)'/gu),
  ].map(([, name]) => name!)

  test('every operation on the state', async () => {
    const metrics = createMetrics({ process: false })
    expect(operations.length).toBeGreaterThan(25)
    for (const operation of operations) metrics.operated(operation, 'ok', 0.01)
    const text = await metrics.text()
    for (const operation of operations) expect(text).toContain(`operation="${operation}"`)
  })

  test('a fault of our own on the way of a model', async () => {
    const metrics = createMetrics({ process: false })
    metrics.composed('model', 'broken')
    expect(await metrics.text()).toMatch(
      /composer="model",(?:\w+="[\w-]+",)*outcome="broken"|outcome="broken".*composer="model"/u,
    )
  })
})
