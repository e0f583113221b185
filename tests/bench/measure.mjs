import { judge, mean, pairedP, percentile } from './metrics.mjs'

/** @typedef {import('./collections.mjs').Collection} Collection */
/** @typedef {import('./ours.mjs').Engine} Engine */

/** Questions asked before the clock runs, so that compiling is not taken for searching. */
const WARM_UP = 50

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} setting
 * @property {string} version
 * @property {number} ndcg10
 * @property {number | null} ndcg10Held nDCG@10 on the questions that were kept aside from tuning
 * @property {number} recall5
 * @property {number} recall10 share of all relevant passages
 * @property {number} hit10 share of the questions with a relevant passage among ten
 * @property {number} mrr10
 * @property {number} p50Ms
 * @property {number} p99Ms
 * @property {number} buildMs
 * @property {number | null} p paired randomisation test against the first row, nDCG@10; `null` in the first row
 * @property {{ ndcg10: number, p50: number, build: number }} ratio this row's figure by the first row's
 */

/**
 * Runs every engine on the same passages and questions, one question at a time; the first engine is the measure.
 * @param {Collection} collection
 * @param {readonly Engine[]} engines
 * @param {(note: string) => void} tell
 * @returns {Promise<Row[]>}
 */
export async function measure(collection, engines, tell) {
  const { entries, questions } = collection
  /** @type {{ row: Omit<Row, 'p' | 'ratio'>, ndcgs: number[] }[]} */
  const runs = []
  for (const { name, setting, version, build } of engines) {
    tell(`${collection.name}: ${name}, ${setting}`)
    globalThis.gc?.()
    const from = performance.now()
    const search = await build(entries)
    const buildMs = performance.now() - from
    for (const question of questions.slice(0, WARM_UP)) await search(question)
    const times = []
    const qualities = []
    const shallow = []
    for (const question of questions) {
      const asked = performance.now()
      const ranking = await search(question)
      times.push(performance.now() - asked)
      qualities.push(judge(ranking, question.grades))
      shallow.push(judge(ranking, question.grades, 5).recall)
    }
    const held = qualities.filter((_, at) => questions[at].held)
    runs.push({
      ndcgs: qualities.map(({ ndcg }) => ndcg),
      row: {
        name,
        setting,
        version,
        ndcg10: mean(qualities.map(({ ndcg }) => ndcg)),
        ndcg10Held: held.length === 0 ? null : mean(held.map(({ ndcg }) => ndcg)),
        recall5: mean(shallow),
        recall10: mean(qualities.map(({ recall }) => recall)),
        hit10: mean(qualities.map(({ hit }) => hit)),
        mrr10: mean(qualities.map(({ mrr }) => mrr)),
        p50Ms: percentile(times, 0.5),
        p99Ms: percentile(times, 0.99),
        buildMs,
      },
    })
  }
  const [ours] = runs
  return runs.map(({ row, ndcgs }, at) => ({
    ...row,
    p: at === 0 ? null : pairedP(ours.ndcgs, ndcgs),
    ratio: {
      ndcg10: row.ndcg10 / ours.row.ndcg10,
      p50: row.p50Ms / ours.row.p50Ms,
      build: row.buildMs / ours.row.buildMs,
    },
  }))
}
