import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY } from '@erp-audit/testkit';
import { answerTerminal, BIN } from '../init/terminal.ts';

/**
 * Writes down what a terminal of 80 columns shows in the first ten minutes: `tsx -C @erp-audit/source
 * test/recordings/record.ts` after a build. Every line is of a real run; only the names of the temporary folder and of
 * the installation are replaced, and of long outputs the lines in the middle are left out, which is said.
 */
const FILE = join(REPOSITORY, '.github/recordings/first-ten-minutes.txt');
const MOST_LINES = 60;
const COLUMNS = 80;

/** A command as it is typed; `{finding}` is the id of the first finding that was listed. */
const COMMANDS: readonly (readonly [folder: string, command: string])[] = [
  ['', 'erp-audit'],
  ['', 'erp-audit demo'],
  ['erp-audit-demo', 'erp-audit doctor'],
  ['erp-audit-demo', 'erp-audit findings list --severity critical'],
  ['erp-audit-demo', 'erp-audit findings show {finding}'],
  ['erp-audit-demo', 'erp-audit findings show {finding} --sql'],
  ['erp-audit-demo', 'erp-audit rules new purchasing/order-without-supplier --entity purchase_order'],
  ['erp-audit-demo', 'erp-audit rules test MY-001'],
  ['erp-audit-demo', 'erp-audit rules preview MY-001'],
  ['erp-audit-demo', 'erp-audit rules show OPN-001 --lang zh-CN'],
  [
    '',
    'erp-audit init my-audit --profile demo --connection pglite:../erp-audit-demo/erp --timezone Asia/Shanghai --yes',
  ],
  ['my-audit', 'erp-audit run'],
];

const SAVE_CURSOR = '\u001b7';
const RESTORE_CURSOR = '\u001b8';

/** What stays of a line on which bars were drawn: the terminal goes back to where they began and writes over them. */
function withoutBars(line: string): string {
  return line.startsWith(SAVE_CURSOR) ? line.slice(line.lastIndexOf(RESTORE_CURSOR) + RESTORE_CURSOR.length) : line;
}

/** What is left to see of lines that were drawn over again, each from its beginning. */
export function lastDrawn(screen: string): readonly string[] {
  return screen
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => withoutBars((line.split('\r').findLast((part) => part.trim() !== '') ?? '').trimEnd()));
}

/** The beginning and the end of a long output. */
export function shortened(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const half = Math.floor(most / 2);
  return [...lines.slice(0, half), `[… ${lines.length - 2 * half} more lines …]`, ...lines.slice(-half)];
}

async function record(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'first-ten-minutes-'));
  const programs = join(root, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'erp-audit'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(programs, 'erp-audit'), 0o755);
  const environment = { PATH: `${programs}:${process.env['PATH'] ?? ''}`, LANG: 'en_US.UTF-8', NO_COLOR: '1' };
  const text: string[] = [];
  let finding = '';
  for (const [folder, template] of COMMANDS) {
    const command = template.replace('{finding}', finding);
    const started = performance.now();
    const cwd = join(root, folder);
    const task = { command: ['sh', '-c', command], cwd, columns: COLUMNS, environment, limitSeconds: 300, steps: [] };
    const { screen, exit } = await answerTerminal(task);
    const seconds = Math.round((performance.now() - started) / 1000);
    const lines = lastDrawn(screen.replaceAll(root, '~').replaceAll(REPOSITORY, '~/erp-audit/'));
    finding = lines.map((line) => /^([0-9a-f]{8}) /.exec(line)?.[1]).find((id) => id !== undefined) ?? finding;
    text.push(`~${folder === '' ? '' : `/${folder}`}$ ${command}`, ...shortened(lines, MOST_LINES));
    text.push(`[exit ${exit}, ${seconds} s]`, '');
  }
  rmSync(root, { recursive: true, force: true });
  return `${text
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(join(FILE, '..'), { recursive: true });
  writeFileSync(FILE, await record());
}
