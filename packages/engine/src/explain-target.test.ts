import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { type Defect, type Row, type Source, silentLog } from '@erp-audit/core';
import { openOptions, trialMatching } from '@erp-audit/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkTargets } from './check-targets.ts';
import { explainPlan } from './explain-target.ts';
import { KINDS } from './kinds/index.generated.ts';
import { loadRules } from './load-rules.ts';
import { readRuleTest } from './read-rule-test.ts';
import type { TargetCheck } from './scan.ts';
import { planCase } from './test-rule.ts';

const url = inject('postgresUrl');
const directory = fileURLToPath(new URL('../../../rules', import.meta.url));
const { rules } = loadRules({ folders: [{ directory, name: '' }], include: ['**'] });
/** A verdict that a finding's record may have; kinds with statements of their own have none. */
const FOUND = ['defect', 'candidate', 1, undefined];
const matching = trialMatching();

describe.skipIf(url === undefined)('the SQL to copy, run as it is by a plain client', () => {
  let source: Source;
  let client: pg.Client;
  beforeAll(async () => {
    source = await connector.open('postgres', url, openOptions());
    client = new pg.Client({ connectionString: url });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await source?.close();
  });

  type PlannedCase = ReturnType<typeof planCase>;

  function checksOf({ targets }: PlannedCase): TargetCheck[] {
    return targets.flatMap((planned) => {
      const target = { source: 'test', code: planned.rule.code, entity: planned.entity };
      return planned.plan.type === 'skipped' ? [] : [{ target, planned, plan: planned.plan }];
    });
  }

  async function defectsOf({ environment }: PlannedCase, check: TargetCheck): Promise<readonly Defect[]> {
    const { masker } = environment;
    const context = { source, masker, log: silentLog, recordUrlBase: undefined, departmentOf: () => undefined };
    const found: Defect[] = [];
    const withMatcher = { ...environment, matching: { ...matching, source: 'test' } };
    for await (const event of checkTargets(context, withMatcher, [check]))
      if (event.type === 'defects') found.push(...event.defects);
    return found;
  }

  /** The records a row is about, as far as its columns name one. */
  function recordOf(row: Row): string {
    if (row['material_company'] !== undefined)
      return JSON.stringify([row['material_company'] ?? '-', row['material_key']]);
    // A department that is no unit belongs to no company, whatever company its people create for.
    const company =
      'unit_company' in row
        ? (row['unit_company'] ?? '-')
        : (row['member_company'] ?? row['company'] ?? row['key_0'] ?? '-');
    const keys = Object.keys(row).filter((name) => /^key_[1-9]/.test(name));
    const named = row['user_key'] ?? row['department'];
    const parts = named === undefined ? keys.map((name) => row[name]) : [named];
    return JSON.stringify([company, ...parts]);
  }

  async function rowsOf(text: string): Promise<readonly Row[]> {
    return (await client.query<Row>(text)).rows;
  }

  async function expectSameRecords(planned: PlannedCase, check: TargetCheck): Promise<number> {
    const { entity } = check.target;
    const defects = await defectsOf(planned, check);
    for (const defect of defects) {
      const text = await explainPlan(check.plan, entity, planned.environment, defect);
      const rows = await rowsOf(text);
      const subjects = defect.subjects.map((subject) => JSON.stringify(subject));
      expect(new Set(rows.map(recordOf)), text).toEqual(new Set(subjects));
      for (const row of rows) expect(FOUND, text).toContain(row['verdict']);
    }
    const whole = (await rowsOf(await explainPlan(check.plan, entity, planned.environment))).map(recordOf);
    const subjects = defects.flatMap((defect) => defect.subjects.map((subject) => JSON.stringify(subject)));
    expect(whole).toEqual(expect.arrayContaining(subjects));
    return defects.length;
  }

  test.each(rules.map((rule) => [rule.code, rule.id, rule] as const))(
    '%s %s: each finding of its cases comes back as exactly its records',
    async (_code, _id, rule) => {
      const { test: file } = readRuleTest(rule);
      let seen = 0;
      for (const each of file?.cases ?? []) {
        const planned = planCase(file as NonNullable<typeof file>, each, source.dialect);
        for (const check of checksOf(planned)) seen += await expectSameRecords(planned, check);
      }
      expect(seen).toBeGreaterThan(0);
    },
  );

  test('every kind was among them, but the one that no shipped rule needs', () => {
    const kinds = new Set(rules.map((rule) => rule.kind));
    kinds.add('condition');
    expect([...KINDS.keys()].filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe('a value in the SQL to copy', () => {
  const hostile = ["O'Reilly", "'; drop table x; --", 'back\\slash', '中文 $1 :name', '', null, true, -1.5] as const;

  test.skipIf(url === undefined).each(hostile)('%j arrives as it was written', async (value) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const open = await connector.open('postgres', url, openOptions());
    const literal = open.dialect.inlineLiteral(value);
    const { rows } = await client.query<Row>(`select cast(${literal} as text) as value`);
    await open.close();
    await client.end();
    expect(rows[0]?.['value']).toBe(value === null ? null : String(value));
  });
});
