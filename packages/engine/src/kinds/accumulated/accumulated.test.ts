import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { type CalendarDate, type Source, silentLog, workingCalendar } from '@erp-audit/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckEnvironment } from '../../define-kind.ts';
import { loadRules } from '../../load-rules.ts';
import { readRuleTest } from '../../read-rule-test.ts';
import { planCase } from '../../test-rule.ts';

const directory = fileURLToPath(new URL('../../../../../rules', import.meta.url));
const loaded = loadRules({ folders: [{ directory, name: '' }], include: ['process-compliance/outside-working-hours'] });
const FRIDAY = '2026-05-29' as CalendarDate;
const SUNDAY = '2026-05-31' as CalendarDate;
let source: Source;

beforeAll(async () => {
  const settings = { name: 'cases', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
  source = await connector.open('pglite', { memory: true }, settings);
});
afterAll(() => source.close());

/** Groups that five postings of one user at noon make. */
async function found(day: CalendarDate, calendar: CheckEnvironment['workingCalendar']): Promise<number> {
  const [rule] = loaded.rules;
  const cases = rule === undefined ? undefined : readRuleTest(rule).test;
  const [first] = cases?.cases ?? [];
  if (cases === undefined || first === undefined) throw new Error('PRC-013 is shipped with cases');
  const activity = [1, 2, 3, 4, 5].map((n) => ({
    key: [`A${n}`],
    company: '-',
    user_key: 'U1',
    acted_at: day,
    hour: 12,
  }));
  const { targets, environment } = planCase(cases, { ...first, rows: { ...first.rows, activity } }, source.dialect);
  const plan = targets[0]?.plan;
  if (plan?.type !== 'set') throw new Error('PRC-013 is a set');
  const { rows } = await plan.statements({ ...environment, workingCalendar: calendar });
  return (await source.rows(rows, { label: 'test' })).length;
}

test('without a calendar Saturday and Sunday are the days off', async () => {
  expect([await found(FRIDAY, undefined), await found(SUNDAY, undefined)]).toEqual([0, 1]);
});

test('a holiday of the organisation is a day off, a Sunday it works is none', async () => {
  const calendar = workingCalendar({ weekend: [6, 7], holidays: [FRIDAY], workdays: [SUNDAY], knownUntil: null });
  expect([await found(FRIDAY, calendar), await found(SUNDAY, calendar)]).toEqual([1, 0]);
});
