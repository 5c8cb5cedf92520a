import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type HostileInput, writeInto } from './hostile-input.ts';
import { EXTRACT } from './sound-folder.ts';

const MB = 1024 * 1024;
const HEAD = 'number;line;qty;due\n';
const CELLS = {
  'a formula': '=cmd|"/c calc"!A0',
  'a page': '<script>alert(1)</script>',
  'a template': "{{lookup this 'constructor'}}",
  'a prototype': '__proto__',
  'a zero byte': 'a\u0000b',
  'a lone surrogate': '\ud800',
  'control characters': '\u0001\u0002\u001b[31m',
  'other directions': '\u202egnp.exe',
  'a megabyte': 'x'.repeat(MB),
  'a path': '../../outside/secret.txt',
  SQL: "'; drop table orders; --",
  'a quote that never closes': '"',
} as const;

const FILES: Readonly<Record<string, string | Buffer>> = {
  empty: '',
  'only a head': HEAD,
  'zero bytes': Buffer.alloc(MB),
  'a line without end': 'x'.repeat(8 * MB),
  'a hundred thousand columns': `${Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(';')}\n`,
  'the same column a thousand times': `${'number;'.repeat(1000)}\n1\n`,
  'columns with names of SQL': 'number";drop table x;--;line;qty;due\n1;2;3;2026-01-01\n',
  'only quotes': '"'.repeat(100_000),
  'broken bytes': Buffer.concat([Buffer.from(HEAD), Buffer.from([0xff, 0xfe, 0xfd, 0xc0, 0x80])]),
  'an archive': Buffer.from('PK\u0003\u0004 not an archive at all'),
};

const COMMANDS = [['run', '--as-of', '2026-05-01', '--dry-run']] as const;

/** Extracts whose content or place is hostile. */
export const EXTRACT_INPUTS: readonly HostileInput[] = [
  ...Object.entries(CELLS).flatMap(([name, cell]) => [
    extract(`${name} as key`, `${HEAD}${cell};10;9;2026-01-01\n`),
    extract(`${name} as date`, `${HEAD}PO1;10;9;${cell}\n`),
  ]),
  ...Object.entries(FILES).map(([name, content]) => extract(name, content)),
  ...['xlsx', 'parquet', 'json', 'ndjson', 'xls'].flatMap((extension) => [
    named(`text under the name of ${extension}`, `extracts/orders2.${extension}`, 'this is none'),
    named(`zero bytes under the name of ${extension}`, `extracts/orders2.${extension}`, Buffer.alloc(4096)),
  ]),
  link('a link to a file of another folder', '../../outside/secret.txt', 'orders-linked.csv'),
  link('a link to itself', 'orders-loop.csv', 'orders-loop.csv'),
  link('a link to a device', '/dev/zero', 'orders-zero.csv'),
  link('a link to a folder above', '../..', 'orders-up'),
];

function extract(name: string, content: string | Buffer): HostileInput {
  return named(name, EXTRACT, content);
}

function named(name: string, file: string, content: string | Buffer): HostileInput {
  return { door: 'extract', name, commands: COMMANDS, prepare: (folder) => writeInto(folder, file, content) };
}

function link(name: string, target: string, file: string): HostileInput {
  const prepare = (folder: string) => symlinkSync(target, join(folder, 'extracts', file));
  return { door: 'extract', name, commands: COMMANDS, prepare };
}
