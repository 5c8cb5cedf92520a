/**
 * What a run keeps so that its results can be followed: definitions and statements, each once under its hash, the
 * records in scope by department and company, and what was changed about rules. `definition_use` says whether the rule
 * was run when it was last seen (`used`), or why it was not; null where no definition was kept as yet.
 */
export const evidence = `
create table audit_definitions (
  hash text collate "C" primary key,
  definition json not null
);
alter table audit_run_targets add column definition_hash text collate "C" references audit_definitions;
alter table audit_targets add column definition_hash text collate "C" references audit_definitions,
  add column definition_use text;
create table audit_statements (
  hash text collate "C" primary key,
  text text not null,
  bindings json not null
);
create table audit_run_statements (
  run_id text collate "C" not null references audit_runs,
  target_id integer not null references audit_targets,
  position integer not null,
  name text not null,
  statement text collate "C" not null references audit_statements,
  primary key (run_id, target_id, position)
);
create table audit_in_scope (
  run_id text collate "C" not null references audit_runs,
  target_id integer not null references audit_targets,
  department text not null,
  company text,
  in_scope bigint not null,
  not_evaluable bigint not null
);
create index audit_in_scope_result on audit_in_scope (run_id, target_id);
create table audit_rule_changes (
  seq bigint generated always as identity primary key,
  run_id text collate "C" not null references audit_runs,
  target_id integer not null references audit_targets,
  kind text not null,
  name text,
  before text,
  after text,
  weaker boolean,
  open_before bigint not null
);
create index audit_rule_changes_run on audit_rule_changes (run_id);
create trigger audit_rule_changes_append_only before update or delete or truncate on audit_rule_changes
  for each statement execute function audit_append_only();
`;
