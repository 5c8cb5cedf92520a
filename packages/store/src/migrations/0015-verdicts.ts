/**
 * What people said of pairs of records, per rule, entity and source: the last word stands in the table, all of them in
 * the log. Passing evidence of a group of records is nothing that a waiver was given for. A finding that ended because
 * of a verdict is out of scope, not resolved: nobody put anything right.
 */
export const verdicts = `
create table audit_verdicts (
  source text not null,
  code text not null,
  entity text not null,
  left_id text not null,
  right_id text not null,
  left_fingerprint text not null,
  right_fingerprint text not null,
  verdict text not null check (verdict in ('same', 'different', 'related')),
  finding_id text not null,
  decided_at timestamptz not null,
  decided_by json not null,
  primary key (source, code, entity, left_id, right_id),
  check (left_id < right_id)
);
create index audit_verdicts_finding on audit_verdicts (finding_id);
create or replace function audit_given(evidence json, fields json) returns jsonb immutable language sql as
  $body$ select coalesce((
    select jsonb_object_agg(e.key, e.value) from jsonb_each(cast(evidence as jsonb)) e
    where case when fields is null
      then not (jsonb_exists(cast(evidence as jsonb), 'fingerprints') and e.key in ('likelihood', 'survivor', 'why', 'order_count',
        'invoice_count', 'open_item_count', 'work_order_count', 'bom_count'))
      else e.key in (select json_array_elements_text(fields)) end), jsonb '{}') $body$;
`;
