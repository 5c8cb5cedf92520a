import type { CalendarDate, Finding, RunSummary } from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import { expect, test } from 'vitest';
import { selectEvidence } from './selection.ts';

function runOf(id: string, reducedAt?: string): RunSummary {
  const day = '2026-06-01' as CalendarDate;
  const run = { id, startedAt: '', finishedAt: '', asOf: day, status: 'complete', changesState: true } as const;
  return reducedAt === undefined ? run : { ...run, reducedAt };
}

const whole = runOf('whole');
const gone = runOf('gone', '2026-07-01T00:00:00.000Z');
const finding = { id: 'f', code: 'TST-001' } as Finding;

/** A store with those runs, whatever is asked. */
function storeWith(runs: readonly RunSummary[]): Store {
  const all = () => Promise.resolve(runs);
  const evidence = { runsBetween: all, runsOf: all };
  return { run: async () => runs[0], finding: async () => finding, evidence } as unknown as Store;
}
const weeks = { rule: 'TST-001', fromWeek: '2026-W22', toWeek: '2026-W23' };
const select = (runs: readonly RunSummary[], selection: Parameters<typeof selectEvidence>[1]) =>
  selectEvidence(storeWith(runs), selection, (rule) => rule);

test('a run whose results retention took away is no evidence of a run or of weeks', async () => {
  await expect(select([gone], { run: 'gone' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(select([whole, gone], weeks)).rejects.toThrow(/gone/);
  expect(await select([whole], weeks)).toMatchObject({ runs: [whole], reduced: 0 });
});

test('the evidence of a finding is of the runs that are left, and says how many are not', async () => {
  expect(await select([gone, whole], { finding: 'f' })).toEqual({
    ...{ runs: [whole], codes: ['TST-001'], ids: ['f'], reduced: 1 },
  });
});
