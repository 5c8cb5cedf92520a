import { freshDatabase, type TestCertificate, TestProxy, testCertificate } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { FaultServer, FaultServerOptions } from './fault-server.ts';
import { expectFault, FaultyAudit } from './faulty-audit.ts';
import { EARLY_ROW, FOUND, LAST_RULE, LONG_RULE, LONG_TABLE, SLOW_RULE } from './faulty-folder.ts';

const storeUrl = inject('postgresUrl');
/** Above every key of the long table. */
const LENGTHENED_FROM = 10_000;
/** Every rule, for the same reason. */
const all = (reason: string) => Object.fromEntries([...FOUND.keys()].map((code) => [code, reason]));

export interface FaultSubject {
  readonly product: string;
  /** Why there is no server, or undefined. */
  readonly missing: string | undefined;
  start(options?: FaultServerOptions): Promise<FaultServer | undefined>;
  /** What the audit reports when it may not use the certificate. */
  readonly tlsCode: string;
}

/** Whole runs on a real server to which something happens. */
export function describeFaults(subject: FaultSubject): void {
  const missing = subject.missing ?? (storeUrl === undefined ? 'no PostgreSQL server for the store' : undefined);
  const title = `Faults on ${subject.product}${missing === undefined ? '' : ` (skipped: ${missing})`}`;
  describe.skipIf(missing !== undefined)(title, () => {
    let server: FaultServer;
    let proxy: TestProxy;
    let audit: FaultyAudit;

    beforeAll(async () => {
      server = await started(subject);
      proxy = await TestProxy.start(server);
      audit = new FaultyAudit(server, await freshDatabase(storeUrl ?? ''));
      await audit.run();
      await audit.expectHealthyNight();
    });
    afterAll(async () => {
      await proxy?.close();
      await server?.stop();
      audit?.remove();
    });
    const throughProxy = () => server.connection({ port: proxy.port });

    /** What flows through the proxy in a night without a fault. */
    async function measured(text: string): Promise<{ readonly bytes: number; readonly occurrences: number }> {
      proxy.reset();
      proxy.occurrences(text);
      expectFault(await audit.run({ connection: throughProxy() }), {}, 0);
      const seen = { bytes: proxy.passed('fromServer'), occurrences: proxy.occurrences(text) };
      proxy.reset();
      return seen;
    }

    test('a connection cut in the middle of a long result costs that rule, and the others go on', async () => {
      const { bytes } = await measured(LONG_TABLE);
      for (const style of ['reset', 'end'] as const) {
        const cut = proxy.cutAt({ direction: 'fromServer', bytes: bytes / 2 }, style);
        const run = await audit.run({ connection: throughProxy() });
        expect(cut.happened()).toBe(true);
        expectFault(run, { [LONG_RULE]: 'connection_lost' });
        await audit.expectNoSession();
        proxy.reset();
      }
      await audit.expectHealthyNight();
    });

    test('a line that falls silent in the middle of a result is a time limit, and nobody waits for ever', async () => {
      const { bytes } = await measured(LONG_TABLE);
      const held = proxy.holdAt({ direction: 'fromServer', bytes: bytes / 2 });
      const run = await audit.run({ connection: throughProxy(), statementTimeoutSeconds: 3 });
      expectFault(run, { [LONG_RULE]: 'timeout' });
      (await held)();
      proxy.reset();
      await audit.expectNoSession();
      await audit.expectHealthyNight();
    });

    test('a locked table costs the rules that read it', async () => {
      const release = await server.lock(LONG_TABLE);
      try {
        expectFault(await audit.run(), { [LONG_RULE]: 'timeout' });
      } finally {
        await release();
      }
      await audit.expectNoSession();
      await audit.expectHealthyNight();
    });

    test('a statement over its time limit costs its rule', async () => {
      const run = await audit.run({ statementTimeoutSeconds: 4, withSlowRule: true });
      expectFault(run, { [SLOW_RULE]: 'timeout' });
      await audit.expectNoSession();
      await audit.expectHealthyNight();
    });

    test('a column that disappears between count and rows costs the rule that reads it', async () => {
      const { occurrences } = await measured(LONG_TABLE);
      const held = proxy.holdAt({ direction: 'toServer', text: LONG_TABLE, occurrence: occurrences });
      const running = audit.run({ connection: throughProxy() });
      const release = await held;
      await server.run(`alter table ${LONG_TABLE} rename column price to former_price`);
      release();
      const run = await running;
      await server.run(`alter table ${LONG_TABLE} rename column former_price to price`);
      expectFault(run, { [LONG_RULE]: 'query_failed' });
      expect(run.result.rules.find(({ code }) => code === LONG_RULE)?.reasonDetail).toMatch(/price.* does not exist/);
      await audit.expectNoSession();
      await audit.expectHealthyNight();
    });

    test('a server without a free connection is a source that cannot be opened: exit 3', async () => {
      const release = await server.exhaust();
      const run = await audit.run();
      await release();
      expectFault(run, all('source_unavailable'), 3);
      await audit.expectNoSession();
      await audit.expectHealthyNight();
    });

    test('a server that ends a session and has no other left costs that rule and those after it', async () => {
      await lengthen(server);
      proxy.reset();
      const held = proxy.holdAt({ direction: 'fromServer', text: EARLY_ROW, occurrence: 1 });
      const running = audit.run({ connection: throughProxy(), connections: 1 });
      const goOn = await held;
      await server.endSessions();
      const release = await server.exhaust();
      goOn();
      const run = await running;
      await release();
      expectFault(run, { [LONG_RULE]: 'connection_lost', [LAST_RULE]: 'connection_lost' });
      expect(run.result.rules.find(({ code }) => code === LAST_RULE)?.reasonDetail).toContain(
        'takes no more connections',
      );
      await audit.expectNoSession();
      proxy.reset();
      await shorten(server);
      await audit.expectHealthyNight();
    });

    test('a wrong password is a source that cannot be opened: exit 3, and no message repeats it', async () => {
      const run = await audit.run({ connection: server.connection({ password: 'wrong-password' }) });
      expectFault(run, all('source_unavailable'), 3);
      expect(run.stderr).toContain('SOURCE_AUTH_FAILED');
      expect(JSON.stringify(run)).not.toContain('wrong-password');
      await audit.expectNoSession();
      await audit.expectHealthyNight();
    });

    test('a server killed in the middle of a result: that rule and those after it are not checked', async () => {
      await lengthen(server);
      proxy.reset();
      const held = proxy.holdAt({ direction: 'fromServer', text: EARLY_ROW, occurrence: 1 });
      const running = audit.run({ connection: throughProxy(), connections: 1 });
      const release = await held;
      await server.kill();
      release();
      const run = await running;
      expectFault(run, { [LONG_RULE]: 'connection_lost', [LAST_RULE]: 'connection_lost' });
      await expect.poll(() => proxy.openConnections, { timeout: 10_000 }).toBe(0);
    });
  });

  describeTls(subject, missing);
}

