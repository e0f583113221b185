import { expect, test } from '@jest/globals'
import { whatNpxNeeds } from '../../src/app/playground-command.js'

test('the playground, a program from elsewhere, gets no token, key or address of ours', () => {
  const ours = {
    SLACK_BOT_TOKEN: 'xoxb-1',
    MicrosoftAppPassword: 'secret',
    CertificatePrivateKey: 'secret',
    OPENAI_API_KEY: 'sk-1',
    MODEL_API_KEY: 'sk-2',
    HASH_KEY: 'secret',
    DATABASE_URL: 'postgres://a:b@c/d',
  }
  const theirs = { PATH: '/bin', HOME: '/home/a', https_proxy: 'http://proxy', npm_config_cache: '/cache' }
  expect(whatNpxNeeds({ ...ours, ...theirs })).toEqual(theirs)
})
