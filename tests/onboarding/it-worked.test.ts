import { expect, test } from '@jest/globals'
import { createIntentReader } from '../../src/onboarding/read-intent.js'

const read = createIntentReader()

test.each([
  'it worked, thank you',
  'That worked!',
  'it went well, thanks',
  'hat geklappt, danke!',
  'es hat wirklich funktioniert',
  'Danke, das hat was gebracht',
])('"%s" is thanks', (text) => expect(read(text, 'en').intent).toBe('thanks'))

test.each([
  'it did not work',
  'hat nicht geklappt',
  'hat nix gebracht',
  'das hat bei ihr nicht funktioniert',
  'she worked the street again',
  'she worked out who told on her',
  'what worked for others?',
  'the visit went well and now she cries',
])('"%s" is a question', (text) => expect(read(text, 'en').intent).toBe('question'))
