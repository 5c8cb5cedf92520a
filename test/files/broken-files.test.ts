import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connector } from '@erp-audit/connector-files';
import { type RejectedLine, raw, type Source } from '@erp-audit/core';
import { openOptions } from '@erp-audit/testkit';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROKEN_FILES, type BrokenFile, grow } from './broken-files.ts';

/** More than the runner of the tests holds before the first of them. */
const MOST_RESIDENT_BYTES = 400_000_000;
const peakBytes = () => process.resourceUsage().maxRSS * 1_024;
const peakBefore = peakBytes();

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function rejectedOf(source: Source): Promise<readonly RejectedLine[]> {
  const all: RejectedLine[] = [];
  for await (const batch of source.extracts?.rejectedLines() ?? []) all.push(...batch);
  return all;
}

/** All of the table is to be seen here, whatever share of it was lost. */
const ALL = { rejects: { most: 1 } };

async function withSource<Result>(settings: object, use: (source: Source) => Promise<Result>): Promise<Result> {
  const source = await connector.open('files', { directory, memoryMegabytes: 64, ...ALL, ...settings }, openOptions());
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

async function expectRows(source: Source, table: string, { rows, values = [] }: BrokenFile): Promise<void> {
  const found = await source.rows(raw(`select * from "${table}"`), { label: 'corpus' });
  expect(found).toHaveLength(rows);
  for (const [index, row] of values.entries()) expect(found[index]).toMatchObject(row);
}

const MADE = BROKEN_FILES.filter(({ unless }) => unless === undefined);
const NOT_MADE = BROKEN_FILES.filter(({ unless }) => unless !== undefined);

describe('files as people deliver them', () => {
  test.skip.each(NOT_MADE)('$name: $unless', () => {});

  test.each(MADE)('$name', async (broken) => {
    broken.make(directory);
    await withSource(broken.settings ?? {}, async (source) => {
      const [reading, ...others] = source.extracts?.tables ?? [];
      expect(others).toEqual([]);
      const rejected = await rejectedOf(source);
      expect(rejected.map(({ line, reason }) => [line, reason.en])).toEqual(
        broken.rejects.map(([line, reason]) => [line, expect.stringContaining(reason)]),
      );
      expect(reading).toMatchObject({ rows: broken.rows, rejected: broken.rejects.length });
      expect(reading?.isReadable).toBe(!broken.rejects.some(([line]) => line === null));
      expect(reading?.notes.map(({ en }) => en).join('\n')).toContain(broken.note ?? '');
      if (reading?.isReadable === true) await expectRows(source, reading.table, broken);
      const text = JSON.stringify(rejected);
      for (const value of ['张', '5" pipe', '4711', 'calc']) expect(text).not.toContain(value);
    });
  });

  test('a file that grows while it is read is refused', async () => {
    writeFileSync(join(directory, 'growing.csv'), `id;name;qty\n${'1;a;1\n'.repeat(1_000_000)}`);
    const growing = setInterval(() => grow(directory), 5);
    try {
      await withSource({}, async (source) => {
        expect((await rejectedOf(source)).map(({ line, reason }) => [line, reason.en])).toEqual([
          [null, expect.stringContaining('changed while it was read')],
        ]);
        await expect(source.rows(raw('select count(*) as n from growing'), { label: 'r' })).rejects.toMatchObject({
          code: 'SOURCE_EXTRACT_REFUSED',
          details: { source: 'erp', table: 'growing' },
        });
      });
    } finally {
      clearInterval(growing);
    }
  });

  test('all of them in one folder are read in one go, each costs only itself', async () => {
    const made = MADE.filter(({ settings }) => settings === undefined);
    for (const broken of made) broken.make(directory);
    await withSource({}, async (source) => {
      const tables = new Map(source.extracts?.tables.map((reading) => [reading.table, reading]));
      expect(tables.get('sound')).toMatchObject({ rows: 1, rejected: 0, isReadable: true });
      expect(tables.get('ragged-rows')).toMatchObject({ rows: 2, rejected: 2 });
    });
  });

  afterAll(() => {
    expect(BROKEN_FILES.length).toBeGreaterThanOrEqual(40);
    expect(peakBytes() - peakBefore).toBeLessThan(MOST_RESIDENT_BYTES);
  });
});
