import type { KnownDigests } from '@erp-audit/core';
import { markOf, mixed } from '../records/row-digest.ts';
import type { KeptNight } from './kept-night.ts';
import type { RecordStore } from './record-store.ts';

/** What the night before knew; undefined where its records are not there any more, so that all have to be read again. */
export function knownDigests(before: KeptNight | undefined, store: RecordStore): KnownDigests | undefined {
  if (before === undefined || !store.hasKept) return undefined;
  return (form) => mixed(before.names.digests, markOf(form));
}
