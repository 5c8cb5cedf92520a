export { clickHouseEngine } from './clickhouse-engine.ts';
export type { ClickHouseSettings } from './connect.ts';
export { engineOf } from './engine.ts';
export { type ClickHouseServer, inspectClickHouse, inspectServer } from './inspect-server.ts';
