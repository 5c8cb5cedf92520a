const FIRST_LENGTH = 1024;

/** A list of whole numbers that grows, in memory that threads share. */
export class Integers {
  array: Int32Array = new Int32Array(new SharedArrayBuffer(FIRST_LENGTH * Int32Array.BYTES_PER_ELEMENT));
  length = 0;

  push(value: number): void {
    this.reserve(1);
    this.array[this.length++] = value;
  }

  /** What is in it, in memory of its own. */
  copy(): Int32Array {
    return this.array.slice(0, this.length);
  }

  /** Takes an array, in memory that threads share, for its own. */
  replace(values: Int32Array): void {
    this.array = values;
    this.length = values.length;
  }

  append(values: Int32Array): void {
    this.reserve(values.length);
    this.array.set(values, this.length);
    this.length += values.length;
  }

  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.array.length) return;
    const larger = new Int32Array(
      new SharedArrayBuffer(Math.max(needed, Math.ceil(this.array.length * 1.5)) * Int32Array.BYTES_PER_ELEMENT),
    );
    larger.set(this.array);
    this.array = larger;
  }
}

/** A list of numbers that grows. */
export class Numbers {
  #array = new Float64Array(FIRST_LENGTH);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = new Float64Array(Math.ceil(this.#length * 1.5));
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#length++] = value;
  }

  /** What is in it, not copied. */
  get values(): Float64Array {
    return this.#array.subarray(0, this.#length);
  }
}
