import { fileURLToPath } from 'node:url';
import type { LabelledRecord } from '@erp-audit/matching';
import { readTable } from './read-table.ts';
import { recordOf, SETS } from './sets.ts';

/** Where the labelled tables lie. */
export const LABELLED_SETS = fileURLToPath(new URL('../../../../shared/data/matching/', import.meta.url));

/** Records of a set with their labels, or so many of the first. */
export async function* labelledSet(name: string, most = Infinity): AsyncGenerator<readonly LabelledRecord[]> {
  const set = SETS[name];
  if (set === undefined) throw new Error(`no set ${name}; known: ${Object.keys(SETS).join(', ')}`);
  const clusters = new Map<string, string>();
  for await (const rows of readTable(`${LABELLED_SETS}${name}/clusters.csv.gz`))
    for (const row of rows) clusters.set(row['id'] ?? '', row['cluster'] ?? '');
  let left = most;
  for await (const rows of readTable(`${LABELLED_SETS}${name}/records.csv.gz`)) {
    yield rows.slice(0, Math.max(0, left)).map((row) => ({
      record: recordOf(set, row),
      cluster: clusters.get(row['id'] ?? '') ?? `alone ${row['id']}`,
    }));
    left -= rows.length;
  }
}
