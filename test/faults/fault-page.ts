import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '@erp-audit/core';
import { expect } from 'vitest';
import type { Outcome } from '../command-line.ts';

const PAGES = { en: 'OPERATIONS.md', 'zh-CN': 'OPERATIONS.zh-CN.md' } as const;
const HEADINGS = { en: '## Faults, one by one', 'zh-CN': '## 故障一览' } as const;

/** A row of the table: what happens, what is seen of it, the exit code, and what to do. */
interface FaultRow {
  readonly fault: string;
  /** What stands between backticks is seen as it is written. */
  readonly seen: readonly string[];
  readonly exit: string;
}

function rowsOf(locale: Locale): readonly FaultRow[] {
  const page = readFileSync(new URL(`../../.github/${PAGES[locale]}`, import.meta.url), 'utf8');
  const section = page.slice(page.indexOf(HEADINGS[locale])).split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, fault = '', seen = '', exit = '']) => ({
      ...{ fault, exit },
      seen: [...seen.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
    }));
}

/** The table of faults as people read it, row by row the same in both languages. */
export class FaultPage {
  readonly #rows = Object.fromEntries(LOCALES.map((locale) => [locale, rowsOf(locale)])) as Record<
    Locale,
    readonly FaultRow[]
  >;

  /** Faults of the page, as its English form calls them. */
  get faults(): readonly string[] {
    expect(this.#rows['zh-CN'].map(({ exit }) => exit)).toEqual(this.#rows.en.map(({ exit }) => exit));
    return this.#rows.en.map(({ fault }) => fault);
  }

  /** What was said in that language, and the exit code, are those of the page. */
  expectTold(fault: string, locale: Locale, { exitCode, stdout, stderr }: Outcome): void {
    const at = this.#rows.en.findIndex((row) => row.fault === fault);
    const row = this.#rows[locale][at];
    expect(row, fault).toBeDefined();
    const told = stdout + stderr;
    expect(String(exitCode), `${fault}: ${told}`).toBe(row?.exit);
    for (const text of row?.seen ?? []) expect(told, fault).toContain(text);
  }
}
