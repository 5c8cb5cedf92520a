import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { AuditError } from '@erp-audit/core';

const TIMEOUT_MS = 120_000;
/** Names on the path, then where Windows and macOS install them. */
const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
] as const;

/**
 * A page of ours printed on A4 by a browser that is installed.
 * @param browser - the only one to try; undefined tries all that are known
 * @returns the PDF, or undefined where there is no browser.
 * @throws AuditError `REPORT_FAILED` where there is one and it prints nothing.
 */
export async function printPdf(page: string, browser?: string): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'erp-audit-pdf-'));
  const file = join(folder, 'page.pdf');
  try {
    for (const program of browser === undefined ? BROWSERS : [browser]) {
      if (await isPrinted(program, page, file, folder)) return await readFile(file);
    }
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function isPrinted(program: string, page: string, file: string, folder: string): Promise<boolean> {
  // Chromium refuses its sandbox to root; the page is ours and holds no script.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = ['--headless', '--disable-gpu', '--disable-background-networking', '--no-first-run', ...asRoot];
  const target = [`--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer', `--print-to-pdf=${file}`];
  try {
    await promisify(execFile)(program, [...flags, ...target, pathToFileURL(page).href], { timeout: TIMEOUT_MS });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false;
    const message = {
      en: `${program} could not print ${page}.`,
      'zh-CN': `${program} 无法打印 ${page}。`,
    };
    throw new AuditError('REPORT_FAILED', message, { directory: folder }, { cause });
  }
}
