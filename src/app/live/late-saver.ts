/** Saves some time after the last change, so that many edits in a row are written once. */
export interface LateSaver {
  /** What is being saved already; the next waits for it. */
  waitFor(saved: Promise<void>): void
  /** Saves when nothing has changed for a while. */
  soon(): void
  /** Saves at once what is still to be saved. */
  close(): Promise<void>
}

/** `after` is in milliseconds; `take` takes what is to be saved at that moment, whatever comes while it waits for the one before. */
export function createLateSaver(after: number, take: () => () => Promise<void>): LateSaver {
  let saved: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null
  const save = (): void => {
    timer = null
    saved = saved.then(take())
  }
  return {
    waitFor(before) {
      saved = before
    },
    soon() {
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(save, after).unref()
    },
    async close() {
      if (timer !== null) {
        clearTimeout(timer)
        save()
      }
      await saved
    },
  }
}
