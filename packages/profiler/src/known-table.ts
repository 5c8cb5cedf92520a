import type { CatalogueTable, TableColumn } from '@erp-audit/core';
import type { FieldSigns } from './field-signs.ts';
import { type NamePattern, nameFit } from './match-name.ts';
import { type NameWord, splitName } from './split-name.ts';

/** A table with its name read. */
export interface KnownTable {
  readonly table: CatalogueTable;
  /** `schema.name`, unique in the catalogue. */
  readonly id: string;
  readonly words: readonly NameWord[];
  /** Words of the schema, which say what the table is about where there are several. */
  readonly context: readonly NameWord[];
  /** Tables that point at it by foreign key. */
  readonly pointedAt: number;
}

export function tableId(schema: string, name: string): string {
  return `${schema}.${name}`;
}

const MOST_SHARED_PREFIX = 0.4;
const LONGEST_UNKNOWN_PREFIX = 4;
const PLAIN_SCHEMAS = new Set(['public', 'dbo', 'main', 'adempiere']);

/** Reads the names of all tables; a first word that most tables share, or a short one without meaning, is a prefix. */
export function knowTables(tables: readonly CatalogueTable[]): readonly KnownTable[] {
  const shared = sharedPrefixes(tables);
  const pointing = new Map<string, number>();
  for (const { references } of tables)
    for (const target of new Set(references.map((each) => tableId(each.targetSchema, each.targetTable))))
      pointing.set(target, (pointing.get(target) ?? 0) + 1);
  return tables.map((table) => {
    const id = tableId(table.schema, table.name);
    return {
      table,
      id,
      words: withoutPrefix(splitName(table.name), shared),
      context: PLAIN_SCHEMAS.has(table.schema) ? [] : splitName(table.schema),
      pointedAt: pointing.get(id) ?? 0,
    };
  });
}

function sharedPrefixes(tables: readonly CatalogueTable[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const [first, second] = splitName(name);
    if (first !== undefined && second !== undefined) counts.set(first.text, (counts.get(first.text) ?? 0) + 1);
  }
  const enough = tables.length * MOST_SHARED_PREFIX;
  return new Set([...counts].filter(([, count]) => tables.length > 3 && count >= enough).map(([text]) => text));
}

function withoutPrefix(words: readonly NameWord[], shared: ReadonlySet<string>): readonly NameWord[] {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0) return words;
  const isShort = first.concepts.length === 0 && first.text.length <= LONGEST_UNKNOWN_PREFIX;
  return shared.has(first.text) || isShort ? rest : words;
}

/** What each type of column is worth for a field of a shape; what is not listed is impossible. */
const TYPE_FIT: Readonly<Record<FieldSigns['shape'], Readonly<Partial<Record<TableColumn['holds'], number>>>>> = {
  text: { text: 1, number: 0.85 },
  email: { text: 1 },
  phone: { text: 1, number: 0.85 },
  number: { number: 1 },
  date: { date: 1 },
  boolean: { boolean: 1, number: 0.8, text: 0.8 },
  key: { text: 1, number: 1 },
};
const JSON_FIT = 0.8;

/** True for a text kept as JSON, such as one per language. */
export function isJson({ type }: Pick<TableColumn, 'type'>): boolean {
  return /json/i.test(type);
}

/** What a column's type makes of a field: fully right, possible with a conversion, or impossible. */
export function typeFit(shape: FieldSigns['shape'], column: Pick<TableColumn, 'holds' | 'type'>): number {
  if (shape === 'text' && isJson(column)) return JSON_FIT;
  return TYPE_FIT[shape][column.holds] ?? 0;
}

/** How well the name and type of a column fit a field, from 0 to 1. */
export function columnFit(known: KnownTable, column: TableColumn, signs: FieldSigns): number {
  const type = typeFit(signs.shape, column);
  if (type === 0) return 0;
  const words = splitName(column.name);
  const rules = { patterns: signs.names, not: signs.not, ignored: IGNORED, otherWord: 0.6, satelliteWord: 0.75 };
  const fit = nameFit(words, known.words, rules) * type;
  const mayBeKey = signs.shape === 'key' || signs.shape === 'boolean' || signs.names.some(isIdentifier);
  const isFlag = words[0]?.concepts.includes('flag') === true && words.length > 1;
  if (isFlag && signs.shape !== 'boolean') return fit * FLAG_DISCOUNT;
  return fit > 0 && !mayBeKey && isKeyColumn(known, column) ? fit * KEY_DISCOUNT : fit;
}

/** A name such as `customer_id` in an order is a reference, not a text about the customer. */
function isKeyColumn({ table }: KnownTable, { name }: TableColumn): boolean {
  return (
    splitName(name).some((word) => word.concepts.includes('id')) ||
    table.references.some((reference) => reference.columns.includes(name))
  );
}

function isIdentifier({ all }: NamePattern): boolean {
  return all.some((concept) => concept === 'number' || concept === 'tax' || concept === 'login');
}

const KEY_DISCOUNT = 0.75;
const FLAG_DISCOUNT = 0.2;
const IGNORED = ['id', 'flag', 'header', 'filler'] as const;
