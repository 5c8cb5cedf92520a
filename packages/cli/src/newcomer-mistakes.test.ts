import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const root = mkdtempSync(join(tmpdir(), 'erp-audit-newcomer-'));
const folder = join(root, 'audit');
const config = join(folder, 'erp-audit.yaml');

interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function cli(...args: readonly string[]): Promise<Outcome> {
  const out = { stdout: '', stderr: '' };
  const exit = await runCli(
    args,
    {
      stdout: (text) => {
        out.stdout += text;
      },
      stderr: (text) => {
        out.stderr += text;
      },
      ...{ isTerminal: false, columns: undefined, environment: { LANG: 'en_US.UTF-8' } },
      signal: new AbortController().signal,
    },
    '1.2.3',
  );
  return { exit, ...out };
}

beforeAll(async () => {
  const made = await cli(
    'init',
    folder,
    '--connection',
    'pglite:./erp',
    '--profile',
    'demo',
    '--timezone',
    'Asia/Shanghai',
  );
  // There is no such database yet, which is said; the folder is made all the same.
  expect(made.exit).toBe(3);
  expect(made.stdout).toContain('Next: cd ');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What somebody new types, and what is answered: the sentence, the way out, and exit code 2. */
const MISTAKES: readonly (readonly [typed: string, message: string, hint: string])[] = [
  ['runn', 'There is no command "runn". Did you mean run, runs?', 'See "erp-audit --help".'],
  ['rules lst', 'There is no command "lst". Did you mean list?', 'See "erp-audit rules --help".'],
  ['profile chek', 'There is no command "chek". Did you mean check?', 'See "erp-audit profile --help".'],
  ['run --sorce erp', 'There is no option --sorce. Did you mean --source?', 'See "erp-audit run --help".'],
  ['run --source epr', 'There is no source "epr". Did you mean "erp"?', 'See "erp-audit run --help".'],
  ['run erp', 'There are too many arguments.', 'See "erp-audit run --help".'],
  ['run --rule OPN-0001', 'There is no rule "OPN-0001". Did you mean "OPN-001"?', 'See "erp-audit run --help".'],
  [
    'run --rule ownerhip/**',
    'There is no rule "ownerhip/**". Did you mean "ownership/**"?',
    'See "erp-audit run --help".',
  ],
  [
    'run --rule everything',
    'There is no rule "everything". List them with "erp-audit rules list".',
    'See "erp-audit run --help".',
  ],
  [
    'run --as-of 2026/01/01',
    '--as-of is "2026/01/01": write an existing day as YYYY-MM-DD.',
    'See "erp-audit run --help".',
  ],
  ['run --fail-on hgih', '--fail-on cannot be "hgih". Did you mean high?', 'See "erp-audit run --help".'],
  [
    'run --fail-on red',
    '--fail-on cannot be "red". Write one of critical, high, medium, low.',
    'See "erp-audit run --help".',
  ],
  [
    'rules list --format yaml',
    '--format cannot be "yaml". Write one of text, json.',
    'See "erp-audit rules list --help".',
  ],
  ['rules list --lang zh', '--lang cannot be "zh". Write one of en, zh-CN.', 'See "erp-audit rules list --help".'],
  ['report commitee', 'which cannot be "commitee". Did you mean committee?', 'See "erp-audit report --help".'],
  ['runs show', 'The argument run is missing.', 'See "erp-audit runs show --help".'],
  [
    'runs list --limit none',
    '--limit cannot be "none". Write a whole number above 0.',
    'See "erp-audit runs list --help".',
  ],
  [
    'rules show OPN-0001',
    'There is no rule "OPN-0001" among those that are loaded. Did you mean OPN-001?',
    'List what exists with "erp-audit rules list".',
  ],
  ['rules show overdue --source erp', '--source is for --sql.', 'See "erp-audit rules show --help".'],
  [
    'rules test leaver-acces',
    'There is no rule "leaver-acces" among those that are loaded.',
    'List what exists with "erp-audit rules list".',
  ],
  [
    'rules new Late --entity customer',
    '"Late" is no possible rule id: use small letters, digits and "-", with "/" for folders, such as sales/late-order.',
    'See "erp-audit rules new --help".',
  ],
  [
    'rules new late --entity custmer',
    'There is no entity "custmer". Did you mean "customer"?',
    'See "erp-audit rules new --help".',
  ],
  [
    'rules new late --entity customer --kind conditon',
    'There is no kind "conditon". Did you mean "condition"?',
    'See "erp-audit rules new --help".',
  ],
  [
    'rules new late --entity customer --code opn-1',
    'The code "opn-1" is taken or not possible: write two to six capital letters, a hyphen and three digits, such as MY-002.',
    'See "erp-audit rules new --help".',
  ],
  [
    'rules new purchasing/large-order-line --entity customer',
    '"my-rules/purchasing/large-order-line.yaml" exists already: nothing was written.',
    'See "erp-audit rules new --help".',
  ],
  [
    'findings list --department saels',
    'There is no department "saels". Did you mean sales?',
    'See "erp-audit findings list --help".',
  ],
  [
    'findings list --source epr',
    'There is no source "epr". Did you mean erp?',
    'See "erp-audit findings list --help".',
  ],
  [
    'findings list --rule OPN-0001',
    'There is no rule "OPN-0001" among those that are loaded. Did you mean OPN-001?',
    'List what exists with "erp-audit rules list".',
  ],
  [
    'findings show 3f9a',
    '"3f9a" is too short: write at least the first 8 characters of an id.',
    'List what exists with "erp-audit findings list".',
  ],
  ['findings show 3f9a1c20', 'There is no finding "3f9a1c20".', 'List what exists with "erp-audit findings list".'],
  [
    'report',
    'There is no completed run yet: start one with "erp-audit run".',
    'List what exists with "erp-audit runs list".',
  ],
  [
    'completion tcsh',
    'shell cannot be "tcsh". Write one of bash, zsh, fish, powershell.',
    'See "erp-audit completion --help".',
  ],
];

describe('a newcomer who mistypes', () => {
  it.each(MISTAKES)('%s', async (typed, message, hint) => {
    const words = typed.split(' ');
    const { exit, stderr, stdout } = await cli(...words, '--config', config);
    const [first = '', second = ''] = stderr.split('\n');
    expect(first.replace(/^error [A-Z_]+: /, '').startsWith(message), first).toBe(true);
    expect(second).toBe(`hint: ${hint}`);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  });

  it('is answered in Chinese as well', async () => {
    const { stderr } = await cli('run', '--fail-on', 'hgih', '--lang', 'zh-CN', '--config', config);
    expect(stderr).toBe(
      '错误 ARGUMENT_INVALID：--fail-on 的值不能是 "hgih"。 您是否指 high？\n提示：参见 "erp-audit run --help"。\n',
    );
  });
});

describe('a newcomer who has no folder yet', () => {
  it.each(['run', 'doctor', 'rules list', 'findings list', 'profile check'])(
    'is told by %s how to make one',
    async (typed) => {
      const { exit, stderr } = await cli(...typed.split(' '), '--config', join(root, 'none.yaml'));
      expect(exit).toBe(2);
      expect(stderr).toContain(`There is no configuration file "${join(root, 'none.yaml')}" that can be read.`);
      expect(stderr).toContain('hint: Run "erp-audit init", or name the file with --config.');
    },
  );

  const WRONG_SETUPS: readonly (readonly [args: readonly string[], message: string])[] = [
    [['--profile', 'odo'], 'There is no shipped profile "odo". Did you mean odoo?'],
    [
      ['--timezone', 'Europe/Berln'],
      '--timezone is "Europe/Berln": write an IANA time zone such as Asia/Shanghai or Europe/Berlin.',
    ],
    [['--connection', 'localhost:5432'], 'This is no address of a database: write postgres://user@host:5432/database'],
    [
      ['--connection', 'postgres://u:hunter2@h'],
      'This is no address of a database: write postgres://user@host:5432/database',
    ],
  ];
  it.each(WRONG_SETUPS)('and writes init %j gets nothing half made', async (args, message) => {
    const { exit, stderr } = await cli('init', join(root, 'wrong'), ...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('hunter2');
    expect(exit).toBe(2);
    expect((await cli('init', folder)).stderr).toContain('exists already: nothing was changed.');
  });
});

describe('the name of the command alone', () => {
  it('is answered with the first steps, in either language, and is no error', async () => {
    const { exit, stdout, stderr } = await cli();
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    for (const command of ['demo', 'init', 'doctor', 'run', 'report', 'rules new', 'completion'])
      expect(stdout).toContain(`erp-audit ${command}`);
    expect(stdout.split('\n').length).toBeLessThan(20);
    expect((await cli('--lang', 'zh-CN')).stdout).toContain('入门');
  });

  it('may be followed by help and version as people write them', async () => {
    expect((await cli('help', 'run')).stdout).toBe((await cli('run', '--help')).stdout);
    expect((await cli('help', 'run')).exit).toBe(0);
    expect((await cli('version')).stdout).toBe('1.2.3\n');
  });
});

describe('secrets beside the configuration', () => {
  it('are read from .env, which the environment goes before', async () => {
    writeFileSync(join(root, '.env'), 'STORE=pglite:./from-env-file\n', { mode: 0o600 });
    const text = readFileSync(config, 'utf8').replace(/^store: .*$/m, 'store: $' + '{STORE}');
    writeFileSync(join(root, 'with-env.yaml'), text.replaceAll('./my-rules/**', '**'));
    const { exit, stderr } = await cli('rules', 'lint', '--config', join(root, 'with-env.yaml'));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  });
});

describe('a folder of rules of one own', () => {
  it('may be empty, but a folder that is not there is a mistake', async () => {
    const text = readFileSync(config, 'utf8');
    const empty = join(folder, 'empty.yaml');
    mkdirSync(join(folder, 'later-rules'));
    writeFileSync(empty, text.replace('./my-rules/**', './later-rules/**'));
    expect((await cli('rules', 'lint', '--config', empty)).exit).toBe(0);
    writeFileSync(empty, text.replace('./my-rules/**', './my-rulse/**'));
    const { exit, stderr } = await cli('rules', 'lint', '--config', empty);
    expect(exit).toBe(2);
    expect(stderr).toContain('No rule answers to "./my-rulse/**": correct or remove it.');
  });
});
