import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';
import type { CorpusFolder } from './corpus-folder.ts';
import type { CaseMaterial } from './returned-case.ts';
import { openBook } from './sent-workbook.ts';

/** Hands out findings so that no two cases share one. */
export function materialOf(folder: CorpusFolder, directory: string): CaseMaterial {
  const left = Object.fromEntries(Object.entries(folder.findings).map(([fate, numbers]) => [fate, [...numbers]]));
  const take = (fate: keyof CorpusFolder['findings']) => (count: number) => {
    const taken = left[fate]?.splice(0, count) ?? [];
    if (taken.length < count) throw new Error(`No ${fate} findings are left`);
    return taken;
  };
  return {
    sent: folder.sent,
    earlier: folder.earlier,
    chinese: folder.chinese,
    take: take('same'),
    takeChanged: take('changed'),
    takeClosed: take('closed'),
    takeNew: take('fresh'),
    folder: directory,
    open: async (numbers, from = folder.sent) => {
      const book = await openBook(from.cut(numbers));
      const sheet = book.getWorksheet(from.sheet);
      if (sheet === undefined) throw new Error(`No sheet ${from.sheet}`);
      return { book, sheet };
    },
    convert: (name, content, format) => convert(directory, name, content, format),
  };
}

async function convert(directory: string, name: string, content: Buffer, format: string): Promise<Buffer> {
  const out = join(directory, 'converted');
  mkdirSync(out, { recursive: true });
  const file = join(directory, name);
  writeFileSync(file, content);
  const profile = `-env:UserInstallation=file://${join(directory, 'office-profile')}`;
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, file], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const ending = format.split(':')[0] ?? '';
  const written = `${parse(name).name}${ending === 'csv' ? `-${SHEET_OF_CSV}` : ''}.${ending}`;
  return readFileSync(join(out, written));
}

/** LibreOffice adds the name of the sheet it was asked for. */
const SHEET_OF_CSV = 'Findings';
