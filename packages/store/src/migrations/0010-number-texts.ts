/**
 * Numbers of an evidence came with the zeros of their columns, `12.500`, and now come as every database agrees, `12.5`.
 * That is no change for which a waiver ends: both texts count as one, in what a waiver was given for and from now on.
 */
export const numberTexts = `
create function audit_number_text(value jsonb) returns jsonb immutable language sql as
  $body$ select case when jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^(-|)(0|[1-9][0-9]*)\\.[0-9]+$'
    then to_jsonb(cast(trim_scale(cast(value #>> '{}' as numeric)) as text)) else value end $body$;
create or replace function audit_given(evidence json, fields json) returns jsonb immutable language sql as
  $body$ select coalesce((
    select jsonb_object_agg(e.key, audit_number_text(e.value)) from jsonb_each(cast(evidence as jsonb)) e
    where fields is null or e.key in (select json_array_elements_text(fields))), jsonb '{}') $body$;
update audit_waiver_findings set given = audit_given(cast(given as json), null);
`;
