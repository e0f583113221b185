import { Ajv, type ErrorObject } from 'ajv'

/**
 * What Teams takes, as its pages say it (learn.microsoft.com: "bot messages with AI-generated content", "format your bot
 * messages", "cards reference"; adaptivecards.io, version 1.5). Written beside the adapter, not from it: what the adapter
 * believes and what is checked here are two readings of the same pages.
 */
const text = { type: 'string', minLength: 1 } as const
const spacing = { enum: ['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding'] } as const

const submit = {
  type: 'object',
  required: ['type', 'title', 'data'],
  additionalProperties: false,
  properties: { type: { const: 'Action.Submit' }, title: text, data: { type: 'object' } },
} as const

const element = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [
    {
      required: ['text'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextBlock' },
        text,
        wrap: { type: 'boolean' },
        weight: { enum: ['Lighter', 'Default', 'Bolder'] },
        size: { enum: ['Small', 'Default', 'Medium', 'Large', 'ExtraLarge'] },
        isSubtle: { type: 'boolean' },
        separator: { type: 'boolean' },
        spacing,
      },
    },
    {
      required: ['items'],
      additionalProperties: false,
      properties: {
        type: { const: 'Container' },
        style: { enum: ['default', 'emphasis', 'good', 'attention', 'warning', 'accent'] },
        items: { type: 'array', minItems: 1, items: { $ref: '#/definitions/element' } },
        spacing,
      },
    },
    {
      required: ['actions'],
      additionalProperties: false,
      properties: {
        type: { const: 'ActionSet' },
        actions: { type: 'array', minItems: 1, maxItems: 6, items: submit },
        spacing,
      },
    },
  ],
} as const

const ajv = new Ajv({ allErrors: true, discriminator: true, strict: false })
const cardShape = ajv.compile({
  definitions: { element },
  type: 'object',
  required: ['type', 'version', 'body'],
  additionalProperties: false,
  properties: {
    type: { const: 'AdaptiveCard' },
    $schema: { type: 'string' },
    version: { enum: ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5'] },
    body: { type: 'array', minItems: 1, items: { $ref: '#/definitions/element' } },
    msteams: {
      type: 'object',
      additionalProperties: false,
      properties: {
        entities: {
          type: 'array',
          items: {
            type: 'object',
            required: ['type', 'text', 'mentioned'],
            properties: {
              type: { const: 'mention' },
              text: { type: 'string', pattern: '^<at>[^<>]+</at>$' },
              mentioned: { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } },
            },
          },
        },
      },
    },
  },
})

const citationShape = ajv.compile({
  type: 'object',
  required: ['type', '@type', '@context', 'additionalType', 'citation'],
  properties: {
    type: { const: 'https://schema.org/Message' },
    '@type': { const: 'Message' },
    '@context': { const: 'https://schema.org' },
    additionalType: { type: 'array', items: { const: 'AIGeneratedContent' }, minItems: 1, maxItems: 1 },
    citation: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        required: ['@type', 'position', 'appearance'],
        additionalProperties: false,
        properties: {
          '@type': { const: 'Claim' },
          position: { type: 'integer', minimum: 1 },
          appearance: {
            type: 'object',
            required: ['@type', 'name', 'abstract'],
            additionalProperties: false,
            properties: {
              '@type': { const: 'DigitalDocument' },
              name: text,
              url: { type: 'string', pattern: '^https://' },
              abstract: text,
              keywords: { type: 'array', maxItems: 3, items: { type: 'string', maxLength: 28 } },
            },
          },
        },
      },
    },
  },
})

type Json = Readonly<Record<string, unknown>>

/** Everything that is wrong with a message, each in a few words; empty where Teams would take it. */
export function faultsOf(activity: Json): string[] {
  if (activity.type === 'typing') return []
  if (activity.type !== 'message') return [`type ${String(activity.type)}`]
  const faults: string[] = []
  const attachments = (activity.attachments ?? []) as Json[]
  const words = typeof activity.text === 'string' ? activity.text : ''
  if (words.trim() === '' && attachments.length === 0) faults.push('neither text nor card')
  const streamed = ((activity.entities ?? []) as Json[]).some(({ type }) => type === 'streaminfo')
  if (!streamed && (typeof activity.summary !== 'string' || activity.summary.trim() === ''))
    faults.push('no summary')
  if (JSON.stringify(activity).length * 2 > 100_000) faults.push('MessageSizeTooBig')
  faults.push(...entityFaults(activity, words))
  for (const { contentType, content } of attachments) {
    if (contentType !== 'application/vnd.microsoft.card.adaptive')
      faults.push(`attachment ${String(contentType)}`)
    else faults.push(...cardFaults(content as Json))
  }
  const loop = (activity.channelData as { feedbackLoop?: { type?: unknown } } | undefined)?.feedbackLoop
  if (loop !== undefined && loop.type !== 'default' && loop.type !== 'custom') faults.push('feedbackLoop')
  return faults
}

export function cardFaults(card: Json): string[] {
  const faults = cardShape(card) ? [] : named('card', cardShape.errors)
  const size = Buffer.byteLength(JSON.stringify(card), 'utf8')
  if (size > 28_000) faults.push(`card of ${size} bytes`)
  const shown = JSON.stringify(card.body)
  for (const { text: tag } of (card.msteams as { entities?: { text: string }[] })?.entities ?? [])
    if (!shown.includes(tag)) faults.push('a mention that is not in the card')
  return faults
}

function entityFaults(activity: Json, words: string): string[] {
  const faults: string[] = []
  const entities = (activity.entities ?? []) as Json[]
  const messages = entities.filter(({ type }) => type === 'https://schema.org/Message')
  if (messages.length > 1) faults.push('two Message entities')
  for (const message of messages) {
    if (!citationShape(message)) {
      faults.push(...named('citation', citationShape.errors))
      continue
    }
    const cited = message.citation as { position: number; appearance: { name: string; abstract: string } }[]
    if (new Set(cited.map(({ position }) => position)).size !== cited.length) faults.push('a number twice')
    for (const { position, appearance } of cited) {
      // The service counts UTF-16 units.
      if (appearance.name.length > 80) faults.push(`name of ${appearance.name.length}`)
      if (appearance.abstract.length > 160) faults.push(`abstract of ${appearance.abstract.length}`)
      if (!words.includes(`[${position}]`)) faults.push(`[${position}] is not in the text`)
      if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u.test(appearance.abstract))
        faults.push('half a character')
    }
  }
  for (const { text: tag } of entities.filter(({ type }) => type === 'mention'))
    if (typeof tag !== 'string' || !words.includes(tag)) faults.push('a mention that is not in the text')
  return faults
}

function named(part: string, errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message }) => `${part}${instancePath}: ${message}`)
}
