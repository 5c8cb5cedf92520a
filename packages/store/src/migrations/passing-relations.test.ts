import { type CalendarDate, findingId, PASSING_GROUP_EVIDENCE, silentLog } from '@erp-audit/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, clock, defectOf, findingOf, night, type Place, placeOn, plannedOf } from '../../fixtures/scenario.ts';
import { connect } from '../database/connect.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { storeOn } from '../open-store.ts';
import type { Store } from '../store.ts';
import { contentDigests } from './0022-content-digests.ts';
import { MIGRATIONS } from './index.ts';

const planned = plannedOf(
  { source: 'erp', code: 'TST-001', entity: 'customer' },
  { passingEvidence: PASSING_GROUP_EVIDENCE },
);

/** A group of two records, beside which another record may be related. */
const group = (name: string, print: string, related: readonly string[]) =>
  defectOf(name, { evidence: { members: ['C1', 'C2'], fingerprints: [print], related } });

let place: Place;
let database: Database;
let store: Store;
beforeAll(async () => {
  place = await placeOn('pglite', () => Promise.reject(new Error('not needed')));
  database = await connect({ url: place.url, clock, log: silentLog });
  await migrate(
    database,
    MIGRATIONS.filter(({ number }) => number <= 20),
  );
  // What is staged today has columns of a later version.
  await database.rows(contentDigests);
  store = storeOn(database);
});
afterAll(async () => {
  await store.close();
  place.remove();
});

async function waive(name: string, fields: readonly string[] | null): Promise<void> {
  const { number } = await store.waivers.request({
    ...{ type: 'accepted_risk', reason: '分公司', findingIds: [findingId(planned, ['1', name])], fields },
    ...{ expires: '2026-06-30' as CalendarDate, by: actorOf('li'), fileHash: null },
  });
  const nothing = { comment: null, keyId: null, signature: null };
  await store.waivers.approve({ number, approver: 'chen', role: 'data_owner', by: actorOf('chen'), ...nothing });
}

const given = () =>
  database.rows<{ given: Record<string, unknown> }>('select given from audit_waiver_findings order by waiver');
const stateOf = async (name: string) => (await findingOf(store, planned, name)).state;

test('a waiver of a store before relations passed goes on when they change, and ends when a record does', async () => {
  const names = ['a', 'b', 'c'];
  await night(store, '2026-06-01', [{ planned, defects: [] }]);
  await night(store, '2026-06-02', [{ planned, defects: names.map((name) => group(name, '1', ['C9 a branch'])) }]);
  await waive('a', null);
  await waive('b', null);
  await waive('c', ['related']);
  expect((await given()).map((each) => 'related' in each.given)).toEqual([true, true, true]);

  expect(await migrate(database)).toBe(20);
  expect((await given()).map((each) => 'related' in each.given)).toEqual([false, false, true]);
  const after = [group('a', '1', []), group('b', '2', ['C9 a branch']), group('c', '1', [])];
  await night(store, '2026-06-03', [{ planned, defects: after }]);
  expect(await Promise.all(names.map(stateOf))).toEqual(['waived', 'open', 'open']);
});
