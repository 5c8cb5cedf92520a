import { zipOf } from '../roundtrip/corpus/zip-file.ts';
import type { BrokenFile, Content } from './broken-files.ts';

type MakeFile = (name: string, content: Content, rest: Omit<BrokenFile, 'name' | 'make'>) => BrokenFile;

interface Workbook {
  /** XML of the rows. */
  readonly rows: string;
  readonly after?: string;
  readonly sheets?: string;
  readonly workbookPr?: string;
  readonly sharedTexts?: readonly string[];
  readonly macros?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEADING =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>on</t></is></c></row>';
/** A date that Excel's own format 14 shows. */
const DATE_STYLE = 1;
const BOMB_BYTES = 60_000_000;
const HUGE_CELL = 5_000_000;

function partsOf({ rows, after = '', sheets, workbookPr = '', sharedTexts = [], macros = false }: Workbook) {
  const part = (name: string, text: string) => ({ name, content: Buffer.from(text) });
  const texts = sharedTexts.map((text) => `<si><t>${text}</t></si>`).join('');
  const list = sheets ?? '<sheet name="Data" sheetId="1" r:id="rId1"/>';
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;
  const own = [
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'styles', 'styles.xml'),
    relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
    macros ? relation('rId4', 'vbaProject', 'vbaProject.bin') : '',
  ];
  return [
    part(
      '_rels/.rels',
      `<Relationships xmlns="${RELS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbookPr}<sheets>${list}</sheets></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${RELS}">${own.join('')}</Relationships>`),
    part(
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    part('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${texts}</sst>`),
    part('xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`),
  ];
}

function workbook(parts: Workbook): Buffer {
  return zipOf(partsOf(parts));
}

function row(line: number, id: string, second: string): string {
  return `<row r="${line}"><c r="A${line}"><v>${id}</v></c>${second.replaceAll('@', `B${line}`)}</row>`;
}

const date = (serial: number | string) => `<c r="@" s="${DATE_STYLE}"><v>${serial}</v></c>`;

/** Workbooks that are damaged, hostile, or merely as people make them. */
export function brokenWorkbooks(file: MakeFile): readonly BrokenFile[] {
  const sound = workbook({ rows: `${HEADING}${row(2, '1', date(46_143))}` });
  const large = () =>
    partsOf({ rows: HEADING }).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, content: Buffer.alloc(BOMB_BYTES, ' ') } : part,
    );
  const liar = partsOf({ rows: `${HEADING}${' '.repeat(1_000_000)}` }).map((part) =>
    part.name.endsWith('sheet1.xml') ? { ...part, saidSize: 1_000 } : part,
  );
  return [
    file('sound.xlsx', sound, { rows: 1, rejects: [], values: [{ id: '1', on: '2026-05-01' }] }),
    file('cut-off.xlsx', sound.subarray(0, sound.length - 300), {
      rows: 0,
      rejects: [[null, 'is a damaged or cut off workbook']],
    }),
    file('bomb.xlsx', () => zipOf(large()), { rows: 0, rejects: [[null, 'unpacks to far more']] }),
    file('lies-about-its-size.xlsx', zipOf(liar), { rows: 0, rejects: [[null, 'is a damaged or cut off workbook']] }),
    file(
      'huge-cell.xlsx',
      () => workbook({ rows: `${HEADING}${row(2, '1', `<c r="@" t="str"><v>${'x'.repeat(HUGE_CELL)}</v></c>`)}` }),
      {
        ...{ rows: 0, rejects: [[null, 'holds damaged XML']] },
      },
    ),
    file('encrypted.xlsx', compound('EncryptedPackage'), { rows: 0, rejects: [[null, 'is protected by a password']] }),
    file('old-excel-renamed.xlsx', compound('Workbook'), { rows: 0, rejects: [[null, 'is an old Excel file']] }),
    file('text-renamed.xlsx', 'id;name\n1;a\n', { rows: 0, rejects: [[null, 'is no Excel workbook']] }),
    file('entities.xlsx', workbook({ rows: HEADING, after: '<!DOCTYPE x [<!ENTITY a "b">]>' }), {
      ...{ rows: 0, rejects: [[null, 'holds damaged XML']] },
    }),
    file(
      'dates-1900.xlsx',
      workbook({
        rows: `${HEADING}${row(2, '1', date(59))}${row(3, '2', date(60))}${row(4, '3', date(61))}${row(5, '4', date(46_143.5))}`,
      }),
      {
        ...{ rows: 3, rejects: [[3, 'is no existing date']] },
        values: [{ on: '1900-02-28 00:00:00' }, { on: '1900-03-01 00:00:00' }, { on: '2026-05-01 12:00:00' }],
      },
    ),
    file(
      'dates-1904.xlsx',
      workbook({
        workbookPr: '<workbookPr date1904="1"/>',
        rows: `${HEADING}${row(2, '1', date(44_681))}${row(3, '2', date(-5))}`,
      }),
      {
        ...{ rows: 1, rejects: [[3, 'is no existing date']], values: [{ on: '2026-05-01' }] },
      },
    ),
    file(
      'merged-cells.xlsx',
      workbook({
        rows: `${HEADING}${row(2, '1', '<c r="@" t="str"><v>a</v></c>')}${row(3, '2', '')}`,
        after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
      }),
      {
        ...{ rows: 2, rejects: [], values: [{ on: 'a' }, { on: null }], note: '1 merged ranges' },
      },
    ),
    file(
      'formulas.xlsx',
      workbook({
        rows: `${HEADING}${row(2, '1', '<c r="@"><f>1+1</f><v>2</v></c>')}${row(3, '2', '<c r="@"><f>1+1</f></c>')}`,
      }),
      {
        ...{ rows: 1, rejects: [[3, 'is a formula whose value']], values: [{ on: '2' }] },
      },
    ),
    file(
      'error-cells.xlsx',
      workbook({
        rows: `${HEADING}${row(2, '1', '<c r="@" t="e"><v>#N/A</v></c>')}${row(3, '2', '<c r="@" t="e"><v>#REF!</v></c>')}`,
      }),
      {
        ...{
          settings: { nulls: ['#N/A'] },
          rows: 1,
          rejects: [[3, 'is an error of a formula']],
          values: [{ on: null }],
        },
      },
    ),
    file(
      'hidden-sheets.xlsx',
      workbook({
        rows: `${HEADING}${row(2, '1', date(46_143))}`,
        sheets:
          '<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="秘密" sheetId="2" state="veryHidden" r:id="rId9"/>',
      }),
      {
        ...{ rows: 1, rejects: [], note: 'hidden sheets were not read: 秘密' },
      },
    ),
    file(
      'several-sheets.xlsx',
      workbook({
        rows: HEADING,
        sheets: '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId9"/>',
      }),
      {
        ...{ rows: 0, rejects: [[null, 'has several sheets: name one under "sheet": A, B']] },
      },
    ),
    file('macros.xlsm', workbook({ rows: `${HEADING}${row(2, '1', date(46_143))}`, macros: true }), {
      ...{ rows: 1, rejects: [], note: 'its macros were not run' },
    }),
    file(
      'text-that-is-not-there.xlsx',
      workbook({ rows: `${HEADING}${row(2, '1', '<c r="@" t="s"><v>7</v></c>')}`, sharedTexts: ['only'] }),
      {
        ...{ rows: 0, rejects: [[null, 'names a text that the file does not hold']] },
      },
    ),
    file('codes-with-zeros.xlsx', workbook({ rows: `${HEADING}${row(2, '1', '<c r="@" s="2"><v>4711</v></c>')}` }), {
      ...{ rows: 1, rejects: [], values: [{ on: '004711' }] },
    }),
    file(
      'row-too-wide.xlsx',
      workbook({ rows: `${HEADING}${row(2, '1', '<c r="@"><v>2</v></c><c r="C2"><v>3</v></c>')}` }),
      {
        ...{ rows: 0, rejects: [[2, 'has 3 cells instead of 2']] },
      },
    ),
  ];
}

/** The container of old Office files and of encrypted new ones, with the name of the stream that tells which. */
function compound(stream: string): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1_528),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(480),
  ]);
}
