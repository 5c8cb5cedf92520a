import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CalendarDate,
  type Defect,
  type RuleDefinition,
  type RuleDescription,
  type SourceReading,
  silentLog,
} from '@erp-audit/core';
import { openStore, type PlannedTarget, type Store } from '@erp-audit/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceFault } from './evidence-fault.ts';
import { exportEvidence } from './export-evidence.ts';
import type { ExportEvidenceOptions } from './export-options.ts';
import { verifyEvidence } from './verify-evidence.ts';

const text = { en: 'Rule', 'zh-CN': '规则' };
const clock = { now: () => new Date('2026-06-30T02:00:00Z') };
const by = { name: '王芳', osUser: 'wang', host: 'test' };
const STATEMENTS = [
  { name: 'counts', text: 'select count(*)\n from t where day < $1', values: ['2026-06-01', 3, null, true] },
  { name: 'rows', text: 'select * from t where day < $1', values: ['2026-06-01'] },
] as const;

function targetOf(code: string): PlannedTarget {
  const rule: RuleDescription = {
    ...{ id: `tests/${code}`, code, kind: 'condition', status: 'active', title: text, entities: ['customer'] },
    ...{ severity: 'medium', department: 'sales', dueDays: undefined, risk: text, fix: text, falsePositives: text },
    ...{ references: [], tags: [] },
  };
  const definition = JSON.parse(
    JSON.stringify({
      rule: { ...rule, params: { maxAgeDays: 30 } },
      ...{ lessWhen: {}, source: { text: `code: ${code}\n`, hash: 'f'.repeat(64) }, department: 'sales', reads: {} },
      profile: { id: 'p', hash: 'h', storageTimezone: null, nullDates: [], entities: {}, functions: {} },
      skipped: null,
    }),
  ) as RuleDefinition;
  const hashes = { ruleHash: 'r', mappingHash: 'm' };
  return { source: 'erp', code, entity: 'customer', rule, ...hashes, department: 'sales', definition };
}

function defectOf(name: string): Defect {
  return {
    ...{ key: ['1', name], subjects: [['1', name]], label: name, severity: 'medium', department: undefined },
    evidence: { phone: { masked: '1***9', hash: 'keyedhash' }, days: 3 },
    ...{ value: null, recordUrl: null },
  };
}

const READING: SourceReading = {
  read: 'dirty',
  access: 'direct',
  warnings: [{ en: 'clear text', 'zh-CN': '明文' }],
  permission: { contract: 'V-2026/7', confirmedBy: 'Li Na', confirmedOn: '2026-01-05' as CalendarDate },
};

