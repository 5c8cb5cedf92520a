import { ENTITIES, isEntityName, type LocalizedText } from '@erp-audit/core';
import { ByteOffsets } from './byte-offsets.ts';
import { FUNCTIONS } from './functions/index.ts';
import { type ForeignDialect, parserOf, type TreeNode } from './parser.ts';
import type { JudgedTree } from './postgres-tree.ts';
import type { Problem } from './problem.ts';
import { PRODUCTS } from './products.ts';
import { REFUSALS } from './refusals.ts';
import { isSystemTable } from './system-tables.ts';
import { TREE_PARTS } from './tree-parts.ts';
import { SYNTAX, TYPES } from './words.ts';

const QUERIES = ['select', 'union', 'intersect', 'except', 'subquery', 'paren'];
/** What Oracle itself gives to every row. */
const PSEUDO_COLUMNS = new Set(['rownum', 'rowid', 'level', 'connect_by_isleaf', 'connect_by_iscycle']);
/** Columns that every entity has beside its fields. */
const ENVELOPE = ['company', 'label', 'url', 'status', 'status_raw', ...Array.from({ length: 9 }, (_, n) => `key_${n + 1}`)];

/**
 * The net of a grammar: one query, made only of parts that are known to read, of tables that it names itself.
 * @param text - plain SQL, entities in it named `e_<entity>`
 */
export async function judgeSyntaxTree(text: string, dialect: ForeignDialect): Promise<JudgedTree> {
  const parse = await parserOf(dialect);
  const parsed = parse(text);
  if ('fault' in parsed) {
    const message = REFUSALS.unreadable(PRODUCTS[dialect], parsed.fault);
    return { problems: [{ at: parsed.at, message }], columns: undefined };
  }
  const [query, second] = parsed.statements;
  const [kind] = Object.keys(query ?? {});
  if (query === undefined || kind === undefined || second !== undefined || !QUERIES.includes(kind)) {
    return { problems: [{ at: 0, message: REFUSALS.oneSelect }], columns: undefined };
  }
  const judge = new TreeJudge(text, dialect, query);
  return { problems: judge.problems(), columns: resultColumns(query) };
}

interface Names {
  /** Tables as columns may be written with them. */
  readonly tables: ReadonlySet<string>;
  /** Fields of the entities that are read. */
  readonly fields: ReadonlySet<string>;
}

class TreeJudge {
  readonly #dialect: ForeignDialect;
  readonly #offsets: ByteOffsets;
  readonly #query: TreeNode;
  readonly #names: Names;
  readonly #found: Problem[] = [];

  constructor(text: string, dialect: ForeignDialect, query: TreeNode) {
    this.#dialect = dialect;
    this.#offsets = new ByteOffsets(text);
    this.#query = query;
    this.#names = namesOf(query);
  }

  problems(): readonly Problem[] {
    this.#walk(this.#query, 0);
    return this.#found;
  }

