import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { openRunFolder, removeFolder } from './run-folder.mjs'

const base = mkdtempSync(join(tmpdir(), 'base-'))
afterAll(() => removeFolder(base))

/** Without the right to mount, a plain folder. */
function mount(folder: string): void {
  mkdirSync(folder)
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  writeFileSync(join(folder, 'state.db'), 'x')
}

test('all tests write into the folder of their run', () => {
  expect(basename(tmpdir())).toMatch(/^secure-base-run-\d+-/u)
})

test('a run leaves nothing behind, a mounted disk neither', () => {
  const folder = openRunFolder(base)
  mount(join(folder, 'disk'))
  removeFolder(folder)
  expect(readdirSync(base)).toEqual([])
})

test('what a killed run left is removed by the next one; what a running one needs, and what is not ours, stays', () => {
  const ended = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }))
  const left = join(base, `secure-base-run-${ended}-abc`)
  mkdirSync(left)
  mount(join(left, 'disk'))
  const others = [`secure-base-run-${process.ppid}-abc`, 'secure-base-run-of-mine', `other-${ended}-abc`]
  for (const name of others) mkdirSync(join(base, name))
  const folder = openRunFolder(base)
  expect(readdirSync(base).sort()).toEqual([...others, basename(folder)].sort())
})
