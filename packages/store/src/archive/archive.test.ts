import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { AuditError, type CalendarDate, type FindingResponse, silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dump, edited, exportTo, newFolder, onTables } from '../../fixtures/archives.ts';
import {
  actorOf,
  allFindings,
  clock,
  defectOf,
  findingOf,
  night,
  type Place,
  placeOn,
  plannedOf,
} from '../../fixtures/scenario.ts';
import { checkBalance } from '../balance/check-balance.ts';
import { migrate } from '../database/migrate.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import type { Store } from '../store.ts';
import { importInto, importStore } from './import-archive.ts';
import { checkArchive } from './read-archive.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
type Kind = 'pglite' | 'postgres';
const kinds: readonly Kind[] = postgresUrl === undefined ? ['pglite'] : ['pglite', 'postgres'];
const ways = kinds.flatMap((from) => kinds.map((to) => [from, to] as const));
/** Where a new store costs least. */
const quick: Kind = postgresUrl === undefined ? 'pglite' : 'postgres';
const by = actorOf('Li Na');
const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const HARD = 'Tab\t, "quotes", \\ back, 換行\nand 😀   ';
const a = defectOf('a', { label: HARD, evidence: { field: HARD, number: 0.1, none: null } });
const b = defectOf('b', { value: '99999999999999999999.123456789' });
const c = defectOf('c', { severity: 'high', creatorRole: HARD });
const FIXED: FindingResponse = {
  ...{ kind: 'fixed', correctedValue: HARD, rootCause: null, action: null, plannedDate: null },
  ...{ responsible: null, evidence: null, comment: null, otherDepartment: null },
};

/** Two nights, an answer, and an exception: a is reported as fixed, b is gone, c is new and waived. */
async function liveThrough(store: Store): Promise<void> {
  await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
  await night(store, '2026-06-02', [{ planned, defects: [a, c], gone: ['b'] }]);
  const finding = await findingOf(store, planned, 'a');
  const response = { line: 2, findingId: finding.id, revision: finding.revision, response: FIXED };
  await store.importResponses({
    fileName: 'sales.xlsx',
    fileHash: 'f'.repeat(64),
    by,
    responses: [response],
    dryRun: false,
  });
}

async function waive(store: Store): Promise<void> {
  const { id } = await findingOf(store, planned, 'c');
  const request = { findingIds: [id], expires: '2026-09-01' as CalendarDate, fields: null, by, fileHash: null };
  const { number } = await store.waivers.request({ ...request, type: 'accepted_risk', reason: HARD });
  const verdict = { number, approver: 'wang', role: 'data_owner', by: actorOf('Wang'), comment: null } as const;
  await store.waivers.approve({ ...verdict, keyId: null, signature: null });
}

describe.each(ways)('a store taken from %s to %s', (from, to) => {
  let folder: string;
  let old: Place;
  let restored: Place;
  beforeAll(async () => {
    folder = newFolder();
    [old, restored] = [await placeOn(from, newDatabase), await placeOn(to, newDatabase)];
    const store = await old.open();
    await liveThrough(store);
    await waive(store);
    await store.archive.export(exportTo(join(folder, 'store.gz')));
    await store.close();
    await importStore({ url: restored.url, clock, log: silentLog }, { file: join(folder, 'store.gz'), by });
  }, 300_000);
  afterAll(() => {
    for (const place of [old, restored]) place.remove();
    rmSync(folder, { recursive: true });
  });

  test('holds the same rows to the last character, and one entry of the log more', async () => {
    const [before, after] = [await dump(old), await dump(restored)];
    const last = { before: before['audit_log']?.length ?? 0, after: after['audit_log']?.length ?? 0 };
    // The old store has an entry of its export, the new one an entry of its import.
    expect(last.after).toBe(last.before);
    expect(after['audit_log']?.at(-1)).toContain('store_imported');
    const shorter = (rows: typeof before) => ({ ...rows, audit_log: rows['audit_log']?.slice(0, -1) });
    expect(shorter(after)).toEqual(shorter(before));
    expect(before['audit_waiver_findings']).toHaveLength(1);
    expect(before['audit_responses']?.[0]).toContain('換行');
  });

  test('goes on with the same history: the same findings, reopened, confirmed, and a balance across the move', async () => {
    const store = await restored.open();
    expect((await store.log.verify()).faults).toEqual([]);
    const [lastRun] = await store.runs(1);
    const { results, summary } = await night(store, '2026-06-08', [{ planned, defects: [b, c] }]);
    expect(results[0]).toMatchObject({ new: 0, baseline: 0, reopened: 1, resolved: 1, waived: 1 });
    expect(await findingOf(store, planned, 'b')).toMatchObject({
      state: 'reopened',
      firstSeen: '2026-06-01',
      reopened: 1,
    });
    expect(await findingOf(store, planned, 'c')).toMatchObject({ state: 'waived', firstSeen: '2026-06-02' });
    const history = await store.history((await findingOf(store, planned, 'a')).id);
    expect(history.map(({ type }) => type)).toEqual(['baseline', 'claimed_fixed', 'claim_confirmed', 'resolved']);
    const lines = await store.balance(lastRun?.id, summary.id);
    expect(lines).toHaveLength(1);
    checkBalance(lines, summary.id);
    expect(await allFindings(store)).toHaveLength(3);
    await store.close();
  });
});

