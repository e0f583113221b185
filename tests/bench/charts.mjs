import * as vega from 'vega'
import { compile } from 'vega-lite'

const WIDTH = 640
/** Ours dark, the others pale: the eye is to find one row among ten. */
const COLOURS = { domain: ['secure-base', 'others'], range: ['#1b5e74', '#b7c4c9'] }

/**
 * Charts of a report as SVG, each with a file name and the sentence that stands for it where it cannot be seen.
 * @param {any} report
 * @returns {Promise<{ file: string, alt: string, svg: string }[]>}
 */
export async function chartsOf({ collections, speed, soak }) {
  const charts = []
  if (collections.length > 0) {
    charts.push({
      file: 'ranking.svg',
      alt: 'nDCG@10 of every library in its best setting, per collection; the figures stand in the tables below.',
      svg: await draw({ columns: 2, concat: collections.map(rankingChart) }),
    })
  }
  const measured = Array.isArray(speed) ? speed.filter((row) => row.failed === undefined) : []
  for (const [file, field, title, alt] of [
    [
      'query-time.svg',
      'p50Ms',
      'median query, ms',
      'Median query time by number of passages, both axes logarithmic.',
    ],
    ['memory.svg', 'peakMb', 'peak memory, MB', 'Peak memory by number of passages, both axes logarithmic.'],
    [
      'build-time.svg',
      'buildMs',
      'index build, ms',
      'Time to build the index by number of passages, both axes logarithmic.',
    ],
  ]) {
    if (measured.length === 0) break
    const values = measured.map((row) => ({
      passages: row.passages,
      value: row[field],
      engine: row.name === 'secure-base' ? 'secure-base' : `${row.name}, ${row.setting.split(/[:,]/u)[0]}`,
      whose: row.name === 'secure-base' ? 'secure-base' : 'others',
    }))
    const largest = Math.max(...values.map((value) => value.passages))
    charts.push({
      file,
      alt: `${alt} The figures stand in the table "Speed at growing sizes".`,
      svg: await draw({
        width: WIDTH - 220,
        height: 320,
        data: { values },
        encoding: {
          x: {
            field: 'passages',
            type: 'quantitative',
            scale: { type: 'log', domainMax: largest },
            axis: { values: [...new Set(values.map((value) => value.passages))], format: ',' },
            title: 'passages',
          },
          y: {
            field: 'value',
            type: 'quantitative',
            scale: { type: 'log' },
            axis: { format: '~g', tickCount: 5 },
            title,
          },
          color: {
            field: 'engine',
            type: 'nominal',
            title: null,
            sort: null,
            scale: { scheme: 'tableau10' },
          },
          strokeWidth: { condition: { test: "datum.whose === 'secure-base'", value: 4 }, value: 1.5 },
        },
        layer: [{ mark: { type: 'line' } }, { mark: { type: 'point', filled: true, size: 36 } }],
      }),
    })
  }
  if (soak !== null && typeof soak === 'object')
    charts.push({
      file: 'soak.svg',
      alt: 'Memory of the process over half an hour of two questions a second.',
      svg: await draw({
        width: WIDTH - 220,
        height: 240,
        data: { values: soak.memory },
        mark: { type: 'line', color: COLOURS.range[0] },
        encoding: {
          x: { field: 'minute', type: 'quantitative', title: 'minutes' },
          y: { field: 'residentMb', type: 'quantitative', title: 'memory, MB' },
        },
      }),
    })
  return charts
}

/** @param {{ name: string, rows: readonly import('./measure.mjs').Row[] }} collection */
function rankingChart({ name, rows }) {
  // The best setting of each library: what a careful user would pick.
  const best = new Map()
  for (const row of rows) if (!(best.get(row.name)?.ndcg10 >= row.ndcg10)) best.set(row.name, row)
  const values = [...best.values()]
    .sort((a, b) => b.ndcg10 - a.ndcg10)
    .map((row) => ({
      engine: row.name,
      ndcg: row.ndcg10,
      whose: row.name === 'secure-base' ? 'secure-base' : 'others',
    }))
  return {
    title: name,
    width: WIDTH / 2 - 60,
    data: { values },
    layer: [
      { mark: { type: 'bar', height: { band: 0.75 } } },
      {
        mark: { type: 'text', align: 'left', dx: 4, fontSize: 10 },
        encoding: { text: { field: 'ndcg', format: '.3f' }, color: { value: '#333' } },
      },
    ],
    encoding: {
      y: { field: 'engine', type: 'nominal', sort: values.map(({ engine }) => engine), title: null },
      x: {
        field: 'ndcg',
        type: 'quantitative',
        title: 'nDCG@10',
        scale: { domain: [0, 1.12] },
        axis: { values: [0, 0.25, 0.5, 0.75, 1], format: '.2f' },
      },
      color: { field: 'whose', type: 'nominal', scale: COLOURS, legend: null },
    },
  }
}

/** @param {object} spec of Vega-Lite */
async function draw(spec) {
  const config = {
    background: 'white',
    font: 'Helvetica, Arial, sans-serif',
    axis: { gridColor: '#e8ecee' },
    view: { stroke: null },
    padding: 12,
  }
  const view = new vega.View(vega.parse(compile({ ...spec, config }).spec), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  return svg
}
