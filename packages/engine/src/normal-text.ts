import type { Expression, Predicate } from './expression.ts';

const SUFFIX = '__normal';

/**
 * The column that holds the normal text of a text field, so that a statement works it out once for each record, however
 * many checks compare with it.
 */
export function normalColumn(field: string): string {
  return `${field}${SUFFIX}`;
}

/** The field such a column belongs to; undefined for every other column. */
export function normalField(column: string): string | undefined {
  return column.endsWith(SUFFIX) ? column.slice(0, -SUFFIX.length) : undefined;
}

/**
 * Fields whose normal text expressions and predicates ask for, each once.
 * @param hasPatterns - Whether what can only be suspected is asked at all; without patterns in SQL it is not.
 */
export function normalsOf(nodes: readonly (Expression | Predicate | undefined)[], hasPatterns: boolean): string[] {
  const fields = new Set<string>();
  for (const node of nodes) find(node, fields, hasPatterns);
  return [...fields];
}

/** What another entity is asked for is that one's own business. */
function find(node: unknown, fields: Set<string>, hasPatterns: boolean): void {
  if (typeof node !== 'object' || node === null || 'has' in node || 'names' in node || 'total' in node) return;
  if ('exists' in node || 'within' in node) return;
  if ('lookup' in node || ('suspected' in node && !hasPatterns)) return;
  const field = 'normal' in node ? plainField(node.normal as Expression) : undefined;
  if (field === undefined) for (const part of Object.values(node)) find(part, fields, hasPatterns);
  else fields.add(field);
}

/** The field that an expression is, and nothing around it. */
export function plainField(expression: Expression): string | undefined {
  if (typeof expression === 'string') return expression;
  return typeof expression === 'object' && 'field' in expression ? expression.field : undefined;
}
