import { hash } from 'node:crypto';
import { type Defect, findingId } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { defectOf, plannedOf } from '../../fixtures/scenario.ts';
import { rowWriter } from './staged-row.ts';

const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const awkward = { z: 'tab\tand \\ and "', a: 1, '10': null, '9': ['x', { masked: 'l***i', hash: 'h' }], 供应商: true };

/** What a server reads from a line of COPY. */
function columnsOf(line: string): (string | null)[] {
  const control: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };
  return line
    .slice(0, -1)
    .split('\t')
    .map((text) => (text === '\\N' ? null : text.replaceAll(/\\(.)/g, (_, letter: string) => control[letter] ?? '')));
}

/** The same for every version of the tool: a finding of an older one must not look changed. */
function hashOf({ label, severity, evidence, value, recordUrl, subjects }: Defect): string {
  const entries = Object.entries(evidence).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify([label, severity, entries, value, recordUrl, subjects]));
}

const key = ['1', '供应商 "\\'];
const itself = defectOf('itself', { key, subjects: [key] });

test('a staged row is the defect, whatever characters it holds, under its lasting id and the hash of its content', () => {
  const writeRow = rowWriter(7, planned);
  for (const defect of [
    defectOf('plain', { value: '12.50', recordUrl: 'https://erp.example.org/1' }),
    defectOf('none', { evidence: {}, value: null, recordUrl: null, department: 'selling' }),
    defectOf('tab\there \\ "quoted"\r\n', { evidence: awkward, label: 'C:\\new\ttable', value: '\\N' }),
    defectOf('again', { evidence: { a: 1, z: 'x' } }),
    itself,
  ]) {
    const [token, target, place, id, key, subjects, label, severity, department, evidence, value, url, contentHash] =
      columnsOf(writeRow('3', defect, 9));
    expect([token, target, place, id]).toEqual(['3', '7', '9', findingId(planned, defect.key)]);
    expect([key, subjects, evidence]).toEqual(
      [defect.key, defect.subjects, defect.evidence].map((it) => JSON.stringify(it)),
    );
    expect([label, value, url]).toEqual([defect.label, defect.value, defect.recordUrl]);
    expect([Number(severity), department]).toEqual([2, defect.department ?? planned.department]);
    expect(contentHash).toBe(hashOf(defect));
  }
});

test('what PostgreSQL cannot hold is replaced in the row, visibly', () => {
  const columns = columnsOf(
    rowWriter(7, planned)('3', defectOf('a', { label: 'x\u0000y', evidence: { a: '\ud800' } }), 0),
  );
  expect(columns.slice(6, 7)).toEqual(['x\uFFFDy']);
  expect(JSON.parse(columns[9] ?? '')).toEqual({ a: '\uFFFD' });
});
