import type { RecordMatcher } from '@erp-audit/core';

/** The matcher, loaded with its tables only when something is to be matched. */
export const lazyMatcher: RecordMatcher = {
  match: async (records, options) => {
    const { createRecordMatcher } = await import('@erp-audit/matching');
    return createRecordMatcher().match(records, options);
  },
};
