import type { CheckTarget, Defect } from '@erp-audit/core';
import { classifyStoreError } from '../database/classify-store-error.ts';
import { type Session, sessionOf } from '../database/database.ts';
import { LIVING } from '../states.ts';
import type { MissingFinding } from '../store.ts';
import { openTargetOf, type RunState, type TargetState } from './run-state.ts';

const BATCH_ROWS = 1_000;
/** Rows become bytes one by one: a batch of them as text would outlive many collections of garbage. */
const CHUNK_BYTES = 256 * 1024;
const USUAL_ROW_BYTES = 2_048;
/** UTF-8 of one UTF-16 unit. */
const MOST_BYTES_A_CHARACTER = 3;
/** From here on it pays that the server compares findings in memory; what it needs beyond goes to its disk. */
const MANY_ROWS = 10_000;
const COMPARING_MB = 192;
/** Statistics of so few are not worth their time. */
const FEW_ROWS = 200;

/** What is staged is in the table once the loader has ended, as everything that looks at it sees to. */
export async function stage(run: RunState, target: CheckTarget, defects: readonly Defect[]): Promise<void> {
  const state = openTargetOf(run, target);
  state.missingKept = false;
  let chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, defects.length * USUAL_ROW_BYTES));
  let used = 0;
  for (const defect of defects) {
    const row = state.writeRow(run.token, defect, state.staged);
    state.staged += 1;
    if (used + row.length * MOST_BYTES_A_CHARACTER > chunk.length) {
      await run.loader.write(chunk.subarray(0, used));
      chunk = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, row.length * MOST_BYTES_A_CHARACTER));
      used = 0;
    }
    used += chunk.write(row, used);
  }
  if (used > 0) await run.loader.write(chunk.subarray(0, used));
}

export async function discard(run: RunState, target: CheckTarget): Promise<void> {
  const state = openTargetOf(run, target);
  await run.loader.end();
  for (const table of ['audit_staging', 'audit_missing'])
    await run.database.rows(`delete from ${table} where token = cast(:token as bigint) and target_id = :target`, {
      token: run.token,
      target: state.id,
    });
  Object.assign(state, { staged: 0, gone: 0, outside: 0, missingKept: false });
}

export async function* missing(run: RunState, target: CheckTarget): AsyncGenerator<readonly MissingFinding[]> {
  const state = openTargetOf(run, target);
  if (!state.changesState || state.isFirstCheck) return;
  await run.loader.end();
  const compare = run.database.knex.transaction(async (inside) => {
    const session = sessionOf(inside);
    await roomToCompare(session, state);
    await keepMissing(session, run, state);
  });
  await compare.catch((cause: unknown) => {
    throw classifyStoreError(cause, 'look for what was not found again');
  });
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

/** Writes down what was not found again, once: who looks for these records and who ends them mean the same ones. */
async function keepMissing(session: Session, { token }: RunState, state: TargetState): Promise<void> {
  if (state.missingKept) return;
  const bindings = { token, target: state.id };
  await tellSize(session, 'audit_staging', state.staged);
  await session.rows(
    'delete from audit_missing where token = cast(:token as bigint) and target_id = :target',
    bindings,
  );
  await session.rows(
    `insert into audit_missing (token, target_id, id)
     select cast(:token as bigint), f.target_id, f.id from audit_findings f
     where f.target_id = :target and f.state in (${LIVING}) and not exists (
       select 1 from audit_staging s where s.token = cast(:token as bigint) and s.target_id = :target and s.id = f.id)`,
    bindings,
  );
  Object.assign(state, { missingKept: true, gone: 0, outside: 0 });
}

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
