/**
 * What the schedule has done: one row for each time a job was due. Whoever works on one holds it until `expires_at`, by
 * the clock of the server. Problems are told once and again when they are over; a person may ask for silence. How often
 * a run tried each of its sources is counted beside them.
 */
export const schedule = `
create table audit_jobs (
  job text primary key,
  plan text not null,
  since timestamptz not null
);
create table audit_job_runs (
  job text not null,
  due_at timestamptz not null,
  state text not null check (state in ('running', 'interrupted', 'done', 'missed')),
  as_of date not null,
  attempts integer not null,
  holder json,
  expires_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  passed_over integer not null default 0,
  exit_code smallint,
  run_id text collate "C" references audit_runs,
  problems json not null default '[]',
  primary key (job, due_at)
);
create table audit_alerts (
  seq bigint generated always as identity primary key,
  key text not null,
  job text not null,
  problem json not null,
  due_at timestamptz not null,
  raised_at timestamptz not null,
  told_at timestamptz,
  ended_at timestamptz,
  end_told_at timestamptz
);
create unique index audit_alerts_open on audit_alerts (key) where ended_at is null;
create table audit_alert_snoozes (
  seq bigint generated always as identity primary key,
  job text,
  until timestamptz not null,
  why text not null,
  wished_by json not null,
  wished_at timestamptz not null
);
alter table audit_run_sources add column attempts integer not null default 0;
`;
