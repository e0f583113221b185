import { expect, test } from '@jest/globals'
import { plainReply } from '../../src/domain/reply.js'
import { tellLeads } from '../../src/domain/tell-leads.js'

const WORD = plainReply('The day’s tokens are used up.', 'en')

test('a lead whose platform refuses keeps nobody else from being told', async () => {
  const told: string[] = []
  const reached = await tellLeads({ leads: ['U0GONE', 'U0AWAY', 'U0THERE'] }, WORD, async (to, reply) => {
    if (to === 'U0GONE') throw new Error('refused')
    if (to === 'U0AWAY') return false
    told.push(`${to} ${reply.visibility}`)
    return true
  })
  expect(told).toEqual(['U0THERE asker'])
  expect(reached).toBe(true)
})

test('where nobody is named, or none is reached, nobody was told', async () => {
  expect(await tellLeads({ leads: [] }, WORD, async () => true)).toBe(false)
  expect(await tellLeads({ leads: ['U0AWAY'] }, WORD, async () => false)).toBe(false)
})
