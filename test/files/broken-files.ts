import { appendFileSync, chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenWorkbooks } from './broken-workbooks.ts';

/** Of one line that has to be rejected: the line, or null for the whole file, and the beginning of the reason. */
type ExpectedReject = readonly [line: number | null, reason: string];

/** A file as people really deliver them, and what has to become of it. */
export interface BrokenFile {
  readonly name: string;
  /** Writes it below a folder. */
  make(directory: string): void;
  readonly settings?: object;
  readonly rows: number;
  readonly rejects: readonly ExpectedReject[];
  /** What the first rows hold. */
  readonly values?: readonly Readonly<Record<string, unknown>>[];
  /** Part of a note that has to be there. */
  readonly note?: string;
  /** Why it cannot be made here. */
  readonly unless?: string | undefined;
}

const HEAD = 'id;name;qty\n';
const LONG_LINE = 5_000_000;
const MANY_COLUMNS = 10_000;
const PARQUET = fileURLToPath(new URL('fixtures/pyarrow.parquet', import.meta.url));
const GB = (text: string) =>
  Buffer.from(text.replaceAll('张', '\u00d5\u00c5').replaceAll('三', '\u00c8\u00fd'), 'latin1');

/** Of a large file only how it is made. */
export type Content = string | Buffer | (() => string | Buffer);

function file(name: string, content: Content, rest: Omit<BrokenFile, 'name' | 'make'>): BrokenFile {
  const make = (directory: string) =>
    writeFileSync(join(directory, name), typeof content === 'function' ? content() : content);
  return { name, make, ...rest };
}

const QUOTES: readonly BrokenFile[] = [
  file('quote-never-closed.csv', `${HEAD}1;"a;1\n2;b;2\n3;c;3\n`, { rows: 2, rejects: [[2, 'opens a quote']] }),
  file('quote-closed-too-early.csv', `${HEAD}1;"a"b;1\n2;"c";2\n`, { rows: 1, rejects: [[2, 'has text after']] }),
  file('quote-closed-in-a-later-record.csv', `${HEAD}1;"a;1\n2;b;2\n3;c";3;4;5\n4;d;4\n`, {
    ...{
      rows: 2,
      rejects: [
        [2, 'opens a quote'],
        [4, 'has 5 cells instead of 3'],
      ],
    },
  }),
  file('quote-within-a-cell.csv', `${HEAD}1;5" pipe;1\n`, { rows: 1, rejects: [], values: [{ name: '5" pipe' }] }),
  file('line-end-within-quotes.csv', `${HEAD}1;"a\nb";1\n2;c;x\n3;d\n`, {
    ...{ rows: 2, rejects: [[5, 'has 2 cells']], values: [{ name: 'a\nb' }] },
  }),
  file('delimiter-within-quotes.csv', `${HEAD}1;"a;b";1\n2;"c""d";2\n`, {
    ...{ rows: 2, rejects: [], values: [{ name: 'a;b' }, { name: 'c"d' }] },
  }),
  file('quotes-open-at-the-end.csv', `${HEAD}1;a;1\n2;"b;2`, { rows: 1, rejects: [[3, 'opens a quote']] }),
];

const LINES: readonly BrokenFile[] = [
  file('ragged-rows.csv', `${HEAD}1;a;1\n2;b\n3;c;3;x;y\n4;d;4\n`, {
    ...{
      rows: 2,
      rejects: [
        [3, 'has 2 cells'],
        [4, 'has 5 cells'],
      ],
    },
  }),
  file('carriage-returns-only.csv', 'id;name\r1;a\r2;b\r', { rows: 2, rejects: [], values: [{ id: '1', name: 'a' }] }),
  file('mixed-line-ends.csv', 'id;name\r\n1;a\n2;b\r\n3;c;d\n', { rows: 2, rejects: [[4, 'has 3 cells']] }),
  file('empty-lines.csv', `${HEAD}\n1;a;1\n\n\n2;b;2\n`, { rows: 2, rejects: [] }),
  file('nothing.csv', '', { rows: 0, rejects: [[null, 'is empty']] }),
  file('blank-lines-only.csv', '\n\n\n', { rows: 0, rejects: [[null, 'holds no table']] }),
  file('heading-only.csv', HEAD, { rows: 0, rejects: [] }),
  file('same-heading-twice.csv', 'Curr.;Amount;Curr.\nEUR;1;CNY\n', {
    ...{ rows: 1, rejects: [], values: [{ 'Curr.': 'EUR', 'Curr._2': 'CNY' }], note: 'Curr._2' },
  }),
  file('ten-thousand-columns.csv', `${Array.from({ length: MANY_COLUMNS }, (_, n) => `c${n}`).join(';')}\n`, {
    ...{ rows: 0, rejects: [[null, 'has more than 2000 columns']] },
  }),
  file('line-of-five-megabytes.csv', () => `${HEAD}1;a;1\n2;${'x'.repeat(LONG_LINE)};2\n3;c;3\n`, {
    ...{ rows: 2, rejects: [[3, 'is longer than']] },
  }),
  file('one-line-of-five-megabytes.csv', () => 'x'.repeat(LONG_LINE), { rows: 0, rejects: [[null, 'is longer than']] }),
];

