import { fill } from '../fill.ts';
import type { CaseMaterial, ReturnedCase } from '../returned-case.ts';
import { bytesOf } from '../sent-workbook.ts';
import { unzip, zipTexts } from '../zip-file.ts';

type Parts = Map<string, string>;
type Change = (parts: Parts, sheet: string) => Parts;

/** A workbook with three findings of which the first is fixed and the second planned, as another program saves it. */
async function saved(material: CaseMaterial): Promise<{ parts: Parts; sheet: string }> {
  const { book, sheet } = await material.open(material.take(3));
  fill(sheet, 2, { Response: 'Fixed' });
  fill(sheet, 3, { Response: 'Will fix by date', 'Planned date': new Date('2026-07-15T00:00:00Z') });
  const parts = unzip(await bytesOf(book));
  const [part] = [...parts].find(
    ([name, xml]) => /worksheets\/sheet\d+[.]xml$/.test(name) && xml.includes('autoFilter'),
  ) ?? [''];
  return { parts, sheet: part };
}

function different(name: string, change: Change): ReturnedCase {
  return {
    name,
    lines: [
      [2, 'accepted'],
      [3, 'accepted'],
    ],
    unanswered: 1,
    make: async (material) => {
      const { parts, sheet } = await saved(material);
      return zipTexts(change(parts, sheet));
    },
  };
}

const replaced = (parts: Parts, name: string, change: (xml: string) => string): Parts =>
  new Map([...parts].map(([part, xml]) => [part, part === name ? change(xml) : xml]));
const BOOK = 'xl/workbook.xml';
const STRINGS = 'xl/sharedStrings.xml';

function sharedStrings(parts: Parts): readonly string[] {
  const xml = parts.get(STRINGS) ?? '';
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) => item);
}

/** All shared strings become strings of the cells themselves. */
function inlined(parts: Parts, sheet: string): Parts {
  const strings = sharedStrings(parts);
  return replaced(parts, sheet, (xml) =>
    xml.replaceAll(/<c ([^>]*)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g, (_, before: string, after: string, index: string) => {
      return `<c ${before}t="inlineStr"${after}><is>${strings[Number(index)] ?? ''}</is></c>`;
    }),
  );
}

/** Every element of a part under a prefix, as some writers do. */
function prefixed(xml: string): string {
  return xml
    .replaceAll(/<(\/?)(?!\?)([A-Za-z])/g, '<$1x:$2')
    .replaceAll(/xmlns="/g, 'xmlns:x="')
    .replaceAll(/<(\/?)x:(mc|x14ac|xr):/g, '<$1$2:');
}

const STRICT = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
] as const;
const strict = (xml: string) => STRICT.reduce((text, [from, to]) => text.replaceAll(from, to), xml);

const dates1904 = (parts: Parts, sheet: string) => {
  const book = replaced(parts, BOOK, (xml) => xml.replace(/<workbookPr/, '<workbookPr date1904="1"'));
  return replaced(book, sheet, (xml) =>
    xml.replaceAll(/<v>4\d{4}(?:\.\d+)?<\/v>/g, (value) => `<v>${Number(value.slice(3, -4)) - 1_462}</v>`),
  );
};

