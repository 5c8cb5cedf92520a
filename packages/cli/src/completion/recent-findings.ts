import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Finding, keyForPeople } from '@erp-audit/core';
import type { Candidate } from './candidate.ts';

/** What was listed last is what people ask about next; more of it would only hide it. */
const MOST_KEPT = 200;
/** As `findings list` shows them. */
export const SHOWN_ID_CHARACTERS = 8;

function fileIn(directory: string): string {
  return join(directory, '.erp-audit', 'recent-findings.json');
}

/** Keeps the ids that were just listed beside the configuration, for completion. What cannot be written is left out. */
export function keepRecentFindings(directory: string, findings: readonly Finding[]): void {
  const kept = findings.slice(0, MOST_KEPT).map(({ id, code, key }) => ({
    value: id.slice(0, SHOWN_ID_CHARACTERS),
    about: `${code} ${keyForPeople(key)}`,
  }));
  try {
    mkdirSync(dirname(fileIn(directory)), { recursive: true, mode: 0o700 });
    writeFileSync(fileIn(directory), JSON.stringify(kept), { mode: 0o600 });
  } catch {
    // A folder that cannot be written to has no completion of ids; listing goes on.
  }
}

/** Ids that were listed last. */
export function readRecentFindings(directory: string): readonly Candidate[] {
  return JSON.parse(readFileSync(fileIn(directory), 'utf8')) as readonly Candidate[];
}
