import { z } from 'zod'

/** What is noted of a question until it is answered. */
const leftShape = z.object({ event: z.string(), conversation: z.string(), language: z.enum(['en', 'de']) })
export type Left = z.infer<typeof leftShape>

/** `null` where it is not ours, or of a version that wrote it otherwise. */
export function readLeft(place: string): Left | null {
  try {
    return leftShape.parse(JSON.parse(place))
  } catch {
    return null
  }
}
