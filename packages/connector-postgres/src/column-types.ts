import { sql } from '@erp-audit/core';
import type { FieldDef } from 'pg';
import { cast } from './cast.ts';

/**
 * The names of some columns' types, in their order. Of a decimal number only its places tell whether it is whole, so
 * that they are part of the name: `numeric(10,0)`.
 */
export function typeNames(fields: readonly FieldDef[]) {
  const given = fields.map(({ dataTypeID, dataTypeModifier }) => ({ type: dataTypeID, modifier: dataTypeModifier }));
  return sql`select format_type(g.type, case when g.type = cast('numeric' as regtype) then g.modifier end) as name
    from rows from (json_to_recordset(cast(${cast(sql`${JSON.stringify(given)}`, 'text')} as json))
      as (type oid, modifier integer)) with ordinality as g (type, modifier, place) order by g.place`;
}
