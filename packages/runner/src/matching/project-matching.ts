import { join } from 'node:path';
import type { MatchingSetup } from '@erp-audit/engine';
import type { Store } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import { stateFolder } from '../project/open-project.ts';
import { lazyMatcher } from './lazy-matcher.ts';

/** Folder with what the matcher keeps from night to night; safe to delete, the next night then compares all again. */
const MATCHING_FOLDER = 'matching';

export function matchingFolder(config: Config): string {
  return join(stateFolder(config), MATCHING_FOLDER);
}

/** What finds duplicates in the runs of a project: with what people said, and with what earlier nights compared. */
export function projectMatching(config: Config, store: Pick<Store, 'verdicts'>): MatchingSetup {
  const folder = matchingFolder(config);
  return {
    matcher: lazyMatcher(config.matching),
    memoryMegabytes: config.matching.memoryMegabytes,
    learnsFromVerdicts: config.matching.learnFromVerdicts,
    directoryOf: ({ source, code, entity }) => join(folder, fileName(source), `${code}-${entity}`),
    verdictsOf: (target) => store.verdicts.list(target),
  };
}

/** Account sets are named `erp/2024`. */
function fileName(source: string): string {
  return encodeURIComponent(source);
}
