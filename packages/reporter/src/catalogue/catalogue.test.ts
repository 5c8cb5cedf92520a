import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CatalogueModel, CatalogueRule } from './catalogue-model.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderCatalogue } from './render-page.ts';

const reportsDirectory = fileURLToPath(new URL('../../../../reports', import.meta.url));
const both = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const RULE: CatalogueRule = {
  ...{ id: 'stale/old-thing', code: 'TST-001', kind: 'condition', status: 'active', family: 'stale' },
  title: both('Old <b>thing</b>', '旧物'),
  entities: ['material'],
  severity: [
    { over: 30, severity: 'medium' },
    { over: 90, severity: 'high' },
  ],
  department: undefined,
  dueDays: 5,
  risk: both('Nobody | sells it.', '无人销售。'),
  fix: both('1. Look.\n2. Sell.', '1. 查看。\n2. 出售。'),
  falsePositives: both('None.', '无。'),
  references: ['DM-T'],
  tags: [],
  definition: {
    scope: both('Active materials.', '有效物料。'),
    predicate: both('Older than 30 days.', '超过 30 天。'),
  },
  settings: 'defect: { gt: [{ age: created_at }, 30] }',
  mappings: [
    { profile: 'one', title: both('One', '一号'), tried: true, state: 'checked', missing: [] },
    {
      ...{ profile: 'two', title: both('Two', '二号'), tried: false, state: 'skipped' },
      missing: [{ entity: 'material', reason: 'unmapped', detail: 'created_at' }],
    },
  ],
  proven: [],
};
const MODEL: CatalogueModel = {
  rules: [RULE, { ...RULE, code: 'TST-002', id: 'mine/other', family: 'mine', proven: undefined, definition: {} }],
  kinds: [
    {
      id: 'condition',
      rules: ['TST-001', 'TST-002'],
      options: [
        { name: 'defect', type: 'condition', required: true, standard: undefined, description: 'What is wrong.' },
      ],
    },
  ],
  version: '1.2.3',
};

describe('the page of the catalogue', () => {
  test('is there in both languages, each with a link to the other', async () => {
    const [en, zh] = await renderCatalogue(MODEL, { reportsDirectory });
    expect([en?.file, zh?.file]).toEqual(['rules.en.html', 'rules.zh-CN.html']);
    expect(en?.text).toContain('<html lang="en">');
    expect(en?.text).toContain('href="rules.zh-CN.html"');
    expect(zh?.text).toContain('有效物料。');
    expect(zh?.text).toContain('物料：配置档案未映射（created_at）');
  });

  test('allows itself one style and one script and nothing from elsewhere', async () => {
    const text = (await renderCatalogue(MODEL, { reportsDirectory }))[0]?.text ?? '';
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    for (const tag of ['style', 'script']) {
      const [, body = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text) ?? [];
      const hash = createHash('sha256').update(body).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(policy).toMatch(/^default-src 'none'/);
    expect(text).not.toMatch(/(?:src|href)="(?!#|rules\.)/);
    expect(text).not.toMatch(/style="|onclick/);
  });

  test('escapes what a rule says, and filters by where it is checked', async () => {
    const text = (await renderCatalogue(MODEL, { reportsDirectory }))[0]?.text ?? '';
    expect(text).toContain('Old &lt;b&gt;thing&lt;/b&gt;');
    expect(text).not.toContain('<b>thing');
    expect(text).toContain('data-severity="high" data-erps="one "');
    expect(text).toContain('Medium &gt; 30, High &gt; 90');
  });

  test('names the rules that never ran on a real database; of own rules nobody keeps that', async () => {
    const text = (await renderCatalogue(MODEL, { reportsDirectory }))[0]?.text ?? '';
    expect(text).toContain('1 rule never ran on a real ERP database: TST-001.');
    expect(text.match(/Never run on a real ERP database/g)).toHaveLength(1);
  });
});

test('the Markdown has a page a family and one of the kinds in each language, and keeps tables whole', async () => {
  const pages = await renderMarkdown(MODEL, { reportsDirectory });
  expect(pages.map(({ file }) => file)).toEqual([
    ...['stale/README.md', 'mine/README.md', 'KINDS.md'],
    ...['stale/README.zh-CN.md', 'mine/README.zh-CN.md', 'KINDS.zh-CN.md'],
  ]);
  const page = pages[0]?.text ?? '';
  expect(page).toContain('# Stale data and stock');
  expect(page).toContain('## TST-001 Old \\<b>thing\\</b>');
  expect(page).toContain('| Looks at | Active materials. |');
  expect(page).toContain('| Two (never run) | skipped | Material: Not mapped in the profile (created\\_at) |');
  expect(pages[1]?.text).toContain('# mine');
  expect(pages[2]?.text).toContain('| `defect` | condition | required | What is wrong. |');
});
