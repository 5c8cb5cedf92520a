import type { CalendarDate, ExecutedStatement, RuleDefinition, RunSummary } from '@erp-audit/core';
import type { Bindings, Session } from '../database/database.ts';
import { RUN_COLUMNS, type RunRow, summaryOf } from '../reading/run-records.ts';
import type { EvidenceStore, KeptAnswer, KeptTarget } from './evidence-store.ts';
import { readFindingsThen } from './findings-then.ts';

export function evidenceOn(session: Session): EvidenceStore {
  return {
    runsBetween: (from, to) => runsBetween(session, from, to),
    runsOf: (findingId) => runsOf(session, findingId),
    lastRunBy: (day) => lastRunBy(session, day),
    targets: (runId) => readTargets(session, runId),
    definition: async (hash) => {
      const [row] = await session.rows<{ definition: RuleDefinition }>(
        'select definition from audit_definitions where hash = :hash',
        { hash },
      );
      return row?.definition;
    },
    statement: async (hash) => {
      const [row] = await session.rows<Omit<ExecutedStatement, 'name'>>(
        'select text, bindings as values from audit_statements where hash = :hash',
        { hash },
      );
      return row;
    },
    findingsThen: (wanted) => readFindingsThen(session, wanted),
    codeOf: async (id) => {
      const [row] = await session.rows<{ code: string }>('select code from audit_findings where id = :id', { id });
      return row?.code;
    },
    answers: (ids) => readAnswers(session, ids),
  };
}

async function runsWhere(session: Session, condition: string, bindings: Bindings): Promise<readonly RunSummary[]> {
  const rows = await session.rows<RunRow>(
    `select ${RUN_COLUMNS} from audit_runs r where r.status = 'complete' and ${condition} order by r.seq`,
    bindings,
  );
  return rows.map(summaryOf);
}

function runsBetween(session: Session, from: CalendarDate, to: CalendarDate): Promise<readonly RunSummary[]> {
  return runsWhere(session, 'r.as_of between cast(:from as date) and cast(:to as date)', { from, to });
}

async function lastRunBy(session: Session, day: CalendarDate): Promise<RunSummary | undefined> {
  const [row] = await session.rows<RunRow>(
    `select ${RUN_COLUMNS} from audit_runs r where r.as_of <= cast(:day as date) order by r.seq desc limit 1`,
    { day },
  );
  return row === undefined ? undefined : summaryOf(row);
}

function runsOf(session: Session, findingId: string): Promise<readonly RunSummary[]> {
  return runsWhere(
    session,
    `r.id in (select e.run_id from audit_history e where e.finding_id = :findingId and e.run_id is not null
       union select t.last_checked_run from audit_findings f join audit_targets t on t.id = f.target_id where f.id = :findingId)`,
    { findingId },
  );
}

function readTargets(session: Session, run: string): Promise<readonly KeptTarget[]> {
  return session.rows<KeptTarget>(
    `select t.source, t.code, t.entity, p.rule, p.rule_hash as "ruleHash", p.mapping_hash as "mappingHash", p.department,
       p.definition_hash as definition,
       coalesce((select json_agg(json_build_object('name', s.name, 'hash', s.statement) order by s.position)
         from audit_run_statements s where s.run_id = p.run_id and s.target_id = p.target_id), json_build_array()) as statements
     from audit_run_targets p join audit_targets t on t.id = p.target_id
     where p.run_id = :run order by t.source, t.code, t.entity`,
    { run },
  );
}

interface AnswerRow extends Omit<KeptAnswer, 'at'> {
  readonly at: Date;
}

async function readAnswers(session: Session, ids: readonly string[]): Promise<readonly KeptAnswer[]> {
  const rows = await session.rows<AnswerRow>(
    `select r.finding_id as "findingId", r.revision, r.at, r.actor, i.file_name as "fileName", i.file_hash as "fileHash",
       r.line, r.body as response
     from audit_responses r join audit_imports i on i.id = r.import_id
     where r.finding_id = any(cast(:ids as text[])) order by r.seq`,
    { ids },
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
