import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HeldLines } from './held-lines.ts';

const LINES = 4000;

let directory: string;
let file: number;
/** Of different lengths, the last record first in the file. */
const texts = Array.from({ length: LINES }, (_, at) => `${at} ${'x'.repeat((at * 37) % 400)}\n`);
const lengths = Int32Array.from(texts, ({ length }) => length);
const starts = Float64Array.from(texts, (_, at) => texts.slice(at + 1).reduce((sum, { length }) => sum + length, 0));

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'held-'));
  writeFileSync(join(directory, 'lines'), texts.toReversed().join(''));
  file = openSync(join(directory, 'lines'), 'r');
});
afterEach(() => {
  closeSync(file);
  rmSync(directory, { recursive: true, force: true });
});

test('lines are held as they are in the file, near each other or not, and no others', () => {
  const wanted = [...Array.from({ length: 1500 }, (_, at) => at + 900), 3999, 0, 0, 17];
  const held = HeldLines.read(file, { starts, lengths }, wanted);
  for (const at of texts.keys()) expect(held.at(at)?.toString()).toBe(wanted.includes(at) ? texts[at] : undefined);
});

test('what there is no room for is not held', () => {
  const most = (texts[5]?.length ?? 0) + (texts[80]?.length ?? 0);
  const held = HeldLines.read(file, { starts, lengths }, [200, 80, 5], most);
  expect([5, 80, 200].map((at) => held.at(at)?.toString())).toEqual([texts[5], texts[80], undefined]);
});
