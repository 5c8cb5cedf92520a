import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatchVerdict, RecordMatcher } from '@erp-audit/core';
import { createRecordMatcher } from '@erp-audit/matching';

/** A matcher for cases of rules: each search has a folder of its own below one of the system's. */
export interface TestMatching {
  readonly matcher: RecordMatcher;
  readonly memoryMegabytes: number;
  directoryOf(): string;
  verdictsOf(): Promise<readonly MatchVerdict[]>;
}

export function trialMatching(): TestMatching {
  return {
    matcher: createRecordMatcher(),
    memoryMegabytes: 256,
    directoryOf: () => mkdtempSync(join(tmpdir(), 'erp-audit-cases-')),
    verdictsOf: async () => [],
  };
}
