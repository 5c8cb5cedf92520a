import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { type Figures, ratiosOf, summary } from './figures.ts';
import { benchPage } from './figures-page.ts';
import { describeCommit, describeMachine } from './machine.ts';
import { PartsBench } from './measure-parts.ts';
import { measureStart } from './measure-start.ts';
import { BenchError, type BenchOptions, readOptions, USAGE } from './options.ts';
import { checkParts, rowParts } from './parts.ts';
import { rowChecks } from './row-checks.ts';
import { WORKLOAD_CHECKS } from './workload-checks.ts';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function bench(options: BenchOptions): Promise<Figures> {
  const machine = describeMachine();
  const folder = mkdtempSync(join(tmpdir(), 'erp-audit-bench-'));
  try {
    say(`--help, ${options.starts} times`);
    const help = await measureStart(folder, options.starts);
    const server = await startBenchServer(options, say);
    try {
      const parts = await measureAll(options, server, folder);
      return {
        ...{ measuredAt: new Date().toISOString(), commit: describeCommit(), machine, server: server.settings },
        ...{ scale: options.scale, seed: null, rounds: options.rounds, parts, ratios: ratiosOf(parts), help },
      };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll({ rounds, rules }: BenchOptions, server: BenchServer, folder: string) {
  const rows = rules === 0 ? [] : rowParts(rowChecks(rules), folder);
  const measured = new PartsBench([...checkParts(WORKLOAD_CHECKS), ...rows], server, folder, say);
  await measured.countTraffic();
  for (let round = 0; round < rounds; round += 1) await measured.round(round);
  return measured.figures();
}

/** Returns whether every check was exactly right in every round. */
async function main(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args);
  if (options === 'help') {
    process.stdout.write(USAGE);
    return true;
  }
  const figures = await bench(options);
  const folder = resolve(options.output);
  mkdirSync(folder, { recursive: true });
  const name = join(folder, `bench-${options.scale}`);
  writeFileSync(`${name}.json`, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(`${name}.html`, benchPage(figures));
  process.stdout.write(summary(figures));
  say(`Written: ${name}.json and ${name}.html`);
  return figures.parts.every(({ rightChecks, checks }) => rightChecks.every((right) => right === checks));
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  say(error.message);
  process.exitCode = 2;
}
