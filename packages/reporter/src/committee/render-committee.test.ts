import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LOCALES, type ReadWay } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { balance, committeeModel, finding, RULES } from '../../fixtures/models.ts';
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
    expect(html).not.toMatch(/<script|<link|src=|href="[^#]|url\(|@import/i);
  });
});

describe('The committee report', () => {
  it('answers the five questions of a reader without context', async () => {
    const text = visibleText(await renderCommittee(committeeModel('en'), options));
    expect(text).toContain('1,294 findings are open, 10 more since the previous run (2026-11-20), 56 fewer this week');
    expect(text).toContain('14 of the open findings are critical, 4 of them new or reopened since the previous run.');
    expect(text).toContain('Procurement has the most, 518.');
    expect(text).toMatch(
      /What got worse since the previous run \(2026-11-20\).*\+21 Procurement 497 \+ 24 new \+ 3 reopened − 6 resolved = 518/,
    );
    expect(text).toContain(
      'PRM-006 One user holds conflicting duties User erp not checked The scope fell below half of its usual size',
    );
    expect(text).toMatch(
      /Decisions needed.*Escalate 7 overdue critical findings: Procurement 5, Data governance office 2\./,
    );
  });

  it('says how a source was read where that was no snapshot', async () => {
    const page = async (locale: 'en' | 'zh-CN', read: ReadWay) => {
      const model = committeeModel(locale);
      const sources = model.run.sources.map((source) => ({ ...source, read }));
      return visibleText(await renderCommittee({ ...model, run: { ...model.run, sources } }, options));
    };
    expect(await page('en', 'dirty')).toMatch(
      /erp [\d-]+ \(uncommitted data, every result confirmed by a second read\)/,
    );
    expect(await page('zh-CN', 'dirty')).toMatch(/erp [\d-]+（未提交读，结果均经二次读取确认）/);
    expect(await page('en', 'replica')).toMatch(/erp [\d-]+ \(replica\)/);
    expect(await page('en', 'snapshot')).toMatch(/erp [\d-]+ (?!\()/);
  });

  it('names the legacy of each department, largest first, so that a plan can be decided', async () => {
    const text = visibleText(await renderCommittee(committeeModel('en'), options));
    expect(text).toContain(
      'for 640 legacy findings: Procurement 260, Sales 190, Warehouse &amp; logistics 150, Data governance office 40.',
    );
    expect(text).toMatch(/Department Open 12 weeks .* Procurement 518 ▼ −2 66 0 68 0 121 260 /);
    expect(text).toContain('208 Overdue, of 654 with a due date');
  });

  it('tells the new critical findings before what got worse, each with its rule and its due date', async () => {
    const legacy = finding(RULES.duties, ['-', 'U1', 'S11'], { baseline: true, dueAt: null, state: 'reopened' });
    const model = committeeModel('en', { newCritical: { count: 1, findings: [legacy] } });
    const text = visibleText(await renderCommittee(model, options));
    expect(text).toMatch(/By department .* New or reopened critical findings .* What got worse/);
    expect(text).toMatch(/PRM-006 One user holds conflicting duties - U1 S11 .* Reopened none \(legacy\)/);
  });

  it('says at the top and in the table what was checked only in part', async () => {
    const text = visibleText(await renderCommittee(committeeModel('en'), options));
    expect(text).toContain('6 of 8 planned checks ran, 1 of them only in part; 2 gave no result.');
    expect(text).toContain('6 / 8 Checks completed, 1 only in part');
    expect(text).toContain('6 of 8 planned checks ran, 1 of them only in part; 1 without a result, 1 skipped.');
    expect(text).toContain(
      'INC-001 Supplier record incomplete Supplier erp only in part fields that are not mapped: Mobile phone',
    );
  });

  it.each([
    [
      'en',
      '29 of 40 pairs of duties checked; functions without a role mapped: F02, F03; ' +
        'pairs the ERP’s roles cannot tell apart: S11; records by these accounts are left out: etl; ' +
        'fields that are not mapped: Role · super-user right',
    ],
    [
      'zh-CN',
      '40 对不相容职责中已检查 29 对；未映射角色的职责：F02、F03；ERP 角色无法区分的职责对：S11；' +
        '不检查以下账号创建的记录：etl；未映射的字段：角色 · 超级权限标志',
    ],
  ] as const)('words the codes of a partial check in %s', async (locale, words) => {
    const codes = ['pairs:29/40', 'function:F02', 'function:F03', 'pair:S11', 'account:etl', 'role.is_super'];
    const model = committeeModel(locale);
    const rules = model.rules.map((row) =>
      row.rule.code === 'DUP-001' ? { ...row, result: { ...row.result, partial: codes } } : row,
    );
    expect(visibleText(await renderCommittee({ ...model, rules }, options))).toContain(words);
  });

  it('counts a check as whole where only accounts are left out by a setting, and names them', async () => {
    const model = committeeModel('en');
    const partial = ['account:svc.plm'];
    const rules = model.rules.map((row) => ({ ...row, result: { ...row.result, partial } }));
    const text = visibleText(await renderCommittee({ ...model, rules }, options));
    expect(text).toContain('6 of 8 planned checks ran; 2 gave no result.');
    expect(text).toContain('checked, with exceptions');
    expect(text).toContain('records by these accounts are left out: svc.plm');
  });

  it('names the table that lost lines, and that nothing was ended', async () => {
    const model = committeeModel('en');
    const partial = ['lines:EKPO/12'];
    const rules = model.rules.map((row) => ({ ...row, result: { ...row.result, partial } }));
    const text = visibleText(await renderCommittee({ ...model, rules }, options));
    expect(text).toContain('lines of EKPO that could not be read: 12; nothing was ended');
  });

  it('names the rule that could not judge a record', async () => {
    const text = visibleText(await renderCommittee(committeeModel('en'), options));
    expect(text).toContain(
      '3 records could not be judged because a value is missing: INC-001 Supplier record incomplete · Supplier 3.',
    );
  });

  it('has rows of departments that add up over the week', async () => {
    const html = await renderCommittee(committeeModel('en'), options);
    const table = /<section aria-labelledby="departments">.*?<\/tfoot>/s.exec(html)?.[0] ?? '';
    const rows = [...table.matchAll(/<tr>\n<th scope="row">.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<td class="n[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
        Number(
          cell
            .replaceAll(/<[^>]+>|[▲▼,+ ]/g, '')
            .replace('−', '-')
            .trim(),
        ),
      ),
    );
    expect(rows).toHaveLength(5);
    for (const [, change, arrived = 0, legacyFound = 0, resolved = 0, other = 0] of rows)
      expect(arrived + legacyFound - resolved + other).toBe(change);
  });

  it('draws the last weeks and says the same in numbers', async () => {
    const html = await renderCommittee(committeeModel('en'), options);
    const table = /<section class="trend" aria-labelledby="trend">.*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(table.match(/class="dot"/g)).toHaveLength(12);
    expect(html.match(/class="came"/g)).toHaveLength(11);
    const text = visibleText(html);
    expect(text).toContain('2026-11-21 1,294 117 67');
    expect(text).toContain('2026-09-05 1,502 – –');
    expect(text).toContain('Sales 84 71 9');
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
      claims: { since: undefined, rows: [] },
      decisions: [],
      newCritical: { count: 0, findings: [] },
    });
    const text = visibleText(await renderCommittee(model, options));
    expect(text).toContain('1,294 findings are open.');
    expect(text).toContain('This is the first run');
    expect(text).toContain('Nothing needs a decision');
    expect(text.match(/first week: nothing to compare with/g)).toHaveLength(1);
    expect(text).not.toMatch(/[▲▼]|last night/);
    expect(text).toContain('– New or reopened – Resolved');
    expect(text).toContain('First run: what it found was there before and counts as legacy.');
    expect(text).not.toContain('The last weeks');
  });

  it('is not written when the departments do not add up to the whole', async () => {
    const model = committeeModel('en');
    const lost = { ...model, departments: model.departments.slice(1) };
    await expect(renderCommittee(lost, options)).rejects.toMatchObject({ code: 'REPORT_BALANCE' });
  });

  it('is not written when the legacy of the departments is not the legacy of the whole', async () => {
    const model = committeeModel('en', { baselineOpen: 641 });
    await expect(renderCommittee(model, options)).rejects.toMatchObject({
      code: 'REPORT_BALANCE',
      message: 'The departments have 640 legacy findings together, but there are 641.',
    });
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
