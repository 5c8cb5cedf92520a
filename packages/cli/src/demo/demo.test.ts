import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LOCALES } from '@erp-audit/core';
import { createDemoErp } from '@erp-audit/demo';
import { afterAll, describe, expect, it } from 'vitest';
import { questions } from '../../../reporter/fixtures/questions.ts';
import { runCli } from '../run-cli.ts';
import { DEMO_CONFIG } from './demo-config.ts';
import { prepareFolder } from './demo-folder.ts';

const execute = promisify(execFile);
const SCALE = 0.02;
const MINUTES = 60_000;
const root = mkdtempSync(join(tmpdir(), 'erp-audit-demo-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface DemoJson {
  readonly open: number;
  readonly rules: readonly { readonly code: string; readonly found: number; readonly closed: number }[];
  readonly reports: readonly { readonly report: string; readonly format: string; readonly file: string }[];
}

interface ReportJson extends Pick<DemoJson, 'reports'> {
  readonly committee: Parameters<typeof questions>[1];
}

const programs = ['chromium', 'pdftotext'];
const missing = programs.filter((name) => spawnSync('which', [name]).status !== 0);
const without = missing.length === 0 ? '' : ` (skipped: there is no ${missing.join(' and no ')})`;

function bare(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** What can be read on the first page when a browser prints it, without white space. */
async function firstPrintedPage(file: string): Promise<string> {
  const pdf = join(root, 'page.pdf');
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const profile = `--user-data-dir=${join(root, 'chromium')}`;
  await execute('chromium', [...flags, profile, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, `file://${file}`]);
  const { stdout } = await execute('pdftotext', ['-l', '1', '-layout', pdf, '-']);
  const { stdout: plain } = await execute('pdftotext', ['-l', '1', pdf, '-']);
  return bare(stdout) + bare(plain);
}

const cli = (...args: readonly string[]) => run(['demo', ...args]);

async function run(args: readonly string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  const io = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    isTerminal: false,
    columns: undefined,
    environment: { LANG: 'en_GB.UTF-8' },
    signal: new AbortController().signal,
  };
  const exit = await runCli(args, io, '0.0.0');
  return { exit, stdout, stderr };
}

describe('the demo command', () => {
  const folder = join(root, '演示');
  const asked = [folder, '--scale', String(SCALE), '--format', 'json'] as const;
  let first: DemoJson;

  it(
    'tells twelve weeks, and counts for every rule what came and went',
    async () => {
      const { exit, stdout, stderr } = await cli(...asked);
      expect(exit, stderr).toBe(0);
      first = JSON.parse(stdout) as DemoJson;
      expect(first.rules).toHaveLength(23);
      expect(first.rules.filter(({ found }) => found === 0)).toEqual([]);
      expect(first.rules.filter(({ closed }) => closed > 0).length).toBeGreaterThan(10);
      expect(first.reports.filter(({ report }) => report === 'committee').map(({ format }) => format)).toEqual([
        'html',
        'xlsx',
        'html',
        'xlsx',
      ]);
      const truth = JSON.parse(readFileSync(join(folder, 'erp.truth.json'), 'utf8')) as { week: number };
      expect(truth.week).toBe(11);
    },
    10 * MINUTES,
  );

  it.skipIf(missing.length > 0).each(LOCALES)(
    `answers a newcomer's questions on the first printed page in %s as its figures do${without}`,
    async (locale) => {
      const asked = ['report', 'committee', '--lang', locale, '--format', 'json'];
      const { stdout } = await run([...asked, '--config', join(folder, 'erp-audit.yaml')]);
      const { committee, reports } = JSON.parse(stdout) as ReportJson;
      const page = reports.find(({ format }) => format === 'html')?.file ?? '';
      const text = await firstPrintedPage(page);
      const unanswered = Object.entries(questions(locale, committee)).filter(
        ([, answer]) => !text.includes(bare(answer)),
      );
      expect(unanswered).toEqual([]);
    },
    5 * MINUTES,
  );

  it(
    'the second time keeps the history and finds the same again',
    async () => {
      const { exit, stdout } = await cli(...asked);
      expect(exit).toBe(0);
      const second = JSON.parse(stdout) as DemoJson;
      expect({ open: second.open, rules: second.rules }).toEqual({ open: first.open, rules: first.rules });
    },
    5 * MINUTES,
  );

  it('answers a scale that is none with a sentence', async () => {
    const { exit, stderr } = await cli(folder, '--scale', 'big');
    expect(exit).toBe(2);
    expect(stderr).toContain('--scale is "big"');
  });
});

describe('the folder of the demo', () => {
  const choice = { seed: 5, scale: SCALE, keep: false };

  async function demoIn(name: string): Promise<string> {
    const folder = join(root, name);
    mkdirSync(folder);
    await createDemoErp({ directory: join(folder, 'erp'), seed: choice.seed, scale: SCALE });
    writeFileSync(join(folder, 'erp-audit.yaml'), DEMO_CONFIG);
    return folder;
  }

  it('is left as it is when it holds the demo that is asked for, or when it is to be kept', async () => {
    const folder = await demoIn('kept');
    writeFileSync(join(folder, 'erp-audit.yaml'), '# mine');
    expect(await prepareFolder(folder, 'kept', choice)).toBe('kept');
    expect(await prepareFolder(folder, 'kept', { ...choice, seed: 6, keep: true })).toBe('kept');
    expect(readFileSync(join(folder, 'erp-audit.yaml'), 'utf8')).toBe('# mine');
  });

  it('is made anew for another demo; a configuration that was changed and rules are not lost', async () => {
    const folder = await demoIn('other');
    mkdirSync(join(folder, 'my-rules'));
    writeFileSync(join(folder, 'erp-audit.yaml'), '# mine');
    expect(await prepareFolder(folder, 'other', { ...choice, seed: 6 })).toBe('made');
    expect(readdirSync(folder).sort()).toEqual(['erp-audit.yaml', 'erp-audit.yaml.before-demo', 'my-rules']);
    expect(readFileSync(join(folder, 'erp-audit.yaml.before-demo'), 'utf8')).toBe('# mine');
  });

  it('is refused when it holds something else', async () => {
    const folder = join(root, 'foreign');
    mkdirSync(folder);
    writeFileSync(join(folder, 'erp-audit.yaml'), 'version: 1');
    await expect(prepareFolder(folder, 'foreign', choice)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    expect(readdirSync(folder)).toEqual(['erp-audit.yaml']);
  });
});