/** Differences that Excel and WPS are known to make, written into the parts themselves. */
const DIFFERENCES: readonly ReturnedCase[] = [
  different('wps-inline-strings.xlsx', inlined),
  different('wps-rich-text.xlsx', (parts) =>
    replaced(parts, STRINGS, (xml) =>
      xml
        .replace(
          '<t>Fixed</t>',
          '<r><rPr><b/></rPr><t>Fi</t></r><r><t xml:space="preserve">xed </t></r><rPh sb="0" eb="1"><t>フィ</t></rPh><phoneticPr fontId="1"/>',
        )
        .replace('<t>Will fix by date</t>', '<r><t>Will fix</t></r><r><t xml:space="preserve"> by date_x000D_</t></r>'),
    ),
  ),
  different('wps-prefixed-names.xlsx', (parts, sheet) => replaced(replaced(parts, sheet, prefixed), STRINGS, prefixed)),
  different('wps-no-dimension-no-references.xlsx', (parts, sheet) =>
    replaced(parts, sheet, (xml) =>
      fillGaps(xml)
        .replace(/<dimension[^>]*>/, '')
        .replaceAll(/<(c|row) r="[A-Z]*\d+"/g, '<$1'),
    ),
  ),
  different('wps-extra-namespaces.xlsx', (parts, sheet) =>
    replaced(parts, sheet, (xml) =>
      xml
        .replace('<worksheet ', '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" ')
        .replace('</worksheet>', '<extLst><ext uri="{x}"><etc:data a="1"/></ext></extLst></worksheet>'),
    ),
  ),
  different('excel-absolute-targets.xlsx', (parts) =>
    replaced(parts, 'xl/_rels/workbook.xml.rels', (xml) => xml.replaceAll(/Target="(?!\/)/g, 'Target="/xl/')),
  ),
  different('excel-strict.xlsx', (parts, sheet) => {
    const all: Parts = new Map([...parts].map(([name, xml]) => [name, strict(xml)]));
    // Strict files keep a day as a day.
    return replaced(all, sheet, (xml) =>
      xml.replaceAll(
        /<c r="([A-Z]+3)" s="(\d+)"(?: t="n")?><v>46218<\/v><\/c>/g,
        '<c r="$1" s="$2" t="d"><v>2026-07-15T00:00:00</v></c>',
      ),
    );
  }),
  different('excel-for-mac-1904.xlsx', dates1904),
  different('excel-other-part-names.xlsx', (parts, sheet) => {
    const moved = new Map([...parts].map(([name, xml]) => [name === sheet ? 'xl/worksheets/Sheet_A.xml' : name, xml]));
    const file = sheet.slice(sheet.lastIndexOf('/') + 1);
    return replaced(moved, 'xl/_rels/workbook.xml.rels', (xml) => xml.replace(file, 'Sheet_A.xml'));
  }),
  different('excel-cached-formulas-elsewhere.xlsx', (parts, sheet) =>
    replaced(parts, sheet, (xml) =>
      xml
        .replaceAll('</row>', '<c r="AD9" t="str"><f>VLOOKUP(A2,[1]Tabelle1!A:B,2,0)</f><v>Fixed</v></c></row>')
        .replaceAll(/<c r="AD9"/g, '<c r="AD9"'),
    ),
  ),
  different(
    'excel-external-links.xlsx',
    (parts) =>
      new Map([
        ...parts,
        [
          'xl/externalLinks/externalLink1.xml',
          '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        ],
        [
          'xl/externalLinks/_rels/externalLink1.xml.rels',
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///\\\\evil\\share\\x.xlsx" TargetMode="External"/></Relationships>',
        ],
      ]),
  ),
  different(
    'excel-dde-link.xlsx',
    (parts) =>
      new Map([
        ...parts,
        [
          'xl/externalLinks/externalLink1.xml',
          '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
        ],
      ]),
  ),
  different('validation-over-a-whole-sheet.xlsx', (parts, sheet) =>
    replaced(parts, sheet, (xml) =>
      xml.replace(
        /<dataValidations[\s\S]*<\/dataValidations>/,
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
    ),
  ),
];

/** Cells without references are counted, so that every one must be there. */
function fillGaps(xml: string): string {
  return xml.replaceAll(
    /<row r="(\d+)"([^>]*)>([\s\S]*?)<\/row>/g,
    (_, line: string, attributes: string, cells: string) => {
      const byColumn = new Map(
        [...cells.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map(([cell, column]) => [column, cell]),
      );
      const all = Array.from(
        { length: 26 },
        (_, index) =>
          byColumn.get(String.fromCharCode(65 + index)) ?? `<c r="${String.fromCharCode(65 + index)}${line}"/>`,
      );
      return `<row r="${line}"${attributes}>${all.join('')}</row>`;
    },
  );
}

async function answeredBook(material: CaseMaterial): Promise<Buffer> {
  const { parts } = await saved(material);
  return zipTexts(parts);
}

/** Files that LibreOffice itself saved. */
const LIBREOFFICE: readonly ReturnedCase[] = [
  {
    name: 'libreoffice-saved.xlsx',
    needs: 'LibreOffice',
    lines: [
      [2, 'accepted'],
      [3, 'accepted'],
    ],
    unanswered: 1,
    make: async (material) =>
      material.convert('saved.xlsx', await answeredBook(material), 'xlsx:Calc MS Excel 2007 XML'),
  },
  {
    name: 'libreoffice-open-xml.xlsx',
    needs: 'LibreOffice',
    lines: [
      [2, 'accepted'],
      [3, 'accepted'],
    ],
    unanswered: 1,
    make: async (material) => material.convert('open.xlsx', await answeredBook(material), 'xlsx:Calc Office Open XML'),
  },
  {
    name: 'libreoffice.ods',
    needs: 'LibreOffice',
    refused: /OpenDocument.*另存为 \.xlsx/,
    make: async (material) => material.convert('calc.xlsx', await answeredBook(material), 'ods'),
  },
  {
    name: 'saved-as-xls.xls',
    needs: 'LibreOffice',
    refused: /old \.xls or \.et.*另存为 \.xlsx/,
    make: async (material) => material.convert('old.xlsx', await answeredBook(material), 'xls'),
  },
  {
    name: 'xls-renamed.xlsx',
    needs: 'LibreOffice',
    refused: /old \.xls or \.et.*另存为 \.xlsx/,
    make: async (material) => material.convert('renamed.xlsx', await answeredBook(material), 'xls'),
  },
  {
    name: 'wps.et',
    needs: 'LibreOffice',
    refused: /old \.xls or \.et.*另存为 \.xlsx/,
    make: async (material) => material.convert('et.xlsx', await answeredBook(material), 'xls'),
  },
  {
    name: 'libreoffice.csv',
    needs: 'LibreOffice',
    lines: [
      [2, 'accepted'],
      [3, 'accepted'],
    ],
    unanswered: 1,
    // The third sheet, in UTF-8, everything as it is shown.
    make: async (material) =>
      material.convert(
        'text.xlsx',
        await answeredBook(material),
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3',
      ),
  },
];

export const SAVED_ELSEWHERE: readonly ReturnedCase[] = [...DIFFERENCES, ...LIBREOFFICE];
