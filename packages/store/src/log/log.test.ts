import {
  type CalendarDate,
  type FindingResponse,
  findingId,
  makePersonalKey,
  readPersonalKey,
  signStatement,
  silentLog,
  waiverStatement,
} from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import { actorOf, clock, defectOf, night, type Place, placeOn, plannedOf } from '../../fixtures/scenario.ts';
import { connect } from '../database/connect.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { openStore, storeOn } from '../open-store.ts';
import type { Store } from '../store.ts';
import { appendLog } from './append-log.ts';
import type { LogEntry } from './log-entry.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const FIXED: FindingResponse = {
  ...{ kind: 'fixed', correctedValue: null, rootCause: null, action: '已更正 "A"', plannedDate: null },
  ...{ responsible: '王芳', evidence: null, comment: null, otherDepartment: null },
};

/** Two nights, a returned file and a person's decision. */
async function fill(store: Store, database: Database): Promise<void> {
  await night(store, '2026-06-01', [{ planned, defects: [defectOf('a'), defectOf('b')] }]);
  const responses = ['a', 'b'].map((name, line) => ({
    ...{ line, findingId: findingId(planned, ['1', name]), revision: 1, response: FIXED },
  }));
  const file = { fileName: '销售 1.xlsx', fileHash: 'f1', by: actorOf('李娜'), responses, dryRun: false };
  await store.importResponses(file);
  const entry = {
    kind: 'decision_added',
    by: actorOf('陈'),
    subject: 'D-1',
    runId: null,
    body: { text: '整改 ✓\u0000' },
  } as const;
  await database.write('decide', (session) => appendLog(session, entry, clock.now()));
  await night(store, '2026-06-02', [{ planned, defects: [defectOf('b')] }]);
}

async function open(place: Place): Promise<{ database: Database; store: Store }> {
  const database = await connect({ url: place.url, clock, log: silentLog });
  await migrate(database);
  return { database, store: storeOn(database) };
}

async function all(store: Store, filter: Parameters<Store['log']['entries']>[0] = {}): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const batch of store.log.entries(filter)) entries.push(...batch);
  return entries;
}

describe.each(ONE_ENGINE)('the log on %s', (kind) => {
  let place: Place;
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    ({ database, store } = await open(place));
    expect(await store.log.head()).toBeNull();
    expect(await store.log.verify()).toMatchObject({ entries: 0, faultCount: 0, head: null });
    await fill(store, database);
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  test('every run, file and decision is one entry with who, what and when', async () => {
    const entries = await all(store);
    expect(entries.map(({ seq, kind: what, subject }) => [seq, what, subject])).toEqual([
      [1, 'run_completed', null],
      [2, 'import', 'f1'],
      [3, 'decision_added', 'D-1'],
      [4, 'run_completed', null],
    ]);
    expect(entries[0]).toMatchObject({
      by: { name: 'erp-audit', osUser: expect.stringMatching(/./) },
      body: { asOf: '2026-06-01', results: { checked: 1 }, open: 2, dryRun: false },
    });
    expect(entries[1]).toMatchObject({
      ...{ at: '2026-06-30T02:00:00.000Z', by: actorOf('李娜'), runId: null },
      body: { file: '销售 1.xlsx', accepted: 2, unchanged: 0, rejected: 0 },
    });
    expect(await store.log.find(3)).toEqual(entries[2]);
    expect(await store.log.find(5)).toBeUndefined();
  });

  test('entries are found by kind, by subject, and the newest alone', async () => {
    const seqs = async (filter: Parameters<typeof all>[1]) => (await all(store, filter)).map(({ seq }) => seq);
    expect(await seqs({ kinds: ['run_completed'] })).toEqual([1, 4]);
    expect(await seqs({ subject: 'D-1' })).toEqual([3]);
    expect(await seqs({ last: 2 })).toEqual([3, 4]);
    expect(await seqs({ kinds: ['run_completed'], last: 1 })).toEqual([4]);
    expect(await seqs({ last: 9 })).toEqual([1, 2, 3, 4]);
  });

  test('what the database hashed is hashed the same here, and an earlier hash is found with what came after it', async () => {
    const [, second] = await all(store);
    const verified = await store.log.verify(second?.hash);
    expect(verified).toMatchObject({ entries: 4, faultCount: 0, faults: [], unproven: 0, head: { seq: 4 } });
    expect(verified.anchor).toEqual({ seq: 2, at: '2026-06-30T02:00:00.000Z', after: 2 });
    expect((await store.log.verify('0'.repeat(64))).anchor).toEqual({ seq: null, at: null, after: 0 });
  });

  test('a log of many pages is read and checked to its end', async () => {
    await database.rows(`insert into audit_log (at, actor, os_user, host, kind, body)
      select now(), 'x' || n, '', '', 'retention', json_build_object('n', n) from generate_series(1, 1501) n`);
    expect(await store.log.verify()).toMatchObject({ entries: 1_505, faultCount: 0, head: { seq: 1_505 } });
    const bodies = (await all(store, { kinds: ['retention'] })).map(({ body }) => body['n']);
    expect(bodies).toEqual(Array.from({ length: 1_501 }, (_, index) => index + 1));
    expect((await all(store, { last: 1_001 })).map(({ seq }) => seq).slice(0, 2)).toEqual([505, 506]);
  });

  test('the store says that its own account could switch off the guards', async () => {
    expect(await store.log.isOwner()).toBe(true);
  });
});

