import type { TableColumn } from '@erp-audit/core';
import type { ProposedEntity } from './entity-signs.ts';
import { type KnownTable, tableId, typeFit } from './known-table.ts';
import { type NamePattern, nameFit, patterns } from './match-name.ts';
import { splitName } from './split-name.ts';

/** A column that names records of another table. */
export interface FoundReference {
  readonly column: TableColumn;
  /** Column of the target that it compares with. */
  readonly targetColumn: string;
  readonly isDeclared: boolean;
  /** How sure the link is, from 0 to 1. */
  readonly strength: number;
}

const NAMES: Readonly<Partial<Record<ProposedEntity, readonly NamePattern[]>>> = {
  customer: patterns('customer', 'partner~0.9', 'customer order~0.8'),
  supplier: patterns('supplier', 'partner~0.9'),
  material: patterns('material', 'component~0.8', 'component material~0.8'),
  sales_order: patterns('sales order', 'order', 'sales~0.9', 'customer order'),
  purchase_order: patterns('purchase order', 'order', 'purchase~0.9', 'supplier order'),
  user: patterns('user'),
  role: patterns('role', 'group'),
  employee: patterns('employee'),
  org_unit: patterns('department'),
};

const IGNORED = ['id', 'header', 'flag'] as const;
const DECLARED = 1;
const NAMED_LIKE_THE_TABLE = 0.85;
const NAMED_LIKE_THE_ENTITY = 0.7;
const LEAST_FIT = 0.55;

/** The columns by which a table names records of another, surest first. */
export function referencesTo(from: KnownTable, to: KnownTable, entity: ProposedEntity): readonly FoundReference[] {
  return [...declared(from, to, entity), ...named(from, to, entity)].toSorted((a, b) => b.strength - a.strength);
}

function declared(from: KnownTable, to: KnownTable, entity: ProposedEntity): FoundReference[] {
  return from.table.references.flatMap((reference) => {
    if (tableId(reference.targetSchema, reference.targetTable) !== to.id) return [];
    const [name] = reference.columns;
    const [targetColumn] = reference.targetColumns;
    const column = from.table.columns.find((each) => each.name === name);
    if (column === undefined || targetColumn === undefined || reference.columns.length !== 1) return [];
    // Of several keys to one table (customer, bill-to, ship-to) the one named like the entity is meant.
    return [
      { column, targetColumn, isDeclared: true, strength: DECLARED - 0.1 * (1 - entityFit(column, from, entity)) },
    ];
  });
}

function named(from: KnownTable, to: KnownTable, entity: ProposedEntity): FoundReference[] {
  const [targetColumn, ...furtherKeys] = to.table.primaryKey;
  if (targetColumn === undefined || furtherKeys.length > 0) return [];
  const target = to.table.columns.find((each) => each.name === targetColumn);
  if (target === undefined) return [];
  const elsewhere = new Set(
    from.table.references.filter((each) => each.columns.length === 1).flatMap((each) => each.columns),
  );
  return from.table.columns.flatMap((column) => {
    if (elsewhere.has(column.name) || typeFit('key', column) === 0 || column.holds !== target.holds) return [];
    const strength = namedStrength(column, from, to, entity);
    return strength === 0 ? [] : [{ column, targetColumn, isDeclared: false, strength }];
  });
}

function namedStrength(column: TableColumn, from: KnownTable, to: KnownTable, entity: ProposedEntity): number {
  const isOwnKey = from.table.primaryKey.length === 1 && from.table.primaryKey[0] === column.name;
  if (isOwnKey) return 0;
  if (column.name === to.table.primaryKey[0] && splitName(column.name).length > 1) return NAMED_LIKE_THE_TABLE;
  const own = new Set(to.words.map(({ text }) => singular(text)));
  const words = splitName(column.name).filter(({ concepts, text }) => !concepts.includes('id') && text.length > 1);
  const isTableName =
    words.length > 0 && words.every(({ text }) => own.has(singular(text))) && words.length === own.size;
  if (isTableName) return NAMED_LIKE_THE_TABLE;
  const fit = entityFit(column, from, entity);
  return fit >= LEAST_FIT ? NAMED_LIKE_THE_ENTITY * fit : 0;
}

function singular(text: string): string {
  return text.length > 3 && text.endsWith('s') ? text.slice(0, -1) : text;
}

function entityFit(column: TableColumn, from: KnownTable, entity: ProposedEntity): number {
  const rules = { patterns: NAMES[entity] ?? [], not: [], ignored: IGNORED, otherWord: 0.6, satelliteWord: 0.6 };
  return nameFit(splitName(column.name), from.words, rules);
}
