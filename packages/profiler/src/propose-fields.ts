import type { EntityName, LocalizedText, TableColumn } from '@erp-audit/core';
import type { ProposedEntity } from './entity-signs.ts';
import { type FieldSigns, fieldSigns } from './field-signs.ts';
import { columnFit, isJson, type KnownTable, tableId } from './known-table.ts';
import type { FieldProposal } from './proposal.ts';
import {
  alwaysEmptyReason,
  columnNameReason,
  jsonReason,
  keyOnlyReason,
  keyReason,
  nullReason,
  otherKeyReason,
  rangeReason,
  shapeReason,
} from './reasons.ts';
import { referencesTo } from './references.ts';
import type { ColumnSample, TableSample } from './sample.ts';
import { FIELD_WEIGHTS, levelOf, probability, WRITTEN_FROM } from './weights.ts';

/** A table that an entity is read from, under its alias. */
export interface ReadTable {
  readonly alias: string;
  readonly known: KnownTable;
  readonly sample: TableSample | undefined;
}

export type ChosenTables = ReadonlyMap<ProposedEntity, KnownTable>;

const LEAST_NAME_FIT = 0.35;
const SAYS_OTHERWISE = 0.12;
/** What a line takes from its order where it has no column of its own. */
const FROM_HEADER = new Set(['due_date', 'order_date', 'owner_key', 'org_unit_key', 'customer_key', 'supplier_key']);
const HEADER_DISCOUNT = 0.6;
const ENOUGH_VALUES = 20;
const FEW_VALUES = 0.5;
const FEWEST_VALUES = 3;
const WORTH_SAYING = 0.01;
/** A key that is only named like one, of the weight of a declared one. */
const NAMED_SHARE = 1 / 3;
/** Fields that may also name records of other entities than the usual one. */
const ALSO_NAMES: Readonly<Record<string, readonly ProposedEntity[]>> = {
  owner_key: ['user', 'employee'],
  created_by: ['user', 'employee'],
  changed_by: ['user', 'employee'],
  approved_by: ['user', 'employee'],
  partner_key: ['customer', 'supplier'],
  manager_key: ['employee', 'user'],
};

interface Found {
  readonly field: string;
  readonly signs: FieldSigns;
  readonly table: ReadTable;
  readonly column: TableColumn;
  readonly logOdds: number;
  readonly reasons: readonly LocalizedText[];
  readonly references: EntityName | undefined;
  /** Right, but of no use as it is: always empty, or JSON. */
  readonly isHeldBack: boolean;
}

/** One column for each field, each column once, the surest first; in the order of the canonical fields. */
export function proposeFields(
  entity: ProposedEntity,
  tables: readonly ReadTable[],
  chosen: ChosenTables,
): readonly FieldProposal[] {
  const all = fieldSigns(entity);
  const found = all.flatMap(([field, signs]) => findColumns(entity, field, signs, tables, chosen));
  const byField = new Map<string, FieldProposal>();
  const used = new Set<string>();
  for (const each of found.toSorted((a, b) => b.logOdds - a.logOdds || (a.field < b.field ? -1 : 1))) {
    const sql = `${each.table.alias}.${each.column.sqlName}`;
    if (byField.has(each.field) || used.has(sql)) continue;
    used.add(sql);
    byField.set(each.field, proposal(each, sql));
  }
  return all.flatMap(([field]) => byField.get(field) ?? []);
}

function proposal(found: Found, column: string): FieldProposal {
  const { field, signs, reasons, references } = found;
  const certainty = probability(found.logOdds);
  return {
    field,
    sql: signs.shape === 'boolean' ? flagSql(column, found.column.holds) : column,
    column,
    certainty,
    level: levelOf(certainty),
    reasons,
    isWritten: certainty >= WRITTEN_FROM && !found.isHeldBack,
    ...(references === undefined ? {} : { references }),
    ...(signs.personal === undefined ? {} : { personal: signs.personal }),
  };
}

/** A yes-or-no expression from a column of another type. */
export function flagSql(column: string, holds: TableColumn['holds']): string {
  if (holds === 'boolean') return column;
  return holds === 'number' ? `${column} <> 0` : `${column} in ('Y', 'y', 'T', 't', '1', 'true')`;
}

function findColumns(
  entity: ProposedEntity,
  field: string,
  signs: FieldSigns,
  tables: readonly ReadTable[],
  chosen: ChosenTables,
): Found[] {
  return tables.flatMap((table, index) => {
    if (index > 0 && !FROM_HEADER.has(field)) return [];
    return table.known.table.columns.flatMap((column) => {
      const found = judgeColumn(entity, field, signs, table, column, chosen);
      if (found === undefined) return [];
      return [index === 0 ? found : { ...found, logOdds: found.logOdds - HEADER_DISCOUNT }];
    });
  });
}