test('a file that was refused as a whole or only judged leaves no entry', async () => {
  const place = await placeOn('pglite', newDatabase);
  const { store } = await open(place);
  await store.importResponses({ fileName: 'x', fileHash: 'x', by: actorOf('x'), responses: [], dryRun: true });
  expect(await store.log.head()).toBeNull();
  await store.close();
  place.remove();
});

test('a store with a past begins its log with how much of it there is, and nothing can be put into that past', async () => {
  const place = await placeOn('pglite', newDatabase);
  const database = await connect({ url: place.url, clock, log: silentLog });
  await migrate(database, MIGRATIONS.slice(0, 2));
  const oldRun = (
    id: string,
  ) => `insert into audit_runs (id, as_of, status, changes_state, dry_run, partial, config_hash, rules_hash,
    plan_hash, started_at) values ('${id}', '2026-01-01', 'complete', true, false, false, '', '', '', now())`;
  const oldFile = (
    name: string,
  ) => `insert into audit_imports (file_hash, file_name, actor, at, accepted, unchanged, rejected)
    values ('${name}', '${name}', 'x', now(), 0, 0, '[]')`;
  await database.rows(`${oldRun('r1')}; ${oldFile('f1')};
    insert into audit_decisions (at, actor, kind, run_id, details) values (now(), '王', 'scope_confirmed', 'r1', '{"names":["erp/user"]}')`);
  await migrate(database);
  const store = storeOn(database);
  expect((await all(store)).map(({ kind, by, body }) => [kind, by.name, body])).toEqual([
    ['scope_confirmed', '王', { names: ['erp/user'] }],
    ['log_started', 'erp-audit', { imports: 1, answers: 0, runs: 1 }],
  ]);
  expect(await store.log.verify()).toMatchObject({ entries: 2, faultCount: 0 });
  await database.rows(`${oldRun('r0')}; ${oldFile('f0')}`);
  expect((await store.log.verify()).faults).toEqual([
    { kind: 'answers_unlogged', seq: null, subject: 'f0' },
    { kind: 'run_unlogged', seq: null, subject: 'r0' },
  ]);
  await store.close();
  place.remove();
});

/** What somebody who owns the tables can do: switch off the guards, change, switch them on again. */
const guarded = (change: string, table = 'audit_log') =>
  `alter table ${table} disable trigger all; ${change}; alter table ${table} enable trigger all`;
/** A forger who knows how the hash is made. */
const rehash = (seq: number, previous: string) => `update audit_log set previous_hash = ${previous} where seq = ${seq};
  update audit_log set hash = encode(sha256(convert_to(concat(audit_log_part(previous_hash), audit_log_part(cast(seq as text)),
    audit_log_part(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), audit_log_part(actor), audit_log_part(os_user),
    audit_log_part(host), audit_log_part(kind), audit_log_part(subject), audit_log_part(run_id), audit_log_part(cast(body as text))),
    'UTF8')), 'hex') where seq = ${seq}`;
const hashOf = (seq: number) => `(select hash from audit_log where seq = ${seq})`;

