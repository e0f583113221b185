import type { Json } from '../support/slack/world.js'

/**
 * Block Kit as HTML, near enough to see whether a reply reads well. An approximation of our own: Slack's fonts, spacing and
 * colours differ.
 */
export function pageOf(title: string, parts: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><title>${safe(title)}</title><style>${STYLE}</style><main>${parts.join('')}</main>`
}

export function messageHtml(who: string, blocks: readonly Json[], note = ''): string {
  const initials = who === 'Secure Base' ? 'SB' : who.slice(0, 1)
  const app = who === 'Secure Base' ? '<span class="app">APP</span>' : ''
  return `<section class="message"><div class="face ${who === 'Secure Base' ? 'bot' : ''}">${initials}</div><div class="body">
    <div class="who"><b>${safe(who)}</b>${app}<span class="time">10:24</span></div>${note === '' ? '' : `<div class="only">${safe(note)}</div>`}
    ${blocksHtml(blocks)}</div></section>`
}

export function said(who: string, text: string): string {
  return messageHtml(who, [
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
  ])
}

export function modalHtml(view: Json): string {
  const text = (part: unknown) => safe(String((part as Json | undefined)?.text ?? ''))
  const submit = view.submit === undefined ? '' : `<span class="button primary">${text(view.submit)}</span>`
  const close = view.close === undefined ? 'Cancel' : text(view.close)
  return `<section class="modal"><header><b>${text(view.title)}</b><span>✕</span></header><div class="inside">${blocksHtml(view.blocks as Json[])}</div><footer><span class="button">${close}</span>${submit}</footer></section>`
}

export function blocksHtml(blocks: readonly Json[]): string {
  return blocks.map(blockHtml).join('')
}

function blockHtml(block: Json): string {
  const elements = (block.elements ?? []) as Json[]
  switch (block.type) {
    case 'header':
      return `<h3>${safe(String((block.text as Json).text))}</h3>`
    case 'rich_text':
      return `<div class="rich">${elements.map(richHtml).join('')}</div>`
    case 'context':
      return `<div class="context">${elements.map((one) => safe(String(one.text))).join(' ')}</div>`
    case 'divider':
      return '<hr>'
    case 'actions':
      return `<div class="actions">${elements.map((one) => `<span class="button ${String(one.style ?? '')}">${safe(String((one.text as Json).text))}</span>`).join('')}</div>`
    case 'context_actions':
      return `<div class="thumbs">${elements.map(() => '<span title="Helpful">👍</span><span title="Not helpful">👎</span>').join('')}</div>`
    case 'input':
      return `<label>${safe(String((block.label as Json).text))}${block.optional === true ? ' <i>(optional)</i>' : ''}<div class="field">${hint(block.element as Json)}</div></label>`
    default:
      return `<pre>${safe(JSON.stringify(block))}</pre>`
  }
}

function hint({ placeholder }: Json): string {
  return safe(String((placeholder as Json | undefined)?.text ?? ''))
}

function richHtml(part: Json): string {
  const elements = (part.elements ?? []) as Json[]
  if (part.type === 'rich_text_list') {
    const tag = part.style === 'ordered' ? 'ol' : 'ul'
    return `<${tag}>${elements.map((item) => `<li>${((item.elements ?? []) as Json[]).map(runHtml).join('')}</li>`).join('')}</${tag}>`
  }
  const inside = elements.map(runHtml).join('')
  return part.type === 'rich_text_quote' ? `<blockquote>${inside}</blockquote>` : `<p>${inside}</p>`
}

function runHtml(run: Json): string {
  if (run.type === 'user') return `<span class="mention">@${safe(String(run.user_id))}</span>`
  const style = (run.style ?? {}) as Json
  const text = safe(String(run.text)).replace(/\n/gu, '<br>')
  const styled = style.bold === true ? `<b>${text}</b>` : style.italic === true ? `<i>${text}</i>` : text
  return run.type === 'link' ? `<a>${styled}</a>` : styled
}

function safe(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}

const STYLE = `
  * { box-sizing: border-box } body { margin: 0; background: #fff; color: #1d1c1d; font: 15px/1.46 "Lato", "Noto Sans", "DejaVu Sans", sans-serif }
  main { width: 760px; padding: 18px 22px } .message { display: flex; gap: 10px; margin: 10px 0 16px }
  .face { flex: 0 0 36px; height: 36px; border-radius: 8px; background: #7c9a92; color: #fff; font-weight: 700; display: grid; place-items: center }
  .face.bot { background: #2f4f4f; font-size: 13px } .body { flex: 1; min-width: 0 } .who { line-height: 1.2; margin-bottom: 3px }
  .app { background: #ececec; color: #555; font-size: 10px; font-weight: 700; border-radius: 3px; padding: 1px 4px; margin: 0 6px } .time { color: #777; font-size: 12px; margin-left: 6px }
  .only { color: #777; font-size: 13px; margin-bottom: 4px } .rich { margin: 4px 0 8px } p { margin: 0 } ul, ol { margin: 2px 0 4px; padding-left: 26px } li { margin: 2px 0 }
  h3 { font-size: 18px; margin: 6px 0 } a { color: #1264a3 } blockquote { margin: 4px 0; padding-left: 12px; border-left: 4px solid #ddd } .context { color: #616061; font-size: 13px; margin: 6px 0 }
  hr { border: 0; border-top: 1px solid #ddd; margin: 12px 0 } .actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 10px }
  .button { border: 1px solid #bbb; border-radius: 8px; padding: 5px 12px; font-weight: 700; font-size: 13px; background: #fff; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .button.primary { background: #007a5a; border-color: #007a5a; color: #fff }
  .thumbs { display: flex; gap: 10px; margin: 6px 0; opacity: .75 } .thumbs span { border: 1px solid #ddd; border-radius: 8px; padding: 2px 8px }
  .modal { border: 1px solid #ccc; border-radius: 12px; box-shadow: 0 8px 28px rgb(0 0 0 / .14); max-width: 560px; margin: 12px auto } .modal header { display: flex; justify-content: space-between; font-size: 18px; padding: 16px 20px; border-bottom: 1px solid #eee }
  .modal .inside { padding: 12px 20px } .modal footer { display: flex; justify-content: flex-end; gap: 10px; padding: 14px 20px; border-top: 1px solid #eee } .field { border: 1px solid #aaa; border-radius: 6px; height: 38px; margin: 6px 0 10px; padding: 7px 12px; color: #868686 } .mention { background: #e8f5fa; color: #1264a3; border-radius: 3px }
`
