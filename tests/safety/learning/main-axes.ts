export interface Axis {
  readonly axis: Float64Array
  /** How far the vectors spread along it. */
  readonly strength: number
}

const SWEEPS = 12

/** The main axes of centred vectors, strongest first: the eigenvectors of their covariance, by Jacobi's rotations. Deterministic. */
export function mainAxes(vectors: readonly Float64Array[], count: number): Axis[] {
  const width = vectors[0]?.length ?? 0
  const matrix = covariance(vectors, width)
  const turned = Array.from({ length: width }, (_, row) =>
    Float64Array.from({ length: width }, (_, column) => (row === column ? 1 : 0)),
  )
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (let one = 0; one < width; one += 1)
      for (let other = one + 1; other < width; other += 1) rotate(matrix, turned, one, other, width)
  return Array.from({ length: width }, (_, at) => ({
    axis: steady(Float64Array.from({ length: width }, (_, row) => turned[row]?.[at] ?? 0)),
    strength: Math.sqrt(Math.max(0, matrix[at]?.[at] ?? 0)),
  }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, count)
}

function covariance(vectors: readonly Float64Array[], width: number): Float64Array[] {
  const matrix = Array.from({ length: width }, () => new Float64Array(width))
  for (const vector of vectors)
    for (let row = 0; row < width; row += 1) {
      const into = matrix[row] as Float64Array
      const value = (vector[row] as number) / vectors.length
      for (let column = 0; column < width; column += 1)
        into[column] = (into[column] as number) + value * (vector[column] as number)
    }
  return matrix
}

/** Turns two axes so that they share nothing. */
function rotate(
  matrix: Float64Array[],
  turned: Float64Array[],
  one: number,
  other: number,
  width: number,
): void {
  const rowOne = matrix[one] as Float64Array
  const rowOther = matrix[other] as Float64Array
  const shared = rowOne[other] as number
  if (Math.abs(shared) < 1e-15) return
  const angle = ((rowOther[other] as number) - (rowOne[one] as number)) / (2 * shared)
  const tangent = (angle >= 0 ? 1 : -1) / (Math.abs(angle) + Math.sqrt(angle * angle + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  const mix = (row: Float64Array) => {
    const first = row[one] as number
    const second = row[other] as number
    row[one] = cosine * first - sine * second
    row[other] = sine * first + cosine * second
  }
  for (const row of matrix) mix(row)
  for (let at = 0; at < width; at += 1) {
    const first = rowOne[at] as number
    const second = rowOther[at] as number
    rowOne[at] = cosine * first - sine * second
    rowOther[at] = sine * first + cosine * second
  }
  for (const row of turned) mix(row)
}

/** An axis has no direction of its own: its largest number is made positive. */
function steady(axis: Float64Array): Float64Array {
  const largest = axis.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0)
  return largest < 0 ? axis.map((value) => -value) : axis
}
