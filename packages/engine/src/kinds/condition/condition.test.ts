import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import { createMasker, formatIssue, type Source, silentLog } from '@erp-audit/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { completeDefect } from '../../defect-builder.ts';
import { type LoadedRules, loadRules } from '../../load-rules.ts';
import type { Rule } from '../../rule.ts';
import { testRule } from '../../test-rule.ts';
import { planCondition } from './plan.ts';
import type { ConditionParams } from './schema.ts';

const RULE = `
id: own/late-or-dear
code: TST-902
kind: condition
status: active
title: { en: Late or dear, zh-CN: 迟或贵 }
entity: purchase_order
severity: low
params:
  where: { eq: [status, { value: open }] }
  whereMapped: { eq: [{ coalesce: [is_template, false] }, false] }
  reasons:
    approved_late: { gt: [{ days: [order_date, approved_at] }, 3] }
    raised: { gt: [{ abs: { subtract: [amount, approved_amount] } }, 100] }
  value: amount
  evidence:
    - no
    - { size: { case: [{ when: { gt: [amount, 1000] }, value: { value: large } }], else: { value: small } } }
risk: { en: Nobody decides about it., zh-CN: 无人处理。 }
fix: { en: Release or cancel the order., zh-CN: 请下达或取消该采购订单，不要长期保留。 }
falsePositives: { en: Framework agreements., zh-CN: 框架协议。 }
`;
const CASES = `
asOf: 2026-06-01
cases:
  - name: four days between order and approval are late, three are not
    rows:
      purchase_order:
        - { key: [P1], status: open, order_date: 2026-05-01, approved_at: 2026-05-05, amount: 5, approved_amount: 5 }
        - { key: [P2], status: open, order_date: 2026-05-01, approved_at: 2026-05-04, amount: 5, approved_amount: 5 }
    finds: [["-", P1]]
  - name: a difference of more than a hundred is too much, up or down
    rows:
      purchase_order:
        - { key: [P3], status: open, order_date: 2026-05-01, approved_at: 2026-05-01, amount: 1200, approved_amount: 1301 }
        - { key: [P4], status: open, order_date: 2026-05-01, approved_at: 2026-05-01, amount: 1301, approved_amount: 1200 }
        - { key: [P5], status: open, order_date: 2026-05-01, approved_at: 2026-05-01, amount: 1300, approved_amount: 1200 }
    finds: [["-", P3], ["-", P4]]
  - name: one reason is enough where the other cannot be told
    rows:
      purchase_order:
        - { key: [P6], status: open, amount: 500, approved_amount: 1 }
        - { key: [P7], status: open, amount: 5, approved_amount: 1 }
    finds: [["-", P6]]
    notEvaluable: 1
  - name: templates are none where the ERP has such
    rows:
      purchase_order:
        - { key: [P8], status: open, is_template: true, order_date: 2026-05-01, approved_at: 2026-05-05 }
    finds: []
  - name: a reason that reads what is not mapped is left out
    unmapped: [purchase_order.approved_amount, purchase_order.is_template]
    rows:
      purchase_order:
        - { key: [P9], status: open, order_date: 2026-05-01, approved_at: 2026-05-05, amount: 5 }
    finds: [["-", P9]]
    partial: [approved_amount]
  - name: without any reason that can be told nobody can tell
    unmapped: [purchase_order.approved_amount, purchase_order.approved_at]
    rows: { purchase_order: [] }
    skipped: unmapped purchase_order.approved_at
`;

const ROUTING = {
  masker: createMasker(new TextEncoder().encode('key')),
  departmentOf: () => undefined,
  recordUrlBase: undefined,
};

