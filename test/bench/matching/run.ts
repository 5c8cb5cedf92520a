/**
 * Matches labelled tables and prints how well: `pnpm run bench:matching [--sets a,b] [--json FILE]`. Each set runs in a
 * process of its own, so that its memory is its own; the sets lie in `../shared/data/matching`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Evaluation, evaluateMatching } from '@erp-audit/matching';
import { describeCommit, describeMachine } from '../machine.ts';
import { LABELLED_SETS, labelledSet } from './labelled-set.ts';
import { SETS } from './sets.ts';

interface Measured extends Evaluation {
  readonly set: string;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakMegabytes: number;
}

async function measure(name: string): Promise<Measured> {
  const started = performance.now();
  const evaluation = await evaluateMatching(labelledSet(name), { subject: SETS[name]?.subject ?? 'party' });
  const { user, system } = process.cpuUsage();
  return {
    set: name,
    ...evaluation,
    cpuSeconds: (user + system) / 1e6,
    wallSeconds: (performance.now() - started) / 1e3,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function line({ set, own, best, calibrationError, cpuSeconds, wallSeconds, peakMegabytes }: Measured): string {
  const target = SETS[set]?.target ?? 0;
  const calibration = SETS[set]?.calibration;
  const isMet = own.f1 >= target && (calibration === undefined || calibrationError < calibration);
  const figures = [own.precision, own.recall, own.f1, target, best.f1, calibrationError].map((figure) =>
    figure.toFixed(3).padStart(7),
  );
  return `${set.padEnd(13)}${figures.join('')}${cpuSeconds.toFixed(1).padStart(8)}${wallSeconds.toFixed(1).padStart(8)}${peakMegabytes.toFixed(0).padStart(7)}  ${isMet ? 'met' : 'MISSED'}`;
}

/** What is kept of a run; the rows themselves, of which some name persons, stay where they are. */
function evidenceOf(all: readonly Measured[]): object {
  const sets = all.map(({ worst: _, ...figures }) => ({ ...figures, target: SETS[figures.set]?.target }));
  return {
    measuredAt: new Date().toISOString().slice(0, 10),
    commit: describeCommit(),
    machine: describeMachine(),
    sets,
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { sets: { type: 'string' }, json: { type: 'string' }, one: { type: 'string' } },
  });
  if (values.one !== undefined) {
    process.stdout.write(JSON.stringify(await measure(values.one)));
    return;
  }
  if (!existsSync(LABELLED_SETS)) throw new Error(`the labelled tables are not there: ${LABELLED_SETS}`);
  process.stdout.write('set            prec. recall     F1 target   best  calib.     CPU s  wall s     MB\n');
  const all: Measured[] = [];
  for (const name of values.sets?.split(',') ?? Object.keys(SETS)) {
    const child = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--one', name], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (child.status !== 0) throw new Error(child.stderr);
    const measured: Measured = JSON.parse(child.stdout);
    all.push(measured);
    process.stdout.write(`${line(measured)}\n`);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(evidenceOf(all), null, 2)}\n`);
}

await main();
