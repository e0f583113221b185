import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of its own that can be filled. */
export interface SmallDisk {
  fill(): void
  free(): void
  unmount(): void
}

/** Mounts one at this folder; `null` where this user may not mount. */
export function smallDisk(folder: string): SmallDisk | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  const filler = join(folder, 'filler')
  return {
    fill: () => {
      // Down to the last block: what is left is written until nothing fits.
      const { bavail, bsize } = statfsSync(folder)
      for (let size = bavail * bsize; size >= 1; size = Math.floor(size / 2)) {
        try {
          writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
        } catch {
          // Full for this size.
        }
      }
    },
    free: () => rmSync(filler, { force: true }),
    unmount: () => execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
  }
}
