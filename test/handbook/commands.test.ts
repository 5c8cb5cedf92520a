import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execute, freshDatabase, REPOSITORY } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { PURCHASING_TABLES, writePurchasingFolder } from '../lifecycle/purchasing-folder.ts';

const serverUrl = inject('postgresUrl');

/** A command of the handbook as it stands there, and why it is not run, where it is not. */
interface WrittenCommand {
  readonly page: string;
  readonly line: string;
  readonly notRun: string | undefined;
}

/** Pages whose commands another test follows in the order of a walk. */
const WALKED = /^add-a-rule/;

/** The commands of the English pages; that the Chinese ones have the same is a matter of the site's own test. */
function writtenCommands(): readonly WrittenCommand[] {
  const folders = ['', '.github', '.github/docs'];
  const pages = folders.flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder))
      .filter((name) => name.endsWith('.md') && !name.includes('.zh-CN') && !WALKED.test(name))
      .map((name) => join(folder, name)),
  );
  return pages.flatMap((page) => {
    const text = readFileSync(join(REPOSITORY, page), 'utf8');
    return [...text.matchAll(/^```sh(?: not-run: ([^\n]+))?\n(.*?)^```/gms)].flatMap(([, notRun, block = '']) =>
      block
        .split('\n')
        .map((line) => line.replace(/ +#.*$/, ''))
        .filter((line) => /^(npx |p?npm |erp-audit )/.test(line))
        .map((line) => ({ page, line, notRun })),
    );
  });
}

const COMMANDS = writtenCommands();
const RUN = COMMANDS.filter(({ notRun }) => notRun === undefined);
/** Each reason that may keep a command from being run, with how many commands it keeps. */
const NOT_RUN: Readonly<Record<string, number>> = {
  'CI runs it': 3,
  'followed by the page on adding a rule': 7,
  'makes gigabytes': 3,
  'installs from a registry': 2,
  'takes a minute of a processor': 1,
  'asks questions': 1,
  'needs a workbook that came back': 1,
  'needs an empty store': 3,
};

test('what of the handbook is not run has one of few reasons', () => {
  const reasons = COMMANDS.flatMap(({ notRun }) => notRun ?? []);
  const counted = Object.fromEntries(
    [...new Set(reasons)].map((reason) => [reason, reasons.filter((each) => each === reason).length]),
  );
  expect(counted).toEqual(NOT_RUN);
  expect(RUN.length).toBeGreaterThan(40);
});

/** One folder for all pages, with what they take for granted: departments, a schedule, somewhere to send to. */
describe.skipIf(serverUrl === undefined)('the commands of the handbook', () => {
  const root = mkdtempSync(join(tmpdir(), 'erp-audit-handbook-'));
  let config: string;
  beforeAll(async () => {
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, PURCHASING_TABLES);
    config = writePurchasingFolder(root, { source, store: await freshDatabase(serverUrl ?? '') });
    const text = readFileSync(config, 'utf8')
      .replaceAll('purchasing\n', 'procurement\n')
      .replace('id: purchasing', 'id: procurement');
    const schedule = 'schedule: { nightly: { cron: "0 2 * * *", run: [erp] } }\nsharedFolder: ./shared\n';
    mkdirSync(join(root, 'shared'));
    writeFileSync(config, `${text}\n${schedule}`);
    const before = await runCli(['run', '--as-of', '2026-06-01', '--config', config]);
    expect(before.exitCode, before.stderr).toBe(0);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Words of a command; files and folders it names lie in the folder of the test. */
  function typed(line: string): readonly string[] {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
    const placed = words.map((word, index) =>
      /^\.\//.test(word) || words[index - 1] === '--out' ? join(root, word) : word,
    );
    for (const word of placed) if (word.startsWith(root)) mkdirSync(dirname(word), { recursive: true });
    return placed;
  }

  test.each(RUN)('$page: $line', async ({ line }) => {
    const { exitCode, stdout, stderr } = await runCli([...typed(line), '--config', config]);
    expect(exitCode, `${stdout}\n${stderr}`).toBe(0);
  });
});
