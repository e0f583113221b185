export interface Quality {
  readonly ndcg: number
  readonly recall: number
  readonly mrr: number
  readonly hit: number
}
export function judge(
  ranking: readonly number[],
  grades: ReadonlyMap<number, number>,
  depth?: number,
): Quality
export function mean(values: readonly number[]): number
export function percentile(values: readonly number[], share: number): number
export function pairedP(ours: readonly number[], theirs: readonly number[]): number
export function seededChance(seed: number): () => number