const TAMPERING: readonly (readonly [
  what: string,
  statement: string,
  faults: readonly (readonly [string, number | null])[],
])[] = [
  ['another name', guarded(`update audit_log set actor = '陈静' where seq = 3`), [['entry_changed', 3]]],
  ['another account', guarded(`update audit_log set os_user = 'root' where seq = 3`), [['entry_changed', 3]]],
  ['another machine', guarded(`update audit_log set host = '' where seq = 3`), [['entry_changed', 3]]],
  ['another subject', guarded('update audit_log set subject = null where seq = 3'), [['entry_changed', 3]]],
  ['another body', guarded(`update audit_log set body = '{"text":"x"}' where seq = 3`), [['entry_changed', 3]]],
  [
    'white space in a body',
    guarded(`update audit_log set body = cast(cast(body as text) || ' ' as json) where seq = 3`),
    [['entry_changed', 3]],
  ],
  [
    'a time one microsecond later',
    guarded(`update audit_log set at = at + interval '1 microsecond' where seq = 3`),
    [['entry_changed', 3]],
  ],
  ['a removed entry', guarded('delete from audit_log where seq = 3'), [['entry_missing', 3]]],
  [
    'a removed beginning',
    guarded('delete from audit_log where seq = 1'),
    [
      ['entry_missing', 1],
      ['run_unlogged', null],
    ],
  ],
  [
    'two entries in the other order',
    guarded(
      `update audit_log set seq = 99 where seq = 2; update audit_log set seq = 2 where seq = 3; update audit_log set seq = 3 where seq = 99`,
    ),
    [
      ['chain_broken', 2],
      ['entry_changed', 2],
      ['chain_broken', 3],
      ['entry_changed', 3],
      ['chain_broken', 4],
    ],
  ],
  [
    'an entry put in between, with a hash that fits it',
    guarded(`update audit_log set seq = 5 where seq = 4; update audit_log set seq = 4 where seq = 3;
      insert into audit_log (seq, at, actor, os_user, host, kind, body, previous_hash, hash)
      values (3, date_trunc('milliseconds', now()), 'x', '', '', 'retention', '{}', '', ''); ${rehash(3, hashOf(2))}`),
    [
      ['chain_broken', 4],
      ['entry_changed', 4],
      ['entry_changed', 5],
    ],
  ],
  [
    'an entry of number 0 before all others',
    guarded(`insert into audit_log (seq, at, actor, os_user, host, kind, body, previous_hash, hash)
      values (0, date_trunc('milliseconds', now()), 'x', '', '', 'retention', '{}', '', ''); ${rehash(0, `''`)}`),
    [['chain_broken', 1]],
  ],
  [
    'a changed entry with a hash made anew',
    guarded(`update audit_log set actor = 'x' where seq = 3; ${rehash(3, hashOf(2))}`),
    [['chain_broken', 4]],
  ],
  [
    'a changed answer',
    guarded(`update audit_responses set body = '{"kind":"will_fix"}' where line = 0`, 'audit_responses'),
    [['answers_changed', 2]],
  ],
  ['another sender', guarded(`update audit_responses set actor = 'x'`, 'audit_responses'), [['answers_changed', 2]]],
  [
    'a removed answer',
    guarded('delete from audit_responses where line = 1', 'audit_responses'),
    [['answers_changed', 2]],
  ],
  [
    'an answer that claims to be from before',
    guarded(
      `insert into audit_responses (import_id, line, finding_id, revision, at, actor, body)
      select import_id, 7, finding_id, 1, at, 'x', body from audit_responses limit 1`,
      'audit_responses',
    ),
    [
      ['answers_changed', 2],
      ['answers_unlogged', null],
    ],
  ],
  ['a changed count of a run', `update audit_rule_results set resolved = 7 where resolved = 1`, [['run_changed', 4]]],
  [
    'a removed result of a run',
    `delete from audit_rule_results`,
    [
      ['run_changed', 1],
      ['run_changed', 4],
    ],
  ],
  [
    'a changed number of open findings',
    `update audit_open_counts set open = open - 1 where open = 2`,
    [['run_changed', 1]],
  ],
  [
    'an answer that claims to have had its time',
    guarded(
      `update audit_responses set body = '{"kind":"fixed"}', reduced_at = now() where line = 0`,
      'audit_responses',
    ),
    [['answers_reduced', null]],
  ],
  [
    'a waiver in force that nobody approved',
    `insert into audit_waivers (number, type, state, reason, expires, severity, requested_at, requested_by)
      values (1, 'accepted_risk', 'active', 'x', '2027-01-01', 1, now(), '{}')`,
    [['waiver_unlogged', null]],
  ],
];

