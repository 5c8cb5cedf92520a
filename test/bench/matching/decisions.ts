/**
 * Says what people's decisions teach on labelled tables:
 * `pnpm exec tsx -C @erp-audit/source test/bench/matching/decisions.ts [--sets a,b] [--json FILE]`. Of pairs in doubt the labels decide some; measured are all other pairs, without and with what was
 * learnt. The sets lie in `../shared/data/matching`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateMatching, type TaughtQuality } from '@erp-audit/matching';
import { describeCommit, describeMachine } from '../machine.ts';
import { LABELLED_SETS, labelledSet } from './labelled-set.ts';
import { SETS } from './sets.ts';

const SIZES = [50, 100, 200] as const;
/** Tables of a million records are left to the run of all sets. */
const LEFT_OUT: readonly string[] = ['gen_1m_dev'];

interface Taught extends TaughtQuality {
  readonly set: string;
  readonly asked: number;
}

async function taught(set: string, asked: number): Promise<Taught> {
  const options = { subject: SETS[set]?.subject ?? 'party', decisions: asked } as const;
  const evaluation = await evaluateMatching(labelledSet(set), options);
  if (evaluation.taught === undefined) throw new Error(`nothing was decided of ${set}`);
  return { set, asked, ...evaluation.taught };
}

function line({ set, decisions, same, moved, before, after }: Taught): string {
  const gained = after.f1 - before.f1;
  const figures = [before.f1, after.f1, gained].map((figure) => figure.toFixed(4).padStart(9)).join('');
  return `${set.padEnd(13)}${String(decisions).padStart(6)}${String(same).padStart(6)}${moved.toFixed(2).padStart(7)}${figures}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { sets: { type: 'string' }, json: { type: 'string' } } });
  if (!existsSync(LABELLED_SETS)) throw new Error(`the labelled tables are not there: ${LABELLED_SETS}`);
  process.stdout.write('set         decided  same  moved   before    after   gained\n');
  const all: Taught[] = [];
  for (const set of values.sets?.split(',') ?? Object.keys(SETS).filter((name) => !LEFT_OUT.includes(name)))
    for (const asked of SIZES) {
      const one = await taught(set, asked);
      all.push(one);
      process.stdout.write(`${line(one)}\n`);
    }
  const about = {
    measuredAt: new Date().toISOString().slice(0, 10),
    commit: describeCommit(),
    machine: describeMachine(),
  };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ ...about, runs: all }, null, 2)}\n`);
}

await main();
