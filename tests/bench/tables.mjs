/** @typedef {import('./measure.mjs').Row} Row */

/**
 * Columns as wide as their widest cell; the first is set left, figures right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)))
  return all
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
    )
    .join('\n')
}

export const milliseconds = (/** @type {number | null} */ value) =>
  value === null ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

const times = (/** @type {number} */ value) => `${value >= 10 ? value.toFixed(0) : value.toFixed(2)} x`
const score = (/** @type {number | null} */ value) => (value === null ? '–' : value.toFixed(3))
const chance = (/** @type {number | null} */ value) =>
  value === null ? '–' : value < 0.001 ? '<0.001' : value.toFixed(3)

/** @param {readonly Row[]} rows */
export function rankingColumns(rows) {
  const held = rows.some((row) => row.ndcg10Held !== null)
  return {
    head: [
      'engine, setting',
      'nDCG@10',
      ...(held ? ['kept aside'] : []),
      'by ours',
      'p',
      'recall@5',
      'recall@10',
      'hit@10',
      'MRR@10',
      'p50 ms',
      'p99 ms',
      'p50 by ours',
      'build ms',
      'by ours',
    ],
    rows: rows.map((row) => [
      `${row.name}, ${row.setting}`,
      score(row.ndcg10),
      ...(held ? [score(row.ndcg10Held)] : []),
      times(row.ratio.ndcg10),
      chance(row.p),
      score(row.recall5),
      score(row.recall10),
      score(row.hit10),
      score(row.mrr10),
      milliseconds(row.p50Ms),
      milliseconds(row.p99Ms),
      times(row.ratio.p50),
      milliseconds(row.buildMs),
      times(row.ratio.build),
    ]),
  }
}
