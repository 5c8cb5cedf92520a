/** One column of a table and where its value comes from. */
export interface ColumnOf<Source> {
  readonly name: string;
  /** ClickHouse's. */
  readonly type: string;
  value(source: Source): unknown;
}

/** The definition of columns within `create table`. */
export function definitionOf(columns: readonly Pick<ColumnOf<never>, 'name' | 'type'>[]): string {
  return columns.map(({ name, type }) => `${name} ${type}`).join(', ');
}

/** Rows in batches, each value in the place of its column. */
export function* batchesOf<Source>(
  columns: readonly ColumnOf<Source>[],
  sources: Iterable<Source>,
  perBatch: number,
): Generator<unknown[][]> {
  let batch: unknown[][] = [];
  for (const source of sources) {
    batch.push(columns.map(({ value }) => value(source)));
    if (batch.length < perBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
