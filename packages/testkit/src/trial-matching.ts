import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { MatchVerdict, RecordMatcher } from '@erp-audit/core';
import { createRecordMatcher } from '@erp-audit/matching';

/** A matcher for cases of rules: each search has a folder of its own below one of the system's, for as long as it lasts. */
export interface TestMatching {
  readonly matcher: RecordMatcher;
  readonly memoryMegabytes: number;
  directoryOf(): string;
  verdictsOf(): Promise<readonly MatchVerdict[]>;
}

export function trialMatching(): TestMatching {
  const matcher = createRecordMatcher();
  const folders = new Set<string>();
  function remove(directory: string): void {
    for (const folder of folders) {
      if (!directory.startsWith(`${folder}${sep}`)) continue;
      rmSync(folder, { recursive: true, force: true });
      folders.delete(folder);
    }
  }
  return {
    matcher: {
      match: async (records, options) => {
        try {
          const matching = await matcher.match(records, options);
          const close = async () => {
            await matching.close();
            remove(options.directory);
          };
          return { ...matching, close };
        } catch (error) {
          remove(options.directory);
          throw error;
        }
      },
    },
    memoryMegabytes: 256,
    directoryOf: () => {
      const folder = mkdtempSync(join(tmpdir(), 'erp-audit-cases-'));
      folders.add(folder);
      return folder;
    },
    verdictsOf: async () => [],
  };
}
