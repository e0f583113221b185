import { expect, test } from '@jest/globals'
import { runSlack } from '../support/run-slack.js'
import { reply, scriptedAssistant } from '../support/scripted-assistant.js'
import { createActor } from '../support/slack/actor.js'
import { MEMBER } from '../support/slack/world.js'
import { until } from '../support/until.js'

test.each(['invalid_blocks', 'msg_blocks_too_long'])(
  'where Slack answers %s, what to do in danger is said as text, in the thread, alone and in an edit',
  async (error) => {
    const { assistant } = scriptedAssistant(({ text }) =>
      reply([{ kind: 'callout', tone: 'urgent', text: `Call 112: ${text}` }], {
        visibility: text.includes('alone') ? 'asker' : 'thread',
      }),
    )
    const { slack, logged, stop } = await runSlack('http', assistant)
    const member = createActor(slack, MEMBER)
    slack.fault = (method, { blocks }) =>
      method.startsWith('chat.') && Array.isArray(blocks) && blocks.length > 0 ? { error } : null
    const { message } = await member.mention('she is in danger')
    await until(() => member.sees().length === 1)
    expect(member.sees()[0]?.text).toBe('Call 112: she is in danger')
    await member.edit(message, '<@U0SECUREBASE> she is safe')
    await until(() => member.sees()[0]?.text === 'Call 112: she is safe')
    expect(member.sees()).toHaveLength(1)
    await member.mention('alone')
    await until(() => member.sees().some((one) => one.onlyFor === MEMBER && one.text === 'Call 112: alone'))
    await stop()
    expect(logged.map(({ code }) => code)).toContain('slack-form-refused')
  },
)
