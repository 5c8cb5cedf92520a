import { createHash } from 'node:crypto';

/** How a sample is drawn, for whoever draws it again. */
export const SAMPLE_METHOD = 'smallest SHA-256 of "<seed>:<id>"';

/** A sample that anybody can draw again from the same ids and seed. */
export interface Sample {
  add(id: string): void;
  /** The ids drawn, in the order of their draw. */
  drawn(): readonly string[];
}

/** Those `size` ids whose SHA-256 of `<seed>:<id>` is smallest; holds no more than it draws. */
export function drawSample(size: number, seed: string): Sample {
  let kept: { readonly hash: string; readonly id: string }[] = [];
  return {
    add(id) {
      const hash = createHash('sha256').update(`${seed}:${id}`).digest('hex');
      const last = kept.at(-1);
      if (kept.length >= size && last !== undefined && hash >= last.hash) return;
      const place = kept.findIndex((one) => one.hash > hash);
      kept = kept.toSpliced(place === -1 ? kept.length : place, 0, { hash, id }).slice(0, size);
    },
    drawn: () => kept.map(({ id }) => id),
  };
}
