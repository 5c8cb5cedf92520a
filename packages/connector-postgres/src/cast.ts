import { raw, type Sql, sql, type ValueType } from '@erp-audit/core';

const TYPE_NAMES: Readonly<Record<ValueType, Sql>> = {
  text: raw('text'),
  number: raw('numeric'),
  date: raw('date'),
  boolean: raw('boolean'),
};

export function cast(expression: Sql, type: ValueType): Sql {
  return sql`cast(${expression} as ${TYPE_NAMES[type]})`;
}
