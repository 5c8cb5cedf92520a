import { readFileSync } from 'node:fs';
import type { runCli as RunCli } from '../packages/cli/src/run-cli.ts';

// As it was built: what is imported by a name that is only known now, no transformer of the tests touches.
const BUILT = new URL('../packages/cli/dist/run-cli.js', import.meta.url).href;
const { version } = JSON.parse(readFileSync(new URL('../packages/cli/package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** What one invocation of the command line came to. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built command line in this process: all that a process of its own would do, but for starting it.
 * Where start, signals or memory are the matter, `durability/cli-process.ts` starts one.
 */
export async function runCli(args: readonly string[]): Promise<Outcome> {
  const { runCli: run } = (await import(/* @vite-ignore */ BUILT)) as { readonly runCli: typeof RunCli };
  let stdout = '';
  let stderr = '';
  const exitCode = await run(
    [...args, '--log-level', 'debug'],
    {
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      isTerminal: false,
      columns: undefined,
      environment: process.env,
      signal: new AbortController().signal,
    },
    version,
  );
  return { exitCode, stdout, stderr };
}
