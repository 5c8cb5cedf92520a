/**
 * One lease for each source that is being audited, by the clock of the server. What a run has staged belongs to its
 * token, so that two runs, or a stale process and the one that took its run over, never see each other's rows. Runs of
 * different sources may end in another order than they began: `finished_seq` is the order of their counts.
 */
export const leases = `
create sequence audit_lease_tokens;
create table audit_leases (
  source text primary key,
  run_id text collate "C" not null references audit_runs,
  token bigint not null,
  holder json not null,
  acquired_at timestamptz not null,
  heartbeat_at timestamptz not null,
  expires_at timestamptz not null
);
create index audit_leases_token on audit_leases (token);
drop table audit_staging, audit_gone, audit_outside;
create unlogged table audit_staging (
  token bigint not null,
  target_id integer not null,
  place bigint not null,
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
create index audit_staging_target on audit_staging (token, target_id);
create unlogged table audit_missing (
  token bigint not null,
  target_id integer not null,
  id text collate "C" not null,
  fate text check (fate in ('gone', 'outside')),
  primary key (token, target_id, id)
);
alter table audit_runs drop column lease, add column finished_seq bigint unique;
update audit_runs r set finished_seq = o.place
  from (select id, row_number() over (order by last_event, seq) as place from audit_runs where status = 'complete') o
  where o.id = r.id;
`;
