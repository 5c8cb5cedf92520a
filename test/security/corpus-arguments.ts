import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type HostileInput, writeInto } from './hostile-input.ts';

const MB = 1024 * 1024;
const WORDS = {
  empty: '',
  'a path out of the folder': '../outside/secret.txt',
  'a zero byte': 'a\u0000b',
  'a prototype': '__proto__',
  'a command': '$(touch pwned)',
  'a hundred thousand letters': 'a'.repeat(100_000),
  'line ends': 'a\r\nb',
  'another option': '--config=../outside/secret.txt',
  'a lone surrogate': '\ud800',
  'many stars': '*a'.repeat(60),
} as const;

/** Options and arguments that take a word of the user's. */
const PLACES: readonly (readonly [string, (word: string) => readonly string[]])[] = [
  ['--config', (word) => ['rules', 'list', '--config', word]],
  ['--rule', (word) => ['run', '--dry-run', '--rule', word]],
  ['--source', (word) => ['run', '--dry-run', '--source', word]],
  ['--as-of', (word) => ['run', '--dry-run', '--as-of', word]],
  ['--week', (word) => ['report', 'workbooks', '--week', word]],
  ['--department', (word) => ['report', 'workbooks', '--department', word]],
  ['a rule', (word) => ['rules', 'show', word]],
  ['a finding', (word) => ['findings', 'show', word]],
  ['a command', (word) => [word]],
  ['a language', (word) => ['rules', 'list', '--lang', word]],
];

/** Words at every place that takes one. */
export const ARGUMENT_INPUTS: readonly HostileInput[] = PLACES.flatMap(([place, args]) =>
  Object.entries(WORDS).map(([name, word]) => ({
    ...{ door: 'arguments' as const, name: `${place}: ${name}`, commands: [args(word)] },
    prepare: () => undefined,
  })),
);

const RETURNED: Readonly<Record<string, string | Buffer>> = {
  empty: '',
  text: 'no workbook',
  'zero bytes': Buffer.alloc(MB),
  'the head of an archive': Buffer.from('PK\u0003\u0004'),
  'an old workbook': Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(4096)]),
  'an archive that says it has no end': Buffer.concat([Buffer.alloc(1000, 'x'), endOfArchive(0xffff, 0xffffffff)]),
  'an archive of no files': endOfArchive(0, 0),
  'a page': '<html><table><tr><td>1</td></tr></table></html>',
};

/** The last record of a zip file (PKWARE APPNOTE 4.3.16), with a count of entries and the place of their directory. */
function endOfArchive(entries: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(offset, 16);
  return record;
}

/** Files that come back, under names that are hostile themselves. */
export const RETURNED_INPUTS: readonly HostileInput[] = [
  ...Object.entries(RETURNED).flatMap(([name, content]) =>
    ['answer.xlsx', 'answer.csv'].map((file) => returned(`${name} as ${file}`, file, content)),
  ),
  ...['line\nend.xlsx', '-rf.xlsx', '$(touch pwned).xlsx', '__proto__.xlsx', `${'n'.repeat(200)}.xlsx`].map((file) =>
    returned(`the name ${JSON.stringify(file).slice(0, 30)}`, file, 'no workbook'),
  ),
  placed('a folder', (path) => mkdirSync(path)),
  placed('a link to a device without end', (path) => symlinkSync('/dev/zero', path)),
  placed('a link to itself', (path) => symlinkSync('answer.xlsx', path)),
  placed('nothing', () => undefined),
];

function returned(name: string, file: string, content: string | Buffer): HostileInput {
  const prepare = (folder: string) => writeInto(folder, `returns/${file}`, content);
  return { door: 'returned file', name, prepare, commands: [['import', `{folder}/returns/${file}`, '--by', 'Li Na']] };
}

function placed(name: string, place: (path: string) => void): HostileInput {
  return {
    ...{ door: 'returned file', name, commands: [['import', '{folder}/answer.xlsx', '--by', 'Li Na']] },
    prepare: (folder) => place(join(folder, 'answer.xlsx')),
  };
}
