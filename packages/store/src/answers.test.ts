import { type FindingResponse, findingId } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { onTables } from '../fixtures/archives.ts';
import { ENGINES } from '../fixtures/engines.ts';
import { violatedInvariants } from '../fixtures/invariants.ts';
import { actorOf, defectOf, findingOf, night, type Place, placeOn, plannedOf } from '../fixtures/scenario.ts';
import { checkBalance } from './balance/check-balance.ts';
import type { IncomingResponse, PlannedTarget, Store } from './store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);

function answer(kind: FindingResponse['kind'], comment: string | null = null): FindingResponse {
  return {
    kind,
    correctedValue: null,
    rootCause: null,
    action: null,
    plannedDate: null,
    responsible: null,
    evidence: null,
    comment,
    otherDepartment: kind === 'not_ours' ? 'finance' : null,
  };
}

describe.each(ENGINES)('answers of departments on %s', (kind) => {
  let place: Place;
  let store: Store;
  let count = 0;
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

  const [a, b, c] = [defectOf('a'), defectOf('b'), defectOf('c')];
  async function threeOpen(): Promise<PlannedTarget> {
    count += 1;
    const planned = plannedOf({ source: `source${count}`, code: 'TST-001', entity: 'customer' });
    await night(store, '2026-06-01', [{ planned, defects: [a, b, c] }]);
    return planned;
  }
  function line(planned: PlannedTarget, number: number, name: string, response: FindingResponse, revision = 1) {
    return { line: number, findingId: findingId(planned, ['1', name]), revision, response };
  }
  let file = 0;
  function give(responses: readonly IncomingResponse[], changes: { fileHash?: string; dryRun?: boolean } = {}) {
    file += 1;
    const input = { fileName: 'sales.xlsx', fileHash: `hash${file}`, by: actorOf('zhang'), responses, dryRun: false };
    return store.importResponses({ ...input, ...changes });
  }

  test('fixed is a claim, every other answer an acknowledgement; both stay open and are logged with who and which file', async () => {
    const planned = await threeOpen();
    const result = await give([
      line(planned, 2, 'a', answer('fixed')),
      line(planned, 3, 'b', answer('will_fix', '下周')),
    ]);
    expect(result).toMatchObject({ alreadyImported: false, accepted: 2, unchanged: 0, rejected: [] });
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'claimed_fixed', revision: 1 });
    expect((await findingOf(store, planned, 'b')).state).toBe('acknowledged');
    const history = await store.history(findingId(planned, ['1', 'a']));
    expect(history.at(-1)).toMatchObject({
      type: 'claimed_fixed',
      from: 'open',
      to: 'claimed_fixed',
      actor: 'zhang',
      asOf: '2026-06-01',
      runId: null,
      details: { answer: 'fixed', file: 'sales.xlsx', line: 2 },
    });
    const id = findingId(planned, ['1', 'b']);
    expect((await store.lastResponse([id, findingId(planned, ['1', 'c'])])).get(id)).toEqual(
      answer('will_fix', '下周'),
    );
  });

  test('the same file changes nothing the second time, and judging alone never does', async () => {
    const planned = await threeOpen();
    const responses = [line(planned, 2, 'a', answer('fixed'))];
    expect(await give(responses, { dryRun: true, fileHash: 'same' })).toMatchObject({ accepted: 1 });
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
    await give(responses, { fileHash: 'same' });
    expect(await give([line(planned, 2, 'a', answer('not_ours'))], { fileHash: 'same' })).toMatchObject({
      alreadyImported: true,
      accepted: 0,
      unchanged: 0,
      rejected: [],
    });
    expect((await findingOf(store, planned, 'a')).state).toBe('claimed_fixed');
  });

  test('two imports of one file at once are one import', async () => {
    const planned = await threeOpen();
    const responses = [line(planned, 2, 'a', answer('fixed'))];
    const results = await Promise.all([give(responses, { fileHash: 'twice' }), give(responses, { fileHash: 'twice' })]);
    expect(results.map(({ accepted }) => accepted).toSorted()).toEqual([0, 1]);
  });

  test('every line that is not taken has its reason', async () => {
    const planned = await threeOpen();
    await night(store, '2026-06-02', [{ planned, defects: [a, defectOf('b', { severity: 'high' })] }]);
    const unknown = { line: 5, findingId: 'f'.repeat(64), revision: 1, response: answer('fixed') };
    const result = await give([
      line(planned, 2, 'a', answer('fixed')),
      line(planned, 3, 'b', answer('fixed')),
      line(planned, 4, 'c', answer('fixed'), 2),
      unknown,
    ]);
    expect(result).toMatchObject({
      accepted: 1,
      rejected: [
        { line: 3, reason: 'stale' },
        { line: 4, reason: 'closed' },
        { line: 5, findingId: unknown.findingId, reason: 'unknown_finding' },
      ],
    });
  });

  test('equal lines are one answer; of different ones for one finding none is taken', async () => {
    const planned = await threeOpen();
    const result = await give([
      line(planned, 2, 'a', answer('fixed')),
      line(planned, 3, 'a', answer('fixed')),
      line(planned, 4, 'b', answer('fixed')),
      line(planned, 5, 'b', answer('not_ours')),
    ]);
    expect(result).toMatchObject({
      accepted: 1,
      unchanged: 1,
      rejected: [
        { line: 4, reason: 'duplicate_row' },
        { line: 5, reason: 'duplicate_row' },
      ],
    });
    expect((await findingOf(store, planned, 'b')).state).toBe('open');
  });

  test('an answer does not make the next answer to the same workbook stale, and a repeated one is unchanged', async () => {
    const planned = await threeOpen();
    await give([line(planned, 2, 'a', answer('will_fix'))]);
    expect(await give([line(planned, 2, 'a', answer('will_fix'))])).toMatchObject({ accepted: 0, unchanged: 1 });
    expect(await give([line(planned, 2, 'a', answer('will_fix', 'later'))])).toMatchObject({ accepted: 1 });
    const types = (await store.history(findingId(planned, ['1', 'a']))).map(({ type }) => type);
    expect(types).toEqual(['baseline', 'acknowledged', 'response']);
  });

  test('the next run confirms or refutes a claim, and a refuted one can be claimed again', async () => {
    const planned = await threeOpen();
    await give([
      line(planned, 2, 'a', answer('fixed')),
      line(planned, 3, 'b', answer('fixed')),
      line(planned, 4, 'c', answer('fixed')),
    ]);
    const { results } = await night(store, '2026-06-02', [{ planned, defects: [b], gone: ['c'] }]);
    expect(results[0]).toMatchObject({ resolved: 1, disappeared: 1, reopened: 0, new: 0 });
    const typesOf = async (name: string) =>
      (await store.history(findingId(planned, ['1', name]))).map(({ type }) => type);
    expect(await typesOf('a')).toEqual(['baseline', 'claimed_fixed', 'claim_confirmed', 'resolved']);
    expect(await typesOf('b')).toEqual(['baseline', 'claimed_fixed', 'claim_refuted']);
    expect(await typesOf('c')).toEqual(['baseline', 'claimed_fixed', 'disappeared']);
    expect(await findingOf(store, planned, 'b')).toMatchObject({ state: 'open', revision: 2, reopened: 0 });
    expect(await give([line(planned, 2, 'b', answer('fixed'))])).toMatchObject({ rejected: [{ reason: 'stale' }] });
    expect(await give([line(planned, 2, 'b', answer('fixed'), 2)])).toMatchObject({ accepted: 1 });
  });

  test('what was reported as fixed is told beside what the run after it found, per department and period', async () => {
    const planned = await threeOpen();
    const before = await store.run('latest');
    await give([line(planned, 2, 'a', answer('fixed')), line(planned, 3, 'b', answer('fixed'))]);
    const second = await night(store, '2026-06-02', [{ planned, defects: [b, c] }]);
    await give([line(planned, 2, 'c', answer('fixed'))]);
    const third = await night(store, '2026-06-03', [{ planned, defects: [c] }]);
    const claims = async (from: string | undefined, to: string) =>
      (await store.claims(from, to)).filter(({ source }) => source === planned.source);
    const { source, code, entity, department } = planned;
    const line1 = { source, code, entity, department };
    expect(await claims(before?.id, second.run.id)).toEqual([{ ...line1, claimed: 2, confirmed: 1, refuted: 1 }]);
    expect(await claims(second.run.id, third.run.id)).toEqual([{ ...line1, claimed: 1, confirmed: 0, refuted: 1 }]);
    expect(await claims(undefined, third.run.id)).toEqual([{ ...line1, claimed: 3, confirmed: 1, refuted: 2 }]);
  });

  test('answers between two runs leave the balance as it is', async () => {
    const planned = await threeOpen();
    const before = await store.run('latest');
    await give([line(planned, 2, 'a', answer('fixed')), line(planned, 3, 'b', answer('not_ours'))]);
    const { run } = await night(store, '2026-06-02', [{ planned, defects: [a, b, c] }]);
    const lines = await store.balance(before?.id, run.id);
    expect(() => checkBalance(lines, run.id)).not.toThrow();
    expect(lines.find(({ source }) => source === planned.source)?.balance).toMatchObject({
      openBefore: 3,
      openAfter: 3,
      resolved: 0,
    });
  });
});
