import { expect, test } from '@jest/globals'
import { renderText } from '../../adapters/teams/render-text.js'
import type { Reply } from '../../src/index.js'

const baker = {
  number: 1,
  reference:
    'Baker, L., & Dalla, R. L. (2010). Exiting Prostitution. Violence Against Women, 16(5), 579–600. https://example.org/1',
  short: 'Baker et al. (2010)',
  title: 'Exiting Prostitution',
  url: 'https://example.org/1',
}
const reply = (item: typeof baker, surface: Reply['surface'] = 'message'): Reply => ({
  language: 'en',
  visibility: 'thread',
  surface,
  title: '',
  blocks: [{ kind: 'sources', title: 'Sources', items: [item] }],
})

test('a source below an answer is its title, to press, and who wrote it', () => {
  expect(renderText(reply(baker))).toBe(
    '**Sources**\n\n[1] [Exiting Prostitution](https://example.org/1) · Baker et al. (2010)',
  )
})

test('nobody is named twice, and a source without a title is still one to open', () => {
  const own = { ...baker, short: 'Exiting Prostitution' }
  expect(renderText(reply(own))).toContain('[1] [Exiting Prostitution](https://example.org/1)')
  expect(renderText(reply(own))).not.toContain('·')
  expect(renderText(reply({ ...baker, title: '' }))).toContain(
    '[1] [Baker et al. (2010)](https://example.org/1)',
  )
  expect(renderText(reply({ ...baker, title: '', short: '' }))).toContain('Baker, L.')
})

test('with the passages stands the whole reference', () => {
  const shown = renderText(reply(baker, 'dialog'))
  expect(shown).toContain('Violence Against Women, 16(5), 579–600.')
  expect(shown).toContain('[Exiting Prostitution](https://example.org/1)')
})
