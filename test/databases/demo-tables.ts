import type { CalendarDate } from '@erp-audit/core';
import { SCHEMA } from '../../packages/demo/src/schema.ts';
import { Simulation } from '../../packages/demo/src/simulation.ts';
import type { StorageType, StoredColumn, StoredTable, StoredValue } from './stored-table.ts';

/** The demo ERP in its first week, in no database yet. */
export interface DemoTables {
  readonly tables: readonly StoredTable[];
  readonly asOf: CalendarDate;
}

/** All tables of the demo ERP with their rows; the same for the same seed and scale. */
export function demoTables(seed: number, scale: number): DemoTables {
  const simulation = new Simulation(seed, scale);
  const { upserts } = simulation.takeChanges();
  const tables = [...upserts].map(([name, rows]): StoredTable => {
    const columns = storedColumns(SCHEMA[name].columns);
    const values = rows.map((row) =>
      columns.map((column) => (row as unknown as Record<string, StoredValue | undefined>)[column.name] ?? null),
    );
    return { name, columns, rows: values };
  });
  return { tables, asOf: simulation.today };
}

function storedColumns(columns: Readonly<Record<string, string>>): StoredColumn[] {
  return Object.entries(columns).map(([name, type]) => ({ name, type: storageType(type.replace(' not null', '')) }));
}

/** The types that the demo ERP writes for PostgreSQL, and no others. */
function storageType(type: string): StorageType {
  const [, name = '', first = '', second = ''] = /^([a-z]+)(?:\((\d+)(?:,(\d+))?\))?$/.exec(type) ?? [];
  if (name === 'text' || name === 'integer' || name === 'date') return { is: name };
  if (name === 'char') return { is: 'char', length: Number(first) };
  if (name === 'numeric') return { is: 'decimal', precision: Number(first), scale: Number(second) };
  if (name === 'timestamp') return { is: 'timestamp', zoned: false };
  throw new RangeError(`no storage for the type ${type}`);
}
