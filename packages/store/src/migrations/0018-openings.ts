/**
 * How a finding began is told once for all that one run found new under a rule: a row of `audit_openings`, numbered among
 * the events, instead of an event for each. What changes of a finding later is kept beside it as it was then, so that
 * `audit_history` tells every finding from its beginning. Events of earlier versions stay as they are.
 *
 * Findings are read in order by department, and those of all departments by merging these: one index, not two.
 * Statistics of texts that nothing is looked up by took half of the time of making any.
 */
export const openings = `
create table audit_openings (
  seq bigint primary key default nextval(pg_get_serial_sequence('audit_events', 'seq')),
  at timestamptz not null,
  as_of date not null,
  run_id text collate "C" not null references audit_runs,
  target_id integer not null references audit_targets,
  type text not null check (type in ('new', 'baseline'))
);
create trigger audit_openings_append_only before update or delete or truncate on audit_openings
  for each statement execute function audit_append_only();
alter table audit_findings add column opening bigint, add column opened_department text, add column opened_severity smallint;
drop index audit_findings_target;
create index audit_findings_target on audit_findings (target_id, opening);
drop index audit_findings_order;
create trigger audit_findings_opening_kept before update of opening, opened_department, opened_severity on audit_findings
  for each statement execute function audit_append_only();
create trigger audit_findings_kept before delete or truncate on audit_findings
  for each statement execute function audit_kept();
create function audit_keep_opened() returns trigger language plpgsql as $body$
begin
  new.opened_department := coalesce(old.opened_department, nullif(old.department, new.department));
  new.opened_severity := coalesce(old.opened_severity, nullif(old.severity, new.severity));
  return new;
end
$body$;
create trigger audit_findings_opened before update of department, severity on audit_findings for each row
  when (old.opening is not null and (old.department <> new.department or old.severity <> new.severity))
  execute function audit_keep_opened();
create view audit_history as
select seq, at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, from_department, actor, details
from audit_events
union all
select o.seq, o.at, o.as_of, o.run_id, f.id, o.target_id, o.type, null, 'open', coalesce(f.opened_department, f.department),
  null, null, json_build_object('severity', coalesce(f.opened_severity, f.severity))
from audit_openings o join audit_findings f on f.target_id = o.target_id and f.opening = o.seq;
create function audit_last_event() returns bigint stable language sql as
  $body$ select coalesce(greatest((select max(seq) from audit_events), (select max(seq) from audit_openings)), 0) $body$;
create or replace function audit_import_place() returns trigger language plpgsql as $body$
begin
  new.after_event := coalesce(new.after_event, audit_last_event());
  return new;
end
$body$;
alter table audit_findings
  alter key set statistics 0,
  alter subjects set statistics 0,
  alter label set statistics 0,
  alter evidence set statistics 0,
  alter value set statistics 0,
  alter record_url set statistics 0,
  alter content_hash set statistics 0;
alter table audit_events alter details set statistics 0;
`;
