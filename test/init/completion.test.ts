import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../durability/cli-process.ts';
import { answerTerminal, BIN, type Step, terminalMissing } from './terminal.ts';

const TAB = '\t';
const root = mkdtempSync(join(tmpdir(), 'erp-audit-completion-'));
const folder = join(root, 'audit');
const programs = join(root, 'programs');

beforeAll(async () => {
  mkdirSync(programs);
  // What completion finds on the path is the built command.
  writeFileSync(join(programs, 'erp-audit'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(programs, 'erp-audit'), 0o755);
  const made = await runCli(['init', folder, '--timezone', 'UTC', '--lang', 'en']);
  expect(made.exitCode, made.stderr).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function missingFor(shell: string): string | undefined {
  try {
    execFileSync(shell, ['--version'], { stdio: 'pipe' });
    return terminalMissing();
  } catch {
    return `no ${shell}: install the package "${shell}"`;
  }
}

interface Typed {
  readonly shell: string;
  readonly start: readonly string[];
  readonly load: string;
}

const SHELLS: readonly Typed[] = [
  { shell: 'bash', start: ['--norc', '-i'], load: 'source <(erp-audit completion bash)' },
  {
    shell: 'zsh',
    start: ['-f', '-i'],
    load: 'autoload -U compinit && compinit -u -D && source <(erp-audit completion zsh)',
  },
  { shell: 'fish', start: ['--no-config', '-i'], load: 'erp-audit completion fish | source' },
];

/** Types into a shell that has read the script, and gives what the screen shows. */
async function type({ shell, start, load }: Typed, steps: readonly Step[]) {
  const PATH = `${programs}:${process.env['PATH'] ?? ''}`;
  return answerTerminal({
    command: [shell, ...start],
    cwd: folder,
    columns: 120,
    environment: { PATH, PS1: '$ ', LANG: 'C.UTF-8', TERM: 'xterm', HOME: root },
    steps: [['', `${load}; echo load''ed\r`], ['loaded', steps[0]?.[1] ?? ''], ...steps.slice(1), ['', 'exit\r']],
  });
}

describe.each(SHELLS)('completion in $shell', (typed) => {
  const missing = missingFor(typed.shell);
  const skipped = missing === undefined ? '' : ` (skipped: ${missing})`;

  test.skipIf(missing !== undefined)(`knows commands, options and the names of the folder${skipped}`, async () => {
    const { screen, answered } = await type(typed, [
      ['', `erp-audit doc${TAB}`],
      ['doctor', `\u0015erp-audit profile ch${TAB}`],
      ['profile check', `\u0015erp-audit doctor --so${TAB}`],
      ['doctor --source', `\u0015erp-audit doctor --source e${TAB}`],
      ['--source erp', `\u0015erp-audit findings list --department proc${TAB}`],
      ['procurement', `\u0015erp-audit rules show OPN-01${TAB}`],
      ['OPN-010', '\u0015'],
    ]);
    expect(answered).toBe(9);
    expect(screen).toContain('OPN-010');
  });
});

describe('the words that completion offers', () => {
  function offered(...words: readonly string[]) {
    const stdout = execFileSync(process.execPath, [BIN, 'complete', '--', ...words], { encoding: 'utf8' });
    const lines = stdout.trimEnd().split('\n');
    return { values: lines.slice(0, -1).map((line) => line.split('\t')[0]), directive: lines.at(-1) };
  }

  test('are the commands, those of a group, and the options of a command', () => {
    expect(offered('').values).toEqual(expect.arrayContaining(['init', 'doctor', 'run', 'rules', 'findings']));
    expect(offered('rules', '').values).toEqual(expect.arrayContaining(['list', 'show', 'new', 'test']));
    expect(offered('run', '--').values).toEqual(expect.arrayContaining(['--source', '--fail-on', '--config']));
    expect(offered('run', '--fail-on', '').values).toEqual(['critical', 'high', 'medium', 'low']);
    expect(offered('run', '--fail-on=h').values).toEqual(['high']);
  });

  test('leave files and folders to the shell, and never fail', () => {
    expect(offered('import', '')).toEqual({ values: [], directive: ':0' });
    expect(offered('report', '--out', '')).toEqual({ values: [], directive: ':16' });
    expect(offered('run', '--source', '').values).toEqual([]);
    expect(offered('no', 'such', 'thing', '').directive).toBe(':4');
  });
});
