import { fileURLToPath } from 'node:url';
import type { LabelledRecord } from '@erp-audit/matching';
import { readTable } from './read-table.ts';
import { recordOf, SETS } from './sets.ts';

/** Where the labelled tables lie; they are no part of this project. */
export const LABELLED_FOLDER = fileURLToPath(new URL('../../../../shared/data/matching/', import.meta.url));

/** The rows of a set with their labels. */
export async function* labelled(name: string): AsyncGenerator<readonly LabelledRecord[]> {
  const set = SETS[name];
  if (set === undefined) throw new Error(`no set ${name}; known: ${Object.keys(SETS).join(', ')}`);
  const clusters = new Map<string, string>();
  for await (const rows of readTable(`${LABELLED_FOLDER}${name}/clusters.csv.gz`))
    for (const row of rows) clusters.set(row['id'] ?? '', row['cluster'] ?? '');
  for await (const rows of readTable(`${LABELLED_FOLDER}${name}/records.csv.gz`)) {
    yield rows.map((row) => ({
      record: recordOf(set, row),
      cluster: clusters.get(row['id'] ?? '') ?? `alone ${row['id']}`,
    }));
  }
}
