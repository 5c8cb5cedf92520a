import { expect, test } from 'vitest';
import { isFault } from '../reading/extract-rows.ts';
import type { Line } from '../reading/read-lines.ts';
import { RecordReader } from './delimited-records.ts';

/** Pieces of which lines are made, so that quotes stand in every place they can. */
const PIECES = ['a', '"', '""', ';', '"b"', 'c d', '', '"e;f"'];
const WIDTH = 3;

/** The same numbers every time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomLines(next: () => number): readonly Line[] {
  const piece = () => PIECES[Math.floor(next() * PIECES.length)] ?? '';
  return Array.from({ length: 12 }, (_, index) => {
    const text = Array.from({ length: 1 + Math.floor(next() * 6) }, piece).join('');
    return { number: index + 1, text };
  });
}

function readInBatches(lines: readonly Line[], size: number) {
  const reader = new RecordReader(';', '"');
  const found = [];
  for (let at = 0; at < lines.length; at += size) found.push(...reader.read(lines.slice(at, at + size), () => WIDTH));
  found.push(...reader.end(() => WIDTH));
  return found;
}

test('every line is in one record or rejected, however the lines come in', () => {
  const next = randomNumbers(7);
  for (let round = 0; round < 2_000; round += 1) {
    const lines = randomLines(next);
    const whole = readInBatches(lines, lines.length);
    for (const size of [1, 2, 5]) expect(readInBatches(lines, size)).toEqual(whole);
    const covered = new Set<number>();
    for (const record of whole) {
      const breaks = isFault(record) ? 0 : record.cells.join('').split('\n').length - 1;
      for (let line = record.line; line <= record.line + breaks; line += 1) {
        expect(covered.has(line)).toBe(false);
        covered.add(line);
      }
    }
    expect(lines.filter(({ number, text }) => text !== '' && !covered.has(number))).toEqual([]);
  }
});

test('a file of quotes that are never closed is read in time that grows with its length only', () => {
  const lines = Array.from({ length: 200_000 }, (_, index) => ({
    number: index + 1,
    text: index % 50 === 0 ? '"a' : 'b;c;d',
  }));
  const started = performance.now();
  const found = readInBatches(lines, 3_000);
  expect(found.filter(isFault)).toHaveLength(4_000);
  expect(found).toHaveLength(200_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});
