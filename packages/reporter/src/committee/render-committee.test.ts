import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LOCALES } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { balance, committeeModel } from '../../fixtures/models.ts';
import { renderCommittee } from './render-committee.ts';

const options = { reportsDirectory: fileURLToPath(new URL('../../../../reports', import.meta.url)) };

/** What a reader sees, without tags, styles and repeated white space. */
function visibleText(html: string): string {
  return html
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe.each(LOCALES)('The committee report in %s', (locale) => {
  it('is this page', async () => {
    const golden = new URL(`../../fixtures/committee.${locale}.html`, import.meta.url);
    await expect(await renderCommittee(committeeModel(locale), options)).toMatchFileSnapshot(fileURLToPath(golden));
  });

  it('has no placeholder left and loads nothing', async () => {
    const html = await renderCommittee(committeeModel(locale), options);
    expect(visibleText(html)).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|src=|href=|url\(|@import/i);
  });
});

describe('The committee report', () => {
  it('answers the five questions of a reader without context', async () => {
    const text = visibleText(await renderCommittee(committeeModel('en'), options));
    expect(text).toContain('1,294 findings are open, 10 more since last night');
    expect(text).toContain('Procurement has the most, 518.');
    expect(text).toMatch(
      /What got worse since last night.*\+21 Procurement 497 \+ 24 new \+ 3 reopened − 6 resolved = 518/,
    );
    expect(text).toContain(
      'PRM-006 One user holds conflicting duties User erp not checked The scope fell below half of its usual size',
    );
    expect(text).toMatch(
      /Decisions needed.*Escalate 7 overdue critical findings: Data governance office, Procurement\./,
    );
  });

  it('escapes what came from the data', async () => {
    const html = await renderCommittee(committeeModel('en', { organisation: '<img src=x onerror=alert(1)>' }), options);
    expect(html).not.toContain('<img');
    expect(html).toContain('苏州恒力电机有限公司 &lt;b&gt;');
  });

  it('says so when there is nothing to compare with or to decide', async () => {
    const first = balance({ baseline: 1294 });
    const model = committeeModel('en', {
      previousRun: undefined,
      weekStart: undefined,
      sinceLastRun: first,
      thisWeek: first,
      trend: [],
      decisions: [],
      newCritical: { count: 0, findings: [] },
    });
    const text = visibleText(await renderCommittee(model, options));
    expect(text).toContain('1,294 findings are open.');
    expect(text).toContain('This is the first run');
    expect(text).toContain('Nothing needs a decision');
    expect(text).not.toContain('Trend');
  });

  it('is not written when the departments do not add up to the whole', async () => {
    const model = committeeModel('en');
    const lost = { ...model, departments: model.departments.slice(1) };
    await expect(renderCommittee(lost, options)).rejects.toMatchObject({ code: 'REPORT_BALANCE' });
  });

  it('opens in a browser', { timeout: 60_000 }, async (context) => {
    const run = promisify(execFile);
    const browser = await run('chromium', ['--version']).catch(() => undefined);
    if (browser === undefined) context.skip('Chromium is not installed');
    const directory = await mkdtemp(path.join(tmpdir(), 'committee-'));
    const file = path.join(directory, 'report.html');
    await writeFile(file, await renderCommittee(committeeModel('zh-CN'), options));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    const { stdout } = await run('chromium', [
      ...flags,
      `--user-data-dir=${directory}/profile`,
      '--dump-dom',
      `file://${file}`,
    ]);
    await rm(directory, { recursive: true, force: true });
    expect(stdout).toContain('未关闭问题 1,294 个');
    expect(stdout).toContain('<svg');
  });
});
