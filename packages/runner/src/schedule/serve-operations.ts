import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { AuditError, type Clock } from '@erp-audit/core';
import type { ScheduleMetrics } from './metrics.ts';
import type { ScheduleView } from './schedule-view.ts';

/** A schedule that has not looked at its jobs for so long, and does none, is stuck. */
const STUCK_MS = 120_000;

export interface OperationsServer {
  /** `127.0.0.1:9464`, with the port that was really taken. */
  readonly address: string;
  close(): Promise<void>;
}

interface Served {
  readonly metrics: ScheduleMetrics;
  readonly clock: Clock;
  readonly view: () => ScheduleView;
}

/**
 * Serves `/metrics`, `/health` (the schedule is alive: 200, else 503) and `/ready` (its store can be used as well).
 * Nothing can be changed by it, and nothing of it names a record.
 * @param listen - `host:port`, IPv6 in brackets.
 * @throws AuditError `ARGUMENT_INVALID` where it cannot listen there.
 */
export async function serveOperations(listen: string, served: Served): Promise<OperationsServer> {
  const [, host = '', port = ''] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(listen) ?? [];
  const server = createServer({ headersTimeout: 5_000, requestTimeout: 10_000 }, (request, response) => {
    void answer(served, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), host, resolve);
  }).catch((cause: NodeJS.ErrnoException) => {
    const message = {
      en: `operations.listen: cannot listen on ${listen} (${cause.code ?? 'unknown'}).`,
      'zh-CN': `operations.listen：无法监听 ${listen}（${cause.code ?? 'unknown'}）。`,
    };
    throw new AuditError('ARGUMENT_INVALID', message, { command: 'schedule' }, { cause });
  });
  const taken = server.address();
  return {
    address: `${host}:${typeof taken === 'object' && taken !== null ? taken.port : port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'only GET\n');
  switch (request.url?.split('?')[0]) {
    case '/metrics':
      return end(response, 200, await served.metrics.text(), 'text/plain; version=0.0.4; charset=utf-8');
    case '/health':
      return isAlive(served) ? end(response, 200, 'alive\n') : end(response, 503, 'stuck\n');
    case '/ready':
      return isReady(served) ? end(response, 200, 'ready\n') : end(response, 503, 'not ready\n');
    default:
      return end(response, 404, 'not here\n');
  }
}

function isAlive({ clock, view }: Served): boolean {
  const { lookedAt, running } = view();
  if (running !== undefined) return true;
  return lookedAt !== undefined && clock.now().getTime() - lookedAt.getTime() < STUCK_MS;
}

function isReady(served: Served): boolean {
  const { running, isStoreReachable } = served.view();
  return isAlive(served) && (isStoreReachable || running !== undefined);
}

function end(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
