/**
 * From a 32-bit hash to a running number, in two typed arrays (open addressing, linear probing, at most half full): no
 * object per term, and the arrays are what is saved.
 */
export class HashTable {
  keys: Uint32Array
  values: Uint32Array
  size: number

  constructor(capacity = 1024) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 2)))
    this.keys = new Uint32Array(slots)
    this.values = new Uint32Array(slots)
    this.size = 0
  }

  /** The table over arrays that were saved. */
  static over(keys: Uint32Array, values: Uint32Array, size: number): HashTable {
    const table = new HashTable(0)
    table.keys = keys
    table.values = values
    table.size = size
    return table
  }

  /** The number of a hash, or -1. */
  get(hash: number): number {
    const { keys } = this
    const mask = keys.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot]!
      if (key === hash) return this.values[slot]!
      if (key === 0) return -1
    }
  }

  /** The number of a hash, a new one if it has none. */
  add(hash: number): number {
    if (this.size * 2 >= this.keys.length) this.grow()
    const { keys, values } = this
    const mask = keys.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot]!
      if (key === hash) return values[slot]!
      if (key === 0) {
        keys[slot] = hash
        values[slot] = this.size
        this.size += 1
        return this.size - 1
      }
    }
  }

  /** Every hash with its number, in no particular order. */
  forEach(visit: (hash: number, value: number) => void): void {
    const { keys, values } = this
    for (let slot = 0; slot < keys.length; slot += 1) if (keys[slot] !== 0) visit(keys[slot]!, values[slot]!)
  }

  private grow(): void {
    const { keys, values } = this
    const wider = new HashTable(keys.length)
    const mask = wider.keys.length - 1
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at]!
      if (key === 0) continue
      let slot = key & mask
      while (wider.keys[slot] !== 0) slot = (slot + 1) & mask
      wider.keys[slot] = key
      wider.values[slot] = values[at]!
    }
    this.keys = wider.keys
    this.values = wider.values
  }
}
