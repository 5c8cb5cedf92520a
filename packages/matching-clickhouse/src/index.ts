export { type ClickHouseSettings, clickHouseEngine } from './clickhouse-engine.ts';
export { engineOf } from './engine.ts';
