import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('edit-workbook.py', import.meta.url));
/** Debian's own Python knows LibreOffice's UNO; another one first on the path does not. */
const PYTHON = '/usr/bin/python3';

/** Without a UTF-8 locale the office cannot open a file whose name is not ASCII. */
const ENVIRONMENT = { ...process.env, LC_ALL: 'C.UTF-8' };

/** Why LibreOffice cannot be driven here, or undefined where it can. */
export function libreOfficeMissing(): string | undefined {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
    execFileSync(PYTHON, ['-c', 'import uno'], { stdio: 'pipe' });
    return undefined;
  } catch {
    return 'no LibreOffice with UNO: install the packages "libreoffice-calc" and "python3-uno"';
  }
}

/** What a person does in a workbook: sorts by a column, deletes a row, types into cells by heading. */
export interface WorkbookEdit {
  readonly sortBy: string;
  /** Value of the `sortBy` column in the row to delete. */
  readonly deleteId?: string;
  /** Cells by heading, by the value of the `sortBy` column. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface EditedWorkbook {
  readonly answered: number;
  /** Values of the `sortBy` column after sorting. */
  readonly order: readonly string[];
  readonly protected: boolean;
}

/** Opens `source` in LibreOffice, works in it, and saves it as `target` (.xlsx). */
export async function editInLibreOffice(source: string, target: string, edit: WorkbookEdit): Promise<EditedWorkbook> {
  const profile = mkdtempSync(join(tmpdir(), 'erp-audit-office-'));
  const pipe = `erp-audit-${process.pid}-${Date.now()}`;
  const office = spawn(
    'soffice',
    ['--headless', '--norestore', `--accept=pipe,name=${pipe};urp;`, `-env:UserInstallation=file://${profile}`],
    { stdio: 'ignore', env: ENVIRONMENT },
  );
  try {
    const plan = join(profile, 'plan.json');
    writeFileSync(plan, JSON.stringify(edit));
    const { stdout } = await promisify(execFile)(PYTHON, [SCRIPT, pipe, source, target, plan], { env: ENVIRONMENT });
    return JSON.parse(stdout) as EditedWorkbook;
  } finally {
    office.kill('SIGKILL');
    // What the office started may write for a moment after it is gone.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
