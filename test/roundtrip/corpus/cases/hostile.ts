import { fill, filled } from '../fill.ts';
import type { CaseMaterial, ReturnedCase } from '../returned-case.ts';
import { bytesOf, columnOf } from '../sent-workbook.ts';
import { unzip, type ZipPart, zipOf, zipTexts } from '../zip-file.ts';

const MB = 1024 * 1024;

async function answered(material: CaseMaterial): Promise<Map<string, string>> {
  const { book, sheet } = await material.open(material.take(1));
  fill(sheet, 2, { Response: 'Fixed' });
  return unzip(await bytesOf(book));
}

function sheetOf(parts: Map<string, string>): string {
  return (
    [...parts].find(([name, xml]) => /worksheets\/sheet\d+[.]xml$/.test(name) && xml.includes('autoFilter'))?.[0] ?? ''
  );
}

const asParts = (parts: Iterable<readonly [string, string]>): ZipPart[] =>
  [...parts].map(([name, text]) => ({ name, content: Buffer.from(text) }));

/** A workbook with more parts, or others, than it was sent with. */
function packed(
  name: string,
  refused: RegExp,
  change: (parts: Map<string, string>) => readonly ZipPart[],
): ReturnedCase {
  return { name, refused, make: async (material) => zipOf(change(await answered(material))) };
}

/** Rows inserted before the end of the findings. */
function withRows(name: string, expected: Partial<ReturnedCase>, rows: () => string): ReturnedCase {
  return {
    name,
    ...expected,
    make: async (material) => {
      const parts = await answered(material);
      const sheet = sheetOf(parts);
      return zipTexts(
        [...parts].map(([part, xml]) => [
          part,
          part === sheet ? xml.replace('</sheetData>', `${rows()}</sheetData>`) : xml,
        ]),
      );
    },
  };
}

const ACCEPTED = { lines: [[2, 'accepted']], unanswered: 0 } as const;
const bytes = (name: string, refused: RegExp, content: () => Buffer): ReturnedCase => ({
  name,
  refused,
  make: content,
});
const numbers = (count: number, row: (line: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index + 3)).join('');
/** Text that hardly shrinks, always the same. */
function noise(length: number): string {
  let state = 1;
  const out = Buffer.alloc(length);
  for (let place = 0; place < length; place += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    out[place] = 97 + ((state >> 16) % 26);
  }
  return out.toString('latin1');
}

