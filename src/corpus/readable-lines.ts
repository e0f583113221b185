const FENCE = /^ {0,3}(?:```|~~~)/u

/** Of each line, whether it is text: neither in a block of code nor in a comment, which are left as they are. */
export function readableLines(lines: readonly string[]): readonly boolean[] {
  let fenced = false
  let hidden = false
  return lines.map((line) => {
    if (FENCE.test(line)) fenced = !fenced
    const isHidden = hidden || line.trimStart().startsWith('<!--')
    if (isHidden) hidden = !line.includes('-->')
    return !fenced && !isHidden
  })
}
