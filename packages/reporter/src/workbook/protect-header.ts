import type { SheetWriter } from './sheet-stream.ts';

/**
 * Excel sorts a protected sheet only if no cell of the sorted range is locked. So only the heading row is locked;
 * what was changed in other cells is never read back. No password: it guards against accidents, not against people.
 */
export async function protectHeader(sheet: SheetWriter): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertColumns: true,
    insertRows: true,
    insertHyperlinks: true,
    deleteColumns: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
    pivotTables: true,
  });
}
