import { milliseconds } from './tables.mjs'

/** Between two figures of the soak's table, in minutes. */
const EVERY = 5

/**
 * What was measured on the running assistant.
 * @param {any} report
 * @returns {import('./sections.mjs').Section[]}
 */
export function runningSections({ memory, underLoad, soak }) {
  const sections = []
  if (Array.isArray(memory))
    sections.push({
      title: 'Memory with our own folder',
      head: ['start', 'questions', 'peak MB'],
      rows: memory.map((row) => [row.start, String(row.questions), row.peakMb.toFixed(0)]),
      note: 'Resident memory of the process `npm run ask -- --json -` at its highest.',
    })
  if (underLoad !== null && typeof underLoad === 'object') {
    const { rows, modelMs, withModel } = underLoad
    sections.push({
      title: 'Under load: the running assistant, Slack (HTTP) and Teams in turn',
      head: [
        'questions a second',
        'asked',
        'Slack acknowledged p50 ms',
        'p99',
        'Teams acknowledged p50 ms',
        'p99',
        'answered p50 ms',
        'p99',
        'resident MB',
      ],
      rows: [...rows, withModel].map((row, at) => [
        at < rows.length ? String(row.rate) : `${row.rate}, a model that takes ${modelMs} ms`,
        String(row.asked),
        ...[row.slackAckP50, row.slackAckP99, row.teamsAckP50, row.teamsAckP99].map(milliseconds),
        ...[row.answerP50, row.answerP99].map(milliseconds),
        String(row.residentMb),
      ]),
      note: `Every question is acknowledged and answered once, or the run fails. The doubles and whoever asks share the machine. Over the model's own time, at the median: ${milliseconds(withModel.answerP50 - modelMs)} ms.`,
    })
  }
  if (soak !== null && typeof soak === 'object')
    sections.push({
      title: 'Half an hour of two questions a second',
      head: ['minute', 'resident MB'],
      rows: soak.memory
        .filter((_, at, all) => at % ((EVERY * 60) / 10) === 0 || at === all.length - 1)
        .map(({ minute, residentMb }) => [minute.toFixed(0), String(residentMb)]),
      note: `${soak.row.asked} questions, each answered once; answered p50 ${milliseconds(soak.row.answerP50)} ms, p99 ${milliseconds(soak.row.answerP99)} ms.`,
    })
  return sections
}
