import { readFile, stat } from 'node:fs/promises';
import type { Notice } from '@erp-audit/core';
import { plainLine } from '../plain-line.ts';

interface Attachment {
  readonly name: string;
  readonly content: Buffer;
}

/** The files of a notice as they go with a mail, or their size where that is too much. */
export type Attached =
  | { readonly fits: true; readonly files: readonly Attachment[] }
  | { readonly fits: false; readonly bytes: number; readonly most: number };

/** Files travel as text of base64 in lines of 76 characters. */
const TRAVELLING_SHARE = (4 / 3) * (78 / 76);
const NAME_CHARACTERS = 120;

/** Reads the files unless all of them together are larger than a mail may be; nothing is read then. */
export async function attach({ files }: Notice, mostBytes: number): Promise<Attached> {
  let bytes = 0;
  for (const { path } of files) bytes += (await stat(path)).size;
  if (bytes * TRAVELLING_SHARE > mostBytes) return { fits: false, bytes, most: mostBytes };
  const read: Attachment[] = [];
  for (const { name, path } of files) read.push({ name: fileName(name), content: await readFile(path) });
  return { fits: true, files: read };
}

/** A name that leads to no other folder, whatever the reader's system takes for a separator. */
function fileName(name: string): string {
  return plainLine(name.replaceAll(/[/\\:*?"<>|]/g, '-'), NAME_CHARACTERS);
}
