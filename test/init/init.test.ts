// biome-ignore-all lint/suspicious/noTemplateCurlyInString: configurations write ${NAME}
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDemoErp } from '@erp-audit/demo';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { answerTerminal, BIN, type Step, terminalMissing } from './terminal.ts';

const missing = terminalMissing();
const serverUrl = inject('postgresUrl');
const root = mkdtempSync(join(tmpdir(), 'erp-audit-init-'));
const erp = join(root, 'erp');
const ENTER = '\r';
const UP = '\u001b[A';
const DOWN = '\u001b[B';
const ENVIRONMENT = { LANG: 'en_US.UTF-8', TZ: 'Asia/Shanghai' };

beforeAll(() => createDemoErp({ directory: erp, scale: 0.1 }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function init(name: string, steps: readonly Step[], ...options: readonly string[]) {
  const command = [process.execPath, BIN, 'init', join(root, name), ...options];
  return answerTerminal({ command, cwd: root, steps, environment: ENVIRONMENT });
}

function written(name: string, file = 'erp-audit.yaml'): string {
  return readFileSync(join(root, name, file), 'utf8');
}

const skipped = missing === undefined ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== undefined)(`init in a terminal${skipped}`, () => {
  test('asks five questions, and what it writes is ready for doctor and run', async () => {
    const { exit, answered, screen } = await init('asked', [
      ['Language', ENTER],
      ['Name of the organisation', `East Precision: "1"${ENTER}`],
      ['Time zone', ENTER],
      ['Which ERP?', `${UP}${ENTER}`],
      ['Address of its database', `pglite:${erp}${ENTER}`],
    ]);
    expect({ exit, answered }).toEqual({ exit: 0, answered: 5 });
    expect(screen).toContain('Opened PostgreSQL (embedded)');
    expect(screen).toContain('Departments with org units of the ERP: Procurement, Sales');
    const config = written('asked');
    expect(config).toContain('name: "East Precision: \\"1\\""');
    expect(config).toMatch(/timezone: Asia\/Shanghai +# decides/);
    expect(config).toMatch(/country: CN +# decides/);
    expect(config).toMatch(/id: sales, .*orgUnits: \["[^"]+"/);
    const file = join(root, 'asked', 'erp-audit.yaml');
    const doctor = await runCli(['doctor', '--config', file, '--lang', 'en']);
    expect(doctor.stdout).toContain('Everything is ready.');
    const run = await runCli(['run', '--config', file, '--as-of', '2026-11-19', '--format', 'json']);
    expect(run.exitCode, run.stderr).toBe(0);
  });

  test('goes on in Chinese when that is chosen, comments included', async () => {
    const { exit, screen } = await init('chinese', [
      ['Language', `${DOWN}${ENTER}`],
      ['组织名称', `华东精密制造有限公司${ENTER}`],
      ['时区', ENTER],
      ['使用哪种 ERP', ENTER],
      ['数据库地址', ENTER],
    ]);
    expect(exit).toBe(0);
    expect(screen).toContain('下一步：');
    expect(written('chinese')).toContain('# erp-audit 配置。检查命令：erp-audit doctor');
    expect(written('chinese')).toContain('locale: zh-CN');
    expect(written('chinese')).toContain('connection: ${ERP_URL}');
  });

  test('says what is wrong with a connection and asks for another', async () => {
    const { exit, screen } = await init(
      'retried',
      [
        ['Address of its database', `localhost:5432${ENTER}`],
        ['This is no address', `\u0015postgres://audit@127.0.0.1:1/erp${ENTER}`],
        ['Password', ENTER],
        ['Write another address?', ENTER],
        ['Address of its database', `pglite:${erp}${ENTER}`],
      ],
      '--profile',
      'demo',
      '--organisation',
      'ACME',
      '--timezone',
      'UTC',
      '--lang',
      'en',
    );
    expect(exit, screen).toBe(0);
    expect(screen).toContain('Check host, port and firewall');
    expect(written('retried')).toContain(`connection: "pglite:${erp}"`);
  });

  test.skipIf(serverUrl === undefined)('asks of a server who allows that it is read, and writes it down', async () => {
    const url = new URL(serverUrl ?? '');
    url.password = 'any';
    const given = ['--profile', 'odoo', '--organisation', 'ACME', '--timezone', 'UTC', '--lang', 'en'];
    const { exit, answered } = await init(
      'permitted',
      [
        ['How is its data reached?', `${DOWN}${ENTER}`],
        ['Contract or letter', `V-2026/17${ENTER}`],
        ['Who confirmed it?', `Li Na${ENTER}`],
      ],
      ...given,
      '--connection',
      url.href,
    );
    expect({ exit, answered }).toEqual({ exit: 0, answered: 3 });
    expect(written('permitted')).toMatch(/access: replica +# how/);
    expect(written('permitted')).toMatch(
      /permission: \{ contract: V-2026\/17, confirmedBy: "Li Na", confirmedOn: \d{4}-\d\d-\d\d \}/,
    );
  });

  test('that is given up writes nothing', async () => {
    const { exit, screen } = await init('given-up', [['Language', '\u0003']]);
    expect(exit).toBe(2);
    expect(screen).toContain('Nothing was written.');
    expect(existsSync(join(root, 'given-up'))).toBe(false);
  });
});

describe.skipIf(serverUrl === undefined)('init with a server', () => {
  const options = ['--profile', 'odoo', '--timezone', 'Europe/Berlin', '--lang', 'en'];

  test('keeps the password out of the configuration, in a file that only its owner reads', async () => {
    const url = new URL(serverUrl ?? '');
    url.password = encodeURIComponent(`p'ss"w/rd #1 $HOME`);
    const folder = join(root, 'server');
    const made = await runCli(['init', folder, '--connection', url.href, ...options]);
    expect(made.exitCode, made.stderr).toBe(0);
    expect(written('server')).toMatch(/password: \$\{ERP_PASSWORD\} +# from \.env/);
    for (const text of [written('server'), made.stdout, made.stderr]) expect(text).not.toContain('w/rd');
    if (process.platform !== 'win32') expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
    expect(written('server', '.gitignore')).toContain('.env\n');
    const lint = await runCli(['doctor', '--config', join(folder, 'erp-audit.yaml'), '--format', 'json']);
    const [source] = (JSON.parse(lint.stdout) as { sources: { identity: unknown }[] }).sources;
    expect(source?.identity).not.toBeNull();
  });

  test('takes the permission from options, both parts or none', async () => {
    const half = await runCli(['init', join(root, 'half'), '--contract', 'V-1', ...options]);
    expect(half.exitCode).toBe(2);
    expect(half.stderr).toContain('--contract and --confirmed-by belong together');
    const permission = ['--access', 'extract', '--contract', 'V-1: "§ 4"', '--confirmed-by', '李娜'];
    const made = await runCli(['init', join(root, 'both'), ...permission, ...options]);
    expect(made.exitCode, made.stderr).toBe(0);
    expect(written('both')).toMatch(/ {4}access: extract +#/);
    expect(written('both')).toContain('permission: { contract: "V-1: \\"§ 4\\"", confirmedBy: "李娜", confirmedOn: ');
    const other = await runCli(['init', join(root, 'none'), ...options]);
    expect(other.exitCode, other.stderr).toBe(0);
    expect(written('none')).toMatch(/ {4}# permission: \{ contract: /);
  });

  test('never waits for an answer where nobody can give one', async () => {
    const made = await runCli(['init', join(root, 'silent')]);
    expect(made.exitCode, made.stderr).toBe(0);
    expect(made.stdout).toContain('Next:');
    expect(existsSync(join(root, 'silent', '.env.example'))).toBe(true);
  });
});
