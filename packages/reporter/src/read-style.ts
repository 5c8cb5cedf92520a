import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What a page looks like: the colours that all pages share, then its own.
 * @param pages - folders of reports; where one page looks like another, that one first
 */
export async function readStyle(reportsDirectory: string, ...pages: readonly string[]): Promise<string> {
  const files = ['palette.css', ...pages.map((page) => path.join(page, 'page.css'))];
  const texts = await Promise.all(files.map((file) => readFile(path.join(reportsDirectory, file), 'utf8')));
  return texts.join('\n');
}
