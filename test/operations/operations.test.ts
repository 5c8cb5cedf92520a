import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { runCli } from '../command-line.ts';
import { partsTable, writePartsFolder } from '../durability/parts-folder.ts';
import { MovedClock, SchedulerProcess } from '../schedule/scheduler-process.ts';

const serverUrl = inject('postgresUrl');
const GITHUB = fileURLToPath(new URL('../../.github/', import.meta.url));
const read = (file: string) => readFileSync(join(GITHUB, file), 'utf8');
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const hasPromtool = has('promtool');
const PROMETHEUS = join(GITHUB, 'operations', 'prometheus');

/** Blocks of a page in a language, as they stand there. */
function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);
}

/** What a shell makes of a line without variables. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe.skipIf(serverUrl === undefined)('the page on operations', () => {
  let directory: string;
  let config: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-operations-'));
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, partsTable(20));
    config = writePartsFolder(directory, source, await freshDatabase(serverUrl ?? ''));
    const settings = parse(blocks(read('OPERATIONS.md'), 'yaml')[0] ?? '') as { operations: Record<string, string> };
    settings.operations['listen'] = '127.0.0.1:0';
    settings.operations['textfile'] = './erp-audit.prom';
    delete settings.operations['logFile'];
    // On the page the night has its window; here it is always open.
    const text = stringify(settings).replace(/window: .*/, 'window: 00:00-23:59');
    writeFileSync(config, `${readFileSync(config, 'utf8')}${text}`);
  });
  afterAll(() => {
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  });

  test('names commands that work, the same ones in both languages', async () => {
    const english = blocks(read('OPERATIONS.md'), 'sh').join('').trim().split('\n');
    expect(blocks(read('OPERATIONS.zh-CN.md'), 'sh').join('').trim().split('\n')).toEqual(english);
    const once = english.filter((line) => line.includes('--once'));
    for (const line of [...once, ...english.filter((each) => !once.includes(each))]) {
      const [program, ...args] = words(line);
      expect(program).toBe('erp-audit');
      const { exitCode, stderr } = await runCli([...args, '--config', config]);
      expect(exitCode, `${line}\n${stderr}`).toBe(0);
    }
  });

  test('the schedule serves metrics that promtool takes, health, and the same as a file; rules and dashboard name no other', async () => {
    const scheduler = new SchedulerProcess(config, new MovedClock(directory, new Date()));
    try {
      const { address } = await scheduler.line(({ event }) => event === 'operations.listening', 0);
      await scheduler.line(({ event }) => event === 'schedule.planned', 0);
      const get = (path: string, method = 'GET') => fetch(`http://${address}${path}`, { method });
      await expect.poll(async () => (await get('/ready')).status, { timeout: 30_000 }).toBe(200);
      expect((await get('/health')).status).toBe(200);
      expect((await get('/other')).status).toBe(404);
      expect((await get('/metrics', 'POST')).status).toBe(405);
      const metrics = await (await get('/metrics')).text();
      expect(metrics).toContain('erp_audit_job_last_exit_code{job="nightly"} 0');
      expect(metrics).toContain('erp_audit_run_rules{source="erp",state="checked"} 5');
      expect(metrics).toContain('erp_audit_run_source_attempts{source="erp"} 1');
      expect(readFileSync(join(directory, 'erp-audit.prom'), 'utf8')).toContain('erp_audit_store_reachable 1');
      if (hasPromtool) execFileSync('promtool', ['check', 'metrics'], { input: metrics });
      for (const file of ['erp-audit.rules.yml', 'dashboard.json'])
        for (const [name] of readFileSync(join(PROMETHEUS, file), 'utf8').matchAll(/(erp_audit|process)_[a-z_]+/g))
          expect(metrics, `${file}: ${name}`).toContain(`# TYPE ${name} gauge`);
    } finally {
      scheduler.child.kill('SIGTERM');
    }
    expect((await scheduler.ended).code).toBe(0);
  });

  test('every job that a shipped file starts is one of the page', () => {
    const jobs = ['nightly', 'weekly'];
    const files = ['cron/crontab', 'kubernetes/cronjob.yaml', 'docker/Dockerfile'].map((file) =>
      read(`operations/${file}`),
    );
    for (const text of files) for (const [, job] of text.matchAll(/--once[, ]+(\w+)/g)) expect(jobs).toContain(job);
    for (const file of ['cronjob.yaml', 'deployment.yaml'])
      for (const document of parseAllDocuments(read(`operations/kubernetes/${file}`)))
        expect(document.errors).toEqual([]);
  });
});

test.skipIf(!hasPromtool)('the alert rules fire when they should, and not before (promtool)', () => {
  execFileSync('promtool', ['check', 'rules', 'erp-audit.rules.yml'], { cwd: PROMETHEUS });
  execFileSync('promtool', ['test', 'rules', 'erp-audit.rules.test.yml'], { cwd: PROMETHEUS });
});

test.skipIf(!has('systemd-analyze'))('systemd takes the units (systemd-analyze)', () => {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-units-'));
  const units = ['erp-audit.service', 'erp-audit-once@.service', 'erp-audit-once@.timer'];
  for (const unit of units) copyFileSync(join(GITHUB, 'operations', 'systemd', unit), join(directory, unit));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...units.map((unit) => join(directory, unit))], {
    encoding: 'utf8',
  });
  rmSync(directory, { recursive: true });
  // What it says of other units of the machine is not ours.
  expect(stderr.split('\n').filter((line) => line.includes('erp-audit'))).toEqual([]);
  expect(status).toBe(0);
});
