/**
 * Steps of rules through their life, each with what was known about the rule when it was taken. Of a kept step only the
 * name of who took it may go, after its time.
 */
export const ruleDecisions = `
create table audit_rule_decisions (
  number integer primary key,
  code text not null,
  rule text not null,
  from_status text not null check (from_status in ('draft', 'pilot', 'active', 'retired')),
  to_status text not null check (to_status in ('draft', 'pilot', 'active', 'retired')),
  version integer not null,
  rule_hash text not null,
  reason text not null,
  approver text,
  role text,
  signature text,
  key_id text,
  evaluation json not null,
  decided_at timestamptz not null,
  decided_by json not null
);
create index audit_rule_decisions_code on audit_rule_decisions (code, number);
create or replace function audit_append_only() returns trigger language plpgsql as $body$
begin
  if tg_op = 'UPDATE' and current_setting('erp_audit.retention', true) = 'on' and tg_table_name in ('audit_events',
    'audit_responses', 'audit_imports', 'audit_waiver_decisions', 'audit_rule_decisions') then
    return null;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$body$;
create trigger audit_rule_decisions_only_columns before update on audit_rule_decisions
  for each row execute function audit_only_columns('decided_by');
create trigger audit_rule_decisions_append_only before update or delete or truncate on audit_rule_decisions
  for each statement execute function audit_append_only();
`;
