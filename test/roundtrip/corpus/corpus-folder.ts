import { join } from 'node:path';
import { execute } from '@erp-audit/testkit';
import { expect } from 'vitest';
import { writeConfiguration } from '../../audit-folder.ts';
import { runCli } from '../../command-line.ts';
import { PURCHASING_TABLES, writePurchasingFolder } from '../../lifecycle/purchasing-folder.ts';
import { readSent, type SentWorkbook } from './sent-workbook.ts';

const RULE = 'unclosed-orders/purchase-order-line-overdue';
/** Order lines by number: those below are found in the first week, then some change, some end, some are new. */
const FIRST_WEEK = 900;
const CHANGED = { from: 0, to: 40 } as const;
const CLOSED = { from: 40, to: 60 } as const;
const LAST = 939;

/** An audit folder with the workbooks of two weeks. */
export interface CorpusFolder {
  readonly config: string;
  readonly sent: SentWorkbook;
  readonly earlier: SentWorkbook;
  readonly chinese: SentWorkbook;
  /** Numbers of findings, by what happened to them between the weeks. */
  readonly findings: Readonly<Record<'same' | 'changed' | 'closed' | 'fresh', readonly string[]>>;
}

/** Order lines that changed, ended and came between the two weeks. */
const SECOND_WEEK = `
  update po_lines set received = 2 where divisor >= ${CHANGED.from} and divisor < ${CHANGED.to};
  update po_lines set received = 10, state = 'done' where divisor >= ${CLOSED.from} and divisor < ${CLOSED.to};
  update po_lines set due = date '2026-04-02' where divisor >= ${FIRST_WEEK};`;

export function writeCorpusConfiguration(directory: string, source: string, store: string): string {
  writePurchasingFolder(directory, { source, store });
  return writeConfiguration(directory, {
    organisation: { name: '华东精密制造有限公司', locale: 'en', timezone: 'Asia/Shanghai' },
    store,
    sources: { erp: { connector: 'postgres', connection: source, profile: './profiles/purchasing.yaml' } },
    departments: [
      { id: 'purchasing', name: { en: 'Purchasing', 'zh-CN': '采购部' } },
      { id: 'sales', name: { en: 'Sales', 'zh-CN': '销售部' } },
    ],
    rules: { include: [RULE], set: { [RULE]: { department: 'purchasing' } } },
  });
}

/** Runs the command line and expects it to do its work. */
export async function cli(config: string, args: readonly string[]): Promise<string> {
  const outcome = await runCli([...args, '--config', config]);
  expect(outcome.exitCode, outcome.stderr).toBe(0);
  return outcome.stdout;
}

/** Two weeks of an audit: everything that cases are made from. */
export async function createCorpusFolder(directory: string, source: string, store: string): Promise<CorpusFolder> {
  await execute(source, PURCHASING_TABLES);
  await execute(source, `delete from po_lines where divisor > ${LAST}`);
  await execute(
    source,
    `update po_lines set due = case when divisor < ${FIRST_WEEK} then date '2026-04-02' else date '2027-12-31' end`,
  );
  const config = writeCorpusConfiguration(directory, source, store);
  await cli(config, ['run', '--as-of', '2026-06-01']);
  await cli(config, ['report', 'workbooks', '--department', 'purchasing']);
  await execute(source, SECOND_WEEK);
  await cli(config, ['run', '--as-of', '2026-06-08']);
  await cli(config, ['report', 'workbooks', '--department', 'purchasing']);
  await cli(config, ['report', 'workbooks', '--department', 'purchasing', '--lang', 'zh-CN']);
  const file = (...parts: string[]) => readSent(join(directory, 'out', ...parts));
  return {
    config,
    sent: file('2026-W24', 'purchasing.xlsx'),
    chinese: file('2026-W24', 'purchasing.zh-CN.xlsx'),
    earlier: file('2026-W23', 'purchasing.xlsx'),
    findings: await findingsByFate(config),
  };
}

interface FindingJson {
  readonly id: string;
  readonly key: readonly [string, string, string];
}

async function findingsByFate(config: string): Promise<CorpusFolder['findings']> {
  const text = await cli(config, ['findings', 'list', '--state', 'all', '--format', 'json']);
  const findings = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FindingJson);
  const place = ({ key: [, order, line] }: FindingJson) => Number(order.slice(2)) * 10 + Number(line);
  const between = (from: number, to: number) =>
    findings
      .filter((finding) => place(finding) >= from && place(finding) < to)
      .map(({ id }) => id.slice(0, 10))
      .toSorted();
  return {
    changed: between(CHANGED.from, CHANGED.to),
    closed: between(CLOSED.from, CLOSED.to),
    same: between(CLOSED.to, FIRST_WEEK),
    fresh: between(FIRST_WEEK, LAST + 1),
  };
}
