/** Everything the course says by itself: warm, short, plain. What is to be learned stands in the modules. */
export interface CourseWords {
  readonly offer: (modules: number, minutes: number) => string
  readonly welcome: string
  readonly welcomeBack: string
  readonly greetBack: (module: string) => string
  readonly moduleOf: (number: number, of: number, title: string) => string
  readonly minutes: (minutes: number) => string
  readonly left: Readonly<Record<'done' | 'skipped', (title: string, done: number, of: number) => string>>
  readonly gone: (title: string) => string
  readonly takeTime: string
  /** To newcomers who ask whether it is an exam, a duty, or kept. */
  readonly about: string
  /** To whom a section touches herself, or is too much. */
  readonly touched: string
  /** To whoever would rather not. */
  readonly unwilling: string
  /** To whoever doubts what a section says; its sources follow. */
  readonly doubts: string
  readonly answerHow: string
  readonly chosen: (answer: string) => string
  readonly fits: string
  readonly otherwise: string
  readonly otherChoice: string
  /** Several letters at once. */
  readonly oneLetter: string
  /** "Why?" after an answer: what stands behind each. */
  readonly behindAnswers: string
  /** The same to whoever does not know, or asks which is right: the letters that fit. */
  readonly notKnowing: (fitting: readonly string[]) => string
  readonly empty: string
  readonly finished: string
  readonly finishedBefore: string
  /** The end of the course, with modules left out. */
  readonly finishedWithout: (read: number, of: number, leftOut: number) => string
  /** How to go back to what was left out. */
  readonly goBackTo: (number: number) => string
  /** What one types to go to a module. */
  readonly moduleNumber: (number: number) => string
  /** "Back" on the very first page. */
  readonly firstPage: string
  /** Before a section that was not understood. */
  readonly onceMore: string
  readonly stopped: string
  readonly waits: string
  readonly waitsForAnswer: string
  /** Below an answer to what may have been a thought about the situation, and no question. */
  readonly waitsWithSituation: string
  readonly notBegun: string
  readonly noCourse: string
  readonly onlyDirect: string
  readonly away: string
  readonly surelyAnew: string
  readonly progress: (done: number, of: number, leftOut: number) => string
  readonly minutesLeft: (minutes: number) => string
  readonly marks: Readonly<Record<'done' | 'skipped' | 'here' | 'open', string>>
  readonly certificate: {
    readonly title: string
    readonly of: (name: string) => string
    readonly note: string
  }
  readonly skippedMark: string
  /** The day of a moment by the clock of the house (an IANA name). */
  readonly day: (time: number, timeZone: string) => string
  readonly shared: {
    readonly title: string
    readonly none: string
    readonly line: (done: number, of: number, leftOut: number, day: string) => string
  }
  readonly ask: Readonly<Record<'share_progress' | 'nudge', string>>
  readonly agreed: Readonly<Record<'share_progress' | 'nudge', string>>
  readonly declined: Readonly<Record<'share_progress' | 'nudge', string>>
  readonly nudge: (module: string) => string
  readonly buttons: Readonly<Record<CourseButton, readonly [label: string, says: string]>>
}

export type CourseButton =
  | 'start'
  | 'continue'
  | 'back'
  | 'return'
  | 'skip'
  | 'stop'
  | 'progress'
  | 'certificate'
  | 'anew'
  | 'guide'
  | 'ownStory'
  | 'yes'
  | 'no'
  | 'shareOn'
  | 'shareOff'
  | 'nudgeOn'
  | 'nudgeOff'