const BYTES: readonly BrokenFile[] = [
  file('nul-bytes.csv', `${HEAD}1;a\0b;1\n2;c;2\n`, { rows: 1, rejects: [[2, 'holds NUL']] }),
  file(
    'wrong-bytes-in-the-middle.csv',
    Buffer.concat([
      Buffer.from(`${HEAD}1;张;1\n2;三;2\n3;张三;3\n4;张;4\n`),
      GB('5;张三;5\n'),
      Buffer.from('6;三;6\n'),
    ]),
    {
      ...{ rows: 5, rejects: [[6, 'holds bytes that are not utf-8']], values: [{ name: '张' }] },
    },
  ),
  file(
    'half-a-character-at-the-end.csv',
    Buffer.concat([Buffer.from(`${HEAD}1;张;1\n2;三;2\n3;三;3\n4;三;4\n5;`), Buffer.from('三').subarray(0, 2)]),
    {
      ...{ rows: 4, rejects: [[6, 'holds bytes that are not utf-8']] },
    },
  ),
  file('half-a-character-gb18030.csv', Buffer.concat([GB('id;name\n1;张三\n2;'), Buffer.from([0xd5])]), {
    ...{
      settings: { encoding: 'gb18030' },
      rows: 1,
      rejects: [[3, 'holds bytes that are not gb18030']],
      values: [{ name: '张三' }],
    },
  }),
  file('utf-16-cut.csv', Buffer.concat([Buffer.from('\uFEFFid;name\n1;张\n2;三\n', 'utf16le'), Buffer.from([0x31])]), {
    ...{ rows: 2, rejects: [[4, 'ends in the middle']], values: [{ name: '张' }] },
  }),
  file('utf-16-big-endian.csv', Buffer.from('\uFEFFid;name\n1;张\n', 'utf16le').swap16(), {
    ...{ rows: 1, rejects: [], values: [{ id: '1', name: '张' }] },
  }),
  file('mark-of-utf-8-in-a-file-declared-gbk.csv', `\uFEFFid;name\n1;张\n`, {
    ...{ settings: { encoding: 'gbk' }, rows: 0, rejects: [[null, 'is declared as gbk']] },
  }),
  file(
    'mark-of-utf-16-before-plain-text.csv',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id;name\n1;a\n')]),
    {
      ...{ rows: 0, rejects: [[null, 'begins with the mark of utf-16le']] },
    },
  ),
  file('picture.csv', Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(300, 1)]), {
    ...{ rows: 0, rejects: [[null, 'is no text file']] },
  }),
];

const VALUES: readonly BrokenFile[] = [
  file('dates-that-never-were.csv', 'id;on\n1;31.02.2026\n2;28.02.2026\n3;29.02.2024\n4;00.00.0000\n5;2026-02-28\n', {
    settings: { types: { on: { date: 'dd.MM.yyyy' } } },
    ...{
      rows: 3,
      rejects: [
        [2, 'is no existing date'],
        [6, 'is no existing date'],
      ],
    },
    values: [{ on: '2026-02-28' }, { on: '2024-02-29' }, { on: null }],
  }),
  file(
    'numbers-beyond-all.csv',
    'id;qty\n1;1e999\n2;1.234,50-\n3;abc\n4;12345678901234567890123456789012345678\n5;2,5\n',
    {
      settings: { types: { qty: 'number' } },
      ...{
        rows: 2,
        rejects: [
          [2, 'has more than 38'],
          [4, 'is no number'],
          [5, 'does not fit beside'],
        ],
      },
      values: [{ qty: '-1234.50' }, { qty: '2.50' }],
    },
  ),
  file('apostrophes-and-formulas.csv', `id;text\n1;'00123\n2;=cmd|'/c calc'!A1\n3;@SUM(A1)\n4;+49 30\n`, {
    ...{ rows: 4, rejects: [], values: [{ text: "'00123" }, { text: "=cmd|'/c calc'!A1" }] },
  }),
  file(
    'sap-list.txt',
    '01.05.2026  List\n\n------------------\n| Order   |   Qty |\n------------------\n| 0004711 | 12,5- |\n|---------|-------|\n| Order   |   Qty |\n| 0004712 |  3,0  |\n| * Total |  9,5  |\n| *       |  9,5  |\nEnd of list\n',
    {
      settings: { types: { Qty: 'number' } },
      ...{ rows: 2, rejects: [[12, 'is no line of the table']] },
      values: [
        { Order: '0004711', Qty: '-12.5' },
        { Order: '0004712', Qty: '3.0' },
      ],
      note: '1 repeated headings, 2 lines of totals',
    },
  ),
];

