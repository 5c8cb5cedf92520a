import type { Database } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import type { Incident, IncidentStore } from './incident-store.ts';

export function incidentsOn(database: Database): IncidentStore {
  return {
    declare: (incident) => declare(database, incident),
    list: (runId) => list(database, runId),
  };
}

/** Stands for all rules of a run. */
const ALL = '';

function declare(database: Database, incident: Omit<Incident, 'at'>): Promise<Incident> {
  const { runId, code, isIncident, why, approver, by } = incident;
  return database.write('keep an incident', async (session) => {
    const at = database.clock.now();
    await session.rows(
      `insert into audit_incidents (run_id, code, is_incident, why, approver, declared_by, declared_at)
       values (:runId, :code, :isIncident, :why, :approver, cast(:by as json), :at)`,
      { runId, code: code ?? ALL, isIncident, why: storedText(why), approver, by: storedJson(by), at },
    );
    const kind = isIncident ? 'incident_declared' : 'incident_released';
    await appendLog(session, { kind, by, subject: code, runId, body: { why, approver } }, at);
    return { ...incident, at: at.toISOString() };
  });
}

async function list(database: Database, runId: string): Promise<readonly Incident[]> {
  const rows = await database.rows<Omit<Incident, 'at'> & { readonly at: Date }>(
    `select run_id as "runId", nullif(code, '${ALL}') as code, is_incident as "isIncident", why, approver,
       declared_by as by, declared_at as at from audit_incidents where run_id = :runId order by seq`,
    { runId },
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
