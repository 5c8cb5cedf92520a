import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type { MatchSubject } from '@erp-audit/core';
import { evaluateMatching, type PairEngine } from '@erp-audit/matching';
import { clickHouseEngine } from '@erp-audit/matching-clickhouse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parties } from './look-alikes.ts';

const SUBJECT: MatchSubject = 'party';
const open: Server[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const server of open.splice(0)) server.close().closeAllConnections();
});

/** A server that answers like ClickHouse, or never where `hangs` says so; it keeps what it was asked. */
async function serve(hangs: (statement: string) => boolean, answer: Answer = () => [200, '']) {
  const statements: string[] = [];
  const ids = new Map<string, string | null>();
  const server = createServer(async (request, response) => {
    const statement = await statementOf(request);
    statements.push(statement);
    ids.set(statement, new URL(request.url ?? '', 'http://localhost').searchParams.get('query_id'));
    if (hangs(statement)) return;
    const [status, body] = answer(statement);
    response.writeHead(status, status === 200 ? {} : { 'x-clickhouse-exception-code': '241' }).end(body);
  });
  open.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, statements, ids };
}
type Answer = (statement: string) => readonly [status: number, body: string];

/** Inserts name their table in the address. */
async function statementOf(request: IncomingMessage): Promise<string> {
  const named = new URL(request.url ?? '', 'http://localhost').searchParams.get('query');
  const isZipped = request.headers['content-encoding'] === 'gzip';
  const body = await text(isZipped ? request.pipe(createGunzip()) : request);
  return (named ?? body).trim().toLowerCase();
}

function engineAt(url: string, timeoutSeconds = 30): PairEngine {
  return clickHouseEngine({ url, user: 'audit', password: 'geheim', database: 'erp_audit', timeoutSeconds });
}

async function match(engine: PairEngine): Promise<unknown> {
  const records = parties(20).map((record) => ({ record, cluster: record.id }));
  async function* table() {
    yield records;
  }
  return await evaluateMatching(table(), { subject: SUBJECT, engine });
}

/** Stops the search when the server has been asked for something. */
function stoppedBy(engine: PairEngine, signal: AbortSignal): PairEngine {
  return { compare: (table, hooks) => engine.compare(table, { ...hooks, signal }) };
}

const isCreate = (statement: string) => statement.startsWith('create table');
const isDrop = (statement: string) => statement.startsWith('drop table');

describe('a search in ClickHouse ends with an error, and never with fewer pairs,', () => {
  it('where no server answers', async () => {
    const { url } = await serve(() => true);
    vi.restoreAllMocks();
    for (const server of open.splice(0)) server.close();
    await expect(match(engineAt(url))).rejects.toMatchObject({
      code: 'MATCHING_ENGINE_FAILED',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('where a statement takes too long: it is stopped on the server too', async () => {
    const { url, statements, ids } = await serve((statement) => statement.startsWith('insert into'));
    const failure: unknown = await match(engineAt(url, 1)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'MATCHING_ENGINE_FAILED', message: expect.stringContaining('(timeout)') });
    expect(String(failure)).not.toContain('geheim');
    const hanging = statements.find((statement) => statement.startsWith('insert into')) ?? '';
    expect(statements.join('\n')).toContain(`kill query where query_id = '${ids.get(hanging)}'`);
    expect(statements.filter(isDrop)).toHaveLength(statements.filter(isCreate).length);
  });

  it('where the server refuses: its name for the error is told, and what it quotes is not', async () => {
    const refusal = 'Code: 241. DB::Exception: Memory limit: Müller GmbH. (MEMORY_LIMIT_EXCEEDED) (version 26.7.2.1)';
    const { url, statements } = await serve(
      () => false,
      (statement) => (statement.startsWith('insert into') ? [500, refusal] : [200, '']),
    );
    const printed = (['error', 'warn', 'info', 'log'] as const).map((name) => vi.spyOn(console, name));
    const failure: unknown = await match(engineAt(url)).catch((error: unknown) => error);
    expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect(failure).toMatchObject({
      code: 'MATCHING_ENGINE_FAILED',
      message: expect.stringContaining('(MEMORY_LIMIT_EXCEEDED)'),
    });
    expect(String(failure)).not.toContain('Müller');
    expect(statements.filter(isDrop)).toHaveLength(statements.filter(isCreate).length);
  });

  it('where the server says yes to all and does nothing', async () => {
    const { url } = await serve(() => false);
    await expect(match(engineAt(url))).rejects.toMatchObject({
      code: 'MATCHING_ENGINE_FAILED',
      message: expect.stringContaining('(incomplete)'),
    });
  });

  it('where it is stopped: the statement that runs is stopped on the server too', async () => {
    const stop = new AbortController();
    const { url, statements } = await serve((statement) => {
      if (!statement.startsWith('insert into')) return false;
      stop.abort();
      return true;
    });
    await expect(match(stoppedBy(engineAt(url), stop.signal))).rejects.toMatchObject({ code: 'MATCHING_CANCELLED' });
    expect(statements.some((statement) => statement.startsWith('kill query'))).toBe(true);
    expect(statements.filter(isDrop)).toHaveLength(statements.filter(isCreate).length);
  });
});
