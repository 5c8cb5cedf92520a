import { describe, expect, it } from 'vitest';
import { type PackageParts, type PartReader, parserFor } from './package-parts.js';
import { type ReadRow, SheetReader } from './sheet-reader.js';
import { readWorkbookParts } from './workbook-parts.js';

const MAX_TEXT = 50;

/** The rows of one sheet as the parts of a file would give them. */
async function rowsOf(sheet: string, others: Readonly<Record<string, string>> = {}): Promise<readonly ReadRow[]> {
  const texts: Readonly<Record<string, string>> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  };
  const parts = {
    read: async (name: string, reader: PartReader) => {
      if (texts[name] !== undefined) parserFor(reader).write(texts[name]).close();
    },
  } as unknown as PackageParts;
  const book = await readWorkbookParts(parts, MAX_TEXT);
  const rows: ReadRow[] = [];
  const reader = new SheetReader(book, MAX_TEXT, async (batch) => {
    rows.push(...batch);
  });
  await parts.read(book.sheets[0]?.part ?? '', {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  await reader.flush();
  return rows;
}

const row = (cells: string) => `<worksheet><sheetData><row r="2">${cells}</row></sheetData></worksheet>`;
const cellsOf = async (cells: string, others?: Readonly<Record<string, string>>) =>
  (await rowsOf(row(cells), others))[0]?.cells ?? [];
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot; days&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="57"/></cellXfs></styleSheet>`;

describe('The cells of a sheet', () => {
  it('are text of the shared strings, of rich text without its pronunciation, and of the cell itself', async () => {
    const strings = `<sst><si><t>one</t></si><si><r><t>t</t></r><r><rPr/><t xml:space="preserve">wo </t></r><rPh sb="0" eb="1"><t>er</t></rPh></si></sst>`;
    const cells = `<c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>three &amp; more_x000D_</t></is></c><c r="D2" t="s"><v>9</v></c>`;
    expect(await cellsOf(cells, { 'xl/sharedStrings.xml': strings })).toEqual([
      { column: 1, text: 'two ', formula: false },
      { column: 3, text: 'three & more\r', formula: false },
    ]);
  });

  it('are numbers, and days where their style shows one', async () => {
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>46351</v></c>`).join('');
    const number = { text: '46351', serial: 46_351, formula: false };
    const date = { text: '2026-11-25', date: '2026-11-25', formula: false };
    expect(await cellsOf(cells, { 'xl/styles.xml': STYLES })).toEqual(
      [number, date, date, number, date].map((cell, index) => ({ column: index + 1, ...cell })),
    );
  });

  it('are days of the calendar the workbook counts in, and numbers where there is no such day', async () => {
    const workbook = `<x:workbook xmlns:x="x" xmlns:q="q"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="S" q:id="rId1"/></x:sheets></x:workbook>`;
    const cells = `<c r="A2" s="1"><v>44889</v></c><c r="B2" s="1"><v>20261125</v></c>`;
    expect(await cellsOf(cells, { 'xl/workbook.xml': workbook, 'xl/styles.xml': STYLES })).toMatchObject([
      { date: '2026-11-25' },
      { text: '20261125' },
    ]);
  });

  it('tell a formula from what it shows', async () => {
    const cells = `<c r="A2" t="str"><f>"Fi"&amp;"xed"</f><v>Fixed</v></c><c r="B2"><f t="shared" si="0"/></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="d"><v>2026-11-25T00:00:00</v></c>`;
    expect(await cellsOf(cells)).toEqual([
      { column: 1, text: 'Fixed', formula: true },
      { column: 2, text: '', formula: true },
      { column: 3, text: 'true', formula: false },
      { column: 4, text: '#N/A', formula: false },
      { column: 5, text: '2026-11-25T00:00:00', date: '2026-11-25', formula: false },
    ]);
  });

  it('are found with prefixed names and without references, however hostile those are', async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row>
      <x:row r="1e999"><x:c r="A2"><x:v>1e999</x:v></x:c></x:row><x:row r="7"><x:c r="ZZZ7" t="str"><x:v>far</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await rowsOf(sheet)).toEqual([
      {
        line: 1,
        hidden: false,
        cells: [
          { column: 1, text: 'a', formula: false },
          { column: 2, text: 'b', formula: false },
        ],
      },
      { line: 2, hidden: false, cells: [{ column: 1, text: '1e999', formula: false }] },
    ]);
  });

  it('are cut where they are longer than any answer', async () => {
    const [cell] = await cellsOf(`<c r="A2" t="inlineStr"><is><t>${'x'.repeat(99)}</t></is></c>`);
    expect(cell?.text).toHaveLength(MAX_TEXT);
  });

  it('are refused when they use entities of their own', async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${row('<c r="A2" t="str"><v>&b;</v></c>')}`;
    await expect(rowsOf(bomb)).rejects.toThrow(/undefined entity/);
  });
});
