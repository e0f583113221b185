// Draws the two icons of the app package from icon.svg: node adapters/teams/manifest/draw-icons.mjs (needs Chromium).
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const here = new URL('.', import.meta.url)
const svg = readFileSync(new URL('icon.svg', here), 'utf8')
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})

/** Teams wants 192 pixels in colour, and 32 in white on nothing. */
async function draw(name, size, background, zoom) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0;width:${size}px;height:${size}px;background:${background};color:#fff;display:grid;place-items:center;overflow:hidden}
     svg{width:${zoom}%;height:${zoom}%}</style>${svg}`,
  )
  await page.screenshot({ path: new URL(name, here).pathname, omitBackground: true })
  await page.close()
}

await draw('color.png', 192, '#1f6f6b', 100)
await draw('outline.png', 32, 'transparent', 130)
await browser.close()
