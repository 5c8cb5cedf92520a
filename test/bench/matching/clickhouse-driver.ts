/**
 * What the driver does against a server, of whatever age, that is no more than that: rows as a stream, a statement that
 * is stopped, and one that takes too long. `pnpm run bench:clickhouse-driver --url URL [--json FILE]`
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { describeCommit, describeMachine } from '../machine.ts';

const ROWS = 1_000_000;
const STOP_AFTER_MS = 500;
const TIMEOUT_MS = 1000;
/** A block a second, so that a stop has something to stop. */
const LONG = 'select count() from (select sleep(1) from system.numbers limit 20) settings max_block_size = 1';

async function stream(client: ClickHouseClient): Promise<{ rows: number; sum: number; mostMegabytes: number }> {
  const found = await client.query({
    query: `select number from system.numbers limit ${ROWS}`,
    format: 'TabSeparated',
  });
  let [rows, sum, most] = [0, 0, 0];
  for await (const batch of found.stream()) {
    for (const row of batch) sum += Number(row.text);
    rows += batch.length;
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
  return { rows, sum, mostMegabytes: Math.round(most / 2 ** 20) };
}

/** How a long statement ended here, and whether the server still runs it after it was told to stop. */
async function end(client: ClickHouseClient, id: string, signal?: AbortSignal): Promise<object> {
  const ended = await client
    .query({
      query: LONG,
      query_id: id,
      format: 'TabSeparated',
      ...(signal === undefined ? {} : { abort_signal: signal }),
    })
    .then(
      () => 'finished',
      (error: Error) => error.message,
    );
  const isRunning = await runs(client, id);
  await client.command({ query: `kill query where query_id = '${id}' sync` });
  return { ended, isRunningBeforeKill: isRunning, isRunningAfterKill: await runs(client, id) };
}

async function runs(client: ClickHouseClient, id: string): Promise<boolean> {
  const query = `select count() from system.processes where query_id = '${id}'`;
  const found = await client.query({ query, format: 'TabSeparated' });
  return (await found.text()).trim() !== '0';
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string' }, json: { type: 'string' } } });
  const url = values.url ?? 'http://127.0.0.1:8123';
  const log = { level: ClickHouseLogLevel.OFF };
  const client = createClient({ url, log });
  const impatient = createClient({ url, log, request_timeout: TIMEOUT_MS });
  const version = await client.query({ query: 'select version()', format: 'TabSeparated' });
  const evidence = {
    ...{ measuredAt: new Date().toISOString().slice(0, 10), commit: describeCommit(), machine: describeMachine() },
    server: (await version.text()).trim(),
    stream: await stream(client),
    cancel: await end(client, 'erp-audit-cancel', AbortSignal.timeout(STOP_AFTER_MS)),
    timeout: await end(impatient, 'erp-audit-timeout'),
  };
  await Promise.all([client.close(), impatient.close()]);
  process.stdout.write(`${JSON.stringify(evidence, null, 2)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(evidence, null, 2)}\n`);
}

await main();
