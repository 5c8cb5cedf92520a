import { type CalendarDate, type Dialect, type LocalizedText, raw, type Sql } from '@erp-audit/core';

type Fragment = (dialect: Dialect, column: Sql, asOf: CalendarDate) => Sql;

/** What `{{name column}}` stands for: SQL that every database writes in its own way. */
export const FRAGMENTS: ReadonlyMap<string, Fragment> = new Map<string, Fragment>([
  ['age', (dialect, column, asOf) => dialect.ageInDays(column, asOf)],
  ['blank', (dialect, column) => dialect.isBlank(column)],
  ['normal', (dialect, column) => dialect.normalText(column)],
]);

/** The SQL of a fragment of a column, such as `o.order_date`; undefined where there is none of that name. */
export function fragmentSql(name: string, column: string, dialect: Dialect, asOf: CalendarDate): Sql | undefined {
  return FRAGMENTS.get(name)?.(dialect, raw(column), asOf);
}

export function noFragment(name: string): LocalizedText {
  const names = [...FRAGMENTS.keys()];
  return {
    en: `There is no {{${name} …}}: write ${names.map((each) => `{{${each} x}}`).join(', ')} with a column.`,
    'zh-CN': `没有 {{${name} …}}：请写 ${names.map((each) => `{{${each} x}}`).join('、')}，其中 x 为列。`,
  };
}
