import type { EntityName } from '@erp-audit/core';
import type { EntityRead } from './define-kind.ts';
import type { Expression, FoundRecords, Predicate, Total } from './expression.ts';
import type { KeyRange } from './key-range.ts';
import { isStoredPredicate, storedPredicateColumn } from './stored-predicate.ts';

type Node = Expression | Predicate;

/** Columns of one entity that are read, by entity. */
type Reads = Map<EntityName, Set<string>>;

/**
 * Canonical fields of its own entity that an expression or predicate reads, each once, in order of appearance;
 * `key_1` where other records are looked up by it.
 */
export function fieldsOf(...nodes: readonly (Node | undefined)[]): string[] {
  const own = new Set<string>();
  for (const node of nodes) if (node !== undefined) collect(node, own, new Map());
  return [...own];
}

/** What is read of an entity and, by `names`, `has` and `lookup`, of others; the own entity comes first. */
export function readsOf(entity: EntityName, ...nodes: readonly (Node | undefined)[]): EntityRead[] {
  const own = new Set<string>();
  const others: Reads = new Map([[entity, own]]);
  for (const node of nodes) if (node !== undefined) collect(node, own, others);
  return [...others].map(([name, fields]) => ({ entity: name, fields: [...fields] }));
}

function collect(node: Node, own: Set<string>, reads: Reads): void {
  if (typeof node === 'string') own.add(node);
  if (typeof node !== 'object') return;
  if (isStoredPredicate(node)) own.add(storedPredicateColumn(node));
  else if ('field' in node) own.add(node.field);
  else collectParts(node, own, reads);
}

function collectParts(node: Extract<Node, object>, own: Set<string>, reads: Reads): void {
  if ('matches' in node || 'addDays' in node || 'startOf' in node || 'in' in node) {
    for (const [operand] of Object.values(node)) collect(operand, own, reads);
  } else if ('case' in node) collectCase(node, own, reads);
  else if ('has' in node || 'names' in node || 'lookup' in node) collectOther(node, own, reads);
  else if ('total' in node) collectTotal(node.total, own, reads);
  else if (!isLeaf(node)) collectAll(Object.values(node), own, reads);
}

const LEAVES = ['value', 'date', 'unknown', 'parameter', 'monthEnd'];

/** Reads nothing of a record. */
function isLeaf(node: Extract<Node, object>): boolean {
  return LEAVES.some((operator) => operator in node);
}

function collectTotal({ entity, by, of, where, min, max, sum }: Total, own: Set<string>, reads: Reads): void {
  collect(of ?? 'key_1', own, reads);
  const fields = readIn(entity, reads).add(by);
  const counted = min ?? max ?? sum;
  if (counted !== undefined) fields.add(counted);
  if (where !== undefined) collect(where, fields, reads);
}

/** The totals of other records that expressions and predicates show or compare, and what they look up of one, each once. */
export function totalsOf(...nodes: readonly (Node | undefined)[]): Total[] {
  const totals = new Map<string, Total>();
  for (const node of nodes) if (node !== undefined) findTotals(node, totals);
  return [...totals.values()];
}

/** What another entity is asked for is that one's own business. */
function findTotals(node: unknown, totals: Map<string, Total>): void {
  if (typeof node !== 'object' || node === null || 'has' in node || 'names' in node || 'exists' in node) return;
  const total = 'total' in node ? (node.total as Total) : 'lookup' in node ? totalOf(node as Lookup) : undefined;
  if (total !== undefined) totals.set(JSON.stringify(total), total);
  else for (const part of Object.values(node)) findTotals(part, totals);
}

type Lookup = Extract<Expression, { readonly lookup: unknown }>;

/**
 * A field of the record that a key names is the greatest of all records with that key. Undefined where the key is
 * itself looked up elsewhere: not every database joins by a subquery.
 */
export function totalOf({ lookup: [key, entity, field] }: Lookup): Total | undefined {
  return looksElsewhere(key) ? undefined : { entity, by: 'key_1', of: key, max: field };
}

