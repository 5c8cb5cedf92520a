import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transform } from '@swc/core';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Measured } from './measured.ts';

const SIZE = process.env['ERP_AUDIT_TEST_FINDINGS'];
/** Judged where the size is asked for: small workbooks on a busy machine tell nothing. */
const DEPARTMENTS = SIZE === undefined ? 1 : 20;
const FINDINGS = Number(SIZE ?? 2_000) / DEPARTMENTS;
const ROUNDS = SIZE === undefined ? 1 : Number(process.env['ERP_AUDIT_TEST_ROUNDS'] ?? 3);
const LARGEST_DEPARTMENT = 100_000;
const MOST_MB = 250;
const MOST_MB_ONE_DEPARTMENT = 200;
const CLAIM =
  'Styled, validated and protected workbooks of 1,000,000 findings over 20 departments take no longer than exceljs takes to stream the same cells bare';
const COMMAND =
  'ERP_AUDIT_TEST_FINDINGS=1000000 npx vitest run --config test/vitest.config.ts test/bench/workbook/workbook.test.ts';

// Below the workspace, where the scripts find its packages.
const scripts = fileURLToPath(new URL('../../../node_modules/.cache/erp-audit-bench-workbook', import.meta.url));
const reports = fileURLToPath(new URL('../../../reports', import.meta.url));
let folder: string;

/** As a user runs it: JavaScript, without a compiler in the process. */
async function compile(name: string): Promise<void> {
  const source = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8');
  const { code } = await transform(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
  writeFileSync(join(scripts, `${name}.mjs`), code.replaceAll(/(['"])\.\/(\w+)\.ts\1/g, "'./$2.mjs'"));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'erp-audit-workbooks-'));
  mkdirSync(scripts, { recursive: true });
  for (const name of ['lines', 'measured', 'baseline', 'workbooks']) await compile(name);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(scripts, { recursive: true, force: true });
});

async function measure(name: 'baseline' | 'workbooks', departments: number, findings: number): Promise<Measured> {
  const args = [join(scripts, `${name}.mjs`), folder, String(departments), String(findings), reports];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Measured;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Texts and numbers of the first rows below a heading, or without one. */
async function firstRows(file: string, sheet: number, heading: boolean): Promise<readonly unknown[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file, { ignoreNodes: ['dataValidations'] });
  const rows = Array.from({ length: 50 }, (_, index) => {
    const values = book.worksheets[sheet]?.getRow(index + (heading ? 2 : 1)).values as ExcelJS.CellValue[];
    return values.map((value) => {
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      return typeof value === 'object' && value !== null && 'text' in value ? value.text : (value ?? null);
    });
  });
  return rows.map((row) => row.slice(1).map((value) => value ?? null));
}

test('the findings of a department take no longer than the same cells bare', { timeout: 3_600_000 }, async () => {
  const rounds: { readonly bare: Measured; readonly ours: Measured }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await measure('baseline', DEPARTMENTS, FINDINGS);
    rounds.push({ bare, ours: await measure('workbooks', DEPARTMENTS, FINDINGS) });
  }
  if (SIZE === undefined) {
    const bare = await firstRows(join(folder, 'bare-0.xlsx'), 0, false);
    expect(await firstRows(join(folder, 'ours-0.xlsx'), 2, true)).toEqual(bare);
    return;
  }
  const largest = await measure('workbooks', 1, LARGEST_DEPARTMENT);
  const ratio = (of: (used: Measured) => number) =>
    Number(median(rounds.map(({ bare, ours }) => of(ours) / of(bare))).toFixed(2));
  const figures = {
    timesWall: ratio(({ wallSeconds }) => wallSeconds),
    timesCpu: ratio(({ cpuSeconds }) => cpuSeconds),
    peakMb: Math.max(...rounds.map(({ ours }) => ours.peakMb)),
    peakMbOneDepartment: largest.peakMb,
    ...{ findings: FINDINGS * DEPARTMENTS, departments: DEPARTMENTS, rounds, largest },
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  const load = loadavg().map((each) => Number(each.toFixed(1)));
  const machine = { cores: cpus().length, node: process.version, load };
  const made = { claim: CLAIM, command: COMMAND, date: new Date().toISOString().slice(0, 10), machine };
  const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({ ...made, ...figures }, null, 2)}\n`);
  expect(figures.timesWall).toBeLessThanOrEqual(1);
  expect(figures.peakMb).toBeLessThanOrEqual(MOST_MB);
  expect(figures.peakMbOneDepartment).toBeLessThan(MOST_MB_ONE_DEPARTMENT);
});
