import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('answer-terminal.py', import.meta.url));
export const BIN = fileURLToPath(new URL('../../packages/cli/bin/erp-audit.js', import.meta.url));

/** What a person does: waits for a text on the screen, then types. */
export type Step = readonly [waitFor: string, type: string];

export interface TerminalTask {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly columns?: number;
  /** After this long the program is ended. Default: 110. */
  readonly limitSeconds?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface TerminalOutcome {
  readonly exit: number;
  /** Everything that was drawn, without the codes that colour it; `\r` begins a line that is drawn over the one before. */
  readonly screen: string;
  /** Steps that were taken. */
  readonly answered: number;
}

/** Why no terminal can be had here, or undefined where one can. */
export function terminalMissing(): string | undefined {
  try {
    execFileSync('python3', ['-c', 'import pty, termios'], { stdio: 'pipe' });
    return undefined;
  } catch {
    return 'no python3 with pty: install python3';
  }
}

/** Runs a program in a terminal of its own and answers it. */
export function answerTerminal(task: TerminalTask): Promise<TerminalOutcome> {
  const child = spawn('python3', [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stdin.end(JSON.stringify(task));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      try {
        const outcome = JSON.parse(output) as TerminalOutcome;
        resolve({ ...outcome, screen: plainText(outcome.screen) });
      } catch (error) {
        reject(error);
      }
    });
  });
}

function plainText(screen: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes of terminals
  return screen.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '');
}
