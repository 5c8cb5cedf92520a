import { runProgram } from './measure.ts';
import { helpCommand } from './parts.ts';
import { endedChildrenSeconds } from './process-times.ts';
import { median } from './statistics.ts';

/** Medians of the time until `--help` is printed, in seconds. */
export async function measureStart(cwd: string, times: number) {
  const runs: { readonly wall: number; readonly cpu: number }[] = [];
  for (let run = 0; run < times; run += 1) {
    const before = { wall: performance.now(), cpu: endedChildrenSeconds() };
    await runProgram(helpCommand(cwd));
    runs.push({ wall: (performance.now() - before.wall) / 1000, cpu: endedChildrenSeconds() - before.cpu });
  }
  return { runs: times, wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)) };
}
