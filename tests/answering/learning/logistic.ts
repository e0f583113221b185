/** One thing to learn from: its signs with their values, what it is, and how much it counts. */
export interface Row {
  readonly signs: ReadonlyMap<string, number>
  readonly positive: boolean
  readonly importance: number
}

export interface Learned {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export interface HowToLearn {
  /** Signs that stand in fewer rows are left out. */
  readonly fewest: number
  /** How strongly a weight is drawn back to 0. */
  readonly ridge: (sign: string) => number
  /** No weight grows beyond this; default: none. */
  readonly most?: (sign: string) => number
}

const ROUNDS = 400
const STEP = 0.05

/** Logistic regression with a ridge, full batches, Adam with a smaller step at the end: the same rows give the same weights. */
export function learnLogistic(rows: readonly Row[], how: HowToLearn): Learned {
  const names = namesIn(rows, how.fewest)
  const size = names.length
  const place = new Map(names.map((name, index) => [name, index]))
  const { starts, signs, values } = pack(rows, place)
  const ridge = Float64Array.from(names, how.ridge)
  const most = Float64Array.from(names, how.most ?? (() => Number.POSITIVE_INFINITY))
  // The bias stands behind the weights.
  const weights = new Float64Array(size + 1)
  const slope = new Float64Array(size + 1)
  const mean = new Float64Array(size + 1)
  const spread = new Float64Array(size + 1)
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (let at = 0; at < size; at += 1) slope[at] = ridge[at]! * weights[at]!
    slope[size] = 0
    for (const [row, { positive, importance }] of rows.entries()) {
      let sum = weights[size]!
      for (let at = starts[row]!; at < starts[row + 1]!; at += 1) sum += weights[signs[at]!]! * values[at]!
      const error = importance * (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0))
      for (let at = starts[row]!; at < starts[row + 1]!; at += 1) slope[signs[at]!]! += error * values[at]!
      slope[size]! += error
    }
    const step = round < ROUNDS * 0.6 ? STEP : STEP / 4
    for (let at = 0; at <= size; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! * slope[at]!
      const moved = (step * mean[at]!) / (1 - 0.9 ** round)
      weights[at]! -= moved / (Math.sqrt(spread[at]! / (1 - 0.99 ** round)) + 1e-8)
      if (at < size) weights[at] = Math.min(weights[at]!, most[at]!)
    }
  }
  return { bias: weights[size]!, weights: new Map(names.map((name, index) => [name, weights[index]!])) }
}

/** The sum that decides: 0 is even odds. */
export function sumOf(signs: ReadonlyMap<string, number>, { bias, weights }: Learned): number {
  let sum = bias
  for (const [name, value] of signs) sum += (weights.get(name) ?? 0) * value
  return sum
}

/** What each row sums to with weights learned without the rows of its group. */
export function crossValidate(
  rows: readonly Row[],
  groupOf: (row: number) => string,
  how: HowToLearn,
  folds: number,
  score: (signs: ReadonlyMap<string, number>, learned: Learned) => number = sumOf,
): number[] {
  const foldOf = foldsOf(
    rows.map((_, row) => groupOf(row)),
    folds,
  )
  const sums: number[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learnLogistic(
      rows.filter((_, row) => foldOf[row] !== fold),
      how,
    )
    for (const [row, { signs }] of rows.entries()) if (foldOf[row] === fold) sums[row] = score(signs, learned)
  }
  return sums
}

/** Which fold each row falls into: rows of one group into one. */
export function foldsOf(groups: readonly string[], folds: number): number[] {
  const seen = new Map<string, number>()
  return groups.map((group) => {
    if (!seen.has(group)) seen.set(group, seen.size)
    return seen.get(group)! % folds
  })
}

function namesIn(rows: readonly Row[], fewest: number): string[] {
  const counts = new Map<string, number>()
  for (const { signs } of rows) for (const name of signs.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort()
}

function pack(rows: readonly Row[], place: ReadonlyMap<string, number>) {
  const starts = new Int32Array(rows.length + 1)
  const signs: number[] = []
  const values: number[] = []
  for (const [row, { signs: own }] of rows.entries()) {
    for (const [name, value] of own) {
      const at = place.get(name)
      if (at === undefined) continue
      signs.push(at)
      values.push(value)
    }
    starts[row + 1] = signs.length
  }
  return { starts, signs: Int32Array.from(signs), values: Float64Array.from(values) }
}
