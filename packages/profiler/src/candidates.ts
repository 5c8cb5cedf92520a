import type { LocalizedText } from '@erp-audit/core';
import { type ProposedEntity, signsOf } from './entity-signs.ts';
import { signsOfField } from './field-signs.ts';
import { columnFit, type KnownTable } from './known-table.ts';
import { nameFit } from './match-name.ts';
import { columnsReason, emptyReason, nameReason, pointedAtReason, tenantReason } from './reasons.ts';
import { TABLE_WEIGHTS } from './weights.ts';

/** A table that may be an entity, judged by itself. */
export interface Candidate {
  readonly known: KnownTable;
  readonly entity: ProposedEntity;
  readonly logOdds: number;
  readonly reasons: readonly LocalizedText[];
}

const MOST_CANDIDATES = 8;
/** Larger catalogues look at the columns of tables whose name says something only. */
const SMALL_CATALOGUE = 400;
/** A table that more than this share of all tables point at is what rows belong to. */
const TENANT_SHARE = 0.5;
const FEWEST_TABLES = 12;
const FOUND_FROM = 0.55;
const IGNORED = ['header', 'id'] as const;

/** The best tables for an entity by name, columns and size, best first. */
export function candidatesFor(entity: ProposedEntity, tables: readonly KnownTable[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const known of tables) {
    const candidate = judge(entity, known, tables.length);
    if (candidate !== undefined) found.push(candidate);
  }
  return found
    .toSorted((a, b) => b.logOdds - a.logOdds || (a.known.id < b.known.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

function judge(entity: ProposedEntity, known: KnownTable, tables: number): Candidate | undefined {
  const signs = signsOf(entity);
  const rules = { patterns: signs.names, not: signs.not, ignored: IGNORED, otherWord: 0.7, satelliteWord: 0.5 };
  const fit = nameFit(known.words, known.context, rules);
  if (fit < 0.1 && tables > SMALL_CATALOGUE) return undefined;
  const columns = tellingColumns(entity, known);
  if (fit < 0.1 && columns.share < 0.6) return undefined;
  const isEmpty = known.table.estimatedRows === 0;
  const isTenant =
    signs.isTarget === true &&
    signs.isEverywhere !== true &&
    tables >= FEWEST_TABLES &&
    known.pointedAt > TENANT_SHARE * tables;
  const pointedAt =
    signs.isTarget === true
      ? Math.min(TABLE_WEIGHTS.mostPointedAt, TABLE_WEIGHTS.pointedAt * Math.log2(1 + known.pointedAt))
      : 0;
  const logOdds =
    TABLE_WEIGHTS.prior +
    TABLE_WEIGHTS.name * fit +
    columns.logOdds +
    pointedAt +
    (isTenant ? TABLE_WEIGHTS.tenant : 0) +
    (isEmpty ? TABLE_WEIGHTS.empty : 0) +
    (known.table.kind === 'view' ? TABLE_WEIGHTS.view : 0);
  const reasons = [
    nameReason(
      fit,
      known.words.map(({ text }) => text),
    ),
    ...(columns.names.length === 0 ? [] : [columnsReason(columns.names)]),
    ...(pointedAt > 0 ? [pointedAtReason(known.pointedAt)] : []),
    ...(isTenant ? [tenantReason()] : []),
    ...(isEmpty ? [emptyReason()] : []),
  ];
  return { known, entity, logOdds, reasons };
}

function tellingColumns(entity: ProposedEntity, known: KnownTable) {
  const { telling, needs } = signsOf(entity);
  const names: string[] = [];
  let found = 0;
  let possible = 0;
  let missing = 0;
  for (const [field, weight] of Object.entries(telling)) {
    possible += weight;
    const signs = signsOfField(entity, field);
    if (signs === undefined) continue;
    let best = 0;
    let name = '';
    for (const column of known.table.columns) {
      const fit = columnFit(known, column, signs);
      if (fit > best) [best, name] = [fit, column.name];
    }
    if (best >= FOUND_FROM) {
      found += weight * best;
      names.push(name);
    } else if (needs.includes(field)) missing += TABLE_WEIGHTS.needMissing;
  }
  const share = possible === 0 ? 0 : found / possible;
  return { names: [...new Set(names)], share, logOdds: found - TABLE_WEIGHTS.tellingUsual * possible + missing };
}