/** What conditions ask other records to be there for, each once. */
export function foundRecordsOf(...nodes: readonly (Node | undefined)[]): FoundRecords[] {
  const found = new Map<string, FoundRecords>();
  for (const node of nodes) findRecords(node, found);
  return [...found.values()];
}

function findRecords(node: unknown, found: Map<string, FoundRecords>): void {
  if (typeof node !== 'object' || node === null) return;
  if (['has', 'names', 'total', 'lookup'].some((operator) => operator in node)) return;
  if ('exists' in node) found.set(JSON.stringify(node.exists), node.exists as FoundRecords);
  else for (const part of Object.values(node)) findRecords(part, found);
}

const ELSEWHERE = ['names', 'has', 'total', 'lookup', 'exists', 'repeated'];

/** Whether an expression or predicate looks at more than its own record. */
export function looksElsewhere(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return ELSEWHERE.some((operator) => operator in node) || Object.values(node).some(looksElsewhere);
}

/** Patterns that conditions and expressions ask for. */
export function patternsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(patternsOf);
  return 'matches' in node ? [(node as Extract<Predicate, { readonly matches: unknown }>).matches[1], ...inner] : inner;
}

/** Entities of which conditions ask whether a key names one of their records. */
export function namedEntities(node: unknown): EntityName[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(namedEntities);
  return 'names' in node ? [(node as { names: NamesOperands }).names[1], ...inner] : inner;
}

type NamesOperands = Extract<Predicate, { readonly names: unknown }>['names'];

/** The ranges of keys that conditions rest on, by the entity whose keys they are. */
export function rangesOf(nodes: readonly Predicate[]): ReadonlyMap<EntityName, KeyRange> {
  const ranges = new Map<EntityName, KeyRange>();
  for (const node of nodes) findRanges(node, ranges);
  return ranges;
}

function findRanges(node: Predicate, ranges: Map<EntityName, KeyRange>): void {
  if ('and' in node) for (const part of node.and) findRanges(part, ranges);
  else if ('or' in node) for (const part of node.or) findRanges(part, ranges);
  else if ('not' in node) findRanges(node.not, ranges);
  else if ('within' in node) ranges.set(node.within.entity, node.within.range);
}

function collectCase(
  { case: branches, else: otherwise }: Extract<Expression, { readonly case: unknown }>,
  own: Set<string>,
  reads: Reads,
): void {
  const nodes: Node[] = branches.flatMap(({ when, value }) => [when, value]);
  collectAll(otherwise === undefined ? nodes : [...nodes, otherwise], own, reads);
}

/** Operators that look into records of another entity. */
type OtherNode = Extract<Node, { readonly has: unknown } | { readonly names: unknown } | { readonly lookup: unknown }>;

function collectOther(node: OtherNode, own: Set<string>, reads: Reads): void {
  if ('has' in node) collectHaving(node.has, own, reads);
  else if ('names' in node) collectNamed(node.names, own, reads);
  else {
    collect(node.lookup[0], own, reads);
    readIn(node.lookup[1], reads).add('key_1').add(node.lookup[2]);
  }
}

function collectAll(operands: readonly unknown[], own: Set<string>, reads: Reads): void {
  for (const operand of operands.flat()) collect(operand as Node, own, reads);
}

function collectHaving(
  { entity, by, where }: Extract<Predicate, { readonly has: unknown }>['has'],
  own: Set<string>,
  reads: Reads,
): void {
  own.add('key_1');
  const fields = readIn(entity, reads).add(by);
  if (where !== undefined) collect(where, fields, reads);
}

function collectNamed(
  [expression, entity, where]: Extract<Predicate, { readonly names: unknown }>['names'],
  own: Set<string>,
  reads: Reads,
): void {
  collect(expression, own, reads);
  const fields = readIn(entity, reads).add('key_1');
  if (where !== undefined) collect(where, fields, reads);
}

function readIn(entity: EntityName, reads: Reads): Set<string> {
  const fields = reads.get(entity) ?? new Set<string>();
  reads.set(entity, fields);
  return fields;
}