function judgeColumn(
  entity: ProposedEntity,
  field: string,
  signs: FieldSigns,
  table: ReadTable,
  column: TableColumn,
  chosen: ChosenTables,
): Found | undefined {
  if (isOwnKey(table.known, column) && signs.shape !== 'text') return undefined;
  const link =
    signs.references === undefined ? undefined : findLink(entity, field, signs.references, table, column, chosen);
  const named = columnFit(table.known, column, signs);
  // A foreign key to the right table makes up for a name that fits a little, not for one that says something else.
  const fit = link?.isForEntity === true && named > SAYS_OTHERWISE ? Math.max(named, LEAST_NAME_FIT) : named;
  if (fit < LEAST_NAME_FIT) return undefined;
  const sample = table.sample?.columns.get(column.name);
  const values = judgeValues(signs, sample);
  return {
    ...{ field, signs, table, column },
    logOdds: FIELD_WEIGHTS.prior + FIELD_WEIGHTS.name * fit + (link?.weight ?? 0) + values.logOdds,
    reasons: [
      columnNameReason(fit),
      ...(link === undefined ? [] : [link.reason]),
      ...values.reasons,
      ...(isJson(column) ? [jsonReason()] : []),
      ...foreignKeyReason(signs, table.known, column),
    ],
    references: link?.isForEntity === true ? link.entity : undefined,
    isHeldBack: isJson(column) || (sample !== undefined && sample.rows >= ENOUGH_VALUES && sample.filled === 0),
  };
}

/** A text field read from a foreign key shows the key, not the text behind it. */
function foreignKeyReason({ shape }: FieldSigns, { table }: KnownTable, { name }: TableColumn): LocalizedText[] {
  const target = table.references.find(({ columns }) => columns.length === 1 && columns[0] === name);
  return shape === 'text' && target !== undefined ? [keyOnlyReason(target.targetTable)] : [];
}

function isOwnKey({ table }: KnownTable, column: TableColumn): boolean {
  return table.primaryKey.length === 1 && table.primaryKey[0] === column.name;
}

interface Link {
  readonly entity: EntityName;
  readonly isForEntity: boolean;
  readonly weight: number;
  readonly reason: LocalizedText;
}

/** The table that a column names, if one is declared or a chosen one is named. */
function findLink(
  entity: ProposedEntity,
  field: string,
  usual: EntityName,
  { known }: ReadTable,
  column: TableColumn,
  chosen: ChosenTables,
): Link | undefined {
  const declared = known.table.references.find((each) => each.columns.length === 1 && each.columns[0] === column.name);
  const declaredId = declared === undefined ? undefined : tableId(declared.targetSchema, declared.targetTable);
  const isNamed = (target: ProposedEntity, to: KnownTable) =>
    declared === undefined &&
    target !== entity &&
    referencesTo(known, to, target).some((each) => each.column === column);
  for (const target of ALSO_NAMES[field] ?? [usual as ProposedEntity]) {
    const to = chosen.get(target);
    if (to === undefined || (to.id !== declaredId && !isNamed(target, to))) continue;
    const isDeclared = to.id === declaredId;
    const weight = FIELD_WEIGHTS.declaredReference * (isDeclared ? 1 : NAMED_SHARE);
    return { entity: target, isForEntity: true, weight, reason: keyReason(to.table.name, isDeclared) };
  }
  if (declared === undefined) return undefined;
  const reason = otherKeyReason(declared.targetTable);
  return { entity: usual, isForEntity: false, weight: FIELD_WEIGHTS.otherReference, reason };
}

interface Values {
  readonly logOdds: number;
  readonly reasons: readonly LocalizedText[];
}

function judgeValues(signs: FieldSigns, sample: ColumnSample | undefined): Values {
  if (sample === undefined || sample.rows === 0) return { logOdds: 0, reasons: [] };
  if (sample.filled === 0) return { logOdds: FIELD_WEIGHTS.mostlyNull, reasons: [alwaysEmptyReason(sample.rows)] };
  const { earliest, latest } = sample;
  const nullShare = 1 - sample.filled / sample.rows;
  const shape = judgeShape(signs, sample);
  return {
    logOdds: shape.logOdds + (nullShare > FEW_VALUES ? FIELD_WEIGHTS.mostlyNull : 0),
    reasons: [
      ...(nullShare >= WORTH_SAYING ? [nullReason(nullShare)] : []),
      ...shape.reasons,
      ...(earliest === null || latest === null ? [] : [rangeReason(earliest, latest)]),
    ],
  };
}

function judgeShape({ shape }: FieldSigns, { filled, emails, phones }: ColumnSample): Values {
  const shaped = shape === 'email' ? emails : shape === 'phone' ? phones : undefined;
  if (shaped === undefined || filled < FEWEST_VALUES) return { logOdds: 0, reasons: [] };
  const share = shaped / filled;
  const against = filled >= ENOUGH_VALUES ? FIELD_WEIGHTS.shapeMissing : 0;
  return { logOdds: share >= FEW_VALUES ? FIELD_WEIGHTS.shape : against, reasons: [shapeReason(share, filled)] };
}
