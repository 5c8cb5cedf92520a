import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { AuditError, type Department, OPEN_STATES } from '@erp-audit/core';
import { type WorkbookPart, writeFindingsCsv, writeWorkbook } from '@erp-audit/reporter';
import { NAMED, notOneOf } from '../config/check-references.ts';
import type { ReportContext } from './report-context.ts';
import { readersFolder } from './report-folders.ts';
import type { WriteReportsOptions, WrittenReport } from './report-options.ts';
import { shownFindings } from './shown-findings.ts';
import { responsibleOf, workbookModel } from './workbook-model.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** Every person's file reads all findings of the department once. */
const MOST_PARTS = 100;
const HASH_CHARACTERS = 10;

/** Writes the workbooks of one department or all into `directory`, those of confidential ones into a folder of their own. */
export async function writeWorkbooks(
  options: WriteReportsOptions,
  context: ReportContext,
  directory: string,
): Promise<readonly WrittenReport[]> {
  const written: WrittenReport[] = [];
  for (const department of await chooseDepartments(context, options.department)) {
    const folder = readersFolder(directory, department);
    const parts = options.split === undefined ? [undefined] : await partsOf(context, department);
    for (const part of parts) written.push(...(await writeDepartment(options, context, department, folder, part)));
  }
  return written;
}

/** Every department that has, or this week had, anything to answer. */
export async function chooseDepartments(
  context: ReportContext,
  only: string | undefined,
): Promise<readonly Department[]> {
  if (only === undefined) {
    const proposals = await context.store.transfers.list({ states: ['proposed'] });
    const concerned = new Set([
      ...context.period.thisWeek.map((line) => line.department),
      ...proposals.map(({ to }) => to),
    ]);
    return context.departments.filter((department) => concerned.has(department.id));
  }
  const chosen = context.departments.filter((department) => department.id === only);
  if (chosen.length > 0) return chosen;
  const ids = context.departments.map((department) => department.id);
  throw new AuditError('ARGUMENT_INVALID', notOneOf(NAMED.department, only, ids), { command: 'report' });
}

/** One part for each person who was named responsible in the last answer to a finding, and one for all other findings. */
async function partsOf({ store, rules }: ReportContext, department: Department): Promise<readonly WorkbookPart[]> {
  const lines = new Map<string | null, number>([[null, 0]]);
  for await (const findings of shownFindings(store, rules, { states: OPEN_STATES, department: department.id })) {
    const responses = await store.lastResponse(findings.map(({ id }) => id));
    for (const { id } of findings) {
      const responsible = responsibleOf(responses.get(id));
      lines.set(responsible, (lines.get(responsible) ?? 0) + 1);
    }
    if (lines.size > MOST_PARTS) throw tooManyParts(department);
  }
  return [...lines].map(([responsible, count]) => ({ responsible, lines: count }));
}

function tooManyParts({ id }: Department): AuditError {
  const message = {
    en: `More than ${MOST_PARTS} persons are named responsible in department ${id}: write its workbook without --split.`,
    'zh-CN': `部门 ${id} 的责任人超过 ${MOST_PARTS} 名：请不使用 --split 生成工作簿。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, { command: 'report' });
}

/** Names of persons are no names of files. */
function partName(part: WorkbookPart | undefined, key: Uint8Array): string {
  if (part === undefined || part.responsible === null) return '';
  return `.${createHmac('sha256', key).update(`responsible ${part.responsible}`).digest('hex').slice(0, HASH_CHARACTERS)}`;
}

async function writeDepartment(
  { project, key, locale, reportsDirectory, csv }: WriteReportsOptions,
  context: ReportContext,
  department: Department,
  folder: string,
  part: WorkbookPart | undefined,
): Promise<readonly WrittenReport[]> {
  const suffix = locale === project.config.organisation.locale ? '' : `.${locale}`;
  const name = join(folder, `${department.id}${partName(part, key)}${suffix}`);
  const openFindings = part?.lines ?? context.totals.byDepartment.get(department.id)?.open ?? 0;
  const written: WrittenReport[] = [];
  // The lines of a model are read once: each file has its own.
  const write = async (format: 'xlsx' | 'csv', writer: typeof writeWorkbook) => {
    const file = `${name}.${format}`;
    const model = await workbookModel(context, department, locale, key, part);
    await writeFileAtomically(file, (draft) => writer(model, draft, { reportsDirectory }));
    const whose = { department: department.id, ...(part === undefined ? {} : { part: true }) };
    written.push({ report: 'workbooks', format, file, ...whose, openFindings });
  };
  await write('xlsx', writeWorkbook);
  if (csv === true) await write('csv', writeFindingsCsv);
  return written;
}
