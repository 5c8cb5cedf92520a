import type { KnownDigests } from '@erp-audit/core';
import { markOf, mixed } from '../records/row-digest.ts';
import type { KeptNight } from './kept-night.ts';
import type { RecordStore } from './record-store.ts';

/** What the night before knew; undefined where its records are not there any more, so that all have to be read again. */
export function knownDigests(before: KeptNight | undefined, store: RecordStore): KnownDigests | undefined {
  return before === undefined || !store.hasKept ? undefined : knownAs(before.names.digests);
}

/** @param digests - see `RowNames` */
export function knownAs(digests: Int32Array): KnownDigests {
  return (form) => mixed(digests, markOf(form));
}
