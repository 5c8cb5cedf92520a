import type { CheckTarget, Defect } from '@erp-audit/core';
import { classifyStoreError } from '../database/classify-store-error.ts';
import { only, type Session } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { LIVING } from '../states.ts';
import type { MissingFinding } from '../store.ts';
import { openTargetOf, type RunState, type TargetState } from './run-state.ts';

const BATCH_ROWS = 1_000;
/** Digests of content that are held at a time: some 30 MB. */
const MOST_KNOWN = 250_000;
const OPEN_AS_KEPT = `'open', 'acknowledged', 'reopened'`;
/** From here on it pays that the server compares findings in memory; what it needs beyond goes to its disk. */
const MANY_ROWS = 10_000;
const COMPARING_MB = 192;
/** Statistics of so few are not worth their time. */
const FEW_ROWS = 200;

/** What is staged is in the table once the loader has ended, as everything that looks at it sees to. */
export async function stage(run: RunState, target: CheckTarget, defects: readonly Defect[]): Promise<void> {
  const state = openTargetOf(run, target);
  await forgetMissing(run, state);
  const known = await knownContent(run, state, defects);
  for (const defect of defects) {
    const row = state.writeRow(run.token, defect, state.staged, known);
    state.staged += 1;
    const taken = run.loader.add(row);
    if (taken !== undefined) await taken;
  }
}

/** Asked for once, and only where any of the defects may be among them. */
async function knownContent(
  run: RunState,
  state: TargetState,
  defects: readonly Defect[],
): Promise<ReadonlySet<string> | undefined> {
  if (!state.changesState || state.isFirstCheck) return undefined;
  if (state.known === undefined && defects.some(({ evidenceDigest }) => evidenceDigest !== undefined)) {
    state.known = await readKnown(run, state);
  }
  return state.known;
}

/** Of open findings: others may need the evidence to judge by. Where there are too many to hold, all is sent. */
async function readKnown(run: RunState, { id }: TargetState): Promise<ReadonlySet<string>> {
  const rows = await run.database.rows<{ content_digest: string }>(
    `select content_digest from audit_findings
     where target_id = :target and content_digest is not null and state in (${OPEN_AS_KEPT}) limit ${MOST_KNOWN + 1}`,
    { target: id },
  );
  return rows.length > MOST_KNOWN ? new Set() : new Set(rows.map((row) => row.content_digest));
}

export async function discard(run: RunState, target: CheckTarget): Promise<void> {
  const state = openTargetOf(run, target);
  await run.loader.end();
  await forgetMissing(run, state);
  await forget('audit_staging', run, state);
  state.staged = 0;
}

/** They were not found again by what was staged then. */
async function forgetMissing(run: RunState, state: TargetState): Promise<void> {
  if (state.missing === undefined) return;
  if (state.missing > 0) await forget('audit_missing', run, state);
  Object.assign(state, { missing: undefined, gone: 0, outside: 0 });
}

async function forget(table: 'audit_staging' | 'audit_missing', run: RunState, { id }: TargetState): Promise<void> {
  await run.database.rows(`delete from ${table} where token = cast(:token as bigint) and target_id = :target`, {
    token: run.token,
    target: id,
  });
}

export async function* missing(run: RunState, target: CheckTarget): AsyncGenerator<readonly MissingFinding[]> {
  const state = openTargetOf(run, target);
  if (!state.changesState || state.isFirstCheck) return;
  await run.loader.end();
  await findMissing(run, state);
  if (state.missing === 0) return;
  let after = '';
  for (;;) {
    const page = await run.database.rows<MissingFinding>(
      `select f.id, f.subjects from audit_missing m join audit_findings f on f.id = m.id
       where m.token = cast(:token as bigint) and m.target_id = :target and m.id > :after order by m.id limit ${BATCH_ROWS}`,
      { token: run.token, target: state.id, after },
    );
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < BATCH_ROWS) return;
    after = last.id;
  }
}

async function findMissing(run: RunState, state: TargetState): Promise<void> {
  // Room is given to a transaction; few rows need none.
  if (state.staged <= MANY_ROWS) return keepMissing(run.database, run, state);
  const compare = inTransaction(run.database.pool, [], async (session) => {
    await roomToCompare(session, state);
    await keepMissing(session, run, state);
  });
  await compare.catch((cause: unknown) => {
    throw classifyStoreError(cause, 'look for what was not found again');
  });
}

/** To the end of the transaction. */
export async function roomToCompare(session: Session, { staged }: TargetState): Promise<void> {
  if (staged > MANY_ROWS) await session.rows(`set local work_mem = '${COMPARING_MB}MB'`);
}

/** Without statistics of rows that were just written, the server would compare each with each. */
export async function tellSize(
  session: Session,
  table: 'audit_staging' | 'audit_compared',
  rows: number,
): Promise<void> {
  if (rows > FEW_ROWS) await session.rows(`analyze ${table}`);
}

