import { createHash } from 'node:crypto';
import { type CheckTarget, type Defect, type Evidence, findingId } from '@erp-audit/core';
import { classifyStoreError } from '../database/classify-store-error.ts';
import type { Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import { LIVING, severityRank } from '../states.ts';
import type { MissingFinding } from '../store.ts';
import { openTargetOf, type RunState, type TargetState } from './run-state.ts';

const BATCH_ROWS = 1_000;

export async function stage(run: RunState, target: CheckTarget, defects: readonly Defect[]): Promise<void> {
  const state = openTargetOf(run, target);
  for (let from = 0; from < defects.length; from += BATCH_ROWS) {
    const batch = defects.slice(from, from + BATCH_ROWS);
    await run.database.rows(STAGE, {
      rows: storedJson(batch.map((defect) => stagedRow(state, defect))),
      target: state.id,
    });
    state.staged += batch.length;
  }
}

const STAGE = `insert into audit_staging
  (target_id, id, key, subjects, label, severity, department, evidence, value, record_url, content_hash)
  select :target, id, key, subjects, label, severity, department, evidence, value, record_url, content_hash
  from json_to_recordset(cast(:rows as json)) as r (id text, key json, subjects json, label text, severity smallint,
    department text, evidence json, value text, record_url text, content_hash text)`;

function stagedRow({ planned }: TargetState, defect: Defect) {
  return {
    id: findingId(planned, defect.key),
    key: defect.key,
    subjects: defect.subjects,
    label: defect.label,
    severity: severityRank(defect.severity),
    department: defect.department ?? planned.department,
    evidence: defect.evidence,
    value: defect.value,
    record_url: defect.recordUrl,
    content_hash: contentHash(defect),
  };
}

/** Equal hashes mean that nothing of the finding but its department could have changed. */
function contentHash(defect: Defect): string {
  const content = [
    defect.label,
    defect.severity,
    sortedEntries(defect.evidence),
    defect.value,
    defect.recordUrl,
    defect.subjects,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function sortedEntries(evidence: Evidence): readonly (readonly [string, unknown])[] {
  return Object.entries(evidence).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

export async function discard(run: RunState, target: CheckTarget): Promise<void> {
  const state = openTargetOf(run, target);
  await run.database.rows('delete from audit_staging where target_id = :target', { target: state.id });
  await run.database.rows('delete from audit_gone where target_id = :target', { target: state.id });
  await run.database.rows('delete from audit_outside where target_id = :target', { target: state.id });
  state.staged = 0;
  state.gone = 0;
  state.outside = 0;
}

export async function* missing(run: RunState, target: CheckTarget): AsyncGenerator<readonly MissingFinding[]> {
  const state = openTargetOf(run, target);
  if (!state.changesState) return;
  let after = '';
  for (;;) {
    const page = await run.database.rows<MissingFinding>(
      `select f.id, f.subjects from audit_findings f
       where f.target_id = :target and f.state in (${LIVING}) and f.id > :after
         and not exists (select 1 from audit_staging s where s.target_id = :target and s.id = f.id)
       order by f.id limit ${BATCH_ROWS}`,
      { target: state.id, after },
    );
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < BATCH_ROWS) return;
    after = last.id;
  }
}

export async function markGone(run: RunState, target: CheckTarget, findingIds: readonly string[]): Promise<void> {
  const state = openTargetOf(run, target);
  state.gone += await mark(run, 'audit_gone', state, findingIds);
}

export async function markOutsideWindow(
  run: RunState,
  target: CheckTarget,
  findingIds: readonly string[],
): Promise<void> {
  const state = openTargetOf(run, target);
  state.outside += await mark(run, 'audit_outside', state, findingIds);
}

async function mark(
  run: RunState,
  table: 'audit_gone' | 'audit_outside',
  state: TargetState,
  findingIds: readonly string[],
): Promise<number> {
  let marked = 0;
  for (let from = 0; from < findingIds.length; from += BATCH_ROWS) {
    const kept = await run.database.rows(
      `insert into ${table} (target_id, id) select :target, unnest(cast(:ids as text[]))
       on conflict do nothing returning 1`,
      { target: state.id, ids: findingIds.slice(from, from + BATCH_ROWS) },
    );
    marked += kept.length;
  }
  return marked;
}

/**
 * Counts what is staged, keeps of a key that was staged twice only the worst, and gives the number of distinct keys.
 * @throws AuditError `STORE_FAILED` when a crash of the server emptied the staging tables meanwhile.
 */
export async function settleStaging(session: Session, state: TargetState): Promise<number> {
  const bindings = { target: state.id };
  const [count] = await session.rows<{ staged: string; distinct: string; gone: string; outside: string }>(
    `select count(*) as staged, count(distinct id) as distinct,
       (select count(*) from audit_gone where target_id = :target) as gone,
       (select count(*) from audit_outside where target_id = :target) as outside
     from audit_staging where target_id = :target`,
    bindings,
  );
  const kept = [count?.staged, count?.gone, count?.outside].map(Number);
  if (kept.join(' ') !== [state.staged, state.gone, state.outside].join(' ')) {
    const cause = Object.assign(new Error('staged rows are gone'), { code: '57P02' });
    throw classifyStoreError(cause, `keep what rule ${state.planned.code} found`);
  }
  if (Number(count?.distinct) === state.staged) return state.staged;
  await session.rows(
    `delete from audit_staging a using audit_staging b where a.target_id = :target and b.target_id = :target
       and a.id = b.id and (a.severity, a.seq) > (b.severity, b.seq)`,
    bindings,
  );
  return Number(count?.distinct);
}