const JSONS: readonly BrokenFile[] = [
  file('cut-off.json', '[{"id": 1, "name": "a"},\n {"id": 2, "na', {
    rows: 1,
    rejects: [[2, 'ends in the middle of JSON']],
  }),
  file('mixed-types.json', '[{"id": 1}, {"id": "two"},\n {"id": true, "more": [1, {"a": 1.10}]}, 5]', {
    ...{
      rows: 3,
      rejects: [[2, 'is no object']],
      values: [{ id: '1' }, { id: 'two' }, { id: 'true', more: '[1,{"a":1.10}]' }],
    },
  }),
  file('exact-numbers.ndjson', '{"id": 12345678901234567890.123}\n{"id": 1.50}\nnot json\n', {
    ...{ rows: 2, rejects: [[3, 'is no object']], values: [{ id: '12345678901234567890.123' }, { id: '1.500' }] },
  }),
  file('one-object.json', '{"id": 1}', { rows: 1, rejects: [] }),
  file('no-list.json', '"text"', { rows: 0, rejects: [[null, 'is no object']] }),
];

const PARQUETS: readonly BrokenFile[] = [
  file('truncated.parquet', readFileSync(PARQUET).subarray(0, 9_000), { rows: 0, rejects: [[null, 'is a damaged']] }),
  file('magic-only.parquet', 'PAR1', { rows: 0, rejects: [[null, 'is a damaged']] }),
  file('damaged-inside.parquet', damaged(readFileSync(PARQUET)), { rows: 0, rejects: [[null, 'is a damaged']] }),
];

function damaged(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, 200), Buffer.alloc(2_000, 0xff), bytes.subarray(2_200)]);
}

const isRoot = process.getuid?.() === 0;

const PLACES: readonly BrokenFile[] = [
  {
    ...{ name: 'folder.csv', make: (directory) => mkdirSync(join(directory, 'folder.csv')) },
    ...{ rows: 0, rejects: [[null, 'is no regular file']] },
  },
  {
    name: 'link-to-itself.csv',
    make: (directory) => symlinkSync('link-to-itself.csv', join(directory, 'link-to-itself.csv')),
    ...{ rows: 0, rejects: [[null, 'cannot be opened (ELOOP)']] },
  },
  {
    name: 'link-outside.csv',
    make: (directory) => symlinkSync('/etc/hostname', join(directory, 'link-outside.csv')),
    ...{ rows: 0, rejects: [[null, 'is a link that leads out']] },
  },
  {
    name: 'not-allowed.csv',
    make: (directory) => {
      writeFileSync(join(directory, 'not-allowed.csv'), HEAD);
      chmodSync(join(directory, 'not-allowed.csv'), 0);
    },
    ...{
      rows: 0,
      rejects: [[null, 'cannot be opened (EACCES)']],
      unless: isRoot ? 'root may read every file' : undefined,
    },
  },
  {
    name: 'other-columns',
    settings: { tables: { 'other-columns': { files: 'other-columns-*.csv' } } },
    make: (directory) => {
      writeFileSync(join(directory, 'other-columns-1.csv'), 'id;name\n1;a\n');
      writeFileSync(join(directory, 'other-columns-2.csv'), 'name;id\nb;2\n');
      writeFileSync(join(directory, 'other-columns-3.csv'), 'id;title\n3;c\n');
    },
    ...{
      rows: 2,
      rejects: [[null, 'has other columns']],
      values: [
        { id: '1', name: 'a' },
        { id: '2', name: 'b' },
      ],
    },
  },
  {
    name: 'web-page.xls',
    make: (directory) =>
      writeFileSync(join(directory, 'web-page.xls'), '<html><table><tr><td>1</td></tr></table></html>'),
    ...{ rows: 0, rejects: [[null, 'is a web page']] },
  },
];

/** Grows while it is read: what was read is no state that ever was. */
export function grow(directory: string): void {
  appendFileSync(join(directory, 'growing.csv'), 'more;more;1\n');
}

export const BROKEN_FILES: readonly BrokenFile[] = [
  ...QUOTES,
  ...LINES,
  ...BYTES,
  ...VALUES,
  ...JSONS,
  ...PARQUETS,
  ...PLACES,
  ...brokenWorkbooks(file),
];
