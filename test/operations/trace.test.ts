import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { runCli } from '../command-line.ts';
import { partsTable, writePartsFolder } from '../durability/parts-folder.ts';

const serverUrl = inject('postgresUrl');
const PARENT = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };

interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code?: number };
}
interface Received {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly resourceSpans: readonly {
      readonly resource: { readonly attributes: readonly object[] };
      readonly scopeSpans: readonly { readonly scope: object; readonly spans: readonly ReceivedSpan[] }[];
    }[];
  };
}

/** A receiver of OTLP over HTTP, as a collector is one: it answers what it is told to. */
describe.skipIf(serverUrl === undefined)('traces', () => {
  let directory: string;
  let config: string;
  let server: Server;
  let endpoint: string;
  let answer = 200;
  const received: Received[] = [];

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-trace-'));
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, partsTable(20));
    config = writePartsFolder(directory, source, await freshDatabase(serverUrl ?? ''));
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as Received['body'];
        received.push({ path: request.url, headers: request.headers, body });
        response.writeHead(answer, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    received.length = 0;
  });
  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
    rmSync(directory, { recursive: true, force: true });
  });

  const spans = () => received.flatMap(({ body }) => body.resourceSpans.flatMap((each) => each.scopeSpans));
  async function run(asOf: string, environment: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const ran = await runCli(['run', '--as-of', asOf, '--config', config]);
    expect(ran.exitCode, ran.stderr).toBe(0);
    return ran;
  }

  test('go to a receiver of OTLP: the run, its source, the scan, each rule, and what the store did for it', async () => {
    await run('2026-01-01', {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20s3cret',
      OTEL_SERVICE_NAME: 'night audit',
      TRACEPARENT: `00-${PARENT.traceId}-${PARENT.spanId}-01`,
    });
    expect(received.map(({ path }) => path)).toEqual(['/v1/traces']);
    expect(received[0]?.headers).toMatchObject({ 'content-type': 'application/json', authorization: 'Bearer s3cret' });
    expect(received[0]?.body.resourceSpans[0]?.resource.attributes).toEqual([
      { key: 'service.name', value: { stringValue: 'night audit' } },
    ]);
    const all = spans().flatMap((scope) => scope.spans);
    const byId = new Map(all.map((span) => [span.spanId, span]));
    const path = (span: ReceivedSpan): string => {
      const parent = byId.get(span.parentSpanId ?? '');
      return parent === undefined ? span.name : `${path(parent)} > ${span.name}`;
    };
    expect([...new Set(all.map(path))].toSorted()).toEqual([
      'run',
      'run > source',
      'run > source > scan',
      'run > source > scan > rule',
      'run > source > scan > rule > store.complete',
      'run > source > scan > rule > store.stage',
      'run > store.finish',
    ]);
    expect(all.filter(({ name }) => name === 'rule')).toHaveLength(5);
    expect(all.find(({ name }) => name === 'run')?.parentSpanId).toBe(PARENT.spanId);
    for (const span of all) {
      expect(span.traceId).toBe(PARENT.traceId);
      expect(BigInt(span.endTimeUnixNano) >= BigInt(span.startTimeUnixNano)).toBe(true);
      const parent = byId.get(span.parentSpanId ?? '');
      if (parent !== undefined) expect(BigInt(span.endTimeUnixNano) <= BigInt(parent.endTimeUnixNano)).toBe(true);
    }
    const rule = all.find(({ name, attributes }) => name === 'rule' && JSON.stringify(attributes).includes('PRT-001'));
    expect(rule?.attributes).toEqual(
      expect.arrayContaining([
        { key: 'state', value: { stringValue: 'checked' } },
        { key: 'inScope', value: { intValue: '20' } },
      ]),
    );
  });

  test('cost nothing but a warning where the receiver fails, and are not sent where nobody asked', async () => {
    answer = 503;
    const refused = await run('2026-01-02', { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/custom?token=s3cret` });
    expect(received.map(({ path }) => path)).toEqual(['/custom?token=s3cret']);
    expect(refused.stderr).toContain('HTTP 503');
    expect(refused.stderr).not.toContain('s3cret');
    received.length = 0;
    const off = [{ OTEL_SDK_DISABLED: 'true' }, { OTEL_SDK_DISABLED: '', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }];
    for (const [index, more] of off.entries()) await run(`2026-01-0${index + 3}`, more);
    expect(received).toEqual([]);
  });
});
