import type { LocalizedText } from '@erp-audit/core';
import { hasSqlDetails, loadModule, parseSync } from 'libpg-query';
import { ALLOWED_FUNCTIONS } from './allowed-functions.ts';
import { ByteOffsets } from './byte-offsets.ts';
import { readTemplate, type Template } from './template.ts';

await loadModule();

/** Why a statement is not accepted; `at` is a character of the text. */
export interface Problem {
  readonly at: number;
  readonly message: LocalizedText;
}

/** A statement that only reads, or why it does not. */
export interface GuardedSql {
  readonly template: Template | undefined;
  readonly problems: readonly Problem[];
  /** Names of the result columns, or undefined where `*` hides them. */
  readonly columns: readonly string[] | undefined;
}

/** Everything a query may be made of. What is not here is refused: new syntax has to be looked at first. */
const ALLOWED_NODES: ReadonlySet<string> = new Set(
  `
  A_ArrayExpr A_Const A_Expr A_Indices A_Indirection A_Star BitString BoolExpr Boolean BooleanTest CaseExpr CaseWhen CoalesceExpr
  CollateClause ColumnRef CommonTableExpr Float FuncCall GroupingFunc GroupingSet Integer JoinExpr List MinMaxExpr NamedArgExpr
  NullTest ParamRef RangeFunction RangeSubselect RangeTableSample RangeVar ResTarget RowExpr SelectStmt SortBy String SubLink
  TypeCast TypeName WindowDef
  `
    .trim()
    .split(/\s+/),
);

const MESSAGES: Readonly<Record<string, LocalizedText>> = {
  InsertStmt: onlyReads('INSERT'),
  UpdateStmt: onlyReads('UPDATE'),
  DeleteStmt: onlyReads('DELETE'),
  MergeStmt: onlyReads('MERGE'),
  SQLValueFunction: {
    en: 'The time of day and the session are not part of a rule; use :asOf for the date of the run.',
    'zh-CN': '规则不能使用当前时间和会话信息：运行日期请用 :asOf。',
  },
};

const ONE_SELECT = { en: 'Write exactly one SELECT.', 'zh-CN': '请只写一条 SELECT。' };
const EMPTY = { en: 'Write exactly one SELECT; the text is empty.', 'zh-CN': '请写一条 SELECT：文本为空。' };
const SECOND_STATEMENT = {
  en: 'Write exactly one SELECT; remove what follows the semicolon.',
  'zh-CN': '请只写一条 SELECT：删除分号之后的内容。',
};
const NUMBERED = {
  en: 'Write parameters as :name and give their value.',
  'zh-CN': '参数请写成 :name 并给出其值。',
};
const LOCKS = {
  en: 'A rule locks nothing; remove FOR UPDATE or FOR SHARE.',
  'zh-CN': '规则不得加锁：请删除 FOR UPDATE 或 FOR SHARE。',
};

function onlyReads(word: string): LocalizedText {
  return { en: `A rule only reads; remove ${word}.`, 'zh-CN': `规则只能读取：请删除 ${word}。` };
}

type Node = Readonly<Record<string, unknown>>;

interface Finding {
  /** UTF-8 bytes. */
  readonly at: number;
  readonly message: LocalizedText;
}

/** Judges one statement of PostgreSQL by its parse tree: one SELECT, made only of what is known to read. */
export function guardPostgres(text: string): GuardedSql {
  if (text.trim() === '') {
    return {
      template: undefined,
      problems: [{ at: 0, message: EMPTY }],
      columns: [],
    };
  }
  try {
    return judge(readTemplate(text));
  } catch (error) {
    if (!hasSqlDetails(error)) throw error;
    const points = error.sqlDetails?.cursorPosition ?? 0;
    const at = new ByteOffsets(text).codePointsToCharacter(Math.max(0, points));
    const reason = error.sqlDetails?.message ?? error.message;
    const message = {
      en: `This is not SQL that PostgreSQL can read: ${reason}.`,
      'zh-CN': `PostgreSQL 无法解析此 SQL：${reason}。`,
    };
    return { template: undefined, problems: [{ at, message }], columns: undefined };
  }
}

function judge(template: Template): GuardedSql {
  const offsets = new ByteOffsets(template.parseable);
  const statements = (parseSync(template.parseable).stmts ?? []) as unknown as readonly Node[];
  const findings: Finding[] = [];
  const [first, second] = statements;
  const select = (first?.['stmt'] as Node | undefined)?.['SelectStmt'] as Node | undefined;
  if (second !== undefined) {
    const at = Number(second['stmt_location'] ?? 0);
    findings.push({ at, message: SECOND_STATEMENT });
  }
  if (first !== undefined && select === undefined) {
    const [type = ''] = Object.keys(first['stmt'] as Node);
    findings.push({ at: 0, message: MESSAGES[type] ?? ONE_SELECT });
  } else if (select === undefined) findings.push({ at: 0, message: EMPTY });
  else {
    walkSelect(select, 0, findings);
  }
  const problems = findings.map(({ at, message }) => ({ at: offsets.toCharacter(at), message }));
  for (const at of template.numbered) problems.push({ at, message: NUMBERED });
  return { template, problems, columns: select === undefined ? undefined : resultColumns(select) };
}

function walkSelect(select: Node, at: number, findings: Finding[]): void {
  if (select['intoClause'] !== undefined) {
    findings.push({ at, message: onlyReads('INTO') });
    return;
  }
  const locking = select['lockingClause'];
  if (locking !== undefined) findings.push({ at, message: LOCKS });
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
    const message = MESSAGES[type] ?? {
      en: `This syntax (${type}) is not allowed in a rule.`,
      'zh-CN': `规则中不允许使用此语法（${type}）。`,
    };
    findings.push({ at: beginning(node) ?? at, message });
    return;
  }
  if (type === 'FuncCall') judgeFunction(node, at, findings);
  walk(node, at, findings);
}

/** A data-modifying statement has no place of its own; its table has. */
function beginning(node: Node): number | undefined {
  const own = node['location'] ?? (node['relation'] as Node | undefined)?.['location'];
  return typeof own === 'number' ? own : undefined;
}

const USE_AS_OF = { en: 'use :asOf for the date of the run', 'zh-CN': '运行日期请用 :asOf' };
const MAY_WRITE = { en: 'it is not known to only read', 'zh-CN': '无法确认它只读取数据' };

function judgeFunction(call: Node, at: number, findings: Finding[]): void {
  const parts = (call['funcname'] as readonly { String?: { sval?: string } }[]).map((part) => part.String?.sval ?? '');
  const name = parts.at(-1) ?? '';
  const schema = parts.length > 1 ? parts[0] : 'pg_catalog';
  if (schema === 'pg_catalog' && ALLOWED_FUNCTIONS.has(name)) return;
  const advice = CLOCKS.has(name) ? USE_AS_OF : MAY_WRITE;
  const message = {
    en: `Function ${parts.join('.')} is not allowed in a rule: ${advice.en}.`,
    'zh-CN': `规则中不允许使用函数 ${parts.join('.')}：${advice['zh-CN']}。`,
  };
  findings.push({ at, message });
}

const CLOCKS: ReadonlySet<string> = new Set([
  'now',
  'age',
  'clock_timestamp',
  'statement_timestamp',
  'transaction_timestamp',
  'timeofday',
]);

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
