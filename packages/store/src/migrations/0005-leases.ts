/**
 * One lease for each source that is being audited, by the clock of the server. What a run has staged belongs to its
 * token, so that two runs, or a stale process and the one that took its run over, never see each other's rows. Runs of
 * different sources may end in another order than they began: `finished_seq` is the order of their counts. What is
 * staged is looked at by few columns, so few statistics are enough; `audit_compared` holds rows within a transaction only.
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
alter table audit_staging
  alter token set statistics 10,
  alter target_id set statistics 10,
  alter place set statistics 10,
  alter id set statistics 10,
  alter key set statistics 10,
  alter subjects set statistics 10,
  alter label set statistics 10,
  alter severity set statistics 10,
  alter department set statistics 10,
  alter evidence set statistics 10,
  alter value set statistics 10,
  alter record_url set statistics 10,
  alter content_hash set statistics 10;
create unlogged table audit_missing (
  token bigint not null,
  target_id integer not null,
  id text collate "C" not null,
  fate text check (fate in ('gone', 'outside')),
  primary key (token, target_id, id)
);
create unlogged table audit_compared (
  token bigint not null,
  target_id integer not null,
  place bigint not null,
  id text collate "C" not null,
  is_new boolean not null
);
alter table audit_runs drop column lease, add column finished_seq bigint unique;
update audit_runs r set finished_seq = o.place
  from (select id, row_number() over (order by last_event, seq) as place from audit_runs where status = 'complete') o
  where o.id = r.id;
`;
