import { createHash } from 'node:crypto';
import { canonicalJson, type Defect } from '@erp-audit/core';

/**
 * Tells whether two reads found the same, in whatever order, holding none of it: a sum of hashes over key, evidence and
 * what is decided by them. Two different sets have the same sum once in 2^128.
 */
export class FindingsFingerprint {
  #count = 0;
  #high = 0n;
  #low = 0n;

  add({ key, subjects, evidence, severity, department, value }: Defect): void {
    const text = canonicalJson([key, subjects, evidence, severity, department ?? null, value]);
    const hash = createHash('sha256').update(text).digest();
    this.#count += 1;
    this.#high = BigInt.asUintN(64, this.#high + hash.readBigUInt64BE(0));
    this.#low = BigInt.asUintN(64, this.#low + hash.readBigUInt64BE(8));
  }

  get text(): string {
    return `${this.#count}:${this.#high.toString(16)}:${this.#low.toString(16)}`;
  }
}
