import type { RecordMatcher } from '@erp-audit/core';

/** The matcher, loaded with its engine only when something is to be matched. */
export const lazyMatcher: RecordMatcher = {
  match: async (records, options) => {
    const { recordMatcher } = await import('@erp-audit/matching');
    return recordMatcher.match(records, options);
  },
};
