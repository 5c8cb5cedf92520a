/**
 * Details and names go after their time, through one door: a transaction that says so may change the columns named
 * here, and no other column of these tables, and delete nothing. What balances and histories are made of stays as it was
 * written. `reduced_at` tells of an answer whose hash can no longer be recomputed.
 */
export const retention = `
alter table audit_responses add column reduced_at timestamptz;
create or replace function audit_append_only() returns trigger language plpgsql as $body$
begin
  if tg_op = 'UPDATE' and current_setting('erp_audit.retention', true) = 'on'
    and tg_table_name in ('audit_events', 'audit_responses', 'audit_imports', 'audit_waiver_decisions') then
    return null;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$body$;
create function audit_only_columns() returns trigger language plpgsql as $body$
declare
  allowed text[] := tg_argv;
begin
  if to_jsonb(new) - allowed <> to_jsonb(old) - allowed then
    raise exception 'retention may not change this of %', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end
$body$;
create trigger audit_events_only_columns before update on audit_events
  for each row execute function audit_only_columns('actor', 'details');
create trigger audit_responses_only_columns before update on audit_responses
  for each row execute function audit_only_columns('actor', 'body', 'reduced_at');
create trigger audit_imports_only_columns before update on audit_imports
  for each row execute function audit_only_columns('actor', 'file_name', 'rejected');
create trigger audit_waiver_decisions_only_columns before update on audit_waiver_decisions
  for each row execute function audit_only_columns('actor');
create function audit_is_detail(key text, value json) returns boolean immutable language sql as $body$
  select json_typeof(value) in ('object', 'array', 'string') and key not in ('changed', 'cause', 'from', 'to', 'answer',
    'fileHash', 'why', 'waiver', 'transfer', 'expires')
$body$;
create function audit_has_details(details json) returns boolean immutable language sql as $body$
  select exists (select 1 from json_each(details) e where audit_is_detail(e.key, e.value))
$body$;
create function audit_without_details(details json) returns json immutable language sql as $body$
  select coalesce(json_object_agg(e.key, e.value) filter (where not audit_is_detail(e.key, e.value)), json_build_object())
  from json_each(details) e
$body$;
`;
