import {
  addDays,
  type CalendarDate,
  type CheckTarget,
  EMPTY_BALANCE,
  findingId,
  type RuleDescription,
  SEVERITIES,
} from '@erp-audit/core';
import type { WorkbookLine, WorkbookModel } from '@erp-audit/reporter';

const AS_OF = '2026-11-21' as CalendarDate;
const BATCH = 500;
const RULES = 12;
const DAYS_KEPT = 200;

const text = {
  en: 'Open lines tie up commitments and hide what is really still to come.',
  'zh-CN': '长期未关闭的行占用承诺额度，掩盖真实在途数量。',
};

/** Rules as a department of a factory has them open. */
export const BENCH_RULES: readonly RuleDescription[] = Array.from({ length: RULES }, (_, index) => ({
  ...{ id: `unclosed-orders/rule-${index}`, code: `OPN-${String(index + 1).padStart(3, '0')}`, kind: 'overdue' },
  ...{ status: 'active', entities: ['purchase_order_line'], severity: 'medium' },
  title: { en: `Purchase order line overdue, kind ${index}`, 'zh-CN': `采购订单行逾期未关闭（${index}）` },
  ...{ department: undefined, dueDays: undefined, risk: text, fix: text, falsePositives: text },
  ...{ references: [], tags: [] },
}));

const SUPPLIERS = ['苏州恒力电机有限公司', 'Müller & Söhne GmbH', '上海泰和密封件厂', 'Hydraulic Parts <Asia> Ltd.'];
const MATERIALS = ['深沟球轴承 6204-2RS', 'Hydraulic hose DN12', '不锈钢法兰 DN80 PN16', 'O-ring 12×2 "NBR70"'];

/** The last 300 days, the newest first. */
const DAYS = Array.from({ length: 300 }, (_, age) => addDays(AS_OF, -age));

/** Plain numbers of the n-th finding of a department. */
export interface Record {
  readonly order: string;
  readonly line: string;
  readonly label: string;
  readonly supplier: string;
  readonly quantity: string;
  readonly open: string;
  readonly due: CalendarDate;
  readonly firstSeen: CalendarDate;
  readonly age: number;
  readonly severity: (typeof SEVERITIES)[number];
  readonly rule: number;
}

/** The n-th of `count` records: worst first, as reports are sorted. */
export function recordOf(n: number, count: number): Record {
  const age = n % DAYS_KEPT;
  return {
    order: `PO2026-${String(n).padStart(7, '0')}`,
    line: String(10 * (1 + (n % 9))),
    label: `PO2026-${n} · ${MATERIALS[n % MATERIALS.length]}`,
    supplier: `${String(n % 4_800).padStart(6, '0')} ${SUPPLIERS[n % SUPPLIERS.length]}`,
    quantity: String(1 + (n % 990)),
    open: String(1 + (n % 90)),
    due: DAYS[n % 300] ?? AS_OF,
    firstSeen: DAYS[age] ?? AS_OF,
    age,
    severity: SEVERITIES[Math.min(3, Math.floor((n * 4) / count))] ?? 'low',
    rule: n % RULES,
  };
}

// Plain literals: joined from parts, an object takes several times as long to make as its row to write.
function lineOf(department: string, n: number, count: number): WorkbookLine {
  const record = recordOf(n, count);
  const rule = BENCH_RULES[record.rule] as RuleDescription;
  const target: CheckTarget = { source: 'erp', code: rule.code, entity: 'purchase_order_line' };
  const key = ['1', record.order, record.line];
  const id = findingId(target, key);
  return {
    token: `${id}.1.AAAAAAAAAAAAAAAAAAAAAA`,
    lastResponse: undefined,
    finding: {
      source: target.source,
      code: target.code,
      entity: target.entity,
      id,
      rule: rule.id,
      key,
      label: record.label,
      department,
      severity: record.severity,
      state: 'open',
      baseline: false,
      firstSeen: record.firstSeen,
      lastSeen: AS_OF,
      dueAt: record.due,
      escalation: 'record_owner',
      revision: 1,
      reopened: n % 3,
      value: '12000.50',
      evidence: { supplier: record.supplier, qty: record.quantity, qty_open: record.open, due_date: record.due },
      recordUrl: `https://erp.example.org/odoo/action-purchase/${n}`,
    },
  };
}

async function* linesOf(department: string, count: number): AsyncGenerator<readonly WorkbookLine[]> {
  for (let at = 0; at < count; at += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - at) }, (_, index) => lineOf(department, at + index, count));
  }
}

/** The workbook of a department with `count` findings, made while it is written. */
export function benchModel(department: string, count: number): WorkbookModel {
  const names = { id: department, name: { en: department, 'zh-CN': `部门 ${department}` } };
  const each = Math.floor(count / RULES);
  return {
    ...{ locale: 'zh-CN', organisation: '华东精密制造有限公司', departments: [], week: '2026-W47', runId: 'bench' },
    department: { ...names, governance: false, orgUnits: [] },
    ...{ asOf: AS_OF, dueSoonUntil: AS_OF, returnBy: { date: AS_OF, time: '18:00' }, singleMachineStore: false },
    balance: { ...EMPTY_BALANCE, openBefore: count, openAfter: count },
    ...{
      overdue: 0,
      bySeverity: { critical: count, high: 0, medium: 0, low: 0 },
      protect: 'header',
      requestToken: 'E',
    },
    ageing: { critical: [count, 0, 0, 0, 0], high: [0, 0, 0, 0, 0], medium: [0, 0, 0, 0, 0], low: [0, 0, 0, 0, 0] },
    rules: BENCH_RULES.map((rule, index) => ({
      rule,
      open: index === 0 ? count - each * (RULES - 1) : each,
      overdue: 0,
    })),
    ...{ proposals: [], lines: linesOf(department, count) },
  };
}
