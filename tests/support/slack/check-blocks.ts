import type { Json } from './world.js'

/**
 * Slack's published rules for blocks (docs.slack.dev/reference/block-kit), as far as our blocks can break them. A second
 * writing of them, on purpose: the adapter's own table is not used here.
 */
export function checkBlocks(value: unknown, surface: 'message' | 'modal' | 'home'): string[] {
  if (!Array.isArray(value)) return ['blocks must be a list']
  const blocks = value as Json[]
  const wrong: string[] = []
  const most = surface === 'message' ? 50 : 100
  if (blocks.length === 0) wrong.push('no blocks')
  if (blocks.length > most) wrong.push(`${blocks.length} blocks, ${most} allowed`)
  unique(blocks.map((block) => block.block_id).filter(Boolean), 'block_id', wrong)
  for (const block of blocks) {
    if (typeof block.block_id === 'string' && block.block_id.length > 255) wrong.push('block_id over 255')
    checkBlock(block, surface, wrong)
  }
  const seen = count(blocks)
  if (surface === 'message' && seen > 11_300) wrong.push(`msg_blocks_too_long: ${seen} characters`)
  if (surface !== 'message' && JSON.stringify(blocks).length > 250_000) wrong.push('view over 250 KB')
  return wrong
}

function checkBlock(block: Json, surface: string, wrong: string[]): void {
  switch (block.type) {
    case 'header':
      plainText(block.text, 150, 'header', wrong)
      return
    case 'context':
      if (!Array.isArray(block.elements) || block.elements.length < 1 || block.elements.length > 10)
        wrong.push('context needs 1 to 10 elements')
      for (const element of (block.elements ?? []) as Json[]) anyText(element, 3_000, 'context', wrong)
      return
    case 'section':
      anyText(block.text, 3_000, 'section', wrong)
      return
    case 'divider':
      return
    case 'actions': {
      const elements = (block.elements ?? []) as Json[]
      if (elements.length < 1 || elements.length > 25) wrong.push('actions needs 1 to 25 elements')
      unique(
        elements.map((one) => one.action_id),
        'action_id',
        wrong,
      )
      for (const element of elements) button(element, wrong)
      return
    }
    case 'context_actions': {
      if (surface !== 'message') wrong.push('context_actions is for messages only')
      const elements = (block.elements ?? []) as Json[]
      if (elements.length < 1 || elements.length > 5) wrong.push('context_actions needs 1 to 5 elements')
      for (const element of elements) {
        if (element.type !== 'feedback_buttons') wrong.push(`context_actions with ${String(element.type)}`)
        for (const which of ['positive_button', 'negative_button']) {
          const one = element[which] as Json | undefined
          plainText(one?.text, 75, which, wrong)
          if (typeof one?.value !== 'string' || one.value.length > 2_000) wrong.push(`${which} value`)
        }
      }
      return
    }
    case 'rich_text':
      richText(block, wrong)
      return
    case 'input':
      if (surface === 'message') wrong.push('input is for views')
      plainText(block.label, 2_000, 'input label', wrong)
      if ((block.element as Json | undefined)?.type === 'plain_text_input') {
        const { action_id, placeholder, max_length } = block.element as Json
        if (typeof action_id !== 'string') wrong.push('input without action_id')
        if (placeholder !== undefined) plainText(placeholder, 150, 'placeholder', wrong)
        if (max_length !== undefined && !(Number(max_length) <= 3_000)) wrong.push('max_length')
      }
      return
    default:
      wrong.push(`unknown block ${String(block.type)}`)
  }
}

function richText(block: Json, wrong: string[]): void {
  const parts = (block.elements ?? []) as Json[]
  if (parts.length === 0) wrong.push('empty rich_text')
  for (const part of parts) {
    if (!['rich_text_section', 'rich_text_list', 'rich_text_quote'].includes(String(part.type)))
      wrong.push(`rich_text with ${String(part.type)}`)
    const runs = (part.elements ?? []) as Json[]
    if (runs.length === 0) wrong.push(`empty ${String(part.type)}`)
    if (part.type === 'rich_text_list') {
      if (part.style !== 'bullet' && part.style !== 'ordered') wrong.push('list style')
      for (const item of runs) richText({ elements: [item] }, wrong)
      continue
    }
    for (const run of runs) {
      if (run.type === 'text' && (typeof run.text !== 'string' || run.text.length === 0))
        wrong.push('empty run')
      if (
        run.type === 'link' &&
        !(typeof run.url === 'string' && URL.canParse(run.url) && run.url.length <= 3_000)
      )
        wrong.push(`link ${String(run.url)}`)
      if (!['text', 'link', 'user'].includes(String(run.type))) wrong.push(`run ${String(run.type)}`)
    }
  }
}

function button(element: Json, wrong: string[]): void {
  if (element.type !== 'button') wrong.push(`actions with ${String(element.type)}`)
  plainText(element.text, 75, 'button', wrong)
  if (typeof element.action_id !== 'string' || element.action_id.length > 255) wrong.push('action_id')
  if (typeof element.value === 'string' && element.value.length > 2_000) wrong.push('value over 2,000')
  if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger')
    wrong.push('style')
}

function plainText(value: unknown, most: number, what: string, wrong: string[]): void {
  const text = value as Json | undefined
  if (text?.type !== 'plain_text') wrong.push(`${what} must be plain_text`)
  anyText(value, most, what, wrong)
}

function anyText(value: unknown, most: number, what: string, wrong: string[]): void {
  const text = (value as Json | undefined)?.text
  if (typeof text !== 'string' || text.length === 0) wrong.push(`${what} without text`)
  else if (text.length > most) wrong.push(`${what} over ${most}`)
}

export function checkView(value: unknown): string[] {
  const view = value as Json
  if (view?.type === 'home') return checkBlocks(view.blocks, 'home')
  const wrong = view?.type === 'modal' ? [] : ['a view must be a modal or a home']
  for (const part of ['title', 'submit', 'close'])
    if (view[part] !== undefined || part === 'title') plainText(view[part], 24, part, wrong)
  if (typeof view.private_metadata === 'string' && view.private_metadata.length > 3_000)
    wrong.push('private_metadata')
  const hasInput = ((view.blocks ?? []) as Json[]).some((block) => block.type === 'input')
  if (hasInput && view.submit === undefined) wrong.push('input without submit')
  return [...wrong, ...checkBlocks(view.blocks, 'modal')]
}

function unique(values: readonly unknown[], what: string, wrong: string[]): void {
  if (new Set(values).size !== values.length) wrong.push(`${what} twice`)
}

/** Everything that is shown or can be opened. */
function count(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + count(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, one]) =>
      sum + (typeof one === 'string' ? (key === 'text' || key === 'url' ? one.length : 0) : count(one)),
    0,
  )
}

/** The words of blocks, their addresses and the labels of their buttons, as a person sees them. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const json = value as Json
  if (json.type === 'rich_text_section' || json.type === 'rich_text_quote')
    return ((json.elements ?? []) as Json[])
      .map((run) =>
        run.type === 'user'
          ? `<@${String(run.user_id)}>`
          : `${String(run.text)}${run.url ? ` (${String(run.url)})` : ''}`,
      )
      .join('')
  return Object.entries(json)
    .map(([key, one]) =>
      key === 'text' && typeof one === 'string' ? one : typeof one === 'object' ? wordsOf(one) : '',
    )
    .filter(Boolean)
    .join('\n')
}
