import type { CalendarDate, FindingResponse, FindingState, RejectionReason, WorkingCalendar } from '@erp-audit/core';
import { type Database, only, type Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { within } from '../database/within.ts';
import { answerHash, type KeptAnswer, logImport } from '../log/answer-proof.ts';
import { lastAsOf } from '../run/last-as-of.ts';
import type { ImportResult, IncomingResponse, Store } from '../store.ts';
import { proposeTransfers } from '../transfers/propose-transfers.ts';
import { importRequests } from './import-requests.ts';
import { importVerdicts } from './import-verdicts.ts';
import { type Judged, judgeResponses, type KnownFinding } from './judge-responses.ts';

type ImportInput = Parameters<Store['importResponses']>[0];
const BATCH_ROWS = 1_000;
const NOTHING: ImportResult = {
  alreadyImported: true,
  accepted: 0,
  unchanged: 0,
  rejected: [],
  unchangedLines: [],
  requests: [],
  unchangedVerdicts: [],
};

/** Ends a transaction that was only to find out what would become of a file. */
class OnlyTried extends Error {
  readonly result: ImportResult;

  constructor(result: ImportResult) {
    super('only tried');
    this.result = result;
  }
}

/** Applies a file in one transaction; one that was imported before changes nothing. A dry run takes everything back. */
export async function importResponses(database: Database, input: ImportInput): Promise<ImportResult> {
  try {
    return await database.write('import answers', async (session) => {
      const result = await importInside(database, session, input);
      if (input.dryRun) throw new OnlyTried(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Error && error.cause instanceof OnlyTried) return error.cause.result;
    throw error;
  }
}

async function importInside(database: Database, session: Session, input: ImportInput): Promise<ImportResult> {
  const { result, accepted } = await judge(session, input);
  if (result.alreadyImported) return result;
  const { clock, calendar } = database;
  await apply(session, input, result, accepted, { at: clock.now(), calendar });
  const taken = new Set(accepted.map(({ response }) => response.line));
  const answered = new Set(input.responses.map(({ line }) => line));
  const requests = (input.requests ?? []).filter(({ line }) => !answered.has(line) || taken.has(line));
  const imported = await importRequests(within(database, session), { requests, proposals: input.proposals ?? [] });
  const verdicts = await importVerdicts(session, input.verdicts ?? [], database.clock.now());
  return { ...result, requests: imported, ...verdicts };
}

interface Judgement {
  readonly result: ImportResult;
  readonly accepted: readonly Accepted[];
}
interface Accepted {
  readonly response: IncomingResponse;
  readonly from: FindingState;
}

async function judge(session: Session, input: ImportInput): Promise<Judgement> {
  const [earlier] = await session.rows('select 1 from audit_imports where file_hash = :hash', { hash: input.fileHash });
  if (earlier !== undefined) return { result: NOTHING, accepted: [] };
  const known = new Map<string, KnownFinding>();
  for (let from = 0; from < input.responses.length; from += BATCH_ROWS) {
    const ids = [...new Set(input.responses.slice(from, from + BATCH_ROWS).map(({ findingId }) => findingId))];
    for (const finding of await knownFindings(session, ids)) known.set(finding.id, finding);
  }
  return judgementOf(judgeResponses(input.responses, known), known);
}

function judgementOf(judged: readonly Judged[], known: ReadonlyMap<string, KnownFinding>): Judgement {
  const accepted: Accepted[] = [];
  const rejected: { line: number; findingId: string; reason: RejectionReason }[] = [];
  const unchangedLines: number[] = [];
  for (const { response, verdict } of judged) {
    const from = known.get(response.findingId)?.state;
    if (verdict === 'unchanged') unchangedLines.push(response.line);
    else if (verdict === 'accepted' && from !== undefined) accepted.push({ response, from });
    else if (verdict !== 'accepted')
      rejected.push({ line: response.line, findingId: response.findingId, reason: verdict });
  }
  const counts = { alreadyImported: false, accepted: accepted.length, unchanged: unchangedLines.length };
  return { result: { ...counts, rejected, unchangedLines, requests: [], unchangedVerdicts: [] }, accepted };
}

async function knownFindings(session: Session, ids: readonly string[]): Promise<readonly KnownFinding[]> {
  return session.rows<KnownFinding>(
    `select f.id, f.state, f.revision, f.department,
       exists (select 1 from audit_transfers t where t.finding_id = f.id and t.state = 'proposed') as "transferWaits", r.body as "lastResponse", r.revision as "lastRevision"
     from audit_findings f left join lateral (
       select body, revision from audit_responses where finding_id = f.id order by seq desc limit 1) r on true
     where f.id = any(cast(:ids as text[]))`,
    { ids },
  );
}

/** Claims wait for the next run to confirm them; every other answer means that somebody has taken the finding up. */
function stateAfter(response: FindingResponse): FindingState {
  return response.kind === 'fixed' ? 'claimed_fixed' : 'acknowledged';
}

async function apply(
  session: Session,
  input: ImportInput,
  result: ImportResult,
  accepted: readonly Accepted[],
  { at, calendar }: { readonly at: Date; readonly calendar: WorkingCalendar },
): Promise<void> {
  const { id } = only(
    await session.rows<{ id: number }>(
      `insert into audit_imports (file_hash, file_name, actor, at, accepted, unchanged, rejected)
       values (:hash, :name, :by, :at, :accepted, :unchanged, cast(:rejected as json)) returning id`,
      {
        hash: input.fileHash,
        name: storedText(input.fileName),
        by: input.by.name,
        at,
        accepted: result.accepted,
        unchanged: result.unchanged,
        rejected: storedJson(result.rejected),
      },
    ),
  );
  const counts = { accepted: result.accepted, unchanged: result.unchanged, rejected: result.rejected.length };
  const hashes = accepted.map((entry) => answerHash(input.fileHash, answerOf(input, entry)));
  await logImport(session, { ...counts, file: input.fileName, fileHash: input.fileHash, by: input.by }, hashes, at);
  const asOf = await lastAsOf(session, at);
  const transfers = await propose(session, input, accepted, { at, asOf, calendar });
  for (let from = 0; from < accepted.length; from += BATCH_ROWS) {
    const batch = accepted.slice(from, from + BATCH_ROWS);
    const rows = storedJson(batch.map((entry) => appliedRow(input, entry, transfers.get(entry.response.findingId))));
    await session.rows(APPLY, { rows, import: id, at, asOf, by: input.by.name });
  }
}

/** "Not ours" waits for the other department. */
function propose(
  session: Session,
  { by, fileName, fileHash }: ImportInput,
  accepted: readonly Accepted[],
  when: { readonly at: Date; readonly asOf: CalendarDate; readonly calendar: WorkingCalendar },
): Promise<ReadonlyMap<string, number>> {
  const proposals = accepted.flatMap(({ response: { findingId, response } }) =>
    response.kind === 'not_ours' && response.otherDepartment !== null
      ? [{ findingId, to: response.otherDepartment, reason: response.comment }]
      : [],
  );
  return proposeTransfers(session, proposals, { ...when, by, origin: { file: fileName, fileHash } });
}

function appliedRow(input: ImportInput, { response, from }: Accepted, transfer: number | undefined) {
  const to = stateAfter(response.response);
  const unmoved = to === from ? 'response' : to;
  const proposed = transfer === undefined ? {} : { transfer: `T-${transfer}`, to: response.response.otherDepartment };
  return {
    id: response.findingId,
    line: response.line,
    revision: response.revision,
    body: response.response,
    hash: answerHash(input.fileHash, answerOf(input, { response, from })),
    type: transfer === undefined ? unmoved : 'transfer_proposed',
    from_state: from,
    to_state: to,
    details: {
      answer: response.response.kind,
      file: input.fileName,
      fileHash: input.fileHash,
      line: response.line,
      ...proposed,
    },
  };
}

function answerOf({ by }: ImportInput, { response: { findingId, line, revision, response } }: Accepted): KeptAnswer {
  return { findingId, line, revision, actor: by.name, body: response };
}

/**
 * Answers do not raise the revision, because it stands for what was seen of the finding: a second answer to the same workbook, from the
 * same sender or another, is not stale.
 */
const APPLY = `
with answered as materialized (
  select r.*, f.target_id, f.department from json_to_recordset(cast(:rows as json)) as r (id text, line integer,
    revision integer, body json, hash text, type text, from_state text, to_state text, details json)
  join audit_findings f on f.id = r.id
), kept as (
  insert into audit_responses (import_id, line, finding_id, revision, at, actor, body, content_hash)
  select :import, line, id, revision, :at, :by, body, hash from answered order by line
), updated as (
  update audit_findings f set state = a.to_state from answered a where f.id = a.id and f.state <> a.to_state
)
insert into audit_events (at, as_of, finding_id, target_id, type, from_state, to_state, department, actor, details)
select cast(:at as timestamptz), cast(:asOf as date), id, target_id, type, from_state, to_state, department,
  cast(:by as text), details
from answered order by line`;

/** The last answer to each of the findings; absent where there was none. */
export async function lastResponse(
  session: Session,
  findingIds: readonly string[],
): Promise<ReadonlyMap<string, FindingResponse>> {
  const rows = await session.rows<{ id: string; body: FindingResponse }>(
    `select distinct on (finding_id) finding_id as id, body from audit_responses
     where finding_id = any(cast(:ids as text[])) order by finding_id, seq desc`,
    { ids: findingIds },
  );
  return new Map(rows.map(({ id, body }) => [id, body]));
}
