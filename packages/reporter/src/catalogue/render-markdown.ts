import path from 'node:path';
import { LOCALES, type Locale } from '@erp-audit/core';
import { loadTexts, type Texts } from '../load-texts.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import type { CatalogueKind, CatalogueModel } from './catalogue-model.ts';
import { familyTitle, type RuleView, ruleView } from './rule-view.ts';

/** One page, its path below the folder of the catalogue. */
export interface CataloguePage {
  readonly file: string;
  readonly text: string;
}

/** Name of a page in a language: English has the plain one. */
function pageName(name: string, locale: Locale): string {
  return locale === 'en' ? `${name}.md` : `${name}.${locale}.md`;
}

/** One page a family and one of the kinds, in both languages, in Markdown. */
export async function renderMarkdown(model: CatalogueModel, options: ReportOptions): Promise<readonly CataloguePage[]> {
  const pages: CataloguePage[] = [];
  for (const locale of LOCALES) {
    const texts = await loadTexts(path.join(options.reportsDirectory, 'catalogue', 'texts.yaml'), locale);
    const views = model.rules.map((rule) => ruleView(rule, texts));
    for (const family of new Set(views.map((view) => view.family))) {
      const own = views.filter((view) => view.family === family);
      pages.push({ file: `${family}/${pageName('README', locale)}`, text: familyPage(family, own, texts) });
    }
    pages.push({ file: pageName('KINDS', locale), text: kindsPage(model.kinds, texts) });
  }
  return pages;
}

function otherLanguage(name: string, { locale }: Texts): string {
  return locale === 'en' ? `[中文](${pageName(name, 'zh-CN')})` : `[English](${pageName(name, 'en')})`;
}

function familyPage(family: string, views: readonly RuleView[], texts: Texts): string {
  return `${[
    `# ${familyTitle(family, texts)}`,
    otherLanguage('README', texts),
    views.map((view) => `- [${view.code}](#${view.code.toLowerCase()}) ${text(view.title)}`).join('\n'),
    ...views.map((view) => rulePart(view, texts)),
  ].join('\n\n')}\n`;
}

function rulePart(view: RuleView, texts: Texts): string {
  const file = `${view.id.split('/').slice(1).join('/')}.yaml`;
  const facts = [`[\`${view.id}\`](${file})`, `\`${view.kind}\``, view.severity, view.entities, view.department];
  return [
    `<a id="${view.code.toLowerCase()}"></a>`,
    `## ${view.code} ${text(view.title)}`,
    [...facts, view.dueDays, view.status].filter((fact) => fact !== undefined).join(' · '),
    ...(view.definition.length === 0 ? [] : [definitionTable(view, texts)]),
    `**${texts('risk')}** ${text(view.risk)}`,
    // A list begins only behind an empty line.
    `**${texts('fix')}**\n\n${text(view.fix)}`,
    `**${texts('falsePositives')}** ${text(view.falsePositives)}`,
    ...(view.references === '' ? [] : [text(view.references)]),
    ...(view.settings === '' ? [] : [`**${texts('settings')}**\n\n\`\`\`yaml\n${view.settings}\n\`\`\``]),
    mappingTable(view, texts),
    ...(view.proof === undefined ? [] : [view.proof]),
  ].join('\n\n');
}

function definitionTable({ definition }: RuleView, texts: Texts): string {
  const rows = definition.map(({ name, text: words }) => `| ${name} | ${cell(words)} |`);
  return [`| ${texts('definition')} | |`, '|---|---|', ...rows].join('\n');
}

function mappingTable({ mappings }: RuleView, texts: Texts): string {
  const rows = mappings.map(({ title, state, detail }) => `| ${cell(title)} | ${state} | ${cell(detail)} |`);
  return [`| ${texts('erp')} | ${texts('state')} | ${texts('missing')} |`, '|---|---|---|', ...rows].join('\n');
}

function kindsPage(kinds: readonly CatalogueKind[], texts: Texts): string {
  const parts = kinds.map(({ id, options, rules }) => {
    const rows = options.map(({ name, type, required, standard, description }) => {
      const value = required ? texts('option.required') : (standard ?? '–');
      return `| \`${name}\` | ${cell(type)} | ${required ? value : code(value)} | ${cell(description)} |`;
    });
    const head = ['option.name', 'option.type', 'option.standard', 'option.description'].map((key) => texts(key));
    const table = [`| ${head.join(' | ')} |`, '|---|---|---|---|', ...rows].join('\n');
    const used = rules.length === 0 ? texts('kind.unused') : texts('kind.rules', { rules: rules.join(', ') });
    return `## \`${id}\`\n\n${used}\n\n${rows.length === 0 ? texts('kind.plain') : table}`;
  });
  return `${[`# ${texts('kinds')}`, otherLanguage('KINDS', texts), texts('kinds.about'), ...parts].join('\n\n')}\n`;
}

function code(value: string): string {
  return value === '–' ? value : `\`${value.replaceAll('|', '\\|')}\``;
}

/** Characters that Markdown would read as its own. */
function text(words: string): string {
  return words.replaceAll(/[\\<*_`[\]]/g, (mark) => `\\${mark}`);
}

function cell(words: string): string {
  return text(words)
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}
