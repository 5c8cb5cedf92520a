/**
 * Exceptions with their approvals, and proposals that another department acts. `audit_given` is the part of an evidence
 * that a waiver was given for; compared as jsonb, so that the order of its names does not matter.
 */
export const waiversAndTransfers = `
create table audit_waivers (
  number integer primary key,
  type text not null,
  state text not null check (state in ('requested', 'first_approved', 'active', 'rejected', 'withdrawn', 'revoked', 'ended')),
  reason text not null,
  expires date,
  fields json,
  severity smallint not null,
  requested_at timestamptz not null,
  requested_by json not null,
  file_hash text,
  check (expires is not null or type = 'not_duplicates')
);
create table audit_waiver_findings (
  waiver integer not null references audit_waivers,
  finding_id text collate "C" not null references audit_findings,
  given jsonb not null,
  severity smallint not null,
  ended text,
  ended_as_of date,
  primary key (waiver, finding_id)
);
create index audit_waiver_findings_finding on audit_waiver_findings (finding_id);
create table audit_waiver_decisions (
  seq bigint generated always as identity primary key,
  waiver integer not null references audit_waivers,
  decision text not null,
  approver text,
  role text,
  at timestamptz not null,
  actor json not null,
  comment text,
  key_id text,
  signature text
);
create trigger audit_waiver_decisions_append_only before update or delete or truncate on audit_waiver_decisions
  for each statement execute function audit_append_only();
create table audit_transfers (
  number integer primary key,
  finding_id text collate "C" not null references audit_findings,
  from_department text not null,
  to_department text not null,
  state text not null check (state in ('proposed', 'accepted', 'declined', 'decided', 'withdrawn', 'closed')),
  reason text,
  proposed_as_of date not null,
  proposed_at timestamptz not null,
  proposed_by json not null,
  answer_due date not null,
  answered_at timestamptz,
  answered_by json,
  department text,
  round integer not null
);
create unique index audit_transfers_waiting on audit_transfers (finding_id) where state = 'proposed';
create index audit_transfers_finding on audit_transfers (finding_id, number);
alter table audit_findings add column waiver integer references audit_waivers, add column assigned_department text;
create index audit_findings_waived on audit_findings (target_id, id) where waiver is not null;
alter table audit_targets add column due_days integer;
create function audit_given(evidence json, fields json) returns jsonb immutable language sql as
  $body$ select case when fields is null then cast(evidence as jsonb) else coalesce((
    select jsonb_object_agg(e.key, e.value) from jsonb_each(cast(evidence as jsonb)) e
    where e.key in (select json_array_elements_text(fields))), jsonb '{}') end $body$;
`;
