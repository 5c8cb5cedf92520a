/**
 * Findings and events are written by the hundred thousand: foreign keys were half of what one cost. Who writes them has
 * just read the run, the target and the waiver that they name; those are never deleted, which the database sees to from
 * their side, and an import is looked through. What is staged is found by its place, so that no plan, however wrong its
 * estimate, compares each row with each; statistics are only made of the columns by which it is looked at.
 */
export const quickFindings = `
alter table audit_findings drop constraint audit_findings_target_id_fkey, drop constraint audit_findings_waiver_fkey;
alter table audit_events drop constraint audit_events_run_id_fkey, drop constraint audit_events_target_id_fkey;
create function audit_kept() returns trigger language plpgsql as $body$
begin
  raise exception 'rows of % are named by findings and stay', tg_table_name using errcode = 'restrict_violation';
end
$body$;
create trigger audit_runs_kept before update of id or delete or truncate on audit_runs
  for each statement execute function audit_kept();
create trigger audit_targets_kept before update of id or delete or truncate on audit_targets
  for each statement execute function audit_kept();
create trigger audit_waivers_kept before update of number or delete or truncate on audit_waivers
  for each statement execute function audit_kept();
drop index audit_findings_living;
create index audit_findings_target on audit_findings (target_id);
truncate audit_staging, audit_missing, audit_compared;
drop index audit_staging_target;
create index audit_staging_place on audit_staging (token, target_id, place);
alter table audit_compared add primary key (token, target_id, place);
alter table audit_staging
  alter key set statistics 0,
  alter subjects set statistics 0,
  alter label set statistics 0,
  alter severity set statistics 0,
  alter department set statistics 0,
  alter evidence set statistics 0,
  alter value set statistics 0,
  alter record_url set statistics 0,
  alter content_hash set statistics 0,
  alter creator_role set statistics 0;
`;
