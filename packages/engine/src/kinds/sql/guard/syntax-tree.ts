import type { LocalizedText } from '@erp-audit/core';
import { FUNCTIONS } from './functions/index.ts';
import { type ForeignDialect, type ParserPlace, parserOf, type TreeNode } from './parser.ts';
import type { JudgedTree } from './postgres-tree.ts';
import type { Problem } from './problem.ts';
import { PRODUCTS } from './products.ts';
import { REFUSALS } from './refusals.ts';
import { isSystemTable } from './system-tables.ts';
import { resultColumns } from './tree-columns.ts';
import { isNode, namesOf, type TreeNames, textsOf } from './tree-names.ts';
import { TREE_PARTS } from './tree-parts.ts';

/** What Oracle itself gives to every row. */
const PSEUDO_COLUMNS = new Set(['rownum', 'rowid', 'level', 'connect_by_isleaf', 'connect_by_iscycle']);

/**
 * The net of a grammar: one query, made only of parts that are known to read, of tables that it names itself.
 * @param text - plain SQL, entities in it named `e_<entity>`
 */
export async function judgeSyntaxTree(text: string, dialect: ForeignDialect): Promise<JudgedTree> {
  const parse = await parserOf(dialect);
  const parsed = parse(text);
  const places = new Places(text);
  if ('fault' in parsed) {
    const message = REFUSALS.unreadable(PRODUCTS[dialect], parsed.fault);
    return { problems: [{ at: places.at(parsed.place), message }], columns: undefined };
  }
  const [statement, second] = parsed.statements;
  const query = statement?.['Query'];
  if (!isNode(query) || second !== undefined) {
    return { problems: [{ at: 0, message: REFUSALS.oneSelect }], columns: undefined };
  }
  const judge = new TreeJudge(places, dialect, query);
  return { problems: judge.problems(), columns: resultColumns(query) };
}

/** Characters of a text by line and column. */
class Places {
  readonly #lines: readonly string[];

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  at({ line, column }: ParserPlace): number {
    const before = this.#lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const within = [...(this.#lines[line - 1] ?? '')].slice(0, column - 1).join('');
    return before + within.length;
  }
}

class TreeJudge {
  readonly #dialect: ForeignDialect;
  readonly #places: Places;
  readonly #query: TreeNode;
  readonly #names: TreeNames;
  readonly #found: Problem[] = [];

  constructor(places: Places, dialect: ForeignDialect, query: TreeNode) {
    this.#places = places;
    this.#dialect = dialect;
    this.#query = query;
    this.#names = namesOf(query);
  }

  problems(): readonly Problem[] {
    this.#walk(this.#query, { line: 1, column: 1 });
    return this.#found;
  }

  #refuse(place: ParserPlace, message: LocalizedText): void {
    this.#found.push({ at: this.#places.at(place), message });
  }

  /** @param outer - where the piece around begins */
  #walk(value: unknown, outer: ParserPlace): void {
    if (Array.isArray(value)) for (const item of value) this.#walk(item, outer);
    else if (isNode(value)) this.#node(value, startOf(value) ?? outer);
  }

  #node(node: TreeNode, place: ParserPlace): void {
    for (const [part, value] of Object.entries(node)) {
      if (isWithoutMeaning(part, value)) continue;
      const own = firstStart(value) ?? place;
      if (!TREE_PARTS.has(part)) {
        this.#refuse(own, REFUSALS.syntax(part.replaceAll('_', ' ')));
        continue;
      }
      this.#judge(part, value, own);
      this.#walk(value, own);
    }
  }

  #judge(part: string, value: unknown, place: ParserPlace): void {
    if (part === 'CompoundIdentifier') this.#qualified(textsOf(value), place);
    else if (part === 'Identifier') this.#bare(value, place);
    else if (!isNode(value)) return;
    else if (part === 'Function') this.#function(textsOf(value['name']), place);
    else if (part === 'Table') this.#table(value, place);
  }

  #function(parts: readonly string[], place: ParserPlace): void {
    const [name = '', ...more] = parts;
    const isKnown = more.length === 0 && FUNCTIONS[this.#dialect].has(name.toLowerCase());
    if (!isKnown) this.#refuse(place, REFUSALS.function(parts.join('.')));
  }

  #qualified(parts: readonly string[], place: ParserPlace): void {
    const table = parts.at(-2) ?? '';
    if (!this.#names.tables.has(table.toLowerCase()))
      this.#refuse(place, REFUSALS.qualifier(parts.slice(0, -1).join('.')));
  }

  /** Oracle looks for a function where it finds no column of that name. */
  #bare(value: unknown, place: ParserPlace): void {
    const name = isNode(value) && 'span' in value ? String(value['value']) : undefined;
    if (this.#dialect !== 'oracle' || name === undefined || this.#names.parts.has(value)) return;
    const isKnown = PSEUDO_COLUMNS.has(name.toLowerCase()) || this.#names.fields.has(name.toLowerCase());
    if (!isKnown) this.#refuse(place, REFUSALS.bareName(name));
  }

  #table(node: TreeNode, place: ParserPlace): void {
    const parts = textsOf(node['name']);
    const name = parts.join('.');
    // SQL Server reaches databases of its own by three names; a fourth is another server.
    const most = this.#dialect === 'mssql' ? 3 : 2;
    if (isNode(node['args'])) this.#function(parts, place);
    else if (isSystemTable(parts, this.#dialect)) this.#refuse(place, REFUSALS.system(name));
    else if (parts.length > most || name.includes('@')) this.#refuse(place, REFUSALS.otherServer);
    else if (this.#dialect === 'duckdb' && /[./\\:*?]/.test(parts.at(-1) ?? ''))
      this.#refuse(place, REFUSALS.fileAsTable(name));
  }
}

/** Places, and parts that are not there. */
function isWithoutMeaning(part: string, value: unknown): boolean {
  if (part === 'span' || part.endsWith('_token')) return true;
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || value === false || value === '' || value === 'None';
}

function startOf(value: unknown): ParserPlace | undefined {
  const span = isNode(value) ? value['span'] : undefined;
  const start = isNode(span) ? span['start'] : undefined;
  return isNode(start) && Number(start['line']) > 0 ? (start as unknown as ParserPlace) : undefined;
}

/** Many nodes have no place of their own; what stands first in them has. */
function firstStart(value: unknown): ParserPlace | undefined {
  if (Array.isArray(value)) return value.map(firstStart).find((start) => start !== undefined);
  if (!isNode(value)) return undefined;
  return (
    startOf(value) ??
    Object.values(value)
      .map(firstStart)
      .find((start) => start !== undefined)
  );
}
