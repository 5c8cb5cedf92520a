const FIRST_SLOTS = 1 << 12;
const MOST_FILLED = 0.7;
/** Numbers of a hash; both 0 where a slot is free. */
const HASH = 2;

/** Ids that were seen, by hashes as `writeIdHash` gives them. */
export class SeenIds {
  #slots: Int32Array;
  #count = 0;

  /** @param expected - about so many ids will come */
  constructor(expected = 0) {
    const slots = Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(Math.max(1, expected / MOST_FILLED))));
    this.#slots = new Int32Array(slots * HASH);
  }

  /** Whether the id with the hash that begins at `at` is seen for the first time. */
  isNew(hashes: Int32Array, at: number): boolean {
    const [low, high] = [hashes[at] ?? 0, hashes[at + 1] ?? 0];
    if (!place(this.#slots, low, high === 0 ? 1 : high)) return false;
    this.#count++;
    if (this.#count * HASH > this.#slots.length * MOST_FILLED) this.#grow();
    return true;
  }

  #grow(): void {
    const larger = new Int32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += HASH) {
      const high = this.#slots[at + 1] ?? 0;
      if (high !== 0) place(larger, this.#slots[at] ?? 0, high);
    }
    this.#slots = larger;
  }
}

/** False where the hash is there already. */
function place(slots: Int32Array, low: number, high: number): boolean {
  const mask = slots.length / HASH - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const known = slots[slot * HASH + 1];
    if (known === high && slots[slot * HASH] === low) return false;
    if (known !== 0) continue;
    slots[slot * HASH] = low;
    slots[slot * HASH + 1] = high;
    return true;
  }
}
