import { createInterface } from 'node:readline/promises'

/** The person at the keyboard. */
export interface Prompt {
  /** What she typed, without space around it; `null` where she left instead (Ctrl-C, the end of the input). */
  ask(question: string): Promise<string | null>
  close(): void
}

/** `null`: nobody is there to be asked, since one of the two is a file or a pipe. */
export function openPrompt(
  input: NodeJS.ReadableStream & { isTTY?: boolean } = process.stdin,
  output: NodeJS.WritableStream & { isTTY?: boolean } = process.stdout,
): Prompt | null {
  if (input.isTTY !== true || output.isTTY !== true) return null
  const lines = createInterface({ input, output })
  return {
    ask: async (question) =>
      await lines.question(question).then(
        (typed) => typed.trim(),
        () => null,
      ),
    close: () => lines.close(),
  }
}
