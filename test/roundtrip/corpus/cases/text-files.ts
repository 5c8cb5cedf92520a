import type ExcelJS from 'exceljs';
import { fill } from '../fill.ts';
import type { CaseMaterial, ReturnedCase } from '../returned-case.ts';

interface TextForm {
  readonly delimiter?: string;
  readonly chinese?: boolean;
  readonly encode?: (text: string) => Buffer;
}

const BOM = '\uFEFF';
const quoted = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function rowsOf(sheet: ExcelJS.Worksheet, delimiter: string): string {
  const lines: string[] = [];
  sheet.eachRow((row) => {
    const cells: string[] = [];
    for (let column = 1; column <= sheet.columnCount; column += 1) cells.push(quoted(row.getCell(column).text));
    lines.push(cells.join(delimiter));
  });
  return `${lines.join('\r\n')}\r\n`;
}

/** Bytes of GB 18030, by trying every pair until the decoder of the platform gives the character back. */
function encodeGb18030(text: string): Buffer {
  return Buffer.concat([...text].map((character) => Buffer.from((GB18030.get(character) ?? [0x3f]) as number[])));
}

const GB18030 = new Map<string, readonly number[]>(pairs());

function* pairs(): Generator<[string, readonly number[]]> {
  const decoder = new TextDecoder('gb18030');
  for (let byte = 0; byte < 0x80; byte += 1) yield [String.fromCharCode(byte), [byte]];
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second !== 0x7f) yield [decoder.decode(Uint8Array.of(first, second)), [first, second]];
    }
  }
}

function textFile(
  name: string,
  { delimiter = ',', chinese = false, encode = (text) => Buffer.from(text) }: TextForm,
): ReturnedCase {
  return {
    name,
    lines: [
      [2, 'accepted'],
      [3, 'accepted'],
      [5, 'unknown_response'],
    ],
    unanswered: 1,
    make: async (material: CaseMaterial) => {
      const { sheet } = await material.open(material.take(4), chinese ? material.chinese : material.sent);
      const words = chinese
        ? [
            { 处理结果: '已整改', 备注: '已更正，见“邮件”' },
            { 处理结果: '计划整改', 计划日期: '2026/7/15' },
            { 处理结果: '再说' },
          ]
        : [
            { Response: 'Fixed', Comment: 'see "mail", please;\nsecond line' },
            { Response: 'Will fix by date', 'Planned date': '2026/7/15' },
            { Response: 'perhaps' },
          ];
      for (const [index, row] of [2, 3, 5].entries()) fill(sheet, row, words[index] ?? {});
      return encode(rowsOf(sheet, delimiter));
    },
  };
}

const utf16 = (text: string) => Buffer.from(BOM + text, 'utf16le');

/** Text files with separated values, as people save them for a mail. */
export const TEXT_FILES: readonly ReturnedCase[] = [
  textFile('utf-8.csv', {}),
  textFile('utf-8-with-bom.csv', { encode: (text) => Buffer.from(BOM + text), chinese: true }),
  textFile('semicolons.csv', { delimiter: ';' }),
  textFile('tabs.txt.csv', { delimiter: '\t' }),
  textFile('utf-16.csv', { delimiter: '\t', encode: utf16, chinese: true }),
  textFile('utf-16-big-endian.csv', { encode: (text) => utf16(text).swap16(), chinese: true }),
  textFile('gb18030.csv', { encode: encodeGb18030, chinese: true }),
  textFile('csv-named.xlsx', {}),
  { name: 'other.csv', refused: /no sheet has the headings/, make: () => Buffer.from('a,b\n1,2\n') },
  {
    name: 'no-encoding.csv',
    refused: /no known encoding/,
    make: () => Buffer.from([0x74, 0x6f, 0x6b, 0x65, 0x6e, 0x2c, 0xff, 0xff, 0x80, 0x0a]),
  },
  {
    name: 'endless-cell.csv',
    refused: /damaged|headings/,
    make: () => Buffer.from(`token,"${'x'.repeat(30 * 1024 * 1024)}`),
  },
];
