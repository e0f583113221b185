import { describe, expect, test } from '@jest/globals'
import { build, note } from './support/folder.js'

const read = (organisation: string) =>
  build({ 'notes/a.md': note('She comes. [@alpha2020]\n'), 'organisation.yaml': organisation })

describe('leads', () => {
  test.each([
    'leads: [U012ABCDEF, U034GHIJKL]',
    'leads: U012ABCDEF, U034GHIJKL',
    'leads:\n  U012ABCDEF\n  U034GHIJKL',
    'leads: [“U012ABCDEF”, „U034GHIJKL“]',
    'leads: ["<@U012ABCDEF>", " U034GHIJKL "]',
    'leads: [u012abcdef, u034ghijkl]',
  ])('are recognised, however their ids are written: %s', (organisation) => {
    const { organisation: read_, problems } = read(organisation)
    expect([read_.leads, problems]).toEqual([['U012ABCDEF', 'U034GHIJKL'], []])
  })

  test.each(['29:1a2B3c4D-x_y', '8c2f1c5e-0a44-4c1b-9a57-0d3f5e1b2c3d', 'W012ABCDEF', 'udo-and-others'])(
    'keep an id as it is, where it is right: %s',
    (id) => {
      expect(read(`leads: ["${id}"]`).organisation.leads).toEqual([id])
    },
  )

  test.each([
    'leads: Anna Beispiel',
    'leads: [Anna Beispiel]',
    'leads: ["@anna"]',
    'leads: [anna@house.example]',
    'leads: Anna, Ruth',
  ])('who are named are not recognised, and it is said so: %s', (organisation) => {
    expect(read(organisation).problems).toMatchObject([
      {
        code: 'organisation',
        severity: 'error',
        line: 1,
        message: expect.stringContaining('nobody is recognised'),
      },
    ])
  })
})

test.each(["the house's own number", 'siehe Dienstplan', 'in the red folder 1'])(
  'words in place of the number on call are not shown to somebody in danger, and are named: %s',
  (phone) => {
    const { organisation, problems } = read(`on_call: { name: "Lead on call", phone: "${phone}" }`)
    expect(organisation.onCall).toBeNull()
    expect(problems).toMatchObject([{ severity: 'error', message: expect.stringContaining('no number') }])
  },
)

test.each(['0151 000000', '+49 30 111', '12', 'Durchwahl 4 0', '030/111-22'])(
  'a number on call is shown as it is written: %s',
  (phone) => {
    expect(read(`on_call: { name: L, phone: "${phone}" }`).organisation.onCall?.phone).toBe(phone)
  },
)

test('no number yet is no mistake', () => {
  expect(read('on_call: { name: "", phone: "" }').problems).toEqual([])
})
