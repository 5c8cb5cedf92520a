import { createHmac } from 'node:crypto';
import { createMasker, type FindingResponse, silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { rowsOfAll } from '../../fixtures/archives.ts';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import { actorOf, defectOf, findingOf, night, type Place, placeOn, plannedOf } from '../../fixtures/scenario.ts';
import { checkBalance } from '../balance/check-balance.ts';
import { connect } from '../database/connect.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { storeOn } from '../open-store.ts';
import type { Store } from '../store.ts';
import type { RetentionInput } from './retention-store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);

const customers = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const users = plannedOf({ source: 'erp', code: 'PRM-003', entity: 'user' });
const { mask } = createMasker(new Uint8Array(32));
const pseudonym = (name: string) => `person-${createHmac('sha256', 'key').update(name).digest('hex').slice(0, 6)}`;
const a = defectOf('a', { recordUrl: 'https://erp/a' });
const b = defectOf('b', { evidence: { login: mask('zhang.san') } });
const leaver = defectOf('x', {
  ...{ key: ['-', 'li.wei', 'F05'], subjects: [['-', 'li.wei']], label: 'l***i' },
  evidence: { login: mask('li.wei'), roles: ['buyer', mask('li.wei')] },
});
const ANSWER: FindingResponse = {
  ...{ kind: 'fixed', correctedValue: 'Secret Street 1', rootCause: 'bypass', action: 'asked him', plannedDate: null },
  ...{ responsible: 'Zhang San', evidence: 'mail of Monday', comment: 'spoke to Zhang San', otherDepartment: null },
};
const NEW_YEAR = new Date('2025-01-01T00:00:00Z');

describe.each(ONE_ENGINE)('retention on %s', (kind) => {
  let place: Place;
  let store: Store;
  let database: Database;
  let now = new Date('2024-01-01T02:00:00Z');
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    database = await connect({ url: place.url, clock: { now: () => now }, log: silentLog });
    await migrate(database);
    store = storeOn(database);
    await night(store, '2024-01-01', [
      { planned: customers, defects: [a, b] },
      { planned: users, defects: [leaver] },
    ]);
    await answer('a', '1');
    await answer('b', '2');
    const changed = { ...b, evidence: { login: mask('zhang.san'), since: 2023 } };
    await night(store, '2024-01-08', [
      { planned: customers, defects: [changed] },
      { planned: users, defects: [] },
    ]);
    now = new Date('2026-06-01T02:00:00Z');
    await answer('b', '3');
    await night(store, '2026-06-01', [
      { planned: customers, defects: [changed, defectOf('c')] },
      { planned: users, defects: [] },
    ]);
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  async function answer(name: string, file: string): Promise<void> {
    const { id, revision } = await findingOf(store, customers, name);
    const response = { line: 2, findingId: id, revision, response: ANSWER };
    const input = { fileName: `Li Na ${file}.xlsx`, fileHash: file.repeat(64), by: actorOf('Li Na'), dryRun: false };
    const { accepted } = await store.importResponses({ ...input, responses: [response] });
    expect(accepted).toBe(1);
  }
  function apply(changes: Partial<RetentionInput> = {}) {
    const before = { detailsBefore: NEW_YEAR, personsBefore: NEW_YEAR, decisionsBefore: NEW_YEAR, runsBefore: null };
    return store.retention.apply({ ...before, pseudonym, by: actorOf('Admin'), dryRun: false, ...changes });
  }
  async function balances() {
    const runs = (await store.runs(10)).toReversed();
    return Promise.all(runs.map(({ id }, index) => store.balance(runs[index - 1]?.id, id)));
  }
  const tables = () => database.write('look', rowsOfAll);

  test('takes details and names away, and leaves numbers, states, dates, runs and the log as they were', async () => {
    const [before, balancesBefore] = [await tables(), await balances()];
    const foreseen = await apply({ dryRun: true });
    expect(await tables()).toEqual(before);

    const counts = await apply();
    expect(counts).toEqual(foreseen);
    expect(counts).toMatchObject({ findings: 2, answers: 2, keys: 1, names: 8, decisionNames: 0 });
    const after = await tables();
    expect(await balances()).toEqual(balancesBefore);
    for (const lines of await balances()) checkBalance(lines, 'all');
    const untouched = Object.keys(before).filter(
      (name) => JSON.stringify(before[name]) === JSON.stringify(after[name]),
    );
    const touched = Object.keys(before).filter((name) => !untouched.includes(name));
    expect(touched.toSorted()).toEqual([
      'audit_events',
      'audit_findings',
      'audit_imports',
      'audit_log',
      'audit_responses',
    ]);
    const verified = await store.log.verify();
    expect(verified.faults).toEqual([]);

    const a1 = await findingOf(store, customers, 'a');
    expect(a1).toMatchObject({ state: 'resolved', firstSeen: '2024-01-01', label: '–', evidence: {}, recordUrl: null });
    expect((await findingOf(store, customers, 'b')).evidence).toMatchObject({ since: 2023, login: mask('zhang.san') });
    const history = await store.history(a1.id);
    expect(history.map(({ type, details }) => [type, details])).toEqual([
      ['baseline', { severity: 2 }],
      ['claimed_fixed', { answer: 'fixed', fileHash: '1'.repeat(64), line: 2 }],
      ['claim_confirmed', {}],
      ['resolved', {}],
    ]);
    expect(history[1]?.actor).toBe(pseudonym('Li Na'));
  });

  test('keeps the texts of the last answer to a finding that lives, and the kind of all', async () => {
    const b1 = await findingOf(store, customers, 'b');
    expect((await store.lastResponse([b1.id])).get(b1.id)).toMatchObject({ comment: 'spoke to Zhang San' });
    const responses = (await tables())['audit_responses'] ?? [];
    expect(responses).toHaveLength(3);
    expect(responses.filter((row) => row.includes('Secret Street'))).toHaveLength(1);
    expect(responses.every((row) => row.includes('bypass'))).toBe(true);
  });

  test('leaves no name of the time before anywhere but in the log and in what came after', async () => {
    const { audit_log: _log, ...rest } = await tables();
    const old = Object.values(rest)
      .flat()
      .filter((row) => !row.includes('2026-06-01'));
    expect(old.filter((row) => /Li Na|Zhang San|li\.wei/.test(row))).toEqual([]);
    expect(old.some((row) => row.includes(pseudonym('Zhang San')))).toBe(true);
    expect(old.some((row) => row.includes(mask('li.wei').hash))).toBe(false);
  });

  test('has nothing left to do the second time, and writes nothing into the log then', async () => {
    const before = await store.log.head();
    expect(Object.values(await apply()).every((count) => count === 0)).toBe(true);
    expect(await store.log.head()).toEqual(before);
  });

  test('knows a record that comes back: the same finding, with its key and label again', async () => {
    now = new Date('2026-06-02T02:00:00Z');
    const { results } = await night(store, '2026-06-02', [
      { planned: customers, defects: [a, b] },
      { planned: users, defects: [leaver] },
    ]);
    expect(results.map(({ reopened, new: arrived }) => [reopened, arrived])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(await findingOf(store, customers, 'a')).toMatchObject({ label: a.label, evidence: a.evidence });
    const found = [];
    for await (const batch of store.findings({ rule: 'PRM-003' })) found.push(...batch);
    expect(found).toMatchObject([{ key: leaver.key, label: 'l***i', firstSeen: '2024-01-01', reopened: 1 }]);
  });

  test('is the only door: what is append-only stays so for everybody else, and for all that makes a balance', async () => {
    const attempt = (statement: string, door: boolean) =>
      database.write('try', async (session) => {
        if (door) await session.rows(`set local erp_audit.retention = 'on'`);
        await session.rows(statement);
      });
    const refused = { cause: { code: '23001' } };
    for (const statement of [
      `update audit_events set actor = 'x'`,
      `update audit_responses set body = '{}'`,
      `update audit_imports set file_name = 'x'`,
      'delete from audit_events',
    ])
      await expect(attempt(statement, false), statement).rejects.toMatchObject(refused);
    for (const statement of [
      `update audit_events set type = 'resolved'`,
      `update audit_events set department = 'x'`,
      `update audit_responses set revision = 9`,
      'update audit_imports set accepted = 0',
      'delete from audit_events',
      'truncate audit_responses',
      `update audit_log set actor = 'x'`,
    ])
      await expect(attempt(statement, true), statement).rejects.toMatchObject(refused);
  });
});
