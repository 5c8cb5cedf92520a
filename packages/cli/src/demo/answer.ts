import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, type CalendarDate, type FindingResponse } from '@erp-audit/core';
import { answerWorkbook, importWorkbook, writeReports } from '@erp-audit/runner';
import { reportsDirectory } from '../project/load-project.ts';
import type { DemoRun } from './demo-run.ts';

/** Who answers for a department. */
const PEOPLE: Readonly<Record<string, string>> = { procurement: '李强', sales: '陈静', it: '沈浩', production: '袁慧' };

/**
 * A department takes its workbook, writes its answers into it and sends it back.
 * @returns how many lines were accepted, or undefined where it had no workbook.
 */
export async function answerAsDepartment(
  { project, store, key, directory }: DemoRun,
  department: string,
  asOf: CalendarDate,
): Promise<number | undefined> {
  const selection = { reports: ['workbooks'], department, week: undefined, out: undefined } as const;
  const { locale } = project.config.organisation;
  const folder = { project, store, key, reportsDirectory: reportsDirectory(), locale };
  const [workbook] = await writeReports({ ...folder, ...selection });
  if (workbook === undefined) return undefined;
  const answers = join(directory, 'answers');
  await mkdir(answers, { recursive: true });
  const returned = join(answers, `${department}-${asOf}.xlsx`);
  const responsible = PEOPLE[department] ?? '刘洋';
  await answerWorkbook(workbook.file, returned, (line) => answerTo(line, asOf, responsible));
  const { departments } = project.config;
  const imported = await importWorkbook(returned, {
    store: async () => store,
    key,
    departments,
    by: { name: responsible, osUser: 'demo', host: 'demo' },
    dryRun: false,
  });
  return imported.accepted;
}

/** Of ten lines one is said to be fixed, five are planned, four are left for later. */
function answerTo(line: number, asOf: CalendarDate, responsible: string): FindingResponse | undefined {
  const turn = line % 10;
  if (turn > 5) return undefined;
  const blank = { correctedValue: null, evidence: null, comment: null, otherDepartment: null, responsible } as const;
  if (turn === 0)
    return {
      ...blank,
      kind: 'fixed',
      rootCause: 'rule_unknown',
      action: '已在系统中更正 Corrected in the ERP',
      plannedDate: null,
    };
  const plannedDate = addDays(asOf, 14 + (line % 5) * 7);
  return { ...blank, kind: 'will_fix', rootCause: 'rule_unknown', action: null, plannedDate };
}