/** Makes the long result longer than the buffers of all sockets on the way hold; what lies in them still arrives. */
async function lengthen(server: FaultServer): Promise<void> {
  for (const further of [LENGTHENED_FROM, 2 * LENGTHENED_FROM, 4 * LENGTHENED_FROM])
    await server.run(`insert into ${LONG_TABLE} select id + ${further}, price, note from ${LONG_TABLE}`);
}

async function shorten(server: FaultServer): Promise<void> {
  await server.run(`delete from ${LONG_TABLE} where id > ${LENGTHENED_FROM}`);
}

async function started(subject: FaultSubject, options: FaultServerOptions = {}): Promise<FaultServer> {
  const server = await subject.start(options);
  if (server === undefined) throw new Error(`${subject.product} did not start`);
  return server;
}

function describeTls(subject: FaultSubject, without: string | undefined): void {
  const expired = without === undefined ? testCertificate('expired') : undefined;
  const valid = without === undefined ? testCertificate('valid') : undefined;
  const missing = without ?? (expired === undefined || valid === undefined ? 'no openssl' : undefined);
  const title = `TLS of ${subject.product}${missing === undefined ? '' : ` (skipped: ${missing})`}`;

  /** One night with a certificate, checked against itself as authority. */
  async function nightWith(tls: TestCertificate | undefined) {
    const server = await started(subject, { tls });
    const audit = new FaultyAudit(server, await freshDatabase(storeUrl ?? ''));
    try {
      const run = await audit.run({ connection: server.connection({ ssl: { ca: tls?.certificate } }) });
      await audit.expectNoSession();
      return run;
    } finally {
      audit.remove();
      await server.stop();
    }
  }

  describe.skipIf(missing !== undefined)(title, () => {
    test('an expired certificate is a source that cannot be opened: exit 3, and the reason is named', async () => {
      const run = await nightWith(expired);
      expectFault(run, all('source_unavailable'), 3);
      expect(run.stderr).toContain('SOURCE_TLS_FAILED');
      expect(run.stderr).toContain(subject.tlsCode);
    });

    test('the same certificate is taken while it is valid', async () => {
      const run = await nightWith(valid);
      expect(run.exit, run.stderr).toBe(0);
    });
  });
}
