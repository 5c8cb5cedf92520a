/**
 * Compares labelled tables in this process and in ClickHouse's engine, pair by pair:
 * `pnpm run bench:engines [--sets a,b] [--records N] [--json FILE]`. Without a server's address in
 * ERP_AUDIT_TEST_CLICKHOUSE_URL the engine runs within the process, one process a set.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluateMatching } from '@erp-audit/matching';
import { ownThread, threadsEngine } from '@erp-audit/matching/for-engines';
import { engineOf } from '@erp-audit/matching-clickhouse';
import { bothEngines, type EngineDifferences } from '../../matching/compare-engines.ts';
import { openTestClickHouse } from '../../matching/test-clickhouse.ts';
import { describeCommit, describeMachine } from '../machine.ts';
import { labelledSet } from './labelled-set.ts';
import { SETS } from './sets.ts';

interface Measured extends EngineDifferences {
  readonly set: string;
  readonly records: number;
}

async function measure(set: string, records: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'erp-audit-engines-'));
  const server = await openTestClickHouse(folder);
  try {
    const found: EngineDifferences[] = [];
    const engine = bothEngines(
      threadsEngine(() => ownThread()),
      engineOf(server.client, server.place),
      (differences) => found.push(differences),
    );
    const table = labelledSet(set, records);
    const { records: read } = await evaluateMatching(table, { subject: SETS[set]?.subject ?? 'party', engine });
    const [differences] = found;
    if (differences === undefined) throw new Error('nothing was compared');
    return { set, records: read, ...differences };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Examples name records of tables that lie elsewhere. */
function evidenceOf(sets: readonly Measured[]): object {
  return {
    measuredAt: new Date().toISOString().slice(0, 10),
    commit: describeCommit(),
    machine: describeMachine(),
    sets: sets.map(({ examples: _, ...figures }) => figures),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sets: { type: 'string' },
      records: { type: 'string', default: 'Infinity' },
      json: { type: 'string' },
      one: { type: 'string' },
    },
  });
  if (values.one !== undefined) {
    process.stdout.write(JSON.stringify(await measure(values.one, Number(values.records))));
    return;
  }
  const all: Measured[] = [];
  for (const set of values.sets?.split(',') ?? Object.keys(SETS)) {
    const own = [...process.execArgv, fileURLToPath(import.meta.url), '--one', set, '--records', values.records];
    const child = spawnSync(process.execPath, own, { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (child.status !== 0) throw new Error(child.stderr);
    const measured: Measured = JSON.parse(child.stdout);
    all.push(measured);
    const { records, pairs, differentPairs, differentPatterns, differentLargeBlocks, examples } = measured;
    process.stdout.write(
      `${set}: ${records} records, ${pairs} pairs; different: ${differentPairs} pairs, ${differentPatterns} patterns, ${differentLargeBlocks} large blocks\n`,
    );
    for (const example of examples) process.stdout.write(`  ${example}\n`);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(evidenceOf(all), null, 2)}\n`);
  }
}

await main();
