/**
 * Weeks with their official snapshot, their scores, and the decisions of the committee. A week that is frozen again
 * gets a further version; none is ever changed, and the log holds the hash of each.
 */
export const weeks = `
create table audit_weeks (
  week text not null,
  version integer not null,
  run_id text collate "C" not null references audit_runs,
  start_run text collate "C" references audit_runs,
  frozen_at timestamptz not null,
  frozen_by json not null,
  automatic boolean not null,
  reason text,
  open bigint not null,
  model text not null,
  model_hash text not null,
  lines json not null,
  log_seq bigint not null,
  log_hash text not null,
  log_entries bigint not null,
  primary key (week, version)
);
create index audit_weeks_run on audit_weeks (run_id);
create table audit_week_scores (
  week text not null,
  version integer not null,
  score double precision,
  gross double precision,
  penalty double precision not null,
  coverage double precision not null,
  critical_overdue bigint not null,
  primary key (week, version)
);
create table audit_week_rule_scores (
  week text not null,
  version integer not null,
  code text not null,
  severity smallint not null,
  checked double precision not null,
  in_scope bigint not null,
  defective bigint not null,
  overdue bigint not null,
  defective_gross bigint not null,
  overdue_gross bigint not null,
  score double precision,
  gross double precision,
  primary key (week, version, code)
);
create trigger audit_week_scores_append_only before update or delete or truncate on audit_week_scores
  for each statement execute function audit_append_only();
create trigger audit_week_rule_scores_append_only before update or delete or truncate on audit_week_rule_scores
  for each statement execute function audit_append_only();
create table audit_committee_decisions (
  number integer primary key,
  text text not null,
  owner text not null,
  due date,
  state text not null check (state in ('open', 'done', 'dropped')),
  week text not null,
  findings json not null,
  rules json not null,
  outcome text,
  made_at timestamptz not null,
  made_by json not null,
  closed_at timestamptz,
  check ((state = 'open') = (closed_at is null))
);
`;
