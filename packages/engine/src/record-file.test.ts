import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RecordFile } from './record-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'erp-audit-record-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every text is found again by its id, also of thousands, and the file is gone after it was closed', () => {
  const path = join(folder, 'records');
  const file = new RecordFile(path);
  const text = (nth: number) => `{"name":"记录 ${nth}\\n${'x'.repeat(nth % 97)}"}`;
  for (let nth = 0; nth < 20_000; nth += 1) expect(file.add(`["1","${nth}"]`, text(nth))).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(file.add('["1","7"]', 'again')).toBe(false);
  for (const nth of [0, 1, 7, 4_095, 4_096, 13_333, 19_999]) expect(file.find(`["1","${nth}"]`)).toBe(text(nth));
  expect(file.find('["1","20000"]')).toBeUndefined();
  expect(file.add('late', 'text')).toBe(true);
  expect(file.find('late')).toBe('text');
  file.close();
  expect(existsSync(path)).toBe(false);
});
