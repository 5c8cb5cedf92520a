import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { resumeDemoErp } from '@erp-audit/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../command-line.ts';
import { createDemoFolder, writeDemoConfig } from './demo-folder.ts';

const SALES = { id: 'sales', name: { en: 'Sales', 'zh-CN': '销售部' } };
const PROCUREMENT = { id: 'procurement', name: { en: 'Procurement', 'zh-CN': '采购部' } };

describe('the committee page of the first two runs', () => {
  let directory: string;
  let config: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-page-'));
    await createDemoFolder(directory);
    config = writeDemoConfig(directory, { departments: [SALES, PROCUREMENT] });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function page(asOf: string, language: string): Promise<string> {
    for (const args of [
      ['run', '--as-of', asOf],
      ['report', 'committee', '--lang', language],
    ]) {
      const { exitCode, stderr } = await runCli([...args, '--config', config]);
      expect(exitCode, stderr).toBe(0);
    }
    const files = readdirSync(join(directory, 'out'), { recursive: true, encoding: 'utf8' });
    const file = files.find((name) => name.endsWith(`committee.${language}.html`)) ?? '';
    return readFileSync(join(directory, 'out', file), 'utf8')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
  }

  it('the first compares with nothing, and asks for a plan with the legacy of each department, largest first', async () => {
    const text = await page('2026-08-31', 'en');
    expect(text).toContain('This is the first run; there is nothing to compare with yet.');
    expect(text).not.toMatch(/[▲▼]/);
    const [, count, list = ''] = /for (\d+) legacy findings: ([^.]+)\./.exec(text) ?? [];
    const parts = [...list.matchAll(/ (\d+)(?:,|$)/g)].map(([, part]) => Number(part));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(count));
    expect(text).toContain(`${count} Legacy`);
    expect(text).toMatch(/0 Overdue, of 0 with a due date/);
  });

  it('the findings browser of a department has the SQL that findings show prints for a finding', async () => {
    const { exitCode, stderr } = await runCli(['report', 'browser', '--department', 'procurement', '--config', config]);
    expect(exitCode, stderr).toBe(0);
    const files = readdirSync(join(directory, 'out'), { recursive: true, encoding: 'utf8' });
    const file = files.find((name) => name.endsWith('findings.procurement.html')) ?? '';
    const html = readFileSync(join(directory, 'out', file), 'utf8');
    const blocks = (kind: string) =>
      [...html.matchAll(new RegExp(`data-block="${kind}">([^<]*)<`, 'g'))].map(([, text = '']) =>
        JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString()),
      );
    const ids = blocks('lines').flatMap(({ id }) => id as string[]);
    const details = blocks('details').flat() as { sql: (number | string)[] | null }[];
    const [{ statements }] = blocks('page') as [{ statements: { between: string[]; literals: string[] }[] }];
    expect(details.filter(({ sql }) => sql === null)).toEqual([]);
    // Few shapes stand for all statements; the last finding is not the first of its shape.
    expect(statements.length).toBeLessThan(ids.length / 4);
    const { id = '', sql } = { id: ids.at(-1), sql: details.at(-1)?.sql ?? [] };
    const [shape = 0, ...differing] = sql;
    const { between = [], literals = [] } = statements[Number(shape)] ?? {};
    const own = [...literals];
    for (let at = 0; at < differing.length; at += 2) own[Number(differing[at])] = String(differing[at + 1]);
    expect(differing.length).toBeGreaterThan(0);
    const { stdout } = await runCli(['findings', 'show', id, '--sql', '--config', config]);
    const bare = (text: string) => text.replaceAll(/^--.*$/gm, '').replaceAll(/\s+/g, '');
    expect(bare(between.map((text, place) => `${text}${own[place] ?? ''}`).join(''))).toBe(bare(stdout));
  });

  it('the second names the run it compares with, and what was checked only in part, in Chinese', async () => {
    await (await resumeDemoErp(join(directory, 'erp'))).liveOneWeek();
    const text = await page('2026-09-06', 'zh-CN');
    expect(text).toMatch(/较上次运行（2026-08-31）(增加|减少) \d+/);
    expect(text).toContain('本周（首周，无对比）');
    expect(text).toMatch(/其中 \d+ 项仅部分检查/);
    expect(text).toMatch(/PRM-006 .* 40 对不相容职责中已检查 29 对；未映射角色的职责：F02、F03、/);
    expect(text).not.toMatch(/昨夜|not mapped|pairs:|function:/);
  });
});
