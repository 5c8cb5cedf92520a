import { parseArgs } from 'node:util';

/** What the command was asked for. */
export interface BenchOptions {
  /** Size of the workload: 1 is 26 million rows. */
  readonly scale: number;
  readonly rounds: number;
  /** How many row-level rules on customers are measured beside the checks; 0 for none. */
  readonly rules: number;
  /** How often the start of the program is measured. */
  readonly starts: number;
  /** A server on this machine that takes the databases; one of its own where undefined. */
  readonly server: string | undefined;
  /** The workload stays on `server` for the next time. */
  readonly keep: boolean;
  /** Folder for the figures and the page. */
  readonly output: string;
}

/** Something the person who started the bench can put right. */
export class BenchError extends Error {}

export const USAGE = `Usage: pnpm run bench [options]

  --scale <number>   size of the workload (default 0.1; 1 has 26 million rows, 3.3 GB)
  --rounds <number>  how often each part is measured (default 5)
  --rules <number>   also so many row-level rules on customers against plain SQL (default 0)
  --starts <number>  how often the start of the program is measured (default 20)
  --server <url>     a PostgreSQL on this machine instead of one of its own
  --keep             leave the workload on that server for the next time
  --output <folder>  where figures and page are written (default bench-results)
`;

/** @throws BenchError for what cannot be read */
export function readOptions(args: readonly string[]): BenchOptions | 'help' {
  const { values } = parsed(args);
  if (values.help === true) return 'help';
  const { server, output = 'bench-results', keep = false } = values;
  if (keep && server === undefined) throw new BenchError('--keep needs --server: its own server is always removed.');
  return {
    scale: numberOf('scale', values.scale ?? '0.1', (value) => value > 0),
    rounds: numberOf('rounds', values.rounds ?? '5', isCount),
    rules: numberOf('rules', values.rules ?? '0', (value) => value === 0 || isCount(value)),
    starts: numberOf('starts', values.starts ?? '20', isCount),
    ...{ server, keep, output },
  };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: args.filter((each) => each !== '--'),
      options: {
        ...{ scale: text, rounds: text, rules: text, starts: text },
        ...{ server: text, output: text, keep: flag, help: flag },
      },
    });
  } catch (cause) {
    throw new BenchError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function numberOf(name: string, text: string, isAllowed: (value: number) => boolean): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || !isAllowed(value)) {
    throw new BenchError(`--${name} cannot be "${text}".`);
  }
  return value;
}
