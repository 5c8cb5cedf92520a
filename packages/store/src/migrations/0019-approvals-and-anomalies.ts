/**
 * What an approval is about, and what every target of a run stood on; what was unusual about a result, and the runs that
 * a person said are not to be learned from. Rows of `audit_incidents` say how it stands from then on: the last one of a
 * run and rule holds. An empty rule is every rule of the run.
 */
export const approvalsAndAnomalies = `
alter table audit_rule_decisions add column content_hash text;
alter table audit_run_targets add column content_hash text, add column approval integer references audit_rule_decisions;
alter table audit_rule_results add column anomalies json, add column source_ms double precision;
create table audit_incidents (
  seq bigint generated always as identity primary key,
  run_id text collate "C" not null references audit_runs,
  code text not null,
  is_incident boolean not null,
  why text not null,
  approver text not null,
  declared_by json not null,
  declared_at timestamptz not null
);
create index audit_incidents_run on audit_incidents (run_id, code, seq);
create trigger audit_incidents_only_columns before update on audit_incidents
  for each row execute function audit_only_columns('declared_by');
create or replace function audit_append_only() returns trigger language plpgsql as $body$
begin
  if tg_op = 'UPDATE' and current_setting('erp_audit.retention', true) = 'on' and tg_table_name in ('audit_events',
    'audit_responses', 'audit_imports', 'audit_waiver_decisions', 'audit_rule_decisions', 'audit_incidents') then
    return null;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$body$;
create trigger audit_incidents_append_only before update or delete or truncate on audit_incidents
  for each statement execute function audit_append_only();
`;
