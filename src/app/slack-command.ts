import { examineSlack, type Finding } from '../../adapters/slack/doctor.js'
import type { Config } from './config.js'

const SIGNS: Readonly<Record<Finding['level'], string>> = { ok: '✓', hint: '·', wrong: '✗' }

/** `npm run slack -- doctor`: 0 when everything that is needed is there. */
export async function runSlackCommand(
  what: string | undefined,
  config: Config,
  print: (line: string) => void,
): Promise<number> {
  if (what !== 'doctor') {
    print('Say what to do: npm run slack -- doctor')
    return 2
  }
  if (config.slack === null) {
    print(
      'Slack is not set up: SLACK_BOT_TOKEN and SLACK_APP_TOKEN are empty in .env. README, chapter "In Slack", has six steps.',
    )
    return 1
  }
  const findings = await examineSlack(config.slack)
  for (const { level, text } of findings) print(`${SIGNS[level]} ${text}`)
  const wrong = findings.filter(({ level }) => level === 'wrong').length
  print(wrong === 0 ? 'Slack is ready: npm start' : `${wrong} to mend, see above.`)
  return wrong === 0 ? 0 : 1
}
