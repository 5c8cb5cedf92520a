/**
 * One measurement of rows streamed from one database, by the product or by the bare driver, in a process of its own.
 * Prints one JSON line; started by stream-rows.test.ts.
 */
import { type Connector, raw, silentLog } from '@erp-audit/core';
import { BARE_DRIVERS, type BareStream } from './bare-drivers.ts';

/** What is measured; the argument of this program as JSON. */
export interface StreamOrder {
  readonly way: 'product' | 'driver';
  /** `type` of the connector, such as `postgres`. */
  readonly type: string;
  /** Folder of the connector without `connector-`. */
  readonly connector: string;
  /** As the configuration writes it. */
  readonly connection: unknown;
  readonly query: string;
}

/** What came of it. Memory is resident: at its peak, and above what the process took once the source was open. */
export interface StreamFigures {
  readonly rows: number;
  readonly seconds: number;
  readonly peakMb: number;
  readonly growthMb: number;
}

async function openProduct(order: StreamOrder): Promise<BareStream> {
  const { connector } = (await import(`@erp-audit/connector-${order.connector}`)) as { connector: Connector };
  const limits = { connections: 2, statementTimeoutSeconds: 3_600 };
  const source = await connector.open(order.type, order.connection, {
    ...{ name: 'erp', schema: undefined, log: silentLog },
    ...limits,
  });
  const statement = raw(order.query);
  return { batches: () => source.stream(statement, { label: 'bench' }), close: () => source.close() };
}

function openDriver(order: StreamOrder): Promise<BareStream> {
  const open = BARE_DRIVERS[order.type];
  if (open === undefined) throw new Error(`no bare driver for ${order.type}`);
  return open(order.connection, order.query);
}

async function measure(order: StreamOrder): Promise<StreamFigures> {
  const stream = await (order.way === 'product' ? openProduct(order) : openDriver(order));
  const residentMb = () => process.memoryUsage.rss() / 2 ** 20;
  const before = residentMb();
  let rows = 0;
  let fields = 0;
  const started = performance.now();
  for await (const batch of stream.batches()) {
    rows += batch.length;
    fields = Object.keys(batch[0] ?? {}).length;
  }
  const seconds = (performance.now() - started) / 1_000;
  await stream.close();
  if (fields === 0) throw new Error('rows without fields');
  // The kernel's own record of the peak, which no sampling can miss.
  const peakMb = process.resourceUsage().maxRSS / 1_024;
  return { rows, seconds, peakMb: Math.round(peakMb), growthMb: Math.round(peakMb - before) };
}

const order = JSON.parse(process.argv[2] ?? '') as StreamOrder;
process.stdout.write(`${JSON.stringify(await measure(order))}\n`);
