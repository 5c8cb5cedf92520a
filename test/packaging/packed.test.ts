import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REPOSITORY } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MINUTES = 60_000;
const PNPM = ['--prefer-offline', '-y', '-p', 'pnpm@10.34.9', 'pnpm'];

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly output: string;
}

/** Settings of the npm that runs the tests must not reach the npm under test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config_package|lifecycle|package|command)/i.test(name)),
  );
}

function run(cwd: string, command: string, args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    // The configuration that init writes names its database by this variable; no rule test opens it.
    env: { ...cleanEnvironment(), ERP_URL: 'postgres://audit@127.0.0.1/erp' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, output: stdout + stderr };
}

describe('the packed packages', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'erp-audit-packed-'));
  const tarballs = path.join(root, 'tarballs');
  const home = path.join(root, '安装 目录');

  beforeAll(() => {
    mkdirSync(tarballs);
    mkdirSync(home);
    const filters = [
      '--filter',
      './packages/*',
      '--filter',
      './rules',
      '--filter',
      './reports',
      '--filter',
      '!@erp-audit/testkit',
    ];
    const built = run(REPOSITORY, 'npx', [...PNPM, 'run', 'build']);
    expect(built.status, built.output).toBe(0);
    const packed = run(REPOSITORY, 'npx', [...PNPM, '-r', ...filters, 'pack', '--pack-destination', tarballs]);
    expect(packed.status, packed.output).toBe(0);
    writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
    const files = readdirSync(tarballs).map((name) => path.join(tarballs, name));
    const installed = run(home, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...files]);
    expect(installed.status, installed.output).toBe(0);
  }, 5 * MINUTES);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('are all but the test support, and name no package of the workspace by protocol', () => {
    const installed = readdirSync(path.join(home, 'node_modules/@erp-audit')).sort();
    expect(installed).toEqual(
      expect.arrayContaining(['core', 'demo', 'engine', 'pglite', 'reports', 'rules', 'runner', 'store']),
    );
    expect(installed).not.toContain('testkit');
    for (const name of installed) {
      const manifest = readFileSync(path.join(home, 'node_modules/@erp-audit', name, 'package.json'), 'utf8');
      expect(manifest, name).not.toContain('workspace:');
    }
  });

  it('carry the rules and their tests, and no source of ours', () => {
    const modules = path.join(home, 'node_modules/@erp-audit');
    expect(existsSync(path.join(modules, 'rules/ownership/master-data-owner.yaml'))).toBe(true);
    expect(existsSync(path.join(modules, 'rules/ownership/master-data-owner.test.yaml'))).toBe(true);
    expect(existsSync(path.join(modules, 'engine/dist/index.js'))).toBe(true);
    expect(existsSync(path.join(modules, 'engine/src'))).toBe(false);
  });

  it('run: help', () => {
    const help = run(home, 'npx', ['--no-install', 'erp-audit', '--help']);
    expect(help.status, help.output).toBe(0);
    expect(help.stdout).toContain('demo');
  });

  it(
    'run: a new folder, a first rule of its own, and a shipped rule tests itself',
    () => {
      const command = (folder: string, ...args: readonly string[]) => {
        const ended = run(folder, 'npx', ['--no-install', 'erp-audit', ...args]);
        expect(ended.status, ended.output).toBe(0);
        return ended.stdout;
      };
      command(home, 'init', 'my audit', '--timezone', 'Asia/Shanghai');
      const folder = path.join(home, 'my audit');
      command(folder, 'rules', 'test', 'OWN-001');
      expect(command(folder, 'rules', 'new', 'sales/no-customer', '--entity', 'sales_order')).toContain('MY-002');
      const tested = run(folder, 'npx', ['--no-install', 'erp-audit', 'rules', 'test', 'MY-002']);
      expect(tested.status, 'its last case waits for the author').toBe(2);
      expect(tested.output).toContain('1 of 3 cases failed');
      expect(command(folder, 'completion', 'bash')).toContain('complete -F');
    },
    2 * MINUTES,
  );

  it('run: the name of the command alone shows the first steps', () => {
    const overview = run(home, 'npx', ['--no-install', 'erp-audit']);
    expect(overview.status, overview.output).toBe(0);
    expect(overview.stdout).toContain('erp-audit demo');
  });

  it(
    'run: the demo writes workbooks and a report',
    () => {
      const demo = run(home, 'npx', ['--no-install', 'erp-audit', 'demo', '演示', '--scale', '0.02']);
      expect(demo.status, demo.output).toBe(0);
      const files = readdirSync(path.join(home, '演示'), { recursive: true, encoding: 'utf8' });
      expect(files.filter((file) => file.endsWith('.xlsx')).length).toBeGreaterThan(1);
      expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(0);
    },
    4 * MINUTES,
  );
});
