import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resumeDemoErp } from '@erp-audit/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../command-line.ts';
import { createDemoFolder, writeDemoConfig } from './demo-folder.ts';

const SALES = { id: 'sales', name: { en: 'Sales', 'zh-CN': '销售部' } };
const PROCUREMENT = { id: 'procurement', name: { en: 'Procurement', 'zh-CN': '采购部' } };

interface WeekShown {
  readonly week: string;
  readonly version: number;
  readonly run: string;
  readonly startRun: string | null;
  readonly open: number;
  readonly reason: string | null;
  readonly automatic: boolean;
  readonly reruns: readonly string[];
  readonly log: { readonly seq: number; readonly hash: string; readonly entries: number };
}

describe('the weeks of an audit', () => {
  let directory: string;
  let config: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-weeks-'));
    await createDemoFolder(directory);
    config = writeDemoConfig(directory, {
      departments: [SALES, PROCUREMENT],
      include: ['unclosed-orders/**', 'duplicates/**'],
    });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function cli(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await runCli([...args, '--config', config]);
    expect(exitCode, stderr).toBe(0);
    return stdout;
  }
  const json = async <Result>(...args: readonly string[]) =>
    JSON.parse(await cli(...args, '--format', 'json')) as Result;
  const show = (week: string) => json<WeekShown>('weeks', 'show', week);

  async function page(week: string, language = 'en'): Promise<string> {
    await cli('report', 'committee', '--week', week, '--lang', language);
    return readFileSync(join(directory, 'out', week, `committee.${language}.html`), 'utf8');
  }
  const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  const hashOf = (html: string) => createHash('sha256').update(html).digest('hex');

  let official: string;

  it('are provisional until the first whole run on or after the freeze day', async () => {
    expect(await cli('run', '--as-of', '2026-09-03')).not.toContain('is frozen');
    expect(textOf(await page('2026-W36'))).toContain('Provisional');
    const friday = await cli('run', '--as-of', '2026-09-04');
    expect(friday).toMatch(
      /Week 2026-W36 is frozen with run 2026-09-04-[0-9a-f]{8}: \d+ open, score (\d+\.\d|not stated)/,
    );
    official = await page('2026-W36');
    expect(textOf(official)).toMatch(/Official, frozen .* Anchor of the decision log: entry \d+/);
    const shown = await show('2026-W36');
    expect(shown).toMatchObject({ version: 1, automatic: true, startRun: null, reruns: [] });
    expect(official).toContain(shown.log.hash);
  });

  it('keep their numbers when a run comes after the freeze', async () => {
    await (await resumeDemoErp(join(directory, 'erp'))).liveOneWeek();
    expect(await cli('run', '--as-of', '2026-09-05')).not.toContain('is frozen');
    expect(hashOf(await page('2026-W36'))).toBe(hashOf(official));
    expect((await show('2026-W36')).reruns).toHaveLength(1);
  });

  it('take up where the last official one ended, with the decisions of its meeting and the runs after its freeze', async () => {
    await cli(
      'decisions',
      'add',
      'Merge the suppliers',
      '--owner',
      'Li Na',
      '--due',
      '2026-09-08',
      '--rule',
      'DUP-001',
    );
    const second = await json<{ number: number }>('decisions', 'add', 'Map the logins', '--owner', 'IT');
    await cli('decisions', 'close', `D-${second.number}`, '--outcome', 'Mapped');
    const before = await show('2026-W36');
    await cli('run', '--as-of', '2026-09-11');
    const shown = await show('2026-W37');
    expect(shown).toMatchObject({ startRun: before.run, version: 1 });
    expect(shown.log.entries).toBe(shown.log.seq - before.log.seq);
    const text = textOf(await page('2026-W37'));
    expect(text).toMatch(/D-1 Merge the suppliers .*Li Na · .*overdue since 2026-09-08/);
    expect(text).toMatch(/D-2 Map the logins .*Done.* · Mapped/);
    expect(text).toContain('Runs after week 2026-W36 was frozen: 1.');
    expect(text).toContain(`${before.open.toLocaleString('en')} open before`);
    expect(hashOf(await page('2026-W36'))).toBe(hashOf(official));
  });

  it('have minutes of what was decided', async () => {
    const { file } = await json<{ file: string }>('decisions', 'minutes', '--week', '2026-W36');
    const text = textOf(readFileSync(file, 'utf8'));
    expect(text).toMatch(/D-1 Merge the suppliers .*DUP-001.* D-2 Map the logins/);
  });

  it('are frozen again only with a reason, and the page says it', async () => {
    const refused = await runCli(['weeks', 'freeze', '--replace', '--config', config]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('--reason');
    await cli('weeks', 'freeze', '--replace', '--reason', 'Backup restored', '--by', 'Wang Fang');
    expect(await show('2026-W37')).toMatchObject({ version: 2, automatic: false, reason: 'Backup restored' });
    expect(textOf(await page('2026-W37'))).toContain('Version 2 of this week. Reason: Backup restored');
  });

  it('that were never frozen cannot be made again', async () => {
    const { exitCode, stderr } = await runCli(['report', 'committee', '--week', '2026-W30', '--config', config]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Week 2026-W30 was not frozen');
  });
});
