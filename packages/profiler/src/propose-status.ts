import { entityOf, type Source, type TableColumn } from '@erp-audit/core';
import type { ProposedEntity } from './entity-signs.ts';
import { columnFit } from './known-table.ts';
import { patterns } from './match-name.ts';
import type { StatusProposal } from './proposal.ts';
import type { ReadTable } from './propose-fields.ts';
import { readable, readCodes } from './sample.ts';
import { areFlags, otherFlag, statusOfCode, statusOfFlag } from './status-words.ts';

const NOT_A_STATE = [
  'date',
  'by',
  'name',
  'region',
  'invoiced',
  'delivery',
  'received',
  'payment',
  'tax',
  'email',
  'amount',
  'price',
] as const;
const STATE = { shape: 'text', names: patterns('status', 'order status', 'status code'), not: NOT_A_STATE } as const;
const LIVING = { shape: 'boolean', names: patterns('active', 'flag active'), not: NOT_A_STATE } as const;
const DEAD = { shape: 'boolean', names: patterns('inactive', 'flag inactive'), not: NOT_A_STATE } as const;
const LEAST_FIT = 0.6;
const MOST_TRIED = 4;

interface StatusColumn {
  readonly table: ReadTable;
  readonly column: TableColumn;
  readonly fit: number;
  /** Undefined for codes, else whether yes means living. */
  readonly meansLiving: boolean | undefined;
}

/** The column that tells the state, and what its codes mean as far as words tell; lines fall back on their order. */
export async function proposeStatus(
  source: Source,
  entity: ProposedEntity,
  tables: readonly ReadTable[],
  signal?: AbortSignal,
): Promise<StatusProposal | undefined> {
  const isMaster = entityOf(entity).nature === 'master';
  const columns = tables.flatMap((table, index) => statusColumns(table, isMaster, index));
  for (const each of columns.toSorted((a, b) => b.fit - a.fit).slice(0, MOST_TRIED)) {
    const status = await readable(tryColumn(source, each, signal), signal);
    if (status !== undefined) return status;
  }
  return undefined;
}

function statusColumns(table: ReadTable, isMaster: boolean, distance: number): StatusColumn[] {
  return table.known.table.columns.flatMap((column) => {
    const state = columnFit(table.known, column, STATE);
    const living = columnFit(table.known, column, LIVING);
    const dead = columnFit(table.known, column, DEAD);
    // Master data lives by a flag, documents by a state; the other is second best.
    const ranked = [
      { fit: state * (isMaster ? 0.85 : 1), meansLiving: undefined },
      { fit: living * (isMaster ? 1 : 0.7), meansLiving: true },
      { fit: dead * (isMaster ? 0.95 : 0.65), meansLiving: false },
    ].toSorted((a, b) => b.fit - a.fit);
    const [best] = ranked;
    if (best === undefined || best.fit < LEAST_FIT) return [];
    return [{ table, column, fit: best.fit - 0.1 * distance, meansLiving: best.meansLiving }];
  });
}

async function tryColumn(
  source: Source,
  { table, column, meansLiving }: StatusColumn,
  signal?: AbortSignal,
): Promise<StatusProposal | undefined> {
  const found = await readCodes(source, table.known, column, signal);
  if (found === undefined || found.length === 0) return undefined;
  const isFlag = (meansLiving !== undefined || column.holds === 'boolean') && areFlags(found.map(({ code }) => code));
  const codes = isFlag ? withOtherFlag(found) : found;
  const read = (code: string) => (isFlag ? statusOfFlag(code, meansLiving ?? true) : statusOfCode(code));
  return {
    sql: `${table.alias}.${column.sqlName}`,
    column: column.name,
    codes: codes.map(({ code, rows }) => ({ code, rows, status: read(code) })),
  };
}

type Codes = readonly { readonly code: string; readonly rows: number }[];

function withOtherFlag(codes: Codes): Codes {
  const [only, second] = codes;
  const other = only === undefined ? undefined : otherFlag(only.code);
  return second !== undefined || other === undefined ? codes : [...codes, { code: other, rows: 0 }];
}
