import { openRunFolder } from './run-folder.mjs'

export default function beforeAll() {
  process.env.TMPDIR = openRunFolder()
  // Windows looks for these.
  process.env.TEMP = process.env.TMP = process.env.TMPDIR
}
