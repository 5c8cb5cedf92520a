import { fileURLToPath } from 'node:url';
import { LOCALES, weekScore } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { AGENDA, decision, FROZEN, SCORE } from '../../fixtures/agenda.ts';
import { committeeModel } from '../../fixtures/models.ts';
import type { CommitteeModel } from '../model.ts';
import { renderCommittee } from './render-committee.ts';
import { renderMinutes } from './render-minutes.ts';

const options = { reportsDirectory: fileURLToPath(new URL('../../../../reports', import.meta.url)) };

async function textOf(html: Promise<string>): Promise<string> {
  return (await html)
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

const page = (more: Partial<CommitteeModel> = {}) =>
  textOf(renderCommittee(committeeModel('en', { ...AGENDA, standing: FROZEN, ...more }), options));

describe.each(LOCALES)('The committee page of a busy week in %s', (locale) => {
  it('has no placeholder left, escapes every text and loads nothing', async () => {
    const html = await renderCommittee(committeeModel(locale, { ...AGENDA, standing: FROZEN }), options);
    expect(await textOf(Promise.resolve(html))).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    expect(html).not.toMatch(/<script|<link|src=|href="[^#]|url\(|@import/i);
  });

  it('is the same page after its numbers were kept as JSON', async () => {
    const { locale: _, standing, ...figures } = committeeModel(locale, { ...AGENDA, standing: FROZEN });
    const kept = JSON.parse(JSON.stringify(figures)) as typeof figures;
    const live = await renderCommittee({ ...figures, locale, standing }, options);
    expect(await renderCommittee({ ...kept, locale, standing }, options)).toBe(live);
  });
});

describe('The committee page', () => {
  it('says whether its numbers are official, and where the log stood', async () => {
    const frozen = await page();
    expect(frozen).toContain('Official, frozen 2026-11-20 18:10 UTC');
    expect(frozen).toMatch(/entry 1,284, 37 since the week before, b1946ac92492d2347c6235b4d2611184f3c1a0d8/);
    expect(frozen).toContain('erp-audit log verify --anchor b1946ac92492d234');
    const provisional = await page({ standing: { state: 'provisional', anchor: undefined } });
    expect(provisional).toContain('Provisional');
    expect(provisional).toContain('these numbers still move');
    expect(provisional).not.toContain('Anchor of the decision log');
  });

  it('says why a week was frozen again', async () => {
    const again = { ...FROZEN, version: 2, reason: 'Backup restored' } as typeof FROZEN;
    expect(await page({ standing: again })).toContain('Version 2 of this week. Reason: Backup restored');
  });

  it('opens with the earlier decisions, overdue first, before what must be decided now', async () => {
    const text = await page();
    expect(text).toMatch(
      /Earlier decisions D-3 .*overdue since 2026-11-18.* D-4 .*until 2026-11-27.* D-2 .*Decisions needed/,
    );
  });

  it('says the score, its gate, and what it would be with waived defects', async () => {
    const text = await page();
    expect(SCORE.score?.toFixed(1)).toBe('31.6');
    expect(text).toContain('The score is 31.6 of 100. Gate RED: 7 critical findings are overdue.');
    expect(text).toContain('With waived defects 33.7.');
    expect(text).toMatch(/Closed by the due date 64\.1 % 41 of 64/);
    expect(text).toMatch(/New or reopened for each resolved 0\.76 107 came, 141 resolved/);
    expect(text).toMatch(/Reported as fixed, found still wrong 8\.1 % 9 of 111/);
  });

  it('marks on the line of scores where rules were changed, and tells the line in numbers', async () => {
    const html = await renderCommittee(committeeModel('en', { ...AGENDA, standing: FROZEN }), options);
    expect(html.match(/class="mark"/g)).toHaveLength(2);
    expect(html).toContain('<title>2026-W41: 3 rules changed</title>');
    expect(html).toContain('<title>2026-W47: 1 rule changed</title>');
    expect(html.match(/class="line gross"/g)).toHaveLength(2);
    const text = await page();
    expect(text).toMatch(/2026-W47 31\.6 33\.7 gate RED 1 2026-W46 60\.9 62\.4 gate open 0/);
    expect(text).toContain('2026-W38 not stated not stated gate RED 0');
  });

  it('states no score while too little was checked, and says so', async () => {
    const unstated = weekScore(
      SCORE.rules.map((rule, index) => ({ ...rule, checked: index === 0 ? 0 : 1 })),
      { overdue: 0, notOverdue: 0, closedOnTime: 0 },
      0,
    );
    const text = await page({ score: { ...(AGENDA.score as NonNullable<typeof AGENDA.score>), week: unstated } });
    expect(text).toMatch(/No score is stated: only \d+\.\d % of the weighted rules were checked, 90\.0 % are needed\./);
    expect(text).toContain('Gate open: no critical finding is overdue');
  });

  it('lists what was agreed upon in the agenda, each with what the committee needs', async () => {
    const text = await page();
    expect(text).toMatch(
      /Plans for legacy findings .* OPN-001 Purchase order line overdue Procurement 260 180 80 behind/,
    );
    expect(text).toMatch(/Rules changed .* Parameter · maxAgeDays 30 → 60 asks less 612 390/);
    expect(text).toMatch(
      /6 waivers are in force for 41 findings\. .* W-12 Approved once, second approval needed until 2027-01-31/,
    );
    expect(text).toMatch(/W-7 Ends 2026-11-30 External dependency/);
    expect(text).toMatch(/4 transfers wait for an answer, 1 of them longer than was due\. .* T-5 Sales Warehouse/);
    expect(text).toMatch(/T-9 Warehouse &amp; logistics Sales 2026-11-18 2026-11-25 3/);
    expect(text).toMatch(/Escalated .* Committee Procurement 2 .* Confidential 1/);
    expect(text).toMatch(/Groups of fewer than five people System allows it/);
    expect(text).toMatch(
      /Where the same defects keep arising .*the ERP does not tell.* Procurement 9 22\.0 410 created .* Role 采购 &lt;b&gt; 6 4\.8 1,250 created/,
    );
    expect(text).toMatch(/Groups of fewer than five people 4 – .* Sales 3 – 0 created/);
    expect(text).toContain('Runs after week 2026-W46 was frozen: 1.');
    expect(text).toMatch(/5 cases are open, 2 new or reopened this week; 1 are confidential .* S06 3 1 S03 1 0/);
    expect(text).toMatch(
      /DUP-002 Partners with similar names Pilot 3 14 days 41 90\.0 % 30 judged, at least 74\.4 % 2\.5 too many false positives/,
    );
    expect(text).toMatch(/OWN-006 .* Proposal 0 0 days 0 – – pilot it or drop it/);
    expect(text).toMatch(/R-4 STL-001 Stock without movement Pilot → Adopted 30 of 30 confirmed &lt;b&gt;/);
    expect(text).toMatch(/Value at stake .* 1 erp 1,284,531 312 840 DE erp – 0 140/);
  });

  it('has none of these parts when they have nothing to say', async () => {
    const html = await renderCommittee(committeeModel('en'), options);
    for (const id of [
      'register',
      'score',
      'duties',
      'stake',
      'trials',
      'steps',
      'escalated',
      'plans',
      'offenders',
      'causes',
      'changes',
      'waivers',
      'transfers',
      'reruns',
    ])
      expect(html).not.toContain(`id="${id}"`);
  });
});

describe.each(LOCALES)('The minutes in %s', (locale) => {
  it('hold what was decided and what is still open, in a page to print', async () => {
    const made = [decision(7, { text: 'Merge <b>', rules: ['DUP-001'] })];
    const model = { locale, organisation: 'Example', week: '2026-W47', asOf: null, made, earlier: [decision(3)] };
    const html = await renderMinutes(model, options);
    const text = await textOf(Promise.resolve(html));
    expect(text).toMatch(/D-7 Merge &lt;b&gt; .*DUP-001.* 2026-11-27 .* D-3 2026-W46 Decision 3/);
    expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
    expect(html).not.toMatch(/<script|<link|src=|href=|url\(/i);
  });
});