describe('exported evidence', () => {
  let folder: string;
  let store: Store;
  const runs: string[] = [];
  const found = targetOf('TST-001');
  const clean = targetOf('TST-002');

  async function night(asOf: string, names: readonly string[]): Promise<void> {
    const run = await store.beginRun({
      ...{ asOf: asOf as CalendarDate, configHash: 'c', rulesHash: 'r', targets: [found, clean], dryRun: false, by },
    });
    const identity = { product: 'PostgreSQL', version: '18', server: 'db', database: 'erp', user: 'reader' };
    await run.recordSource('erp', identity, READING);
    for (const [target, defects] of [
      [found, names.map(defectOf)],
      [clean, []],
    ] as const) {
      await run.stage(target, defects);
      const scope = { inScope: 40, notEvaluable: 1, found: defects.length, partial: [], durationMs: 2 };
      const inScopeBy = [{ department: undefined, company: '1', count: 40, notEvaluable: 1 }];
      const { source, code, entity, rule } = target;
      const outcome = { source, code, entity, rule: rule.id, state: 'checked', ...scope, inScopeBy } as const;
      await run.complete(target, outcome, STATEMENTS);
    }
    await run.finish();
    runs.push(run.id);
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    store = await openStore({ url: `pglite:${join(folder, 'store')}`, clock, log: silentLog });
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    await night('2026-06-01', names);
    await night('2026-06-08', names.slice(5));
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  let exported = 0;
  async function write(changes: Partial<ExportEvidenceOptions> = {}) {
    exported += 1;
    const directory = join(folder, `out-${exported}`);
    const manifest = await exportEvidence({
      ...{ store, selection: { run: 'latest' }, codeOf: (rule: string) => rule, directory, sample: undefined },
      isReadable: () => true,
      ...{ organisation: '东方', program: '0.0.0', by, clock },
      ...changes,
    });
    return { directory, manifest };
  }
  const linesIn = (directory: string, file: string): Record<string, unknown>[] =>
    readFileSync(join(directory, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const faultsOf = async (directory: string): Promise<readonly EvidenceFault[]> =>
    (await verifyEvidence(directory, store)).faults;

  test('of a run shows every rule with its scope, its SQL and its source, also one that found nothing', async () => {
    const { directory, manifest } = await write();
    const [run] = manifest.runs;
    expect(run).toMatchObject({
      id: runs[1],
      asOf: '2026-06-08',
      sources: [{ identity: { user: 'reader' }, reading: READING }],
    });
    expect(run?.results.map(({ code, inScope, findings }) => [code, inScope, findings])).toEqual([
      ['TST-001', 40, 25],
      ['TST-002', 40, 0],
    ]);
    expect(run?.results[1]?.inScopeBy).toEqual([{ department: 'sales', company: '1', count: 40, notEvaluable: 1 }]);
    const hash = run?.results[1]?.statements[0]?.hash;
    expect(readFileSync(join(directory, 'statements', `${hash}.sql`), 'utf8')).toBe(
      '-- values: ["2026-06-01",3,null,true]\nselect count(*)\n from t where day < $1\n',
    );
    expect(await faultsOf(directory)).toEqual([]);
  });

  test('tells findings as of the run, five of them resolved by it, with personal values masked', async () => {
    const { directory, manifest } = await write();
    const findings = linesIn(directory, 'findings.jsonl');
    expect(manifest.findings).toMatchObject({ count: 30, asOfRun: runs[1] });
    expect(findings.filter(({ state }) => state === 'resolved')).toHaveLength(5);
    expect(findings[0]).toMatchObject({ evidence: { phone: '1***9', days: 3 } });
    expect(readFileSync(join(directory, 'findings.jsonl'), 'utf8')).not.toContain('keyedhash');
  });

  test('can be read by its owner only', async () => {
    const { directory } = await write();
    const entries = readdirSync(directory, { recursive: true, encoding: 'utf8' });
    for (const name of entries) expect(statSync(join(directory, name)).mode & 0o077).toBe(0);
  });

  test('of one rule over weeks has every run and nothing of other rules; of one finding only that', async () => {
    const selection = { rule: 'TST-002', fromWeek: '2026-W23', toWeek: '2026-W24' };
    const { directory, manifest } = await write({ selection });
    expect(manifest.runs.map(({ id }) => id)).toEqual(runs);
    expect(manifest.runs.flatMap(({ results }) => results.map(({ code }) => code))).toEqual(['TST-002', 'TST-002']);
    expect(linesIn(directory, 'findings.jsonl')).toEqual([]);
    const [one] = linesIn((await write()).directory, 'findings.jsonl');
    const single = await write({ selection: { finding: String(one?.['id']).slice(0, 12) } });
    expect(linesIn(single.directory, 'findings.jsonl').map(({ id }) => id)).toEqual([one?.['id']]);
  });

  test('draws the same sample for the same seed, another for another', async () => {
    const drawn = async (seed: string) => {
      const { directory } = await write({ sample: { size: 5, seed } });
      expect(await faultsOf(directory)).toEqual([]);
      return linesIn(directory, 'sample.jsonl').map(({ id }) => id);
    };
    const first = await drawn('2026-06');
    expect(first).toHaveLength(5);
    expect(await drawn('2026-06')).toEqual(first);
    expect(await drawn('other')).not.toEqual(first);
  });

  test('counts what belongs to a department that the account may not read, and leaves it out', async () => {
    const { directory, manifest } = await write({ isReadable: (department) => department !== 'sales' });
    expect(manifest).toMatchObject({ findings: { count: 0 }, withheld: { findings: 30 } });
    expect(linesIn(directory, 'findings.jsonl')).toEqual([]);
    expect(await faultsOf(directory)).toEqual([]);
  });

  test('is not written into a folder that has something in it', async () => {
    const { directory } = await write();
    await expect(write({ directory })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    await expect(write({ selection: { run: 'nothing' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  describe('that was tampered with is found out', () => {
    const change = (directory: string, file: string, from: string, to: string) => {
      const path = join(directory, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    const kinds = async (directory: string) =>
      [...new Set((await faultsOf(directory)).map(({ kind }) => kind))].toSorted();

    test('where a finding is changed, added or left out', async () => {
      const { directory } = await write({ sample: { size: 3, seed: 's' } });
      change(directory, 'findings.jsonl', '"state":"open"', '"state":"waived"');
      expect(await kinds(directory)).toEqual(['file_changed']);
      appendFileSync(join(directory, 'findings.jsonl'), '{"id":"x"}\n');
      expect(await kinds(directory)).toContain('count_differs');
    });

    test('where a file is gone or another lies there', async () => {
      const { directory } = await write();
      rmSync(join(directory, 'decisions.jsonl'));
      writeFileSync(join(directory, 'more.txt'), '');
      expect(await kinds(directory)).toEqual(['count_differs', 'file_missing', 'file_unlisted']);
    });

    test('where a result, a statement or a decision is not that of the store, even with sums that fit', async () => {
      const { directory } = await write();
      change(directory, 'manifest.json', '"inScope": 40', '"inScope": 4000');
      change(directory, 'decisions.jsonl', '"kind":"run_completed"', '"kind":"run_repeated"');
      const statement = readdirSync(join(directory, 'statements'))[0];
      change(directory, `statements/${statement}`, 'select', 'SELECT');
      expect(await kinds(directory)).toEqual(['decision_differs', 'file_changed', 'name_differs', 'result_differs']);
    });

    test('without the store only sums, names and numbers are checked, and that is said', async () => {
      const { directory } = await write();
      expect(await verifyEvidence(directory, undefined)).toMatchObject({ faults: [], againstStore: false });
      await expect(verifyEvidence(folder, undefined)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    });
  });
});