/** Files that nobody sends by mistake, and some that somebody does. */
export const HOSTILE: readonly ReturnedCase[] = [
  packed('bomb-one-huge-cell.xlsx', /200 times|400 MB/, (parts) =>
    asParts(parts).map((part) =>
      part.name === sheetOf(parts)
        ? {
            ...part,
            content: Buffer.concat([
              Buffer.from('<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>'),
              Buffer.alloc(300 * MB, 'A'),
            ]),
          }
        : part,
    ),
  ),
  packed('bomb-another-part.xlsx', /200 times|400 MB/, (parts) => [
    ...asParts(parts),
    { name: 'xl/media/image1.png', content: Buffer.alloc(500 * MB) },
  ]),
  packed('bomb-many-parts.xlsx', /400 MB/, (parts) => [
    ...asParts(parts),
    ...Array.from({ length: 60 }, (_, index) => ({ name: `xl/media/${index}.bin`, content: Buffer.alloc(9 * MB) })),
  ]),
  packed('bomb-overlapping-parts.xlsx', /400 MB|damaged/, (parts) => {
    const kernel = { name: 'k', content: Buffer.from(noise(5 * MB)) };
    return [
      ...asParts(parts),
      kernel,
      ...Array.from({ length: 200 }, (_, index) => ({ ...kernel, name: `k${index}`, sameDataAs: 'k' })),
    ];
  }),
  packed('too-many-parts.xlsx', /2000 parts/, (parts) => [
    ...asParts(parts),
    ...Array.from({ length: 2_500 }, (_, index) => ({ name: `x/${index}`, content: Buffer.alloc(0) })),
  ]),
  packed('size-is-a-lie.xlsx', /damaged/, (parts) =>
    asParts(parts).map((part) => (part.name === sheetOf(parts) ? { ...part, saidSize: 100 } : part)),
  ),
  packed('part-twice.xlsx', /damaged/, (parts) => [
    ...asParts(parts),
    { name: sheetOf(parts).toUpperCase(), content: Buffer.from('<worksheet/>') },
  ]),
  packed('path-traversal.xlsx', /damaged/, (parts) => [
    ...asParts(parts),
    { name: '../../../../tmp/evil', content: Buffer.from('x') },
  ]),
  packed('absolute-path.xlsx', /damaged/, (parts) => [
    ...asParts(parts),
    { name: '/etc/cron.d/evil', content: Buffer.from('x') },
  ]),
  packed('macros-renamed.xlsx', /macros/, (parts) => [
    ...asParts(parts),
    { name: 'xl/vbaProject.bin', content: Buffer.from('x') },
  ]),
  packed('macros.xlsm', /macros/, (parts) => [
    ...asParts(parts),
    { name: 'xl/vbaProject.bin', content: Buffer.from('x') },
  ]),
  packed('binary.xlsb', /binary workbook.*另存为 \.xlsx/, (parts) =>
    asParts(parts).map((part) => (part.name === 'xl/workbook.xml' ? { ...part, name: 'xl/workbook.bin' } : part)),
  ),
  packed('letter.docx.xlsx', /not an Excel workbook/, () => [
    { name: 'word/document.xml', content: Buffer.from('<w/>') },
  ]),
  packed('billion-laughs.xlsx', /damaged/, (parts) =>
    asParts(parts).map((part) =>
      part.name === 'xl/sharedStrings.xml' || part.name === sheetOf(parts)
        ? {
            ...part,
            content: Buffer.from(
              `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&c;</v></c></row></sheetData></worksheet>`,
            ),
          }
        : part,
    ),
  ),
  packed('file-entity.xlsx', /damaged/, (parts) =>
    asParts(parts).map((part) =>
      part.name === sheetOf(parts)
        ? {
            ...part,
            content: Buffer.from(
              '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>',
            ),
          }
        : part,
    ),
  ),
  packed('deep-xml.xlsx', /damaged/, (parts) =>
    asParts(parts).map((part) =>
      part.name === sheetOf(parts)
        ? { ...part, content: Buffer.from(`<worksheet>${numbers(1_000_000, (line) => `<a${line % 1_000}>`)}`) }
        : part,
    ),
  ),
  packed('huge-attribute.xlsx', /damaged|memory|headings/, (parts) =>
    asParts(parts).map((part) =>
      part.name === sheetOf(parts) ? { ...part, content: Buffer.from(`<worksheet a="${noise(60 * MB)}"/>`) } : part,
    ),
  ),
  packed('huge-shared-strings.xlsx', /more text|400 MB|200 times/, (parts) =>
    asParts(parts).map((part) =>
      part.name === 'xl/sharedStrings.xml'
        ? {
            ...part,
            content: Buffer.from(
              `<sst>${numbers(1_500_000, (line) => `<si><t>${line}-${(line * 7_919) % 1_000_003}-${'ab'.repeat(line % 60)}</t></si>`)}</sst>`,
            ),
          }
        : part,
    ),
  ),
  withRows('a-million-empty-styled-rows.xlsx', ACCEPTED, () =>
    numbers(1_000_000, (line) => `<row r="${line}" spans="1:24" s="3" customFormat="1"><c r="A${line}" s="4"/></row>`),
  ),
  withRows('a-million-notes.xlsx', { refused: /rows|more text|400 MB/ }, () =>
    numbers(1_000_000, (line) => `<row r="${line}"><c r="A${line}" t="str"><v>note ${line}</v></c></row>`),
  ),
  withRows(
    'far-cells.xlsx',
    ACCEPTED,
    () =>
      '<row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row><row r="1e999"><c r="ZZZ9" t="str"><v>x</v></c></row>',
  ),
  {
    name: 'endless-answers.xlsx',
    refused: /more text|400 MB/,
    make: async (material) => {
      const { book, sheet } = await material.open(material.take(1));
      const column = columnOf(sheet, 'Comment');
      const parts = unzip(await bytesOf(book));
      const letter = String.fromCharCode(64 + column);
      const name = sheetOf(parts);
      const text = noise(2_000);
      const rows = numbers(
        25_000,
        (line) => `<row r="${line}"><c r="${letter}${line}" t="str"><v>${line}${text}</v></c></row>`,
      );
      return zipTexts(
        [...parts].map(([part, xml]) => [
          part,
          part === name ? xml.replace('</sheetData>', `${rows}</sheetData>`) : xml,
        ]),
      );
    },
  },
  {
    name: 'merges-over-everything.xlsx',
    refused: /merged/,
    make: async (material) => {
      const parts = await answered(material);
      const name = sheetOf(parts);
      const merges = numbers(60_000, (line) => `<mergeCell ref="N${line}:N1048576"/>`);
      return zipTexts(
        [...parts].map(([part, xml]) => [
          part,
          part === name ? xml.replace('</sheetData>', `</sheetData><mergeCells>${merges}</mergeCells>`) : xml,
        ]),
      );
    },
  },
  filled('formulas-in-answers.xlsx', {
    rows: [
      { Response: { formula: '"Fi"&"xed"', result: 'Fixed' } },
      { Response: 'Fixed', Comment: { formula: 'HYPERLINK("http://evil.example","x")', result: 'x' } },
      { Response: 'Fixed', Comment: { formula: "cmd|'/c calc'!A1", result: '#REF!' } },
      { Response: 'Fixed' },
    ],
    lines: [
      [2, 'formula'],
      [3, 'formula'],
      [4, 'formula'],
      [5, 'accepted'],
    ],
  }),
  bytes('empty.xlsx', /empty \(0 bytes\)/, () => Buffer.alloc(0)),
  {
    name: 'cut-off.xlsx',
    refused: /damaged/,
    make: async (material) => zipTexts(await answered(material)).subarray(0, 4_000),
  },
  {
    name: 'middle-overwritten.xlsx',
    refused: /damaged/,
    make: async (material) => overwritten(zipTexts(await answered(material))),
  },
  bytes('page.xlsx', /not an Excel workbook/, () =>
    Buffer.from('<html><table><tr><td>Row token</td></tr></table></html>'),
  ),
  bytes('picture.xlsx', /not an Excel workbook/, () =>
    Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(500)]),
  ),
  bytes('encrypted.xlsx', /encrypted/, () => encrypted()),
  bytes('too-large.xlsx', /60 MB/, () =>
    Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(61 * MB)]),
  ),
  bytes('noise.xlsx', /not an Excel workbook/, () =>
    Buffer.concat([Buffer.from([1, 2, 3]), Buffer.from(noise(1_000))]),
  ),
];

function overwritten(archive: Buffer): Buffer {
  return Buffer.from(archive).fill(0x41, 2_000, 2_400);
}

/** An OLE file whose directory, far behind the first bytes, names an encrypted package. */
function encrypted(): Buffer {
  const file = Buffer.alloc(300_000);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(500, 48);
  file.write('EncryptedPackage', 501 * 512, 'utf16le');
  return file;
}