describe('an export', () => {
  let folder: string;
  let place: Place;
  let file: string;
  beforeAll(async () => {
    folder = newFolder();
    place = await placeOn('pglite', newDatabase);
    file = join(folder, 'store.gz');
    const store = await place.open();
    await liveThrough(store);
    await store.archive.export(exportTo(file));
    await store.close();
  });
  afterAll(() => {
    place.remove();
    rmSync(folder, { recursive: true });
  });

  /** How a file is refused; the store it was meant for must not even have been made. */
  async function refusalOf(content: Buffer): Promise<string> {
    const altered = join(folder, 'altered.gz');
    const target = join(folder, 'new-store');
    writeFileSync(altered, content);
    const attempt = importStore({ url: `pglite:${target}`, clock, log: silentLog }, { file: altered, by });
    const error = await attempt.then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect(existsSync(target)).toBe(false);
    rmSync(altered);
    if (!(error instanceof AuditError)) throw new Error('it was taken', { cause: error });
    return `${error.code}: ${error.message.replace(altered, 'it')}`;
  }

  test('can be read by its owner only, replaces no file, and leaves no draft', async () => {
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file);
    const store = await place.open();
    await expect(store.archive.export(exportTo(file))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    await expect(store.archive.export(exportTo(join(folder, 'none', 'x.gz')))).rejects.toMatchObject({
      code: 'REPORT_FAILED',
    });
    await store.close();
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['store.gz']);
  });

  test('holds neither what is staged nor the versions of the tables', async () => {
    const { rows } = await checkArchive(file);
    expect(rows['audit_findings']).toBe(3);
    expect(Object.keys(rows).filter((name) => /staging|gone|missing|outside|lease|migration/.test(name))).toEqual([]);
  });

  test('is refused in one sentence when it is cut off, changed, foreign or newer', async () => {
    const packed = readFileSync(file);
    const plain = gunzipSync(packed).toString('utf8');
    const cutLine = plain.slice(0, -20);
    expect(await refusalOf(packed.subarray(0, packed.length - 9))).toBe(
      'ARCHIVE_INVALID: "it" is cut off: its end is missing.',
    );
    expect(await refusalOf(gzipSync(cutLine))).toBe('ARCHIVE_INVALID: "it" is cut off: its end is missing.');
    expect(await refusalOf(edited(packed, (lines) => lines.slice(0, -1)))).toMatch('is cut off');
    const changed = 'ARCHIVE_INVALID: "it" was changed or damaged after it was written.';
    expect(await refusalOf(gzipSync(plain.replace('2026-06-01', '2026-06-02')))).toBe(changed);
    expect(await refusalOf(edited(packed, (lines) => lines.filter((line) => !line.includes('99999999'))))).toBe(
      changed,
    );
    expect(await refusalOf(edited(packed, (lines) => [...lines, lines[2] ?? '']))).toBe(changed);
    const damaged = Buffer.from(packed);
    damaged.fill(0x5a, 1_000, 1_020);
    expect(await refusalOf(damaged)).toBe(changed);
    const foreign = 'ARCHIVE_INVALID: "it" is not an export of a store.';
    expect(await refusalOf(Buffer.from('PK not a gzip'))).toBe(foreign);
    expect(await refusalOf(gzipSync('{"something":"else"}\n'))).toBe(foreign);
    expect(await refusalOf(gzipSync('no line end'))).toMatch('ARCHIVE_INVALID');
    expect(await refusalOf(Buffer.alloc(0))).toMatch('ARCHIVE_INVALID');
    expect(await refusalOf(gzipSync(plain.replace('"formatVersion":1', '"formatVersion":2')))).toBe(
      'ARCHIVE_INVALID: "it" was written by a newer version of erp-audit.',
    );
  });

  test('of a newer store, or of another build, is refused', async () => {
    const sealed = (edit: (header: string) => string) =>
      edited(readFileSync(file), ([header = '', ...lines]) => {
        const body = [edit(header), ...lines.slice(0, -1)];
        const sha256 = createHash('sha256')
          .update(`${body.join('\n')}\n`)
          .digest('hex');
        return [...body, (lines.at(-1) ?? '').replace(/"sha256":"\w+"/, `"sha256":"${sha256}"`)];
      });
    const newer = sealed((header) => header.replace(']}', ',{"number":999,"checksum":"x"}]}'));
    expect(await refusalOf(newer)).toMatch('STORE_VERSION');
    const other = sealed((header) => header.replace(/"checksum":"\w+"/, '"checksum":"00"'));
    expect(await refusalOf(other)).toMatch('STORE_VERSION');
    writeFileSync(
      join(folder, 'sealed.gz'),
      sealed((header) => header),
    );
    expect(await checkArchive(join(folder, 'sealed.gz'))).toEqual(await checkArchive(file));
  });

  test('is only taken into an empty store; one that was only opened before is empty', async () => {
    const target = await placeOn(quick, newDatabase);
    const opened = await target.open();
    await opened.close();
    const options = { url: target.url, clock, log: silentLog };
    await importStore(options, { file, by });
    const before = await dump(target);
    await expect(importStore(options, { file, by })).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
    expect(await dump(target)).toEqual(before);
    target.remove();
  });

  test('of this version is brought on by a later one, also into a store that the later one has opened', async () => {
    const later = {
      number: 999,
      name: 'later',
      sql: `alter table audit_findings add column later text not null default 'x'; update audit_findings set later = code; create table audit_more (id integer)`,
    };
    const summary = await checkArchive(file);
    for (const wasOpened of [false, true]) {
      const target = await placeOn(quick, newDatabase);
      await onTables(target, async (database) => {
        if (wasOpened) await migrate(database, [...MIGRATIONS, later]);
        await importInto(database, { file, by }, summary, [...MIGRATIONS, later]);
        expect(await database.rows('select distinct later from audit_findings')).toEqual([{ later: 'TST-001' }]);
        expect(await database.rows('select max(number) as version from audit_migrations')).toEqual([{ version: 999 }]);
      });
      target.remove();
    }
  });

  test('is refused where a finding or an event names what is not there', async () => {
    const target = await placeOn(quick, newDatabase);
    const summary = await checkArchive(file);
    await onTables(target, async (database) => {
      for (const change of [
        'audit_findings set target_id = 99',
        'audit_findings set waiver = 99',
        'audit_events set target_id = 99',
        `audit_events set run_id = 'none'`,
        `audit_events set finding_id = 'none'`,
      ]) {
        const sql = `alter table audit_events disable trigger user; update ${change} where true`;
        const migrations = [...MIGRATIONS, { number: 999, name: 'orphans', sql }];
        const attempt = importInto(database, { file, by }, summary, migrations);
        await expect(attempt, change).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' });
      }
    });
    target.remove();
  });

  test('is left out whole when the last step of an import fails', async () => {
    const broken = { number: 999, name: 'broken', sql: 'select 1 / 0' };
    const target = await placeOn(quick, newDatabase);
    await onTables(target, async (database) => {
      const attempt = importInto(database, { file, by }, await checkArchive(file), [...MIGRATIONS, broken]);
      await expect(attempt).rejects.toMatchObject({ code: 'STORE_FAILED' });
      expect(await database.rows(`select to_regclass('audit_runs') as found`)).toEqual([{ found: null }]);
    });
    target.remove();
  });
});

