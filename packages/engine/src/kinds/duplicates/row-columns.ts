import { joinSql, type MatchRole, type RecordUse, type Sql, sql } from '@erp-audit/core';
import { columnOf, compileExpression, type ExpressionScope } from '../../compile-expression.ts';
import { identifierText } from '../../joined-text.ts';
import { plainField } from '../../normal-text.ts';
import { type DuplicatesCheck, type MatchedSide, rolesOf, usesOf } from './duplicates-check.ts';
import { identifiers, optionalColumns } from './shown-columns.ts';

/** What is read of a record under a name. */
export interface RowColumn {
  readonly name: string;
  readonly value: Sql;
  /** Columns of the table that the value is made of, and of nothing else; absent where it is of more. */
  readonly madeOf?: readonly string[];
}

/** @param scope - the table and what is joined to it */
export function rowColumns(check: DuplicatesCheck, side: MatchedSide, scope: ExpressionScope): readonly RowColumn[] {
  const { fields } = side.entity;
  const own = (name: string): RowColumn => ({ name, value: columnOf(scope, name), madeOf: [name] });
  return [
    ...['company', 'key_1', 'label', 'url'].map(own),
    ...optionalColumns(check).map(([name, type]) =>
      fields.has(name) ? own(name) : { name, value: scope.dialect.literal(null, type), madeOf: [] },
    ),
    ...rolesOf(check).map((role) => roleColumn(role, side, scope)),
    ...usesOf(check).map((use) => useColumn(use, side, scope)),
    ...identifiers(check).map(([at, told]) => {
      const madeOf = [told].flat().filter((field) => fields.has(field));
      const texts = madeOf.map((field) => columnOf(scope, field));
      const value = identifierText(texts, typeof told !== 'string', scope.dialect);
      return { name: `identifier_${at}`, value, madeOf };
    }),
    ...(check.other === undefined ? [] : linkColumns(check, side, scope)),
  ];
}

function roleColumn(role: MatchRole, { roles }: MatchedSide, scope: ExpressionScope): RowColumn {
  const name = `role_${role}`;
  const expression = roles.get(role);
  if (expression === undefined) return { name, value: scope.dialect.literal(null, 'text'), madeOf: [] };
  const { sql: text, type } = compileExpression(expression, scope);
  const value = type === 'text' ? text : scope.dialect.asText(text);
  const field = plainField(expression);
  return field === undefined ? { name, value } : { name, value, madeOf: [field] };
}

function useColumn(use: RecordUse, { uses }: MatchedSide, scope: ExpressionScope): RowColumn {
  const name = `use_${use}`;
  const totals = uses.get(use);
  if (totals === undefined) return { name, value: scope.dialect.literal(null, 'number'), madeOf: [] };
  const counts = totals.map((total) => compileExpression({ total }, scope).sql);
  return { name, value: sql`(${joinSql(counts, ' + ')})` };
}

/** Which of two tables a record is of, and which record of the other one it names. */
function linkColumns({ own }: DuplicatesCheck, side: MatchedSide, scope: ExpressionScope): readonly RowColumn[] {
  const { link } = side;
  const { dialect } = scope;
  return [
    link === undefined
      ? { name: 'link', value: dialect.literal(null, 'text'), madeOf: [] }
      : { name: 'link', value: columnOf(scope, link), madeOf: [link] },
    { name: 'side', value: dialect.literal(side === own ? 0 : 1, 'number'), madeOf: [] },
  ];
}
