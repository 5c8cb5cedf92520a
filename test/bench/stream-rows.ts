/**
 * One measurement of rows streamed from one database, in a process of its own: by the product alone, or by the product
 * and the bare driver in turn. Prints one JSON line; started by stream-rows.test.ts.
 */
import { type Connector, raw, silentLog } from '@erp-audit/core';
import { BARE_DRIVERS, type BareStream } from './bare-drivers.ts';

/** What is measured; the argument of this program as JSON. */
export interface StreamOrder {
  /** `alone` for the memory of the product, `in turn` for its speed beside the driver. */
  readonly way: 'alone' | 'in turn';
  /** `type` of the connector, such as `postgres`. */
  readonly type: string;
  /** Folder of the connector without `connector-`. */
  readonly connector: string;
  /** As the configuration writes it. */
  readonly connection: unknown;
  /** What the driver opens, where it is not the same. */
  readonly driverConnection?: unknown;
  readonly query: string;
}

/** Memory is resident: at its peak, and above what the process took once the source was open. */
export interface AloneFigures {
  readonly rows: number;
  readonly seconds: number;
  readonly peakMb: number;
  readonly growthMb: number;
}

/** Rows per second in each turn. */
export interface InTurnFigures {
  readonly rows: { readonly driver: number; readonly product: number };
  readonly turns: readonly { readonly driver: number; readonly product: number }[];
}

/** Long enough for what lies in buffers from before not to matter. */
const ROWS_A_TURN = 100_000;

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

function openDriver({ type, connection, driverConnection, query }: StreamOrder): Promise<BareStream> {
  const open = BARE_DRIVERS[type];
  if (open === undefined) throw new Error(`no bare driver for ${type}`);
  return open(driverConnection ?? connection, query);
}

async function measureAlone(order: StreamOrder): Promise<AloneFigures> {
  const stream = await openProduct(order);
  const before = process.memoryUsage.rss();
  let rows = 0;
  const started = performance.now();
  for await (const batch of stream.batches()) rows += batch.length;
  const seconds = (performance.now() - started) / 1_000;
  await stream.close();
  // The kernel's own record of the peak, which no sampling can miss.
  const peakMb = process.resourceUsage().maxRSS / 1_024;
  return { rows, seconds, peakMb: Math.round(peakMb), growthMb: Math.round(peakMb - before / 2 ** 20) };
}

/** Whatever else the machine does falls on both alike: each reads some rows, then it is the turn of the other. */
async function measureInTurn(order: StreamOrder): Promise<InTurnFigures> {
  const streams = { driver: await openDriver(order), product: await openProduct(order) };
  const driver = streams.driver.batches()[Symbol.asyncIterator]();
  const product = streams.product.batches()[Symbol.asyncIterator]();
  const rows = { driver: 0, product: 0 };
  const turns: { driver: number; product: number }[] = [];
  for (;;) {
    const turn = { driver: await takeTurn(driver), product: await takeTurn(product) };
    rows.driver += turn.driver.rows;
    rows.product += turn.product.rows;
    if (turn.driver.rows < ROWS_A_TURN || turn.product.rows < ROWS_A_TURN) break;
    turns.push({ driver: turn.driver.perSecond, product: turn.product.perSecond });
  }
  rows.driver += await remaining(driver);
  rows.product += await remaining(product);
  await streams.driver.close();
  await streams.product.close();
  return { rows, turns };
}

async function takeTurn(batches: AsyncIterator<readonly object[]>) {
  let rows = 0;
  const started = performance.now();
  while (rows < ROWS_A_TURN) {
    const { done, value } = await batches.next();
    if (done === true) break;
    rows += value.length;
  }
  return { rows, perSecond: Math.round((rows / (performance.now() - started)) * 1_000) };
}

async function remaining(batches: AsyncIterator<readonly object[]>): Promise<number> {
  let rows = 0;
  for (;;) {
    const { done, value } = await batches.next();
    if (done === true) return rows;
    rows += value.length;
  }
}

const order = JSON.parse(process.argv[2] ?? '') as StreamOrder;
const figures = order.way === 'alone' ? await measureAlone(order) : await measureInTurn(order);
process.stdout.write(`${JSON.stringify(figures)}\n`);
