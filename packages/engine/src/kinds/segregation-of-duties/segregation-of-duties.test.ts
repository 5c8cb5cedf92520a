import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coverPairs, partialCodes } from './coverage.ts';
import type { Matrix } from './matrix.ts';
import { readMatrix } from './read-matrix.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'erp-audit-matrix-'));
afterAll(() => rmSync(directory, { recursive: true }));

const name = { en: 'x', 'zh-CN': 'x' };
const both = (a: string, b: string) => ({ a, b, severity: 'high' as const, risk: name });
const MATRIX: Matrix = {
  functions: Object.fromEntries(['A', 'B', 'C', 'D'].map((id) => [id, { name, department: 'finance' }])),
  pairs: { P1: both('A', 'B'), P2: both('A', 'C'), P3: both('B', 'D') },
};
const held = (...terms: string[][]) => ({ all: terms.map((any) => ({ any })) });

describe('coverage of the pairs', () => {
  it('puts every pair in exactly one of judged, unmapped and not distinguishable', () => {
    const functions = { A: held(['x', 'y'], ['z']), B: held(['z'], ['y', 'x', 'x']), C: held(['z']) };
    const coverage = coverPairs(MATRIX, functions);
    expect(coverage).toEqual({ pairs: ['P2'], unmapped: ['D'], indistinguishable: ['P1'] });
    expect(partialCodes(MATRIX, coverage)).toEqual(['pairs:1/3', 'function:D', 'pair:P1']);
  });

  it('says nothing where all is covered', () => {
    const functions = { A: held(['a']), B: held(['b']), C: held(['c']), D: held(['d']) };
    expect(partialCodes(MATRIX, coverPairs(MATRIX, functions))).toEqual([]);
  });

  it('does not take one role of two for the same function', () => {
    expect(coverPairs(MATRIX, { A: held(['a'], ['b']), B: held(['a', 'b']) }).pairs).toEqual(['P1']);
  });
});

describe('the matrix file', () => {
  const read = (content: string) => {
    writeFileSync(path.join(directory, 'm.yaml'), content);
    return readMatrix(
      { matrix: './m.yaml', includeSuperusers: true },
      { file: path.join(directory, 'rule.yaml'), entities: ['user'] },
    );
  };
  const FUNCTIONS = 'functions:\n  A: { name: { en: 采购, zh-CN: 采购 }, department: p }\n';

  it('names a pair of a function that does not exist at its line', () => {
    const { matrix, issues } = read(
      `${FUNCTIONS}pairs:\n  P: { a: A, b: Z, severity: high, risk: { en: r, zh-CN: r } }\n`,
    );
    expect(matrix).toBeDefined();
    expect(issues).toMatchObject([{ place: { line: 4, column: 17 }, message: { en: expect.stringContaining('"Z"') } }]);
  });

  it('names a missing language and a wrong severity at their lines', () => {
    const { matrix, issues } = read(`${FUNCTIONS}pairs:\n  P: { a: A, b: A, severity: huge, risk: { en: r } }\n`);
    expect(matrix).toBeUndefined();
    expect(issues.map((issue) => issue.place?.line)).toEqual([4, 4]);
  });

  it('names a file that is not there', () => {
    const rule = { file: path.join(directory, 'rule.yaml'), entities: [] };
    const { issues } = readMatrix({ matrix: './none.yaml', includeSuperusers: true }, rule);
    expect(issues).toMatchObject([{ path: ['matrix'], message: { en: expect.stringContaining('none.yaml') } }]);
  });
});
