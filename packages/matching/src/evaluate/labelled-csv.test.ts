import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { MatchRole } from '@erp-audit/core';
import { afterAll, expect, test } from 'vitest';
import { evaluateMatching, type LabelledRecord } from './evaluate-matching.ts';
import { readLabelledCsv } from './labelled-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = [
  'no,FIRM,phone,cluster',
  '1,Falcon Construction Inc,312-629-6940,a',
  '2,"Falcon Construciton, Incorporated",(312) 629 6940,a',
  '3,"Northern ""Paper""\nMills Ltd",+44 20 8225720,b',
  '4,Crescent Foods LLC,404-672-1987,',
  '5,Moreau Laboratories SARL,0478223311,',
];

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function labelled(file: string, columns: readonly (readonly [MatchRole, readonly string[]])[] = [['name', ['FIRM']]]) {
  return readLabelledCsv({ file, subject: 'party', columns: new Map(columns), clusterColumn: 'cluster' });
}

async function all(file: string): Promise<LabelledRecord[]> {
  const records: LabelledRecord[] = [];
  for await (const batch of labelled(file)) records.push(...batch);
  return records;
}

test('cells in quotes, other separators, marks of order and compressed files are read alike', async () => {
  const plain = await all(write('plain.csv', ROWS.join('\n')));
  expect(plain.map(({ record: { values } }) => values.name)).toEqual([
    'Falcon Construction Inc',
    'Falcon Construciton, Incorporated',
    'Northern "Paper"\nMills Ltd',
    'Crescent Foods LLC',
    'Moreau Laboratories SARL',
  ]);
  expect(new Set(plain.map(({ cluster }) => cluster)).size).toBe(4);
  expect(await all(write('plain.csv.gz', gzipSync(`${ROWS.join('\n')}\n`)))).toEqual(plain);
  const semicolons = ROWS.map((row) => row.replaceAll(/,(?! )/g, ';')).join('\r\n');
  expect(await all(write('semicolons.csv', `\uFEFF${semicolons}\r\n`))).toEqual(plain);
});

test.each([
  ['a column that is not there', ROWS.join('\n').replace('FIRM', 'NAME'), ':1:1: there is no column "FIRM"'],
  ['a row with too many cells', [...ROWS, '6,A, B,1,c'].join('\n'), ':8:1: 5 cells, but the first line has 4'],
  ['a quote that stays open', [...ROWS, '6,"A,1,c'].join('\n'), ':8:1: a quote is never closed'],
  ['no rows at all', '', ':1:1: the file is empty'],
  ['another encoding', Buffer.from('no,FIRM,phone,cluster\n1,Müller,1,a', 'latin1'), 'is not UTF-8'],
])('%s is told with file and line', async (name, content, message) => {
  const file = write('wrong.csv', content);
  await expect(all(file), name).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
  await expect(all(file), name).rejects.toThrow(message);
});

test('what is found is held against the labels: shares of closed groups, bins, errors with their reasons', async () => {
  const right = await evaluateMatching(labelled(write('right.csv', ROWS.join('\n'))), { subject: 'party' });
  expect(right).toMatchObject({ records: 5, truePairs: 1, own: { precision: 1, recall: 1, f1: 1 }, worst: [] });
  expect(right.calibration.filter(({ pairs }) => pairs > 0)).toMatchObject([{ pairs: 1, so: 1 }]);
  const asked = await evaluateMatching(labelled(write('right.csv', ROWS.join('\n'))), {
    subject: 'party',
    decisions: 9,
  });
  // The one pair in doubt is decided, teaches nothing by itself, and counts no more.
  expect(asked.taught).toMatchObject({ decisions: 1, same: 1, moved: 0, before: { recall: 1 }, after: { recall: 1 } });
  const other = ROWS.join('\n').replace('629-6940,a', '629-6940,c');
  const wrong = await evaluateMatching(labelled(write('wrong.csv', other)), { subject: 'party' });
  expect(wrong).toMatchObject({ truePairs: 0, own: { precision: 0, f1: 0 } });
  expect(wrong.worst[0]).toMatchObject({ isOne: false, text: { en: expect.stringContaining('same phone') } });
});