const OWN_VALUES = `
id: own/late-or-dear
code: TST-903
kind: condition
status: active
title: { en: Without receipt in time, zh-CN: 未按时收货 }
entity: purchase_order
severity: low
params:
  parameters: { least: null, days: 100, exempt: [], word: urgent }
  where: { not: { in: [currency, { parameter: exempt }] } }
  lookBack: { date: order_date, days: { parameter: days } }
  defect:
    and:
      - { ge: [amount, { parameter: least }] }
      - { ne: [no, { parameter: word }] }
      - lt:
          - { addDays: [order_date, 10] }
          - coalesce:
              - total: { entity: goods_receipt, by: order_key, min: posting_date, where: { eq: [status, { value: done }] } }
              - { date: 2026-06-01 }
  evidence:
    - { receipts: { total: { entity: goods_receipt, by: order_key, count: true } } }
    - { qty: { total: { entity: goods_receipt, by: supplier_key, of: supplier_key, sum: qty } } }
risk: { en: Nobody decides about it., zh-CN: 无人处理。 }
fix: { en: Release or cancel the order., zh-CN: 请下达或取消该采购订单，不要长期保留。 }
falsePositives: { en: Framework agreements., zh-CN: 框架协议。 }
`;
const OWN_CASES = `
asOf: 2026-06-01
cases:
  - name: a value that the company must give and has not
    rows: { purchase_order: [{ key: [P1], amount: 5 }] }
    skipped: not_configured parameters.least
  - name: given values change the bounds, the others stay
    params: { parameters: { least: 5 } }
    rows:
      goods_receipt:
        - { key: [1], order_key: P1, status: done, posting_date: 2026-05-12 }
        - { key: [2], order_key: P2, status: done, posting_date: 2026-05-13 }
        - { key: [3], order_key: P2, status: done, posting_date: 2026-05-11 }
        - { key: [4], order_key: P3, status: done, posting_date: 2026-05-12 }
        - { key: [5], order_key: P4, status: cancelled, posting_date: 2026-05-02 }
        - { key: [6], order_key: P6, status: done, posting_date: 2026-05-12 }
        - { key: [7], order_key: null, status: done, posting_date: 2026-01-12 }
      purchase_order:
        - { key: [P1], order_date: 2026-05-01, amount: 5 , no: a, currency: CNY }
        - { key: [P2], order_date: 2026-05-01, amount: 5, no: a, currency: CNY }
        - { key: [P3], order_date: 2026-05-01, amount: 4.99, no: a, currency: CNY }
        - { key: [P4], order_date: 2026-05-01, amount: 50, no: a, currency: CNY }
        - { key: [P6], order_date: 2026-05-01, amount: 50, no: urgent, currency: CNY }
    finds: [["-", P1], ["-", P4]]
    notEvaluable: 0
  - name: what is older than the look-back, or in the future, is not looked at; without a date nobody can tell
    params: { parameters: { least: 5 } }
    rows:
      purchase_order:
        - { key: [P1], order_date: 2026-02-21, amount: 5, no: a }
        - { key: [P2], order_date: 2026-02-20, amount: 5, no: a }
        - { key: [P3], order_date: 2026-06-02, amount: 5, no: a }
        - { key: [P4], order_date: null, amount: 5, no: a }
    finds: [["-", P1]]
    notEvaluable: 1
  - name: exempt values are not looked at, and the days are changed
    params: { parameters: { least: 5, exempt: [USD], days: 33 } }
    rows:
      purchase_order:
        - { key: [P1], order_date: 2026-04-29, amount: 5, no: a, currency: USD }
        - { key: [P2], order_date: 2026-04-29, amount: 5, no: a, currency: CNY }
        - { key: [P3], order_date: 2026-04-28, amount: 5, no: a, currency: CNY }
    finds: [["-", P2]]
  - name: a receipt within ten days is early enough
    params: { parameters: { least: 5 } }
    rows:
      goods_receipt: [{ key: [1], order_key: P1, status: done, posting_date: 2026-05-11 }]
      purchase_order: [{ key: [P1], order_date: 2026-05-01, amount: 5, no: a }]
    finds: []
  - name: totals of what is not mapped cannot be told
    params: { parameters: { least: 5 } }
    unmapped: [goods_receipt]
    rows: { purchase_order: [] }
    skipped: unmapped goods_receipt
`;

let source: Source;
const folder = mkdtempSync(path.join(tmpdir(), 'condition-'));

beforeAll(async () => {
  const settings = { name: 'cases', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
  source = await connector.open('pglite', { memory: true }, settings);
});
afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true });
});

function load(rule: string, cases = CASES): LoadedRules {
  mkdirSync(path.join(folder, 'own'), { recursive: true });
  writeFileSync(path.join(folder, 'own/late-or-dear.yaml'), rule);
  writeFileSync(path.join(folder, 'own/late-or-dear.test.yaml'), cases);
  return loadRules({ folders: [{ directory: folder, name: '' }], include: ['**'] });
}

test('reasons, days between dates and values by case are judged in the database', async () => {
  const { rules, issues } = load(RULE);
  expect(issues.map((issue) => formatIssue(issue, 'en'))).toEqual([]);
  const results = rules[0] === undefined ? [] : await testRule(rules[0], source);
  expect(results.length).toBe(6);
  expect(results.flatMap(({ name, differences }) => differences.map((line) => `${name}: ${line}`))).toEqual([]);
});

