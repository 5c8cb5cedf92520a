import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import {
  type CalendarDate,
  type CheckOutcome,
  createMasker,
  type ExecutedStatement,
  renderSql,
  type ScopeGroup,
  type Source,
  silentLog,
} from '@erp-audit/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEvent } from './audit-event.ts';
import { type AuditRequest, auditSource } from './audit-source.ts';
import { loadProfile } from './load-profile.ts';
import { loadRules } from './load-rules.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

const PROFILE = `
profile: small
title: { en: Small, zh-CN: 小 }
dialects: [postgres]
entities:
  user:
    from: "(values ('u1', 'open', 'EAST'), ('u2', 'open', 'WEST'), ('u3', 'open', null)) u(id, state, unit)"
    key: [u.id]
    status: { of: u.state, map: { open: open } }
    fields: { org_unit_key: u.unit }
  sales_order:
    from: "(values ('1', 'A1', 'draft', date '2026-01-01', 'u1'), ('1', 'A2', 'draft', date '2026-05-30', 'u1'),
      ('1', 'A3', 'draft', date '2026-01-01', 'u2'), ('2', 'B1', 'draft', null, 'u1'), ('2', 'B2', 'draft', date '2026-01-01', 'u3'),
      (null, 'C1', 'draft', date '2026-01-01', 'nobody'), ('2', 'B3', 'open', date '2026-01-01', 'u2')) o(company, no, state, day, creator)"
    company: o.company
    key: [o.no]
    status: { of: o.state, map: { draft: draft, open: open } }
    fields: { created_at: o.day, created_by: { sql: o.creator, references: user } }
`;
const RULE = `
id: aged/old-draft
code: OLD-901
kind: aged
status: active
title: { en: Old draft, zh-CN: 旧草稿 }
entity: sales_order
severity: low
params: { statuses: [draft], dates: [created_at], maxAgeDays: 30, routeBy: created_by }
risk: { en: Risk, zh-CN: 风险 }
fix: { en: Submit the order or delete it., zh-CN: 提交订单或将其删除。 }
falsePositives: { en: None, zh-CN: 无 }
`;
const CASES = `
asOf: 2026-06-01
cases:
  - { name: old, rows: { sales_order: [{ key: [A], status: draft, created_at: 2026-01-01 }] }, finds: [["-", A]] }
  - { name: new, rows: { sales_order: [{ key: [A], status: draft, created_at: 2026-05-31 }] }, finds: [] }
`;
const DEPARTMENTS: Readonly<Record<string, string>> = { EAST: 'east', WEST: 'west' };

describe('the records in scope of a rule', () => {
  let folder: string;
  let source: Source;
  let profile: Profile;
  let rules: readonly Rule[];
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'scope-'));
    for (const [name, text] of Object.entries({
      'small.yaml': PROFILE,
      'old-draft.yaml': RULE,
      'old-draft.test.yaml': CASES,
    }))
      writeFileSync(path.join(folder, name), text.replace('id: aged/', 'id: '));
    profile = loadProfile(path.join(folder, 'small.yaml'));
    const loaded = loadRules({ folders: [{ directory: folder, name: '' }], include: ['old-draft'] });
    expect(loaded.issues).toEqual([]);
    rules = loaded.rules;
    const settings = { name: 'erp', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
    source = await connector.open('pglite', { memory: true }, settings);
  });
  afterAll(async () => {
    await source.close();
    rmSync(folder, { recursive: true });
  });

  async function audit(changes: Partial<AuditRequest> = {}): Promise<Extract<AuditEvent, { type: 'finished' }>> {
    const request: AuditRequest = {
      ...{ source, sourceName: 'erp', profile, rules, asOf: '2026-06-01' as CalendarDate, timezone: 'UTC' },
      ...{ organisationCountry: 'CN', usualRecords: new Map(), masker: createMasker(new Uint8Array(32)) },
      ...{ departmentOf: (unit: string) => DEPARTMENTS[unit], recordUrlBase: undefined, log: silentLog },
      routesByOrgUnit: true,
      ...changes,
    };
    let last: Extract<AuditEvent, { type: 'finished' }> | undefined;
    for await (const event of auditSource(request)) if (event.type === 'finished') last = event;
    if (last === undefined) throw new Error('the rule did not finish');
    return last;
  }

  const groupsOf = ({ inScopeBy = [] }: CheckOutcome): ScopeGroup[] =>
    inScopeBy.toSorted((a, b) =>
      JSON.stringify([a.company, a.department]) < JSON.stringify([b.company, b.department]) ? -1 : 1,
    );

  test('are counted by company and by the department that would act, looked up through the creator', async () => {
    const { outcome } = await audit();
    expect(outcome).toMatchObject({ state: 'checked', inScope: 6, notEvaluable: 1, found: 4 });
    expect(groupsOf(outcome)).toEqual([
      { company: '-', department: undefined, count: 1, notEvaluable: 0 },
      { company: '1', department: 'east', count: 2, notEvaluable: 0 },
      { company: '1', department: 'west', count: 1, notEvaluable: 0 },
      { company: '2', department: 'east', count: 1, notEvaluable: 1 },
      { company: '2', department: undefined, count: 1, notEvaluable: 0 },
    ]);
  });

  test('are counted by company alone where no department owns a unit', async () => {
    const { outcome } = await audit({ routesByOrgUnit: false, departmentOf: () => undefined });
    expect(groupsOf(outcome)).toEqual([
      { company: '-', department: undefined, count: 1, notEvaluable: 0 },
      { company: '1', department: undefined, count: 3, notEvaluable: 0 },
      { company: '2', department: undefined, count: 2, notEvaluable: 1 },
    ]);
  });

  test('come with the statements that were really run, their values apart from their texts', async () => {
    const ran: ExecutedStatement[] = [];
    const render = (query: Parameters<Source['rows']>[0]) => renderSql(query, source.dialect);
    const watched: Source = {
      ...source,
      rows: (query, options) => {
        if (/^(OLD-901|self-test sales_order)$/.test(options.label)) ran.push({ name: 'counts', ...render(query) });
        return source.rows(query, options);
      },
      stream: (query, options) => {
        if (options.label === 'OLD-901') ran.push({ name: 'rows', ...render(query) });
        return source.stream(query, options);
      },
    };
    const { statements } = await audit({ source: watched });
    expect(statements?.map(({ name }) => name)).toEqual(['counts', 'rows']);
    expect(statements).toEqual(ran);
    expect(statements?.[1]?.values).toContain('2026-06-01');
    expect(statements?.[1]?.text).not.toContain('2026-06-01');
  });
});
