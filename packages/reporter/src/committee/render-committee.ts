import path from 'node:path';
import { AuditError } from '@erp-audit/core';
import { checkBalance } from '../check-balance.ts';
import { fieldName } from '../describe-evidence.ts';
import { loadTexts } from '../load-texts.ts';
import type { CommitteeModel, DepartmentRow } from '../model.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import { viewOf } from './committee-view.ts';
import { loadTemplates } from './load-templates.ts';

function checkNumbers(model: CommitteeModel): void {
  checkBalance(
    model.sinceLastRun,
    { en: 'all departments since the last run', 'zh-CN': '全部部门上次运行以来' },
    model.run.id,
  );
  checkBalance(model.thisWeek, { en: 'all departments this week', 'zh-CN': '全部部门本周' }, model.run.id);
  for (const { department, sinceLastRun, thisWeek } of model.departments) {
    checkBalance(
      sinceLastRun,
      { en: `department ${department.id} since the last run`, 'zh-CN': `部门 ${department.id} 上次运行以来` },
      model.run.id,
    );
    checkBalance(
      thisWeek,
      { en: `department ${department.id} this week`, 'zh-CN': `部门 ${department.id} 本周` },
      model.run.id,
    );
  }
  const sum = (count: (row: DepartmentRow) => number) => model.departments.reduce((all, row) => all + count(row), 0);
  checkSum(
    'open',
    sum(({ sinceLastRun }) => sinceLastRun.openAfter),
    model.sinceLastRun.openAfter,
    model,
  );
  checkSum(
    'legacy',
    sum(({ baselineOpen }) => baselineOpen),
    model.baselineOpen,
    model,
  );
}

function checkSum(what: 'open' | 'legacy', departments: number, all: number, model: CommitteeModel): void {
  if (departments === all) return;
  const message = {
    en: `The departments have ${departments} ${what} findings together, but there are ${all}.`,
    'zh-CN': `各部门${what === 'open' ? '未结' : '存量'}发现合计 ${departments} 项，总数却为 ${all} 项。`,
  };
  throw new AuditError('REPORT_BALANCE', message, { run: model.run.id });
}

/**
 * The committee report as one self-contained HTML page: no script, nothing loaded from elsewhere, every text escaped.
 * @throws AuditError `REPORT_BALANCE` when the numbers of the model do not add up, `REPORT_TEMPLATE` where something
 * in the organisation's own templates is broken.
 */
export async function renderCommittee(model: CommitteeModel, options: ReportOptions): Promise<string> {
  checkNumbers(model);
  const templates = await loadTemplates(options, model.locale);
  const fields = await loadTexts(path.join(options.reportsDirectory, 'workbook', 'texts.yaml'), model.locale);
  return templates.render(
    'page',
    viewOf(model, templates.texts, (name) => fieldName(name, fields)),
  );
}
