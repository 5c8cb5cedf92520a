import path from 'node:path';
import { fieldName } from '../describe-evidence.ts';
import { loadTexts } from '../load-texts.ts';
import type { CommitteeModel } from '../model.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import { checkNumbers } from './check-numbers.ts';
import { viewOf } from './committee-view.ts';
import { loadTemplates } from './load-templates.ts';

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