test('every table of a new store is empty, so that an export can be taken in', async () => {
  const place = await placeOn(quick, newDatabase);
  const store = await place.open();
  await store.close();
  const filled = Object.entries(await dump(place)).filter(([, rows]) => rows.length > 0);
  expect(filled).toEqual([]);
  place.remove();
});

describe.skipIf(postgresUrl === undefined)('on a server', () => {
  test('an export shows one moment, whatever another process writes meanwhile', async () => {
    const folder = newFolder();
    const place = await placeOn('postgres', newDatabase);
    const [store, other] = [await place.open(), await place.open()];
    await liveThrough(store);
    let wrote: Promise<unknown> | undefined;
    const onProgress = () => {
      // The first page is out when the second night comes; the file must not know of it.
      wrote ??= night(other, '2026-06-03', [{ planned, defects: [a, b, c, defectOf('d')] }]);
    };
    const file = join(folder, 'store.gz');
    const { rows } = await store.archive.export(exportTo(file, { onProgress }));
    await wrote;
    expect(await allFindings(store)).toHaveLength(4);
    expect(rows).toMatchObject({ audit_findings: 3, audit_runs: 2 });
    expect((await checkArchive(file)).rows).toEqual(rows);
    await store.close();
    await other.close();
    rmSync(folder, { recursive: true });
  });
});
