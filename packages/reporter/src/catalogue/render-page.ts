import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALES, type Locale } from '@erp-audit/core';
import { loadHandlebars } from '../load-handlebars.ts';
import { loadTexts, type Texts } from '../load-texts.ts';
import { readStyle } from '../read-style.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import type { CatalogueModel } from './catalogue-model.ts';
import type { CataloguePage } from './render-markdown.ts';
import { familyTitle, type RuleView, ruleView } from './rule-view.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Name of the page in a language. */
function cataloguePageName(locale: Locale): string {
  return `rules.${locale}.html`;
}

/**
 * The catalogue as one self-contained page a language: nothing is loaded from elsewhere, every text is escaped, and the
 * only script that the page allows itself is the one that searches in it.
 */
export async function renderCatalogue(
  model: CatalogueModel,
  options: ReportOptions,
): Promise<readonly CataloguePage[]> {
  const directory = path.join(options.reportsDirectory, 'catalogue');
  const css = await readStyle(options.reportsDirectory, 'catalogue');
  const [page, script] = await Promise.all(
    ['page.hbs', 'page.js'].map((name) => readFile(path.join(directory, name), 'utf8')),
  );
  const handlebars = await loadHandlebars();
  const template = handlebars.compile(page, { strict: true, knownHelpersOnly: true });
  const pages: CataloguePage[] = [];
  for (const locale of LOCALES) {
    const texts = await loadTexts(path.join(directory, 'texts.yaml'), locale);
    const text = template({
      ...viewOf(model, texts),
      css,
      script,
      styleHash: sha256(`\n${css}\n`),
      scriptHash: sha256(`\n${script}\n`),
    });
    pages.push({ file: cataloguePageName(locale), text });
  }
  return pages;
}

function viewOf(model: CatalogueModel, texts: Texts) {
  const views = model.rules.map((rule) => ({ ...ruleView(rule, texts), anchor: rule.code.toLowerCase() }));
  const families = [...new Set(views.map(({ family }) => family))].map((family) => ({
    id: family,
    title: familyTitle(family, texts),
    rules: views.filter((view) => view.family === family),
  }));
  const other = LOCALES.find((locale) => locale !== texts.locale) ?? texts.locale;
  return {
    locale: texts.locale,
    t: texts.all,
    ...{ families, profiles: profilesOf(views), kinds: model.kinds.map((kind) => kindView(kind, texts)) },
    otherPage: cataloguePageName(other),
    subtitle: texts('subtitle', { rules: views.length, families: families.length }),
    unproven: unprovenText(views, texts),
    version: model.version ?? '',
  };
}

function kindView({ id, options, rules }: CatalogueModel['kinds'][number], texts: Texts) {
  return {
    id,
    used: rules.length === 0 ? texts('kind.unused') : texts('kind.rules', { rules: rules.join(', ') }),
    options: options.map(({ standard, required, ...rest }) => ({
      ...rest,
      standard: required ? texts('option.required') : (standard ?? '–'),
    })),
  };
}

/** Profiles that the mappings speak of, each once. */
function profilesOf(views: readonly RuleView[]) {
  const titles = new Map(
    views.flatMap(({ mappings }) => mappings.map(({ profile, title }) => [profile, title] as const)),
  );
  return [...titles].map(([profile, title]) => ({ profile, title }));
}

function unprovenText(views: readonly RuleView[], texts: Texts): string {
  const codes = views.filter(({ proof, isProven }) => proof !== undefined && !isProven).map((view) => view.code);
  return codes.length === 0 ? '' : texts('unproven', { count: codes.length, codes: codes.join(', ') });
}
