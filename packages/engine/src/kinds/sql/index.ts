import { defineKind } from '../../define-kind.ts';
import { checkSql, lintSql } from './check.ts';
import { planSql } from './plan.ts';
import { readRuleSql } from './rule-sql.ts';
import { SqlParams } from './schema.ts';

/** A SELECT of the admin, over canonical entities or over the tables of the ERP. */
export const kind = defineKind<SqlParams>({
  id: 'sql',
  params: SqlParams,
  check: checkSql,
  lint: lintSql,
  resolve: (params, rule) => ({ ...params, sql: readRuleSql(params.sql, rule.file) }),
  plan: planSql,
});
