import type { LocalizedText } from '@erp-audit/core';
import { ByteOffsets } from './byte-offsets.ts';
import { POSTGRES_FUNCTIONS } from './functions/postgres.ts';
import { hasSqlDetails, parseSync } from './postgres-parser.ts';
import type { Problem } from './problem.ts';
import { REFUSALS } from './refusals.ts';
import { isSystemTable } from './system-tables.ts';
import { CLOCKS, TYPES } from './words.ts';

/** What a parse tree says of a statement. */
export interface JudgedTree {
  readonly problems: readonly Problem[];
  /** Names of the result columns, or undefined where `*` hides them. */
  readonly columns: readonly string[] | undefined;
}

/** Everything a query may be made of. What is not here is refused: new syntax has to be looked at first. */
const ALLOWED_NODES: ReadonlySet<string> = new Set(
  `
  A_ArrayExpr A_Const A_Expr A_Indices A_Indirection A_Star BitString BoolExpr Boolean BooleanTest CaseExpr CaseWhen CoalesceExpr
  CollateClause ColumnRef CommonTableExpr Float FuncCall GroupingFunc GroupingSet Integer JoinExpr List MinMaxExpr NamedArgExpr
  NullTest ParamRef RangeFunction RangeSubselect RangeVar ResTarget RowExpr SelectStmt SortBy String SubLink TypeCast TypeName
  WindowDef
  `
    .trim()
    .split(/\s+/),
);

/** Operators of the catalogue; one made by somebody calls a function of his. */
const OPERATORS: ReadonlySet<string> = new Set(
  '= <> != < > <= >= + - * / % ^ || ~ ~* !~ !~* ~~ !~~ ~~* !~~* -> ->> #> #>> @> <@ && & | # << >>'.split(' '),
);

const MESSAGES: Readonly<Record<string, LocalizedText>> = {
  InsertStmt: REFUSALS.word('insert'),
  UpdateStmt: REFUSALS.word('update'),
  DeleteStmt: REFUSALS.word('delete'),
  MergeStmt: REFUSALS.word('merge'),
  SQLValueFunction: {
    en: 'The time of day and the session are not part of a rule; use :asOf for the date of the run.',
    'zh-CN': '规则不能使用当前时间和会话信息：运行日期请用 :asOf。',
  },
};

type Node = Readonly<Record<string, unknown>>;

interface Finding {
  /** UTF-8 bytes. */
  readonly at: number;
  readonly message: LocalizedText;
}

/** The net of PostgreSQL's own grammar: one SELECT, made only of what is known to read. */
export function judgePostgresTree(text: string): JudgedTree {
  try {
    return judge(text);
  } catch (error) {
    if (!hasSqlDetails(error)) throw error;
    const points = error.sqlDetails?.cursorPosition ?? 0;
    const at = new ByteOffsets(text).codePointsToCharacter(Math.max(0, points));
    const message = REFUSALS.unreadable('PostgreSQL', error.sqlDetails?.message ?? error.message);
    return { problems: [{ at, message }], columns: undefined };
  }
}

function judge(text: string): JudgedTree {
  const offsets = new ByteOffsets(text);
  const statements = (parseSync(text).stmts ?? []) as unknown as readonly Node[];
  const findings: Finding[] = [];
  const [first, second] = statements;
  const select = (first?.['stmt'] as Node | undefined)?.['SelectStmt'] as Node | undefined;
  if (second !== undefined)
    findings.push({ at: Number(second['stmt_location'] ?? 0), message: REFUSALS.secondStatement });
  if (first !== undefined && select === undefined) {
    const [type = ''] = Object.keys(first['stmt'] as Node);
    findings.push({ at: 0, message: MESSAGES[type] ?? REFUSALS.oneSelect });
  } else if (select === undefined) findings.push({ at: 0, message: REFUSALS.empty });
  else walkSelect(select, 0, findings);
  const problems = findings.map(({ at, message }) => ({ at: offsets.toCharacter(at), message }));
  return { problems, columns: select === undefined ? undefined : resultColumns(select) };
}

function walkSelect(select: Node, at: number, findings: Finding[]): void {
  if (select['intoClause'] !== undefined) {
    findings.push({ at, message: REFUSALS.word('into') });
    return;
  }
  const locking = select['lockingClause'];
  if (locking !== undefined) findings.push({ at, message: REFUSALS.locks });
  for (const [field, value] of Object.entries(select)) if (field !== 'lockingClause') walk(value, at, findings);
}

function walk(value: unknown, at: number, findings: Finding[]): void {
  if (Array.isArray(value)) for (const item of value) walk(item, at, findings);
  else if (typeof value === 'object' && value !== null) walkNode(value as Node, at, findings);
}

