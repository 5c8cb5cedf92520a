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
const SAYS_LITTLE = 0.1;
/** Share of telling columns by which a table is looked at whatever its name. */
const TELLS_ALONE = 0.6;
const IGNORED = ['header', 'id', 'filler'] as const;

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
  const saysLittle = fit < SAYS_LITTLE;
  if (saysLittle && tables > SMALL_CATALOGUE) return undefined;
  const columns = tellingColumns(entity, known);
  if (saysLittle && columns.share < TELLS_ALONE) return undefined;
  const words = known.words.map(({ text }) => text);
  const place = placeOf(entity, known, tables);
  return {
    ...{ known, entity },
    logOdds: TABLE_WEIGHTS.prior + TABLE_WEIGHTS.name * fit + columns.logOdds + place.logOdds,
    reasons: [
      nameReason(fit, words),
      ...(columns.names.length === 0 ? [] : [columnsReason(columns.names)]),
      ...place.reasons,
    ],
  };
}

/** What its size and the tables that point at it say. */
function placeOf(entity: ProposedEntity, { table, pointedAt }: KnownTable, tables: number) {
  const { isTarget, isEverywhere } = signsOf(entity);
  const weights: number[] = [];
  const reasons: LocalizedText[] = [];
  if (isTarget === true && pointedAt > 0) {
    weights.push(Math.min(TABLE_WEIGHTS.mostPointedAt, TABLE_WEIGHTS.pointedAt * Math.log2(1 + pointedAt)));
    reasons.push(pointedAtReason(pointedAt));
    if (isEverywhere !== true && tables >= FEWEST_TABLES && pointedAt > TENANT_SHARE * tables) {
      weights.push(TABLE_WEIGHTS.tenant);
      reasons.push(tenantReason());
    }
  }
  if (table.kind === 'view') weights.push(TABLE_WEIGHTS.view);
  if (table.estimatedRows === 0) {
    weights.push(TABLE_WEIGHTS.empty);
    reasons.push(emptyReason());
  }
  return { logOdds: weights.reduce((sum, weight) => sum + weight, 0), reasons };
}

function tellingColumns(entity: ProposedEntity, known: KnownTable) {
  const { telling, needs } = signsOf(entity);
  const names = new Set<string>();
  let found = 0;
  let usual = 0;
  let missing = 0;
  for (const [field, weight] of Object.entries(telling)) {
    usual += weight;
    const best = bestColumn(entity, field, known);
    if (best.fit >= FOUND_FROM) {
      found += weight * best.fit;
      names.add(best.name);
    } else if (needs.includes(field)) missing += TABLE_WEIGHTS.needMissing;
  }
  const share = usual === 0 ? 0 : found / usual;
  return { names: [...names], share, logOdds: found - TABLE_WEIGHTS.tellingUsual * usual + missing };
}

function bestColumn(entity: ProposedEntity, field: string, known: KnownTable) {
  const signs = signsOfField(entity, field);
  let best = { fit: 0, name: '' };
  if (signs === undefined) return best;
  for (const column of known.table.columns) {
    const fit = columnFit(known, column, signs);
    if (fit > best.fit) best = { fit, name: column.name };
  }
  return best;
}
