import { readCsv } from '@erp-audit/matching';

type Row = Readonly<Record<string, string>>;

/** Rows of a compressed CSV file by the names of its columns, in batches. */
export async function* readTable(path: string): AsyncGenerator<readonly Row[]> {
  let header: readonly string[] | undefined;
  for await (const rows of readCsv(path)) {
    const [first, ...others] = rows;
    const names = header ?? first?.cells ?? [];
    const data = header === undefined ? others : rows;
    if (first !== undefined) header = names;
    yield data.map(({ cells }) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
  }
}
