import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resumeDemoErp } from '@erp-audit/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../command-line.ts';
import { createDemoFolder, writeDemoConfig } from './demo-folder.ts';

interface RecordJson {
  readonly run: { readonly id: string };
  readonly rules: readonly { readonly code: string }[];
  readonly current: readonly {
    readonly code: string;
    readonly entity: string;
    readonly state: string;
    readonly findings: number;
    readonly asOf: string;
    readonly run: string;
  }[];
}

describe('after a run of some rules only', () => {
  let directory: string;
  let config: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-partial-'));
    config = await createDemoFolder(directory);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function erpAudit(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await runCli([...args, '--config', config]);
    expect(exitCode, stderr).toBe(0);
    return stdout;
  }
  async function page(): Promise<string> {
    await erpAudit('report', 'committee');
    const file = readdirSync(join(directory, 'out'), { recursive: true, encoding: 'utf8' }).find(
      (name) => name.endsWith('.html') && name.includes('committee'),
    );
    return readFileSync(join(directory, 'out', file ?? ''), 'utf8')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
  }
  const record = async () => JSON.parse(await erpAudit('runs', 'show', 'latest', '--format', 'json')) as RecordJson;

  it('the page and the record say nothing of older results while every rule is checked', async () => {
    await erpAudit('run', '--as-of', '2026-08-31');
    const { run, rules, current } = await record();
    expect(current).toHaveLength(rules.length);
    expect(current.every((result) => result.run === run.id)).toBe(true);
    const text = await page();
    expect(text).toContain(`${rules.length} of ${rules.length} planned checks ran`);
    expect(text).not.toContain('The last run checked only some rules');
  });

  it('the page counts every rule and says of which day the older results are', async () => {
    const before = await record();
    await (await resumeDemoErp(join(directory, 'erp'))).liveOneWeek();
    await erpAudit('run', '--as-of', '2026-09-06', '--rule', 'OPN-001');
    const after = await record();
    const all = before.rules.length;
    const older = after.current.filter(({ asOf }) => asOf === '2026-08-31');
    expect(after.rules.map(({ code }) => code)).toEqual(['OPN-001']);
    expect(after.current).toHaveLength(all);
    expect(older).toHaveLength(all - 1);
    expect(older).toEqual(before.current.filter(({ code }) => code !== 'OPN-001'));
    expect(after.current.find(({ code }) => code === 'OPN-001')).toMatchObject({
      asOf: '2026-09-06',
      run: after.run.id,
    });
    const text = await page();
    expect(text).toContain(`${all} of ${all} planned checks ran`);
    expect(text).toContain(`${all - 1} of the ${all} results are older, of 2026-08-31.`);
    expect(text).toContain('result of 2026-08-31');
    expect(await erpAudit('runs', 'show', 'latest')).toContain(`${all - 1} are of earlier runs`);
  });

  it('the next run of all rules leaves nothing older', async () => {
    await erpAudit('run', '--as-of', '2026-09-06');
    const { run, current } = await record();
    expect(current.every((result) => result.run === run.id)).toBe(true);
    expect(await page()).not.toContain('The last run checked only some rules');
  });
});

describe('a rule that no run has checked yet', () => {
  it('is named as not checked on the page, not left out', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'erp-audit-not-run-'));
    try {
      await createDemoFolder(directory);
      const config = writeDemoConfig(directory, { include: ['unclosed-orders/**'] });
      expect((await runCli(['run', '--as-of', '2026-08-31', '--config', config])).exitCode).toBe(0);
      writeDemoConfig(directory, { include: ['unclosed-orders/**', 'ownership/**'] });
      expect((await runCli(['report', 'committee', '--config', config])).exitCode).toBe(0);
      const file = readdirSync(join(directory, 'out'), { recursive: true, encoding: 'utf8' }).find(
        (name) => name.endsWith('.html') && name.includes('committee'),
      );
      const html = readFileSync(join(directory, 'out', file ?? ''), 'utf8');
      expect(html).toContain('OWN-005');
      expect(html).toContain('Not run since it was configured');
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
