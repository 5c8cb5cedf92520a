/** Tables of the first release. Never edited once shipped: a change is a new numbered file. */
export const initial = `
create table audit_runs (
  seq bigint generated always as identity unique,
  id text collate "C" primary key,
  as_of date not null,
  status text not null check (status in ('running', 'complete', 'interrupted')),
  changes_state boolean not null,
  dry_run boolean not null,
  partial boolean not null,
  config_hash text not null,
  rules_hash text not null,
  plan_hash text not null,
  lease integer not null default 1,
  started_at timestamptz not null,
  finished_at timestamptz,
  last_event bigint
);
create table audit_run_sources (
  run_id text collate "C" not null references audit_runs,
  source text not null,
  identity json,
  primary key (run_id, source)
);
create table audit_targets (
  id integer generated always as identity primary key,
  source text not null,
  code text not null,
  entity text not null,
  rule text not null,
  rule_status text not null,
  last_checked_run text collate "C" references audit_runs,
  last_checked_as_of date,
  last_rule_hash text,
  last_mapping_hash text,
  unique (source, code, entity)
);
create table audit_rule_versions (
  code text not null,
  rule_hash text not null,
  description_hash text not null,
  description json not null,
  first_run text collate "C" not null references audit_runs,
  primary key (code, rule_hash, description_hash)
);
create table audit_run_targets (
  run_id text collate "C" not null references audit_runs,
  target_id integer not null references audit_targets,
  rule text not null,
  rule_hash text not null,
  mapping_hash text not null,
  department text not null,
  primary key (run_id, target_id)
);
create table audit_rule_results (
  run_id text collate "C" not null references audit_runs,
  target_id integer not null references audit_targets,
  rule text not null,
  state text not null check (state in ('checked', 'not_checked', 'skipped')),
  reason text,
  reason_detail text,
  in_scope bigint not null,
  not_evaluable bigint not null,
  found bigint not null,
  partial json not null,
  duration_ms double precision not null,
  new bigint not null,
  baseline bigint not null,
  reopened bigint not null,
  resolved bigint not null,
  disappeared bigint not null,
  out_of_scope bigint not null,
  waived bigint not null,
  suspect boolean not null,
  primary key (run_id, target_id)
);
create table audit_entity_counts (
  seq bigint generated always as identity unique,
  run_id text collate "C" not null references audit_runs,
  source text not null,
  entity text not null,
  records bigint not null,
  usual boolean not null,
  confirmed boolean not null,
  primary key (run_id, source, entity)
);
create unlogged table audit_staging (
  target_id integer not null,
  seq bigint generated always as identity,
  id text collate "C" not null,
  key json not null,
  subjects json not null,
  label text not null,
  severity smallint not null,
  department text not null,
  evidence json not null,
  value text,
  record_url text,
  content_hash text collate "C" not null
);
create index audit_staging_id on audit_staging (target_id, id);
create unlogged table audit_gone (
  target_id integer not null,
  id text collate "C" not null,
  primary key (target_id, id)
);
create table audit_findings (
  id text collate "C" primary key,
  target_id integer not null references audit_targets,
  code text collate "C" not null,
  key json not null,
  subjects json not null,
  label text not null,
  department text not null,
  severity smallint not null,
  state text not null check (state in ('open', 'acknowledged', 'claimed_fixed', 'reopened', 'resolved', 'disappeared', 'out_of_scope', 'waived', 'inactive')),
  baseline boolean not null,
  first_seen date not null,
  last_seen date,
  due_at date,
  due_order date not null generated always as (coalesce(due_at, date '9999-12-31')) stored,
  revision integer not null default 1,
  reopened integer not null default 0,
  evidence json not null,
  value text,
  record_url text,
  content_hash text collate "C" not null
);
create index audit_findings_living on audit_findings (target_id, id)
  where state in ('open', 'acknowledged', 'claimed_fixed', 'reopened', 'waived');
create index audit_findings_order on audit_findings (severity, code, due_order, id);
create index audit_findings_department on audit_findings (department, severity, code, due_order, id);
create table audit_events (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  as_of date not null,
  run_id text collate "C" references audit_runs,
  finding_id text collate "C" not null,
  target_id integer not null references audit_targets,
  type text not null,
  from_state text,
  to_state text not null,
  department text not null,
  from_department text,
  actor text,
  details json not null
);
create index audit_events_finding on audit_events (finding_id, seq);
create table audit_imports (
  id integer generated always as identity primary key,
  file_hash text not null unique,
  file_name text not null,
  actor text not null,
  at timestamptz not null,
  accepted integer not null,
  unchanged integer not null,
  rejected json not null
);
create table audit_responses (
  seq bigint generated always as identity primary key,
  import_id integer not null references audit_imports,
  line integer not null,
  finding_id text collate "C" not null references audit_findings,
  revision integer not null,
  at timestamptz not null,
  actor text not null,
  body json not null
);
create index audit_responses_finding on audit_responses (finding_id, seq);
create table audit_open_counts (
  run_id text collate "C" not null references audit_runs,
  target_id integer not null references audit_targets,
  department text not null,
  open bigint not null,
  primary key (run_id, target_id, department)
);
create table audit_decisions (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  kind text not null,
  run_id text collate "C" references audit_runs,
  details json not null
);
create function audit_append_only() returns trigger language plpgsql as $body$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$body$;
create trigger audit_events_append_only before update or delete or truncate on audit_events
  for each statement execute function audit_append_only();
create trigger audit_responses_append_only before update or delete or truncate on audit_responses
  for each statement execute function audit_append_only();
create trigger audit_imports_append_only before update or delete or truncate on audit_imports
  for each statement execute function audit_append_only();
create trigger audit_decisions_append_only before update or delete or truncate on audit_decisions
  for each statement execute function audit_append_only();
`;
