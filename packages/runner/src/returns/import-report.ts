import { writeFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { type Department, keyForPeople } from '@erp-audit/core';
import { type ImportReport, type ImportReportLine, importReportText, writeImportReport } from '@erp-audit/reporter';
import type { Store } from '@erp-audit/store';
import { writeFileAtomically } from '../reports/write-file-atomically.ts';
import type { ImportedLine, ImportedWorkbook } from './import-workbook.ts';
import { NUMBER_LENGTH } from './plan-import.ts';

export interface ImportReportOptions {
  readonly store: Store;
  readonly organisation: string;
  readonly departments: readonly Department[];
  /** Zone in which the time of the import is told. */
  readonly timezone: string;
  readonly at: Date;
  readonly dryRun: boolean;
  /** Folder with one folder for each report. */
  readonly reportsDirectory: string;
}

/**
 * Writes what became of a returned workbook as `<name>.report.xlsx` and `<name>.report.txt`, in the language of the
 * workbook, to be sent back.
 * @returns the paths of both files.
 */
export async function writeImportReports(
  imported: ImportedWorkbook,
  directory: string,
  options: ImportReportOptions,
): Promise<readonly string[]> {
  const report = await reportOf(imported, options);
  const { reportsDirectory } = options;
  const target = join(directory, `${parse(imported.file).name}.report`);
  await writeFileAtomically(`${target}.xlsx`, (draft) => writeImportReport(report, draft, { reportsDirectory }));
  const text = await importReportText(report, { reportsDirectory });
  await writeFileAtomically(`${target}.txt`, (draft) => writeFile(draft, text));
  return [`${target}.xlsx`, `${target}.txt`];
}

async function reportOf(imported: ImportedWorkbook, options: ImportReportOptions): Promise<ImportReport> {
  const ids = new Set(imported.lines.flatMap(({ findingId }) => findingId ?? []));
  const findings = await options.store.findingsById([...ids]);
  const findingOf = ({ findingId }: ImportedLine): ImportReportLine['finding'] => {
    const finding = findingId === null ? undefined : findings.get(findingId);
    if (finding === undefined) return null;
    const number = finding.id.slice(0, NUMBER_LENGTH);
    const owner = options.departments.find(({ id }) => id === finding.department);
    // It may have become confidential since the workbook went out.
    if (owner?.confidential === true) return { number, record: '', name: '' };
    return { number, record: keyForPeople(finding.key), name: finding.label };
  };
  const { locale, alreadyImported, unanswered, file } = imported;
  const at = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: options.timezone });
  return {
    ...{ locale, alreadyImported, unanswered, organisation: options.organisation, dryRun: options.dryRun },
    fileName: basename(file),
    at: at.format(options.at),
    lines: imported.lines.map((line) => ({ ...line, finding: findingOf(line) })),
  };
}