test('values of the company, a look-back and totals of other records are judged in the database', async () => {
  const { rules, issues } = load(OWN_VALUES, OWN_CASES);
  expect(issues.map((issue) => formatIssue(issue, 'en'))).toEqual([]);
  const results = rules[0] === undefined ? [] : await testRule(rules[0], source);
  expect(results.length).toBe(6);
  expect(results.flatMap(({ name, differences }) => differences.map((line) => `${name}: ${line}`))).toEqual([]);
});

test('a total asks for one value', () => {
  const { issues } = load(OWN_VALUES.replace('count: true', 'count: true, max: qty'), OWN_CASES);
  expect(issues).not.toEqual([]);
});

test('a rule that says nothing of a defect is refused', () => {
  const { issues } = load(RULE.replace(/ {2}reasons:[\s\S]*? {2}value:/, '  value:'));
  expect(issues.map((issue) => formatIssue(issue, 'en')).join()).toContain('Say what is defective');
});

const NAMED = RULE.replace(
  /where: [\s\S]*? {2}value: amount/,
  `defect: { gt: [{ age: { firstOf: [submitted_at, order_date] } }, { parameter: maxDays }] }
  parameters: { maxDays: 3 }
  measure: { age: { greatest: [submitted_at, order_date] } }
  severityWhere: { critical: { gt: [amount, 1000] }, low: { gt: [approved_amount, 0] } }`,
);

test('a parameter that is named but not given, or given but not named, is refused', () => {
  const said = (rule: string) =>
    load(rule)
      .issues.map((issue) => formatIssue(issue, 'en'))
      .join();
  expect(said(NAMED.replace('maxDays: 3', 'maxDay: 3'))).toMatch(/give its value under parameters.*"maxDay"/s);
  expect(said(NAMED)).not.toContain('parameter');
});

test('of several dates those that the ERP has are judged, and the others are named', () => {
  const rule = load(NAMED).rules[0];
  if (rule === undefined) throw new Error('the rule loads');
  const plan = (...fields: string[]) => {
    const entity = {
      name: 'purchase_order' as const,
      keyParts: 1,
      fields: new Set(fields),
      personal: new Set<string>(),
      references: new Map(),
    };
    return planCondition({
      rule,
      params: rule.params as ConditionParams,
      entity: 'purchase_order',
      model: { entity: () => entity },
      functions: {},
      organisationCountry: undefined,
    });
  };
  expect(plan('submitted_at', 'order_date')).toMatchObject({ partial: [] });
  expect(plan('order_date')).toMatchObject({
    partial: ['submitted_at'],
    checks: [
      {
        defect: { gt: [{ age: { firstOf: ['order_date'] } }, { value: 3 }] },
        measure: { age: { greatest: ['order_date'] } },
      },
    ],
  });
  expect(plan('no')).toEqual({ type: 'skipped', reason: 'unmapped', detail: 'purchase_order.submitted_at' });
});

test('severities of records go before the word and the bands of the rule, the gravest first, as far as the ERP tells', () => {
  const rule = load(NAMED).rules[0];
  if (rule === undefined) throw new Error('the rule loads');
  const fields = new Set(['submitted_at', 'order_date', 'amount']);
  const entity = {
    name: 'purchase_order' as const,
    keyParts: 1,
    fields,
    personal: new Set<string>(),
    references: new Map(),
  };
  const context = {
    rule,
    params: rule.params as ConditionParams,
    entity: 'purchase_order',
    functions: {},
    organisationCountry: undefined,
  } as const;
  const plan = planCondition({ ...context, model: { entity: () => entity } });
  const when = { gt: ['amount', 1000] };
  expect(plan).toMatchObject({ checks: [{ severity: { case: [{ when, value: { value: 'critical' } }] } }] });

  const draft = { key: ['1', 'P1'], subjects: [['1', 'P1']], label: 'P1', evidence: {}, measure: 5 };
  const severity = (of: Partial<Rule>, word?: 'critical') =>
    completeDefect({ ...draft, ...(word === undefined ? {} : { severity: word }) }, { ...rule, ...of }, ROUTING)
      .severity;
  const bands = [{ over: 3, severity: 'medium' as const }];
  expect(severity({ severity: bands })).toBe('medium');
  expect(severity({ severity: bands }, 'critical')).toBe('critical');
  expect(severity({ severity: 'low' }, 'critical')).toBe('critical');
});
