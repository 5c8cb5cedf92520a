/** Findings whose record has left the window of its rule, and the as-of of each source of a run. */
export const windowsAndAsOf = `
alter table audit_findings add column outside_window boolean not null default false;
create index audit_findings_outside on audit_findings (target_id, id) where outside_window;
create unlogged table audit_outside (
  target_id integer not null,
  id text collate "C" not null,
  primary key (target_id, id)
);
alter table audit_run_sources add column as_of date, add column changes_state boolean;
`;
