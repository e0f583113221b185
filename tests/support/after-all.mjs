import { removeFolder } from './run-folder.mjs'

export default function afterAll() {
  removeFolder(process.env.TMPDIR)
}
