import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEVERITIES, SEVERITY_TEXTS } from '@erp-audit/core';
import Handlebars from 'handlebars';
import { checkBalance } from '../check-balance.ts';
import { loadTexts } from '../load-texts.ts';
import type { CommitteeModel } from '../model.ts';
import { balanceOf } from './balance-view.ts';
import { ageingOf, trendOf } from './charts-view.ts';
import { criticalsOf } from './criticals-view.ts';
import { decisionsOf } from './decisions-view.ts';
import { departmentsOf } from './departments-view.ts';
import { createFormat, type Format } from './format.ts';
import { headlineOf, tilesOf, topDepartmentOf } from './headline-view.ts';
import { coverageOf, rulesOf } from './rules-view.ts';
import { worseOf } from './worse-view.ts';

const METHOD = ['method.open', 'method.new', 'method.resolved', 'method.overdue'] as const;

export interface CommitteeOptions {
  /** Folder that holds one folder a report, such as `committee`. */
  readonly reportsDirectory: string;
}

/**
 * The committee's page as one self-contained HTML file: no script, no network, light and dark, printable on A4.
 * @throws AuditError `REPORT_BALANCE` when the numbers do not add up, `REPORT_FAILED` when a text or template is damaged.
 */
export async function renderCommittee(model: CommitteeModel, options: CommitteeOptions): Promise<string> {
  refuseWrongNumbers(model);
  const folder = join(options.reportsDirectory, 'committee');
  const [page, style, texts] = await Promise.all([
    readFile(join(folder, 'page.hbs'), 'utf8'),
    readFile(join(folder, 'style.css'), 'utf8'),
    loadTexts(join(folder, 'texts.yaml'), model.locale),
  ]);
  const template = Handlebars.compile(page, { strict: true, knownHelpersOnly: true });
  return template(viewOf(model, createFormat(texts), style));
}

function refuseWrongNumbers(model: CommitteeModel): void {
  for (const period of ['sinceLastRun', 'thisWeek'] as const) {
    checkBalance(model[period], 'all departments', model.run.id);
    for (const row of model.departments) checkBalance(row[period], `department ${row.department.id}`, model.run.id);
    for (const row of model.rules) checkBalance(row[period], `rule ${row.rule.code}`, model.run.id);
  }
}

function viewOf(model: CommitteeModel, format: Format, style: string) {
  const { t } = format;
  return {
    locale: model.locale,
    organisation: model.organisation,
    week: model.week,
    style,
    // Handlebars reads a dot as a path, so its names carry underscores.
    t: Object.fromEntries(Object.entries(t.all).map(([key, text]) => [key.replaceAll('.', '_'), text])),
    subtitle: t('subtitle', { week: model.week, asOf: model.run.asOf }),
    headline: headlineOf(model, format),
    topDepartment: topDepartmentOf(model, format) ?? '',
    tiles: tilesOf(model, format),
    coverage: coverageOf(model, format),
    decisions: decisionsOf(model, format),
    worse: worseOf(model, format),
    balance: balanceOf(model, format),
    severities: SEVERITIES.map((id) => ({ id, name: SEVERITY_TEXTS[id][model.locale] })),
    periods: [1, 2].map(() => ({ new: t('column.new'), closed: t('column.closed') })),
    departments: departmentsOf(model, format),
    rules: rulesOf(model, format),
    trend: trendOf(model, format),
    ageing: ageingOf(model, format),
    critical: criticalsOf(model, format),
    method: [...METHOD.map((key) => t(key)), sourceLine(model, format)],
    footer: model.singleMachineStore ? t('single_machine') : `${model.organisation} · ${model.run.id}`,
  };
}

function sourceLine(model: CommitteeModel, { t }: Format): string {
  const minute = (instant: string) => instant.slice(0, 16).replace('T', ' ');
  const { id, startedAt, finishedAt, rulesHash } = model.run;
  return t('method.source', {
    run: id,
    started: minute(startedAt),
    finished: minute(finishedAt),
    rules: rulesHash.slice(0, 12),
  });
}
