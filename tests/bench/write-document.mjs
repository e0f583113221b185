import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chartsOf } from './charts.mjs'
import { sectionsOf } from './sections.mjs'

const TITLES = {
  benchmarks: 'Benchmarks',
  folder: 'A folder: start, edit, memory',
  soak: 'Half an hour under load',
}

/**
 * `docs/NAME.md` and its charts, from one run and nothing else.
 * @param {any} report
 * @param {string} docs
 * @param {keyof typeof TITLES} name
 * @param {string} command as it was typed
 */
export async function writeDocument(report, docs, name, command) {
  const charts = await chartsOf(report)
  await mkdir(join(docs, 'benchmarks'), { recursive: true })
  for (const { file, svg } of charts) await writeFile(join(docs, 'benchmarks', file), svg)
  const lines = [
    `# ${TITLES[name]}`,
    '',
    'Written by the run itself; do not edit. To repeat it:',
    '',
    '```',
    command,
    '```',
    '',
    `- ${report.date.slice(0, 16).replace('T', ' ')} UTC`,
    `- ${report.machine}, Node ${report.node}${report.load === null ? '' : `, load at the start ${report.load}`}`,
    ...(name === 'benchmarks' ? [`- beside: ${report.packages.join(', ')}`] : []),
    '',
    'Times depend on the machine and on what else runs there: compare within this run.',
    '',
    ...(name === 'benchmarks'
      ? [
          'Start, edit and memory stand in [folder.md](folder.md), half an hour under load in [soak.md](soak.md).',
          '',
        ]
      : []),
    ...charts.flatMap(({ file, alt }) => [`![${alt}](benchmarks/${file})`, '']),
  ]
  for (const { title, head, rows, note } of sectionsOf(report)) {
    lines.push(
      `## ${title}`,
      '',
      row(head),
      row(head.map((_, at) => (at === 0 ? '---' : '---:'))),
      ...rows.map(row),
      '',
    )
    if (note !== '') lines.push(note, '')
  }
  await writeFile(join(docs, `${name}.md`), `${lines.join('\n').trimEnd()}\n`)
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
