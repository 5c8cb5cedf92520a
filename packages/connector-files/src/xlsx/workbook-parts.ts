import { FileFault, REASONS } from '../reading/reasons.ts';
import { attribute, XmlScanner } from './xml-scanner.ts';
import type { ZipEntries } from './zip-entries.ts';

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: string;
}

/** Where the parts of a workbook lie. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly sharedTexts: string;
  readonly styles: string;
  readonly hasMacros: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** @throws FileFault where the archive is no workbook */
export async function readParts(zip: ZipEntries): Promise<WorkbookParts> {
  const root = await relations(zip, '_rels/.rels', '');
  const workbook = root.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  if (workbook.endsWith('.bin')) throw new FileFault(REASONS.binaryExcel);
  if (!zip.has(workbook)) throw new FileFault(REASONS.noExcel);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const own = await relations(zip, `${folder}_rels/${workbook.slice(folder.length)}.rels`, folder);
  const entryOf = (kind: string) => own.find(({ type }) => type.endsWith(`/${kind}`))?.target ?? '';
  const { sheets, is1904 } = await readWorkbook(zip, workbook);
  return {
    sheets: sheets.map(({ name, isHidden, id }) => ({
      name,
      isHidden,
      entry: own.find((relation) => relation.id === id && relation.type.endsWith('/worksheet'))?.target ?? '',
    })),
    is1904,
    sharedTexts: entryOf('sharedStrings'),
    styles: entryOf('styles'),
    hasMacros: own.some(({ type }) => type.endsWith('/vbaProject')),
  };
}

async function relations(zip: ZipEntries, entry: string, folder: string): Promise<readonly Relation[]> {
  const found: Relation[] = [];
  await scan(zip, entry, (name, tag) => {
    if (name !== 'Relationship') return;
    const target = attribute(tag, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    found.push({ id: attribute(tag, 'Id') ?? '', type: attribute(tag, 'Type') ?? '', target: path });
  });
  return found;
}

async function readWorkbook(zip: ZipEntries, entry: string) {
  const sheets: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = [];
  let is1904 = false;
  await scan(zip, entry, (name, tag) => {
    if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attribute(tag, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const isHidden = (attribute(tag, 'state') ?? 'visible') !== 'visible';
    sheets.push({ name: attribute(tag, 'name') ?? '', isHidden, id: /\s[\w.-]+:id=["']([^"']*)/.exec(tag)?.[1] ?? '' });
  });
  return { sheets, is1904 };
}

async function scan(zip: ZipEntries, entry: string, open: (name: string, tag: string) => void): Promise<void> {
  const scanner = new XmlScanner({ open, close: () => {}, text: () => {} });
  for await (const chunk of zip.text(entry)) scanner.push(chunk);
  scanner.end();
}
