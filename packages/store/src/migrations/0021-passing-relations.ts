/**
 * Which other records belong to a group without being duplicates of it passes like how sure it is, and is nothing that
 * a waiver was given for: it is taken out of what waivers keep, but where somebody named the field.
 */
export const passingRelations = `
create or replace function audit_given(evidence json, fields json) returns jsonb immutable language sql as
  $body$ select coalesce((
    select jsonb_object_agg(e.key, audit_number_text(e.value)) from jsonb_each(cast(evidence as jsonb)) e
    where case when fields is null
      then not (jsonb_exists(cast(evidence as jsonb), 'fingerprints') and e.key in ('likelihood', 'survivor', 'why',
        'related', 'order_count', 'invoice_count', 'open_item_count', 'work_order_count', 'bom_count'))
      else e.key in (select json_array_elements_text(fields)) end), jsonb '{}') $body$;
update audit_waiver_findings m set given = m.given - 'related' from audit_waivers w
where w.number = m.waiver and w.fields is null and jsonb_exists(m.given, 'fingerprints') and jsonb_exists(m.given, 'related');
`;