  #refuse(points: number, message: LocalizedText): void {
    this.#found.push({ at: this.#offsets.codePointsToCharacter(points), message });
  }

  /** @param outer - where the piece around begins, in code points */
  #walk(value: unknown, outer: number): void {
    if (Array.isArray(value)) for (const item of value) this.#walk(item, outer);
    else if (isNode(value)) this.#node(value, startOf(value) ?? outer);
  }

  #node(node: TreeNode, at: number): void {
    for (const [part, value] of Object.entries(node)) {
      if (isWithoutMeaning(part, value)) continue;
      const own = startOf(value) ?? firstStart(value) ?? at;
      if (!TREE_PARTS.has(part)) {
        this.#refuse(own, REFUSALS.syntax(part.replaceAll('_', ' ')));
        continue;
      }
      if (isNode(value)) this.#judge(part, value, own);
      this.#walk(value, own);
    }
  }

  #judge(part: string, node: TreeNode, at: number): void {
    if (part === 'function' || part === 'aggregate_function') this.#function(node, at);
    else if (part === 'column') this.#column(node, at);
    else if (part === 'table' && isNode(node['name'])) this.#table(node, at);
  }

  #function({ name }: TreeNode, at: number): void {
    const called = String(name).toLowerCase();
    const isKnown = FUNCTIONS[this.#dialect].has(called) || SYNTAX.has(called) || TYPES[this.#dialect].has(called);
    if (!isKnown) this.#refuse(at, REFUSALS.function(String(name)));
  }

  #column(node: TreeNode, at: number): void {
    const name = nameOf(node['name']);
    const table = nameOf(node['table']);
    if (table !== undefined) {
      if (!this.#names.tables.has(table.toLowerCase())) this.#refuse(at, REFUSALS.qualifier(table));
    } else if (this.#dialect === 'oracle' && name !== undefined && !this.#isKnownField(name.toLowerCase())) {
      this.#refuse(at, REFUSALS.bareName(name));
    }
  }

  #isKnownField(name: string): boolean {
    return name === '*' || PSEUDO_COLUMNS.has(name) || this.#names.fields.has(name);
  }

  #table(node: TreeNode, at: number): void {
    const parts = [node['catalog'], node['schema'], node['name']].map(nameOf).filter((part) => part !== undefined);
    const name = parts.join('.');
    const catalog = nameOf(node['catalog']);
    if (isSystemTable(parts, this.#dialect)) this.#refuse(at, REFUSALS.system(name));
    // SQL Server reaches databases of its own by three names; a fourth is another server.
    else if (catalog !== undefined && (this.#dialect !== 'mssql' || catalog.includes('.'))) this.#refuse(at, REFUSALS.otherServer);
    else if (this.#dialect === 'duckdb' && /[./\\:*?]/.test(parts.at(-1) ?? '')) this.#refuse(at, REFUSALS.fileAsTable(name));
  }
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Places and comments, and parts that are not there. */
function isWithoutMeaning(part: string, value: unknown): boolean {
  if (part === 'span' || part.endsWith('comments')) return true;
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || value === false || value === '' || (isNode(value) && Object.keys(value).length === 0);
}

function startOf(value: unknown): number | undefined {
  const span = isNode(value) ? value['span'] : undefined;
  return isNode(span) && typeof span['start'] === 'number' ? span['start'] : undefined;
}

/** Many nodes have no place of their own; what stands first in them has. */
function firstStart(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.map(firstStart).find((start) => start !== undefined);
  if (!isNode(value)) return undefined;
  return startOf(value) ?? Object.values(value).map(firstStart).find((start) => start !== undefined);
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
}

/** Every name of a table, a named query or an alias anywhere in the query. */
function namesOf(query: TreeNode): Names {
  const tables = new Set<string>();
  const fields = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isNode(value)) return;
    const table = value['table'];
    if (isNode(table) && isNode(table['name'])) addTable(nameOf(table['name']) ?? '');
    const alias = nameOf(value['alias']);
    if (alias !== undefined) tables.add(alias.toLowerCase());
    for (const part of Object.values(value)) visit(part);
  };
  const addTable = (name: string): void => {
    tables.add(name.toLowerCase());
    const entity = name.startsWith('e_') ? name.slice(2) : '';
    if (isEntityName(entity)) for (const field of [...ENVELOPE, ...Object.keys(ENTITIES[entity].fields)]) fields.add(field);
  };
  visit(query);
  return { tables, fields };
}

function resultColumns(query: TreeNode): readonly string[] | undefined {
  const [[kind, node] = ['', undefined]] = Object.entries(query);
  if (!isNode(node)) return undefined;
  if (kind !== 'select') {
    const inner = node['left'] ?? node['this'];
    return isNode(inner) ? resultColumns(inner) : undefined;
  }
  const names = (Array.isArray(node['expressions']) ? node['expressions'] : []).map(columnName);
  return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined);
}

/** Undefined for `*`, and for what the database names itself. */
function columnName(expression: unknown): string | undefined {
  if (!isNode(expression)) return undefined;
  const { alias, column } = expression;
  const name = isNode(alias) ? nameOf(alias['alias']) : isNode(column) ? nameOf(column['name']) : undefined;
  return name === '*' ? undefined : name?.toLowerCase();
}
