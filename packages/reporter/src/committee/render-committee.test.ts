import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { renderCommittee } from './render-committee.ts';
import { sampleModel } from './sample-model.fixture.ts';

const reportsDirectory = fileURLToPath(new URL('../../../../reports/', import.meta.url));
const options = { reportsDirectory };

describe.each(['en', 'zh-CN'] as const)('the committee page in %s', (locale) => {
  test('is the page that was looked at and approved', async () => {
    await expect(await renderCommittee(sampleModel(locale), options)).toMatchFileSnapshot(
      `${reportsDirectory}committee/expected.${locale}.html`,
    );
  });

  test('holds no script, no address to load from and no unescaped data', async () => {
    const page = await renderCommittee(sampleModel(locale), options);
    expect(page).not.toMatch(/<script|https?:|@import|url\(/i);
    expect(page).toContain('Müller &amp; Söhne &lt;GmbH&gt;');
    expect(page).toContain("default-src 'none'");
  });
});

test('says how many are open, who has most, what got worse, what was not checked and what to decide', async () => {
  const page = await renderCommittee(sampleModel('en'), options);
  expect(page).toContain(
    '226 findings are open, 7 more than after the previous run and 21 more than at the end of last week.',
  );
  expect(page).toContain('Most lie with Procurement: 132.');
  expect(page).toMatch(
    /OPN-001 Purchase order line overdue \(Purchase order line\)<\/span>\s*<span class="path">100 → 112/,
  );
  expect(page).toContain('3 of 5 planned checks were made to the end.');
  expect(page).toContain('The scope fell below half of its usual size');
  expect(page).toContain('Fewer than half of the usual records were there in erp / Stock balance.');
});

test('refuses numbers that do not add up', async () => {
  const model = sampleModel('en');
  const lost = { ...model, sinceLastRun: { ...model.sinceLastRun, openAfter: model.sinceLastRun.openAfter - 1 } };
  await expect(renderCommittee(lost, options)).rejects.toMatchObject({ code: 'REPORT_BALANCE', exit: 70 });
});

test('a first run has nothing to compare with and says so', async () => {
  const first = { ...sampleModel('en'), previousRun: undefined, weekStart: undefined };
  const page = await renderCommittee(first, options);
  expect(page).toContain('this is the first run');
  expect(page).toContain('There is no earlier run to compare with.');
});
