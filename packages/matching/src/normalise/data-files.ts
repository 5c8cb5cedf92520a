import { readFileSync } from 'node:fs';

/** Lines of a table of this package without comments, split at tabs. */
export function tableLines(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** Words of a table that are separated by blanks. */
export function tableWords(name: string): readonly string[] {
  return tableLines(name)
    .flatMap(([line = '']) => line.split(' '))
    .filter((word) => word !== '');
}
