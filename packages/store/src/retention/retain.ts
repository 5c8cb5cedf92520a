import type { Database, Session } from '../database/database.ts';
import { appendLog } from '../log/append-log.ts';
import { dropDetails, dropStatements } from './drop-details.ts';
import { hideNames, NAMES_IN_DECISIONS, NAMES_OF_WORK } from './hide-names.ts';
import { hidePersons } from './hide-persons.ts';
import { reduceRuns, TABLES_OF_RESULTS } from './reduce-runs.ts';
import type { RetentionCounts, RetentionInput } from './retention-store.ts';

const NOTHING: RetentionCounts = {
  ...{ findings: 0, events: 0, answers: 0, rejectedLines: 0, waivedEvidence: 0, staged: 0, statements: 0 },
  ...{ keys: 0, maskedValues: 0, names: 0, decisionNames: 0, runs: 0, runRows: 0, jobs: 0 },
};

/** Takes away what has had its time, class by class. */
export async function retain(database: Database, input: RetentionInput): Promise<RetentionCounts> {
  const counts = await database.write('apply retention', async (session) => {
    await session.rows('savepoint before_retention');
    await session.rows(`set local erp_audit.retention = 'on'`);
    const done = await applyClasses(session, input, database.clock.now());
    await session.rows(`set local erp_audit.retention = 'off'`);
    if (input.dryRun) await session.rows('rollback to savepoint before_retention');
    else if (Object.values(done).some((count) => count > 0))
      await keepEntry(session, input, done, database.clock.now());
    return done;
  });
  if (!input.dryRun) await forget(database);
  return counts;
}

async function applyClasses(session: Session, input: RetentionInput, now: Date): Promise<RetentionCounts> {
  const { detailsBefore, personsBefore, decisionsBefore, runsBefore, pseudonym } = input;
  const runs = runsBefore === null ? {} : await reduceRuns(session, runsBefore, now);
  const details = detailsBefore === null ? {} : await dropDetails(session, detailsBefore, now);
  const statements = (detailsBefore ?? runsBefore) === null ? 0 : await dropStatements(session);
  const persons = personsBefore === null ? {} : await hidePersons(session, personsBefore, pseudonym);
  const names = personsBefore === null ? 0 : await hideNames(session, NAMES_OF_WORK, personsBefore, pseudonym);
  const decisionNames =
    decisionsBefore === null ? 0 : await hideNames(session, NAMES_IN_DECISIONS, decisionsBefore, pseudonym);
  return { ...NOTHING, ...runs, ...details, statements, ...persons, names, decisionNames };
}

async function keepEntry(
  session: Session,
  { by, detailsBefore, personsBefore, decisionsBefore, runsBefore }: RetentionInput,
  counts: RetentionCounts,
  at: Date,
): Promise<void> {
  const before = { details: detailsBefore, persons: personsBefore, decisions: decisionsBefore, runs: runsBefore };
  await appendLog(session, { kind: 'retention', by, subject: null, runId: null, body: { before, counts } }, at);
}

const TIDIED = [
  ...['audit_findings', 'audit_events', 'audit_responses', 'audit_imports'],
  ...['audit_runs', 'audit_entity_counts', 'audit_statements', 'audit_job_runs', 'audit_alerts'],
  ...TABLES_OF_RESULTS,
];

/** The server keeps what was there until its tables are tidied. What went is gone whether or not this succeeds now. */
async function forget(database: Database): Promise<void> {
  try {
    await database.rows(`vacuum (analyze) ${TIDIED.join(', ')}`);
  } catch (cause) {
    database.log.write('warn', 'store.vacuum_failed', { reason: String(cause) });
  }
}
