import { type CalendarDate, type FindingResponse, findingId } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { onTables } from '../../fixtures/archives.ts';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import { violatedInvariants } from '../../fixtures/invariants.ts';
import { actorOf, defectOf, findingOf, night, type Place, placeOn, plannedOf } from '../../fixtures/scenario.ts';
import { checkBalance } from '../balance/check-balance.ts';
import type { PlannedTarget, Store } from '../store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);

describe.each(ONE_ENGINE)('transfers on %s', (kind) => {
  let place: Place;
  let store: Store;
  let count = 0;
  let file = 0;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    const violated = await onTables(place, violatedInvariants);
    place.remove();
    expect(violated).toEqual([]);
  });

  const [a, b] = [defectOf('a', { department: 'sales' }), defectOf('b')];
  const elsewhere = defectOf('a', { department: 'warehouse' });
  async function found(): Promise<PlannedTarget> {
    count += 1;
    const planned = plannedOf({ source: `source${count}`, code: 'TST-001', entity: 'customer' });
    await night(store, '2026-06-05', [{ planned, defects: [a, b] }]);
    return planned;
  }
  const idOf = (planned: PlannedTarget, name = 'a') => findingId(planned, ['1', name]);
  async function notOurs(
    planned: PlannedTarget,
    to: string | null,
    changes: { revision?: number; comment?: string } = {},
  ) {
    file += 1;
    const empty = { correctedValue: null, rootCause: null, action: null, plannedDate: null, responsible: null };
    const response: FindingResponse = {
      ...empty,
      kind: 'not_ours',
      evidence: null,
      comment: changes.comment ?? null,
      otherDepartment: to,
    };
    const { revision = 1 } = changes;
    return store.importResponses({
      fileName: 'sales.xlsx',
      fileHash: `hash${file}`,
      by: actorOf('zhang'),
      responses: [{ line: 2, findingId: idOf(planned), revision, response }],
      dryRun: false,
    });
  }
  async function proposed(planned: PlannedTarget, to = 'finance', revision = 1) {
    expect(await notOurs(planned, to, { revision })).toMatchObject({ accepted: 1 });
    const waiting = await store.transfers.list({ states: ['proposed'] });
    return waiting.find(({ findingId: id }) => id === idOf(planned))?.number as number;
  }
  const typesOf = async (planned: PlannedTarget) => (await store.history(idOf(planned))).map(({ type }) => type);

  test('"not ours" proposes, and waits five working days; the finding stays where it is', async () => {
    const planned = await found();
    const number = await proposed(planned);
    expect(await store.transfers.find(number)).toEqual({
      number,
      findingId: idOf(planned),
      from: 'sales',
      to: 'finance',
      state: 'proposed',
      reason: null,
      proposedAsOf: '2026-06-05',
      proposedBy: actorOf('zhang'),
      answerDue: '2026-06-12',
      answeredBy: null,
      department: null,
      round: 1,
    });
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'acknowledged', department: 'sales' });
    expect((await store.history(idOf(planned))).at(-1)).toMatchObject({
      type: 'transfer_proposed',
      from: 'open',
      to: 'acknowledged',
      details: { transfer: `T-${number}`, to: 'finance' },
    });
    const waitingOn = async (day: string) =>
      (await store.transfers.unanswered(day as CalendarDate)).map((transfer) => transfer.number);
    expect(await waitingOn('2026-06-12')).not.toContain(number);
    expect(await waitingOn('2026-06-13')).toContain(number);
    expect((await store.transfers.list({ to: 'finance', from: 'sales' })).map((each) => each.number)).toContain(number);
    expect(await store.transfers.list({ to: 'sales' })).toEqual([]);
  });

  test('an accepted one outlasts every run, whatever unit the record names, and moves the finding once', async () => {
    const planned = await found();
    const first = await store.run('latest');
    const number = await proposed(planned);
    expect(await store.transfers.accept(number, actorOf('wu'))).toMatchObject({
      state: 'accepted',
      department: 'finance',
      answeredBy: actorOf('wu'),
    });
    expect(await findingOf(store, planned, 'a')).toMatchObject({ department: 'finance', revision: 2 });
    const { run } = await night(store, '2026-06-06', [{ planned, defects: [elsewhere, b] }]);
    await night(store, '2026-06-07', [{ planned, defects: [b] }]);
    await night(store, '2026-06-08', [{ planned, defects: [elsewhere, b] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ department: 'finance', state: 'reopened' });
    expect(await typesOf(planned)).toEqual(['baseline', 'transfer_proposed', 'transferred', 'resolved', 'reopened']);
    const lines = (await store.balance(first?.id, run.id)).filter(({ source }) => source === planned.source);
    checkBalance(lines, run.id);
    expect(lines.find(({ department }) => department === 'finance')?.balance).toMatchObject({ transferredIn: 1 });
    await expect(store.transfers.accept(number, actorOf('wu'))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    await expect(store.transfers.accept(9_999, actorOf('wu'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('an answer to the old workbook is stale once another department has the finding', async () => {
    const planned = await found();
    await store.transfers.accept(await proposed(planned), actorOf('wu'));
    expect(await notOurs(planned, 'warehouse')).toMatchObject({ rejected: [{ reason: 'stale' }] });
  });

  test('declined it stays, and a second proposal is the second round', async () => {
    const planned = await found();
    const number = await proposed(planned);
    expect(await store.transfers.decline(number, actorOf('wu'), '不是我们的客户')).toMatchObject({
      state: 'declined',
      department: 'sales',
    });
    expect((await store.history(idOf(planned))).at(-1)).toMatchObject({
      type: 'transfer_declined',
      details: { reason: '不是我们的客户', to: 'finance' },
    });
    const again = await notOurs(planned, 'finance', { comment: 'again' });
    expect(again).toMatchObject({ accepted: 1 });
    expect((await store.transfers.list({ states: ['proposed'] })).at(-1)).toMatchObject({ round: 2 });
    expect((await findingOf(store, planned, 'a')).department).toBe('sales');
  });

  test('the governance office decides for any department, also that it stays', async () => {
    const planned = await found();
    expect(await store.transfers.decide(await proposed(planned), 'warehouse', actorOf('lin'), null)).toMatchObject({
      state: 'decided',
      department: 'warehouse',
    });
    const second = await proposed(planned, 'finance', 2);
    await store.transfers.decide(second, 'warehouse', actorOf('lin'), '维持');
    await night(store, '2026-06-06', [{ planned, defects: [a, b] }]);
    expect((await findingOf(store, planned, 'a')).department).toBe('warehouse');
    expect((await typesOf(planned)).slice(1)).toEqual([
      'transfer_proposed',
      'transferred',
      'transfer_proposed',
      'transfer_declined',
    ]);
  });

  test('a proposal waits alone, names another department, and is closed when the finding ends', async () => {
    const planned = await found();
    expect(await notOurs(planned, 'sales')).toMatchObject({ rejected: [{ reason: 'same_department' }] });
    expect(await notOurs(planned, null)).toMatchObject({ rejected: [{ reason: 'missing_department' }] });
    const number = await proposed(planned);
    expect(await notOurs(planned, 'warehouse')).toMatchObject({ rejected: [{ reason: 'transfer_waiting' }] });
    await night(store, '2026-06-06', [{ planned, defects: [b] }]);
    expect(await store.transfers.find(number)).toMatchObject({
      state: 'closed',
      answeredBy: null,
      department: 'sales',
    });
    await expect(store.transfers.accept(number, actorOf('wu'))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
  });
});
