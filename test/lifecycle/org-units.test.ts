import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../command-line.ts';
import { createDemoFolder, writeDemoConfig } from './demo-folder.ts';

// No rule names these departments by itself, so that only org units lead to them.
const SALES = { id: 'sellers', name: { en: 'Sales', 'zh-CN': '销售部' }, orgUnits: ['D10'] };
const ALL = { id: 'all', name: { en: 'Everybody', 'zh-CN': '全公司' }, orgUnits: ['D00'] };

interface FindingJson {
  readonly id: string;
  readonly department: string;
}

describe('org units of the demo, where all departments lie below D00', () => {
  let directory: string;
  let config: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-units-'));
    config = await createDemoFolder(directory);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  /** Ids of the open findings by department, after a run with these departments. */
  async function departmentsAfterRun(departments: readonly object[]): Promise<ReadonlyMap<string, readonly string[]>> {
    writeDemoConfig(directory, { departments });
    const run = await runCli(['run', '--as-of', '2026-08-31', '--config', config]);
    expect(run.exitCode, run.stderr).toBe(0);
    const { stdout } = await runCli(['findings', 'list', '--config', config, '--format', 'json']);
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as FindingJson);
    const byDepartment = new Map<string, string[]>();
    for (const { id, department } of findings)
      byDepartment.set(department, [...(byDepartment.get(department) ?? []), id].sort());
    return byDepartment;
  }

  it('a sub-unit belongs to the department of its nearest listed ancestor; what moves is a transfer', async () => {
    const together = await departmentsAfterRun([ALL]);
    const apart = await departmentsAfterRun([ALL, SALES]);
    const [rest, own] = [apart.get('all') ?? [], apart.get('sellers') ?? []];
    expect(rest.length).toBeGreaterThan(0);
    expect(own.length).toBeGreaterThan(0);
    expect([...rest, ...own].sort()).toEqual(together.get('all'));
    const { stdout } = await runCli(['findings', 'history', own[0] ?? '', '--config', config, '--format', 'json']);
    expect(stdout).toContain('transferred');
    const report = await runCli(['report', '--config', config]);
    expect(report.exitCode, report.stderr).toBe(0);
  });
});
