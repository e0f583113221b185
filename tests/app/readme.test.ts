import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.js'

const readme = readFileSync('README.md', 'utf8')

test('the answer in the README is what the command prints on a fresh clone', async () => {
  const sample = /\$ npm run ask -- "(?<question>[^"]+)"\n(?<answer>.*?)```/su.exec(readme)?.groups
  if (sample === undefined) throw new Error('the README shows no answer')
  const data = mkdtempSync(join(tmpdir(), 'secure-base-readme-'))
  try {
    const { out } = await runCli(['ask', sample.question!], { env: { DATA_DIR: data } })
    expect(out.trim()).toBe(sample.answer!.trim())
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
})
