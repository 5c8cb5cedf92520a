import { type Row, type Sql, sql } from '@erp-audit/core';
import type { FieldDef } from 'pg';
import { cast } from './cast.ts';

type TypeOf = Pick<FieldDef, 'dataTypeID' | 'dataTypeModifier'>;

/** Names of the types of columns, each asked of the source once. */
export class TypeNames {
  readonly #known = new Map<string, string>();

  /**
   * The names of the columns' types, in their order.
   * @param ask - Reads the rows of a query.
   */
  async of(fields: readonly FieldDef[], ask: (query: Sql) => Promise<readonly Row[]>): Promise<readonly string[]> {
    const asked = new Map(fields.map((field) => [keyOf(field), field]));
    for (const key of this.#known.keys()) asked.delete(key);
    if (asked.size > 0) {
      const names = await ask(typeNames([...asked.values()]));
      for (const [place, key] of [...asked.keys()].entries())
        this.#known.set(key, String(names[place]?.['name'] ?? ''));
    }
    return fields.map((field) => this.#known.get(keyOf(field)) ?? '');
  }
}

function keyOf({ dataTypeID, dataTypeModifier }: TypeOf): string {
  return `${dataTypeID} ${dataTypeModifier}`;
}

/**
 * One row with the name of each type, in their order. Of a decimal number only its places tell whether it is whole, so
 * that they are part of the name: `numeric(10,0)`.
 */
function typeNames(types: readonly TypeOf[]): Sql {
  const given = types.map(({ dataTypeID, dataTypeModifier }) => ({ type: dataTypeID, modifier: dataTypeModifier }));
  return sql`select format_type(g.type, case when g.type = cast('numeric' as regtype) then g.modifier end) as name
    from rows from (json_to_recordset(cast(${cast(sql`${JSON.stringify(given)}`, 'text')} as json))
      as (type oid, modifier integer)) with ordinality as g (type, modifier, place) order by g.place`;
}