describe.skipIf(postgresUrl === undefined)('tampering on PostgreSQL by the owner of the tables', () => {
  test.each(TAMPERING)('%s is found', async (_, statement, faults) => {
    const place = await placeOn('postgres', newDatabase);
    const { database, store } = await open(place);
    await fill(store, database);
    await execute(place.url, statement);
    expect((await store.log.verify()).faults.map(({ kind, seq }) => [kind, seq])).toEqual(faults);
    await store.close();
  });

  test('a cut-off end, and a chain made anew from a changed entry on, hold in themselves: only an anchor finds them', async () => {
    const place = await placeOn('postgres', newDatabase);
    const { database, store } = await open(place);
    await fill(store, database);
    const decide = (text: string) =>
      database.write('decide', (session) =>
        appendLog(
          session,
          { kind: 'decision_added', by: actorOf('陈'), subject: 'D-2', runId: null, body: { text } },
          clock.now(),
        ),
      );
    await decide('last');
    const head = await store.log.head();
    await execute(place.url, guarded('delete from audit_log where seq = 5'));
    const cut = await store.log.verify(head?.hash);
    expect([cut.faultCount, cut.anchor?.seq]).toEqual([0, null]);
    await decide('last');
    expect((await store.log.verify(head?.hash)).anchor?.seq).toBe(5);
    await execute(
      place.url,
      guarded(
        `update audit_log set actor = 'x' where seq = 3; ${rehash(3, hashOf(2))}; ${rehash(4, hashOf(3))}; ${rehash(5, hashOf(4))}`,
      ),
    );
    const anew = await store.log.verify(head?.hash);
    expect([anew.faultCount, anew.anchor?.seq]).toEqual([0, null]);
    await store.close();
  });

  test('an account that only may write does not own the log', async () => {
    const place = await placeOn('postgres', newDatabase);
    await (await openStore({ url: place.url, clock, log: silentLog })).close();
    const role = `writer_${Math.trunc(performance.now() * 1000)}`;
    await execute(place.url, `create role ${role} login password 'writer'`);
    await execute(place.url, `grant select, insert, update on all tables in schema public to ${role}`);
    const url = new URL(place.url);
    [url.username, url.password] = [role, 'writer'];
    const store = await openStore({ url: url.href, clock, log: silentLog });
    expect(await store.log.isOwner()).toBe(false);
    await store.close();
  });
});

describe('decisions signed with a personal key', () => {
  const own = makePersonalKey();
  const key = readPersonalKey(own.pem)?.key;
  const others = makePersonalKey();
  const othersKey = readPersonalKey(others.pem)?.key;
  if (key === undefined || othersKey === undefined) throw new Error('a new key can be read');

  const tampering: readonly (readonly [string, string | undefined, readonly (readonly [string, number | null])[]])[] = [
    ['as they are', undefined, []],
    ['a later last day', `update audit_waivers set expires = '2027-12-31'`, [['signed_differs', 3]]],
    ['another reason', `update audit_waivers set reason = 'because'`, [['signed_differs', 3]]],
    [
      'one finding more',
      `insert into audit_waiver_findings (waiver, finding_id, given, severity)
         select 1, id, '{}', severity from audit_findings where label = 'Record b'`,
      [['signed_differs', 3]],
    ],
    [
      'without the waiver',
      `alter table audit_waivers disable trigger user; delete from audit_waiver_decisions; delete from audit_waiver_findings;
         update audit_findings set waiver = null; delete from audit_waivers; alter table audit_waivers enable trigger user`,
      [['signed_differs', 3]],
    ],
  ];

  async function approved(store: Store, signer: typeof key, keyId: string): Promise<void> {
    await night(store, '2026-06-01', [{ planned, defects: [defectOf('a'), defectOf('b')] }]);
    const findingIds = [findingId(planned, ['1', 'a'])];
    const { number } = await store.waivers.request({
      ...{ type: 'accepted_risk', reason: '依赖外部单位', findingIds, expires: '2026-08-01' as CalendarDate },
      ...{ fields: ['field'], by: actorOf('zhang'), fileHash: null },
    });
    const waiver = await store.waivers.find(number);
    if (waiver === undefined || signer === undefined) throw new Error('the waiver is kept');
    const decision = { approver: 'wang', role: 'data_owner', comment: null } as const;
    const statement = waiverStatement(waiver, findingIds, { ...decision, decision: 'approve' });
    const signature = signStatement({ ...statement, at: '2026-06-30T02:00:00.000Z' }, signer);
    await store.waivers.approve({ number, ...decision, by: actorOf('wang'), keyId, signature });
  }

  test.each(tampering)('%s: the signature is compared with what is kept', async (_, statement, faults) => {
    const place = await placeOn(postgresUrl === undefined ? 'pglite' : 'postgres', newDatabase);
    const { database, store } = await open(place);
    await approved(store, key, own.keyId);
    if (statement !== undefined) await database.rows(guarded(statement, 'audit_waiver_decisions'));
    const { faults: found, signatures } = await store.log.verify();
    expect(found.map(({ kind, seq }) => [kind, seq])).toEqual(faults);
    expect(signatures).toEqual(faults.length > 0 ? [] : [{ keyId: own.keyId, decisions: 1 }]);
    await store.close();
    place.remove();
  });

  test('a signature of one key under the name of another is refused', async () => {
    const place = await placeOn(postgresUrl === undefined ? 'pglite' : 'postgres', newDatabase);
    const { store } = await open(place);
    await approved(store, othersKey, own.keyId);
    expect((await store.log.verify()).faults).toEqual([{ kind: 'signature_invalid', seq: 3, subject: 'W-1' }]);
    await store.close();
    place.remove();
  });
});