function walkNode(node: Node, outer: number, findings: Finding[]): void {
  const at = typeof node['location'] === 'number' ? node['location'] : outer;
  if (isSelect(node)) {
    walkSelect(node, at, findings);
    return;
  }
  // Types stand in casts without a name of their own node.
  if (Array.isArray(node['names']) && node['typemod'] !== undefined) judgeType(node, at, findings);
  for (const [name, value] of Object.entries(node)) {
    if (/^[A-Z]/.test(name)) walkTyped(name, value as Node, at, findings);
    else walk(value, at, findings);
  }
}

/** Branches of UNION are plain structures without a type name. */
function isSelect(node: Node): boolean {
  return node['op'] !== undefined && node['limitOption'] !== undefined;
}

function walkTyped(type: string, node: Node, outer: number, findings: Finding[]): void {
  const at = typeof node['location'] === 'number' ? node['location'] : outer;
  if (!ALLOWED_NODES.has(type)) {
    findings.push({ at: beginning(node) ?? at, message: MESSAGES[type] ?? REFUSALS.syntax(type) });
    return;
  }
  JUDGES[type]?.(node, at, findings);
  walk(node, at, findings);
}

/** A data-modifying statement has no place of its own; its table has. */
function beginning(node: Node): number | undefined {
  const own = node['location'] ?? (node['relation'] as Node | undefined)?.['location'];
  return typeof own === 'number' ? own : undefined;
}

const JUDGES: Readonly<Record<string, (node: Node, at: number, findings: Finding[]) => void>> = {
  FuncCall: judgeFunction,
  A_Expr: judgeOperator,
  SubLink: judgeOperator,
  SortBy: judgeOperator,
  RangeVar: judgeTable,
};

function textsOf(list: unknown): readonly string[] {
  const nodes = (Array.isArray(list) ? list : []) as readonly { String?: { sval?: string } }[];
  return nodes.map((part) => part.String?.sval ?? '');
}

function judgeFunction(call: Node, at: number, findings: Finding[]): void {
  const parts = textsOf(call['funcname']);
  const name = parts.at(-1) ?? '';
  const schema = parts.length > 1 ? parts[0] : 'pg_catalog';
  if (schema === 'pg_catalog' && POSTGRES_FUNCTIONS.has(name)) return;
  const whole = parts.join('.');
  findings.push({ at, message: CLOCKS.has(name) ? REFUSALS.clockFunction(whole) : REFUSALS.function(whole) });
}

/** `a < any (select …)` and `order by a using <` name operators too. */
function judgeOperator(node: Node, at: number, findings: Finding[]): void {
  const parts = textsOf(node['name'] ?? node['operName'] ?? node['useOp']).filter((part) => part !== 'pg_catalog');
  // BETWEEN, IN and the like are an operator by a word.
  const unknown = parts.find((part) => !OPERATORS.has(part) && !/^[A-Z ]+$/.test(part));
  if (unknown !== undefined || parts.length > 1) findings.push({ at, message: REFUSALS.operator(parts.join('.')) });
}

function judgeType(node: Node, at: number, findings: Finding[]): void {
  const parts = textsOf(node['names']);
  const name = parts.at(-1) ?? '';
  const isOfCatalogue = parts.length === 1 || parts[0] === 'pg_catalog';
  if (!isOfCatalogue || !TYPES.postgres.has(name))
    findings.push({ at, message: REFUSALS.type(parts.join('.'), 'PostgreSQL') });
}

function judgeTable(node: Node, at: number, findings: Finding[]): void {
  const [catalog, schema, name] = ['catalogname', 'schemaname', 'relname'].map((part) => String(node[part] ?? ''));
  if (catalog !== '') findings.push({ at, message: REFUSALS.otherServer });
  const parts = [schema ?? '', name ?? ''].filter((part) => part !== '');
  if (isSystemTable(parts, 'postgres')) findings.push({ at, message: REFUSALS.system(parts.join('.')) });
}

function resultColumns(select: Node): readonly string[] | undefined {
  const left = select['larg'] as Node | undefined;
  if (left !== undefined) return resultColumns(left);
  const targets = (select['targetList'] ?? []) as readonly { ResTarget?: Node }[];
  const names = targets.map((target) => columnName(target.ResTarget ?? {}));
  return names.includes('*') ? undefined : names;
}

function columnName(target: Node): string {
  if (typeof target['name'] === 'string') return target['name'];
  const value = target['val'] as Node | undefined;
  const named = (value?.['ColumnRef'] ?? value?.['FuncCall']) as Node | undefined;
  const parts = (named?.['fields'] ?? named?.['funcname'] ?? []) as readonly Node[];
  const last = parts.at(-1);
  if (last?.['A_Star'] !== undefined) return '*';
  return (last?.['String'] as { sval?: string } | undefined)?.sval ?? '';
}
