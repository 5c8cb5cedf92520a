import type { CheckTarget, MatchVerdict } from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import type { GroupVerdict, VerdictStore } from './verdict-store.ts';

export function verdictsOn(database: Database): VerdictStore {
  return {
    judge: (verdict) =>
      database.write('judge duplicates', (session) => judgeGroup(session, verdict, database.clock.now())),
    list: ({ source, code, entity }) =>
      read(database, 'source = :source and code = :code and entity = :entity', { source, code, entity }),
    ofFinding: (findingId) => read(database, 'finding_id = :findingId', { findingId }),
  };
}

/** Inside a transaction. @returns how many pairs were said something new of. */
export async function judgeGroup(
  session: Session,
  { target, findingId, pairs, by }: GroupVerdict,
  at: Date,
): Promise<number> {
  const { source, code, entity } = target;
  const judged: MatchVerdict[] = [];
  for (const pair of pairs.map(inOrder)) {
    const rows = await session.rows(UPSERT, {
      ...{ source, code, entity, findingId, at, verdict: pair.verdict, by: storedJson(by) },
      ...{ left: pair.ids[0], right: pair.ids[1] },
      ...{ leftPrint: pair.fingerprints[0], rightPrint: pair.fingerprints[1] },
    });
    if (rows.length > 0) judged.push(pair);
  }
  if (judged.length === 0) return 0;
  const body = { ...pick(target), pairs: judged };
  await appendLog(session, { kind: 'duplicates_judged', by, subject: findingId, runId: null, body }, at);
  return judged.length;
}

function pick({ source, code, entity }: CheckTarget): CheckTarget {
  return { source, code, entity };
}

/** A pair has one row, whichever of its records is named first. */
function inOrder(pair: MatchVerdict): MatchVerdict {
  const [a, b] = pair.ids;
  if (a < b) return pair;
  return { ...pair, ids: [b, a], fingerprints: [pair.fingerprints[1], pair.fingerprints[0]] };
}

const UPSERT = `
insert into audit_verdicts as v (source, code, entity, left_id, right_id, left_fingerprint, right_fingerprint, verdict,
  finding_id, decided_at, decided_by)
values (:source, :code, :entity, :left, :right, :leftPrint, :rightPrint, :verdict, :findingId,
  cast(:at as timestamptz), cast(:by as json))
on conflict (source, code, entity, left_id, right_id) do update
  set left_fingerprint = excluded.left_fingerprint, right_fingerprint = excluded.right_fingerprint,
    verdict = excluded.verdict, finding_id = excluded.finding_id, decided_at = excluded.decided_at,
    decided_by = excluded.decided_by
  where (v.left_fingerprint, v.right_fingerprint, v.verdict)
    is distinct from (excluded.left_fingerprint, excluded.right_fingerprint, excluded.verdict)
returning 1`;

interface VerdictRow {
  readonly left_id: string;
  readonly right_id: string;
  readonly left_fingerprint: string;
  readonly right_fingerprint: string;
  readonly verdict: MatchVerdict['verdict'];
}

async function read(
  session: Session,
  where: string,
  bindings: Readonly<Record<string, string>>,
): Promise<readonly MatchVerdict[]> {
  const rows = await session.rows<VerdictRow>(
    `select left_id, right_id, left_fingerprint, right_fingerprint, verdict from audit_verdicts
     where ${where} order by left_id, right_id`,
    bindings,
  );
  return rows.map((row) => ({
    ids: [row.left_id, row.right_id],
    fingerprints: [row.left_fingerprint, row.right_fingerprint],
    verdict: row.verdict,
  }));
}
