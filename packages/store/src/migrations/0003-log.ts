/**
 * One log of everything people decide, chained by hashes: every entry holds the hash of the one before. The database
 * makes number and hash itself, so that nothing can be written past the chain. Lengths stand before the parts, so that
 * no two entries have the same text. A store that has a past begins with how much of it there is, so that nothing can be
 * put into the past later.
 */
export const log = `
create table audit_log (
  seq bigint primary key,
  at timestamptz not null,
  actor text not null,
  os_user text not null,
  host text not null,
  kind text not null,
  subject text,
  run_id text collate "C" references audit_runs,
  body json not null,
  previous_hash text not null,
  hash text not null
);
create index audit_log_subject on audit_log (subject, seq);
create function audit_log_part(value text) returns text immutable language sql as
  $body$ select case when value is null then '-' else octet_length(convert_to(value, 'UTF8')) || ':' || value end $body$;
create function audit_log_chain() returns trigger language plpgsql as $body$
declare
  last record;
begin
  if new.hash is not null then return new; end if;
  select seq, hash into last from audit_log order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.at := date_trunc('milliseconds', new.at);
  new.previous_hash := coalesce(last.hash, '');
  new.hash := encode(sha256(convert_to(concat(
    audit_log_part(new.previous_hash), audit_log_part(new.seq::text),
    audit_log_part(to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    audit_log_part(new.actor), audit_log_part(new.os_user), audit_log_part(new.host), audit_log_part(new.kind),
    audit_log_part(new.subject), audit_log_part(new.run_id), audit_log_part(new.body::text)), 'UTF8')), 'hex');
  return new;
end
$body$;
create trigger audit_log_chain before insert on audit_log for each row execute function audit_log_chain();
create trigger audit_log_append_only before update or delete or truncate on audit_log
  for each statement execute function audit_append_only();
insert into audit_log (at, actor, os_user, host, kind, run_id, body)
  select at, actor, '', '', kind, run_id, details from audit_decisions order by seq;
drop table audit_decisions;
alter table audit_responses add column content_hash text;
insert into audit_log (at, actor, os_user, host, kind, body)
  select now(), 'erp-audit', '', '', 'log_started', json_build_object(
    'imports', (select count(*) from audit_imports),
    'answers', (select count(*) from audit_responses),
    'runs', (select count(*) from audit_runs where status = 'complete'))
  where exists (select 1 from audit_runs);
`;
