import type { Json } from './json.js'
import type { Language } from './language.js'

/** How a module of the course was left behind. */
export interface CoveredModule {
  readonly module: string
  /** As it was called when it was covered: a certificate stays right after a module was renamed or deleted. */
  readonly title: string
  readonly how: 'done' | 'skipped'
  readonly at: number
}

/** Where a person stands in the course. */
export interface CourseProgress {
  readonly person: string
  readonly language: Language
  readonly status: 'active' | 'stopped' | 'finished'
  readonly module: string
  /** Counted from 0. */
  readonly step: number
  /** What the step said, as an id: finds the place again after a lead split or reordered the module. `null` = none. */
  readonly mark: string | null
  /** In the order in which they were covered. */
  readonly covered: readonly CoveredModule[]
  /** What the course itself wants to remember (an order of modules, an open check); opaque here. At most 16,000 characters as JSON. */
  readonly memory: Json
}

export interface SavedProgress extends CourseProgress {
  /** Counts every save, from 1. Hand it back with the next save. */
  readonly revision: number
  readonly startedAt: number
  readonly updatedAt: number
  readonly nudgedAt: number | null
}

export type SaveOutcome =
  | { readonly saved: true; readonly revision: number }
  /** Somebody else (a second click, another process) was faster; `current` is what stands now. */
  | { readonly saved: false; readonly current: SavedProgress | null }

export interface Progress {
  get(person: string): Promise<SavedProgress | null>
  /** Saves a step if nobody saved one since `expected` was read (`null`: the person has none yet). Whole or not at all. */
  save(next: CourseProgress, expected: number | null, now: number): Promise<SaveOutcome>
  /** Whoever is in the course, was silent since `before`, was never nudged, and agreed to be; the longest silence first. */
  silentSince(before: number, limit: number): Promise<readonly SavedProgress[]>
  /** `true` for exactly one caller per person, across processes. */
  markNudged(person: string, now: number): Promise<boolean>
  /** Takes the mark of that time back: she was not reached. */
  unmarkNudged(person: string, at: number): Promise<void>
  /** Only those who agreed that leads see how far they are. */
  shared(): Promise<readonly SavedProgress[]>
  remove(person: string): Promise<boolean>
}
