import type { Balance, CalendarDate, EntityName, Locale, RuleDescription, RuleResult, Severity } from '@erp-audit/core';
import type { CommitteeModel, DepartmentRow, RuleRow } from '../model.ts';

const NOTHING: Balance = {
  openBefore: 0,
  new: 0,
  baseline: 0,
  reopened: 0,
  waiversEnded: 0,
  reactivated: 0,
  transferredIn: 0,
  resolved: 0,
  disappeared: 0,
  outOfScope: 0,
  waived: 0,
  inactive: 0,
  transferredOut: 0,
  openAfter: 0,
};

/** A balance that adds up. */
function balance(openBefore: number, moves: Partial<Balance> = {}): Balance {
  const all = { ...NOTHING, ...moves, openBefore };
  const entered = all.new + all.baseline + all.reopened + all.transferredIn;
  const left = all.resolved + all.disappeared + all.outOfScope + all.transferredOut;
  return { ...all, openAfter: openBefore + entered - left };
}

function rule(code: string, en: string, zh: string, severity: RuleDescription['severity']): RuleDescription {
  const text = { en, 'zh-CN': zh };
  return {
    id: `sample/${code.toLowerCase()}`,
    code,
    kind: 'condition',
    status: 'active',
    title: text,
    entities: ['customer'],
    severity,
    department: undefined,
    dueDays: undefined,
    risk: text,
    fix: text,
    falsePositives: text,
    references: [],
    tags: [],
  };
}

function row(
  description: RuleDescription,
  entity: EntityName,
  sinceLastRun: Balance,
  thisWeek: Balance,
  changes: Partial<RuleResult> = {},
): RuleRow {
  const result: RuleResult = {
    source: 'erp',
    code: description.code,
    entity,
    rule: description.id,
    state: 'checked',
    inScope: 2400,
    notEvaluable: 0,
    found: sinceLastRun.openAfter,
    partial: [],
    durationMs: 40,
    new: sinceLastRun.new,
    baseline: 0,
    reopened: sinceLastRun.reopened,
    resolved: sinceLastRun.resolved,
    disappeared: 0,
    outOfScope: 0,
    waived: 0,
    suspect: false,
    ...changes,
  };
  return { rule: description, result, sinceLastRun, thisWeek, overdue: Math.floor(sinceLastRun.openAfter / 9) };
}

function department(
  id: string,
  en: string,
  zh: string,
  sinceLastRun: Balance,
  thisWeek: Balance,
  bySeverity: Readonly<Record<Severity, number>>,
): DepartmentRow {
  const described = { id, name: { en, 'zh-CN': zh }, governance: id === 'governance', orgUnits: [] };
  return { department: described, sinceLastRun, thisWeek, overdue: Math.floor(sinceLastRun.openAfter / 9), bySeverity };
}

const OVERDUE = rule('OPN-001', 'Purchase order line overdue', '采购订单行逾期未关闭', [
  { over: 30, severity: 'medium' },
  { over: 90, severity: 'high' },
]);
const DUPLICATE = rule('DUP-001', 'Same tax identifier on several partners', '往来单位识别号重复', 'critical');
const STALE = rule('STL-001', 'Material without movement', '呆滞物料', 'medium');
const DUTIES = rule('PRM-006', 'Conflicting duties', '不相容职务冲突', 'fromPair');

const date = (text: string) => text as CalendarDate;

/** A week with something of everything, the same in both languages; all numbers add up. */
export function sampleModel(locale: Locale): CommitteeModel {
  return {
    locale,
    organisation: '华东精密制造有限公司',
    week: '2026-W47',
    run: {
      id: '0197c2a4-11d5-7c61-9d3e-5f0a7c1b2e90',
      asOf: date('2026-11-20'),
      startedAt: '2026-11-20T18:00:02.000Z',
      finishedAt: '2026-11-20T18:01:40.000Z',
      rulesHash: '3f4c7a9be1d2584c',
    },
    previousRun: { id: 'p', asOf: date('2026-11-19') },
    weekStart: { id: 'w', asOf: date('2026-11-13') },
    singleMachineStore: true,
    sinceLastRun: balance(219, { new: 14, reopened: 2, resolved: 8, disappeared: 1 }),
    thisWeek: balance(205, { new: 31, reopened: 4, resolved: 12, disappeared: 1, outOfScope: 1 }),
    openBySeverity: { critical: 4, high: 52, medium: 130, low: 40 },
    overdue: 24,
    baselineOpen: 150,
    ageing: [35, 61, 80, 32, 18],
    trend: [205, 205, 210, 214, 219, 226].map((open, index) => ({ asOf: date(`2026-11-${index + 15}`), open })),
    departments: [
      department(
        'procurement',
        'Procurement',
        '采购部',
        balance(120, { new: 12, reopened: 2, resolved: 2 }),
        balance(110, { new: 24, reopened: 4, resolved: 6 }),
        { critical: 1, high: 40, medium: 71, low: 20 },
      ),
      department(
        'sales',
        'Sales',
        '销售部',
        balance(60, { new: 2, resolved: 4, disappeared: 1 }),
        balance(56, { new: 7, resolved: 4, disappeared: 1, outOfScope: 1 }),
        { critical: 3, high: 10, medium: 24, low: 20 },
      ),
      department(
        'governance',
        'Data governance office',
        '数据治理办公室',
        balance(39, { resolved: 2 }),
        balance(39, { resolved: 2 }),
        {
          critical: 0,
          high: 2,
          medium: 35,
          low: 0,
        },
      ),
    ],
    rules: [
      row(
        OVERDUE,
        'purchase_order_line',
        balance(100, { new: 12, reopened: 2, resolved: 2 }),
        balance(90, { new: 22, resolved: 0 }),
      ),
      row(DUPLICATE, 'customer', balance(4, { new: 1, resolved: 1 }), balance(4)),
      row(STALE, 'material', balance(90), balance(90), {
        state: 'not_checked',
        reason: 'scope_collapsed',
        reasonDetail: 'stock_balance',
      }),
      row(
        DUTIES,
        'user',
        balance(25, { new: 1, resolved: 5, disappeared: 1 }),
        balance(21, { new: 9, resolved: 9, outOfScope: 1 }),
        {
          inScope: 21,
          found: 20,
          suspect: true,
          partial: ['F04', 'F22'],
        },
      ),
      row(rule('INC-001', 'Customer incomplete', '客户档案不完整', 'medium'), 'customer', NOTHING, NOTHING, {
        state: 'skipped',
        reason: 'unmapped',
        reasonDetail: 'customer.name',
      }),
    ],
    newCritical: {
      count: 1,
      findings: [
        {
          id: 'a'.repeat(64),
          source: 'erp',
          code: 'DUP-001',
          entity: 'customer',
          rule: DUPLICATE.id,
          key: ['1', 'tax_id', '9f2c'],
          label: 'Müller & Söhne <GmbH>',
          department: 'sales',
          severity: 'critical',
          state: 'open',
          baseline: false,
          firstSeen: date('2026-11-20'),
          lastSeen: date('2026-11-20'),
          dueAt: date('2026-11-24'),
          revision: 1,
          reopened: 0,
          evidence: {},
          value: null,
          recordUrl: null,
        },
      ],
    },
    decisions: [
      { kind: 'scope_collapsed', count: 1, subjects: ['erp/stock_balance'] },
      { kind: 'baseline_plan', count: 150, subjects: ['procurement', 'sales'] },
      { kind: 'suspect_rule', count: 1, subjects: ['PRM-006'] },
      { kind: 'skipped_rules', count: 1, subjects: ['INC-001'] },
    ],
  };
}
