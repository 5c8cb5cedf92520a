import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { type CutStyle, type Direction, findPostgresBinaries, freshDatabase, TestProxy } from '@erp-audit/testkit';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { FaultServer } from './fault-server.ts';
import { FaultyAudit, type FaultyRun } from './faulty-audit.ts';
import { FOUND } from './faulty-folder.ts';
import { startMariadbFaultServer } from './mariadb-fault-server.ts';
import { startPostgresFaultServer } from './postgres-fault-server.ts';

const CUTS = Number(process.env['ERP_AUDIT_TEST_CUTS'] ?? 10);
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 20261122);
/** Retries while connecting are given up after a few seconds; nothing else may wait. */
const LONGEST_MS = 60_000;
const HEALTHY_EVERY = 10;
const CLAIM = `A connection cut at ${CUTS} random places of a whole run: each rule has its true result or is not checked, no finding ends, no session is left, the next night is whole`;
const COMMAND = `ERP_AUDIT_TEST_CUTS=${CUTS} ERP_AUDIT_TEST_SEED=${SEED} npx vitest run --config test/vitest.config.ts test/faults/connection-cuts.test.ts`;

const storeUrl = inject('postgresUrl');
const noStore = storeUrl === undefined ? 'no PostgreSQL server for the store' : undefined;
const SUBJECTS = [
  {
    product: 'PostgreSQL',
    start: startPostgresFaultServer,
    missing: noStore ?? (findPostgresBinaries() === undefined ? 'no PostgreSQL to start' : undefined),
  },
  {
    product: 'MariaDB',
    start: startMariadbFaultServer,
    missing: noStore ?? (inject('mariadbUrl') === undefined ? 'no MariaDB to start' : undefined),
  },
];

/** Repeatable numbers in [0, 1): the n-th of a seed. */
function random(n: number): number {
  return createHash('sha256').update(`${SEED}/${n}`).digest().readUInt32BE(0) / 2 ** 32;
}

interface Cut {
  readonly direction: Direction;
  readonly bytes: number;
  readonly style: CutStyle;
}

/** Log-in and small statements are few bytes among many, so that they get a share of the cuts of their own. */
const SHARE_OF_THE_BEGINNING = 0.03;

function cutOf(n: number, whole: Readonly<Record<Direction, number>>): Cut {
  const direction = n % 4 === 2 ? 'toServer' : 'fromServer';
  const reach = whole[direction] * (n % 4 === 3 ? SHARE_OF_THE_BEGINNING : 1);
  return { direction, bytes: 1 + Math.floor(random(n) * reach), style: random(n + 0.5) < 0.5 ? 'reset' : 'end' };
}

/** What a run made of a cut; every other result is a failure of the test. */
function judge({ exit, result, stderr }: FaultyRun): string {
  const unchecked = result.rules.filter(({ state }) => state !== 'checked');
  for (const rule of result.rules) {
    expect(rule, stderr).toMatchObject({ new: 0, reopened: 0, resolved: 0, disappeared: 0, outOfScope: 0 });
    if (rule.state === 'checked') expect(rule.findings).toBe(FOUND.get(rule.code));
    else
      expect([rule.state, rule.reason]).toEqual([
        'not_checked',
        expect.stringMatching(/^(connection_lost|source_unavailable)$/),
      ]);
  }
  if (unchecked.length === 0) {
    expect(exit, stderr).toBe(0);
    return 'all rules checked, after a retry or before the last byte';
  }
  const isWhole = unchecked.length === result.rules.length;
  expect(isWhole ? [3, 4] : [4]).toContain(exit);
  const reasons = [...new Set(unchecked.map(({ reason }) => reason))].toSorted().join(', ');
  return isWhole ? `no rule checked: ${reasons}` : `some rules not checked: ${reasons}`;
}

interface Tally {
  readonly product: string;
  readonly bytes: Readonly<Record<Direction, number>>;
  readonly outcomes: Record<string, number>;
  /** Direction, offset, style and outcome of each cut. */
  readonly cuts: string[];
}
const tallies: Tally[] = [];

async function cutAgainAndAgain(product: string, server: FaultServer): Promise<void> {
  const proxy = await TestProxy.start(server);
  const audit = new FaultyAudit(server, await freshDatabase(storeUrl ?? ''));
  const connection = server.connection({ port: proxy.port });
  try {
    await audit.run();
    proxy.reset();
    await audit.run({ connection });
    const bytes = { fromServer: proxy.passed('fromServer'), toServer: proxy.passed('toServer') };
    const tally: Tally = { product, bytes, outcomes: {}, cuts: [] };
    tallies.push(tally);
    for (let n = 0; n < CUTS; n += 1) {
      const cut = cutOf(n, bytes);
      proxy.reset();
      const { happened } = proxy.cutAt(cut, cut.style);
      const started = performance.now();
      const outcome = judge(await audit.run({ connection }));
      expect(performance.now() - started).toBeLessThan(LONGEST_MS);
      await audit.expectNoSession();
      await expect.poll(() => proxy.openConnections, { timeout: 10_000 }).toBe(0);
      const told = happened() ? outcome : 'the run ended before that byte';
      tally.outcomes[told] = (tally.outcomes[told] ?? 0) + 1;
      tally.cuts.push(`${cut.direction} ${cut.bytes} ${cut.style}: ${told}`);
      if (n % HEALTHY_EVERY === HEALTHY_EVERY - 1) await audit.expectHealthyNight();
    }
    await audit.expectHealthyNight();
  } finally {
    audit.remove();
    await proxy.close();
  }
}

describe('A connection cut anywhere in a run', () => {
  for (const { product, start, missing } of SUBJECTS) {
    test.skipIf(missing !== undefined)(
      `on ${product}, ${CUTS} times: each rule has its true result or none, and nothing ends${missing === undefined ? '' : ` (skipped: ${missing})`}`,
      { timeout: 120_000 + CUTS * 30_000 },
      async () => {
        const server = await start();
        if (server === undefined) throw new Error(`${product} did not start`);
        try {
          await cutAgainAndAgain(product, server);
        } finally {
          await server.stop();
        }
      },
    );
  }

  afterAll(() => {
    const summary = tallies.map(({ product, outcomes }) => ({ product, outcomes }));
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
    if (file === undefined) return;
    const load = loadavg().map((value) => Number(value.toFixed(1)));
    const machine = { cores: cpus().length, node: process.version, load };
    const made = { claim: CLAIM, command: COMMAND, seed: SEED, date: new Date().toISOString().slice(0, 10), machine };
    writeFileSync(file, `${JSON.stringify({ ...made, tallies }, null, 2)}\n`);
  });
});
