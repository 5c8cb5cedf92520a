import { randomUUID } from 'node:crypto';
import { definitionOf } from './rows/columns.ts';
import { ALIGNED_COLUMNS } from './sql/aligned-columns.ts';

const NAMES = [
  ...([
    'chunks',
    'keys',
    'blocks',
    'meetings',
    'copies',
    'pairs',
    'records',
    'words',
    'alike',
    'aligned',
    'compared',
    'kept',
  ] as const),
];
type TableName = (typeof NAMES)[number];

/** Names of the tables of one comparison. */
export type Tables = Readonly<Record<TableName, string>>;

/** Where the tables of a comparison lie. */
export interface TablePlace {
  readonly database: string;
  /** A cluster of the server's configuration; its shards then share the work. */
  readonly cluster?: string | undefined;
}

const PAIR = 'low UInt32, high UInt32, copy UInt8, one UInt32, other UInt32';

interface TableShape {
  readonly columns: string;
  /** By what rows lie in order, and by what they are spread over the shards. */
  readonly order: string;
}

export type Definition = Parameters<typeof definitionOf>[0];

/** Tables of a comparison that nobody else knows. */
export function newTables({ database }: TablePlace): Tables {
  const run = randomUUID().replaceAll('-', '');
  return Object.fromEntries(NAMES.map((name) => [name, `${database}.erp_audit_${run}_${name}`])) as Tables;
}

/** Statements that create all tables. */
export function createSql(tables: Tables, place: TablePlace, records: Definition, words: Definition): string[] {
  const shapes = shapesOf(definitionOf(records), definitionOf(words));
  return NAMES.flatMap((name) => createTable(tables[name], shapes[name], place));
}

function shapesOf(records: string, words: string): Record<TableName, TableShape> {
  return {
    chunks: { columns: 'key UInt8, hashes Array(UInt32), records Array(UInt32)', order: 'key' },
    keys: { columns: 'key UInt8, hash UInt32, record UInt32', order: 'key, hash' },
    blocks: { columns: 'key UInt8, hash UInt32, members Array(UInt32)', order: 'key, hash' },
    meetings: { columns: 'low UInt32, high UInt32, times UInt8', order: 'low, high' },
    copies: { columns: 'low UInt32, high UInt32', order: 'low, high' },
    pairs: { columns: PAIR, order: 'low, high' },
    records: { columns: records, order: 'record' },
    words: { columns: words, order: 'word' },
    alike: { columns: 'one UInt32, other UInt32', order: 'one, other' },
    aligned: { columns: `${PAIR}, ${definitionOf(ALIGNED_COLUMNS)}`, order: 'low, high' },
    compared: {
      columns: 'low UInt32, high UInt32, copy UInt8, pattern_low UInt32, pattern_high UInt32',
      order: 'low, high',
    },
    kept: { columns: 'number UInt32, pattern_low UInt32, pattern_high UInt32', order: 'number' },
  };
}

/** On a cluster each shard has a part of the table, and one table of the same name finds them all. */
function createTable(table: string, { columns, order }: TableShape, { cluster }: TablePlace): string[] {
  const stored = `(${columns}) engine = MergeTree order by (${order})`;
  if (cluster === undefined) return [`create table ${table} ${stored}`];
  const [database = '', name = ''] = table.split('.');
  return [
    `create table ${table}_part on cluster ${cluster} ${stored}`,
    `create table ${table} on cluster ${cluster} (${columns})
      engine = Distributed(${cluster}, ${database}, ${name}_part, cityHash64(${order}))`,
  ];
}

/** Statements that drop them, the last first. */
export function dropSql(tables: Tables, { cluster }: TablePlace): string[] {
  const where = cluster === undefined ? '' : ` on cluster ${cluster}`;
  return NAMES.toReversed().flatMap((name) => [
    `drop table if exists ${tables[name]}${where} sync`,
    ...(cluster === undefined ? [] : [`drop table if exists ${tables[name]}_part${where} sync`]),
  ]);
}
