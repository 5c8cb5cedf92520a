/** Writes the workbooks of several departments. Prints one JSON line; started by workbook.test.ts as baseline.ts is. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '@erp-audit/reporter';
import { benchModel } from './lines.ts';
import { measured } from './measured.ts';

const [folder = '', departments = '1', findings = '1000'] = process.argv.slice(2);
const reportsDirectory = fileURLToPath(new URL('../../../reports', import.meta.url));

await measured(async () => {
  for (let index = 0; index < Number(departments); index += 1) {
    const model = benchModel(`d${index}`, Number(findings));
    await writeWorkbook(model, join(folder, `ours-${index}.xlsx`), { reportsDirectory });
  }
});