/** Whether anything was written down as not found again. */
export function hasMissing({ missing }: TargetState): boolean {
  return missing !== undefined && missing > 0;
}

/** Writes down what was not found again, once: who looks for these records and who ends them mean the same ones. */
async function keepMissing(session: Session, { token }: RunState, state: TargetState): Promise<void> {
  if (state.missing !== undefined) return;
  await tellSize(session, 'audit_staging', state.staged);
  const { missing } = only(await session.rows<{ missing: number }>(KEEP_MISSING, { token, target: state.id }));
  state.missing = missing;
}

const KEEP_MISSING = `
with kept as (
  insert into audit_missing (token, target_id, id)
  select cast(:token as bigint), f.target_id, f.id from audit_findings f
  where f.target_id = :target and f.state in (${LIVING}) and not exists (
    select 1 from audit_staging s where s.token = cast(:token as bigint) and s.target_id = :target and s.id = f.id)
  returning 1
) select cast(count(*) as integer) as missing from kept`;

export async function markGone(run: RunState, target: CheckTarget, findingIds: readonly string[]): Promise<void> {
  const state = openTargetOf(run, target);
  state.gone += await mark(run, 'gone', state, findingIds);
}

export async function markOutsideWindow(
  run: RunState,
  target: CheckTarget,
  findingIds: readonly string[],
): Promise<void> {
  const state = openTargetOf(run, target);
  state.outside += await mark(run, 'outside', state, findingIds);
}

async function mark(
  run: RunState,
  fate: 'gone' | 'outside',
  state: TargetState,
  findingIds: readonly string[],
): Promise<number> {
  let marked = 0;
  for (let from = 0; from < findingIds.length; from += BATCH_ROWS) {
    const kept = await run.database.rows(
      `update audit_missing set fate = :fate where token = cast(:token as bigint) and target_id = :target
         and id = any(cast(:ids as text[])) and fate is null returning 1`,
      { fate, token: run.token, target: state.id, ids: findingIds.slice(from, from + BATCH_ROWS) },
    );
    marked += kept.length;
  }
  return marked;
}

/**
 * Counts what is staged, keeps of a key that was staged twice only the worst, and gives the number of distinct keys.
 * @throws AuditError `STORE_FAILED` when a crash of the server emptied the staging tables meanwhile.
 */
export async function settleStaging(session: Session, run: RunState, state: TargetState): Promise<number> {
  if (state.changesState && !state.isFirstCheck) await keepMissing(session, run, state);
  if (state.staged === 0 && !hasMissing(state)) return 0;
  const bindings = { token: run.token, target: state.id };
  const [count] = await session.rows<{ staged: string; distinct: string; gone: string; outside: string }>(
    `select count(*) as staged, count(distinct hashtextextended(id, 0)) as distinct, (${marked('gone')}) as gone, (${marked('outside')}) as outside
     from audit_staging where token = cast(:token as bigint) and target_id = :target`,
    bindings,
  );
  const kept = [count?.staged, count?.gone, count?.outside].map(Number);
  if (kept.join(' ') !== [state.staged, state.gone, state.outside].join(' ')) {
    const cause = Object.assign(new Error('staged rows are gone'), { code: '57P02' });
    throw classifyStoreError(cause, `keep what rule ${state.planned.code} found`);
  }
  // Fewer hashes than rows: a key was staged twice, or two ids have the same hash.
  if (Number(count?.distinct) === state.staged) return state.staged;
  const [repeated] = await session.rows<{ count: string }>(
    `with repeated as (delete from audit_staging a using audit_staging b
     where a.token = cast(:token as bigint) and b.token = a.token and a.target_id = :target and b.target_id = :target
       and a.id = b.id and (a.severity, a.place) > (b.severity, b.place) returning 1)
     select count(*) as count from repeated`,
    bindings,
  );
  return state.staged - Number(repeated?.count ?? 0);
}

const marked = (fate: string) => `select count(*) from audit_missing
  where token = cast(:token as bigint) and target_id = :target and fate = '${fate}'`;

/**
 * Forgets what was staged by runs that have no lease. That is quick where there are no others and nobody has the tables
 * in use; a process that fell asleep while it staged must not hold up everybody.
 */
export async function clearStaging(session: Session): Promise<void> {
  await session.rows(CLEAR);
}

const CLEAR = `do $$ begin
  if not exists (select 1 from audit_leases) then
    begin
      lock table audit_staging, audit_missing, audit_compared in access exclusive mode nowait;
      truncate audit_staging, audit_missing, audit_compared;
      return;
    exception when lock_not_available then null;
    end;
  end if;
  delete from audit_staging where token not in (select token from audit_leases);
  delete from audit_missing where token not in (select token from audit_leases);
end $$`;
