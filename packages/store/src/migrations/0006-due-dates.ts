/**
 * Levels of escalation, plans for legacy findings, and what repeat offenders and root causes are counted from. A level
 * falls only when the finding ends, whoever ends it: the database sees to that.
 */
export const dueDates = `
alter table audit_findings add column escalation smallint not null default 0 check (escalation between 0 and 4),
  add column escalated date, add column creator_role text;
create index audit_findings_escalated on audit_findings (escalation, department, code) where escalation > 0;
create index audit_findings_due on audit_findings (due_at)
  where due_at is not null and state in ('open', 'acknowledged', 'claimed_fixed', 'reopened');
create index audit_findings_legacy on audit_findings (code, department)
  where baseline and state in ('open', 'acknowledged', 'claimed_fixed', 'reopened');
create function audit_escalation_ends() returns trigger language plpgsql as $body$
begin
  new.escalation := 0;
  new.escalated := null;
  return new;
end
$body$;
create trigger audit_findings_escalation_ends before update of state on audit_findings for each row
  when (old.escalation > 0 and new.state in ('resolved', 'disappeared', 'out_of_scope', 'inactive'))
  execute function audit_escalation_ends();
create table audit_baseline_plans (
  seq bigint generated always as identity primary key,
  code text collate "C" not null,
  department text not null,
  per_week integer not null check (per_week > 0),
  starts date not null,
  ends date not null check (ends > starts),
  open_at_start bigint not null,
  set_at timestamptz not null
);
create index audit_baseline_plans_latest on audit_baseline_plans (code, department, seq);
create trigger audit_baseline_plans_append_only before update or delete or truncate on audit_baseline_plans
  for each statement execute function audit_append_only();
alter table audit_imports add column after_event bigint;
alter table audit_imports disable trigger audit_imports_append_only;
update audit_imports i set after_event = coalesce((select max(e.seq) from audit_events e where e.at < i.at), 0);
alter table audit_imports enable trigger audit_imports_append_only;
create function audit_import_place() returns trigger language plpgsql as $body$
begin
  new.after_event := coalesce(new.after_event, (select max(seq) from audit_events), 0);
  return new;
end
$body$;
create trigger audit_imports_place before insert on audit_imports for each row execute function audit_import_place();
create index audit_imports_after_event on audit_imports (after_event);
alter table audit_responses add column department text;
alter table audit_responses disable trigger audit_responses_append_only;
update audit_responses r set department = (select f.department from audit_findings f where f.id = r.finding_id);
alter table audit_responses enable trigger audit_responses_append_only;
create function audit_response_department() returns trigger language plpgsql as $body$
begin
  new.department := coalesce(new.department, (select department from audit_findings where id = new.finding_id));
  return new;
end
$body$;
create trigger audit_responses_department before insert on audit_responses
  for each row execute function audit_response_department();
create index audit_responses_import on audit_responses (import_id);
create index audit_events_new on audit_events (as_of, target_id) where type = 'new';
`;
