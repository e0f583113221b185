import { runningSections } from './running-sections.mjs'
import { milliseconds, rankingColumns } from './tables.mjs'

/** @typedef {{ title: string, head: readonly string[], rows: readonly (readonly string[])[], note: string }} Section */

const megabytes = (/** @type {number} */ value) => value.toFixed(0)
const RANKING_NOTE = `by ours: this row by the first row. p: paired randomisation test on nDCG@10 against the first row. hit@10: questions with a relevant passage among the ten. Every library gets the same titles and texts as "public retriever"; only "whole retriever" also reads glossary and asks, and "with the asks" the latter. On our folder a passage is relevant if it cites a source that the golden question names, so recall@10 has a low ceiling: a source is cited by far more than ten passages. "kept aside": the questions that nothing was tuned on.`

/**
 * A report as tables, the same for the terminal and for the document.
 * @param {any} report
 * @returns {Section[]}
 */
export function sectionsOf(report) {
  const { collections, speed, folders, vectors, answers, starts, screening } = report
  const sections = collections.map(({ name, passages, questions, rows }, at) => ({
    title: `Ranking: ${name}, ${passages} passages, ${questions} questions`,
    ...rankingColumns(rows),
    note: at === collections.length - 1 ? RANKING_NOTE : '',
  }))
  if (Array.isArray(speed)) {
    const ours = new Map(speed.filter((row) => row.name === 'secure-base').map((row) => [row.passages, row]))
    sections.push({
      title: 'Speed at growing sizes',
      head: [
        'engine, setting',
        'passages',
        'build s',
        'p50 ms',
        'p99 ms',
        'p50 by ours',
        'peak MB',
        'beside the texts',
      ],
      rows: speed.map((row) =>
        row.failed === undefined
          ? [
              `${row.name}, ${row.setting}`,
              String(row.passages),
              (row.buildMs / 1000).toFixed(1),
              milliseconds(row.p50Ms),
              milliseconds(row.p99Ms),
              `${(row.p50Ms / ours.get(row.passages).p50Ms).toFixed(1)} x`,
              megabytes(row.peakMb),
              megabytes(row.peakMb - row.ofTextsMb),
            ]
          : [`${row.name}, ${row.setting}`, String(row.passages), row.failed, '–', '–', '–', '–', '–'],
      ),
      note: 'Invented texts of 110 words, mixed from sentences of our notes with rare words from a long tail; the English golden questions. Every engine in a process of its own. peak MB: the resident memory of the process at its highest, while building too.',
    })
  }
  if (Array.isArray(folders))
    sections.push({
      title: 'A folder on disk: start and edit',
      head: [
        'passages',
        'first reading s',
        'peak MB',
        'start from what was saved s',
        'with the first answer s',
        'peak MB',
        'an edit 3 s after that ms',
        'a later edit ms',
        'peak MB',
      ],
      rows: folders.map(({ passages, first, again, edit }) =>
        [first, again, edit].every((one) => one.failed === undefined)
          ? [
              String(passages),
              (first.readyMs / 1000).toFixed(1),
              megabytes(first.peakMb),
              (again.readyMs / 1000).toFixed(2),
              (again.firstAnswerMs / 1000).toFixed(2),
              megabytes(again.peakMb),
              milliseconds(edit.firstMs),
              milliseconds(edit.answeredMs),
              megabytes(edit.peakMb),
            ]
          : [String(passages), first.failed ?? again.failed ?? edit.failed, ...Array(7).fill('–')],
      ),
      note: 'Markdown files of 50 paragraphs each. The edit: from the moment a file is saved until a question finds its new line, the watcher of the running assistant included.',
    })
  if (Array.isArray(vectors))
    sections.push({
      title: 'hnswlib against the exact scan',
      head: ['vectors', 'recall@30', 'build s', 'p50 ms', 'p99 ms', 'exact p50 ms', 'exact p99 ms'],
      rows: vectors.map((row) => [
        String(row.vectors),
        row.recall30.toFixed(3),
        (row.buildMs / 1000).toFixed(1),
        milliseconds(row.p50Ms),
        milliseconds(row.p99Ms),
        milliseconds(row.exactP50Ms),
        milliseconds(row.exactP99Ms),
      ]),
      note: 'Invented vectors of 256 dimensions in 200 clusters, half of each its own noise.',
    })
  if (answers !== null && typeof answers !== 'string')
    sections.push({
      title: 'Whole answers: question to reply in one process, without a model',
      head: ['asked', 'p50 ms', 'p99 ms', 'slowest ms', 'without a reply', 'resident MB'],
      rows: [
        [
          `${answers.asked} times (${answers.questions} questions)`,
          milliseconds(answers.p50Ms),
          milliseconds(answers.p99Ms),
          milliseconds(answers.maxMs),
          String(answers.withoutReply),
          megabytes(answers.residentMb),
        ],
      ],
      note: '',
    })
  if (Array.isArray(starts))
    sections.push({
      title: 'Start, from the command on (medians)',
      head: ['start', 'runs', 'prompt ms', 'slowest', 'folder read ms', 'first answer ms'],
      rows: starts.map((row) => [
        row.start,
        String(row.runs),
        milliseconds(row.promptMs),
        milliseconds(row.promptMaxMs),
        milliseconds(row.folderReadMs),
        milliseconds(row.firstAnswerMs),
      ]),
      note: '',
    })
  if (screening !== null && typeof screening !== 'string')
    sections.push({
      title: 'Messages of 2,000 characters, before anything else',
      head: ['what', 'p50 ms', 'p99 ms'],
      rows: [
        ['screening for danger', screening.screening],
        ['taking out personal details', screening.redaction],
      ].map(([what, times]) => [what, milliseconds(times.p50Ms), milliseconds(times.p99Ms)]),
      note: '',
    })
  sections.push(...runningSections(report))
  return sections
}
