import type { RecordMatcher } from '@erp-audit/core';
import type { PairEngine } from '@erp-audit/matching';
import type { ClickHouseServer } from '@erp-audit/matching-clickhouse';
import type { MatchingConfig } from '../config/matching-config.ts';

/** A matcher that is loaded with its tables, and with the engine that is set, only when something is to be matched. */
export function lazyMatcher({ clickhouse }: Pick<MatchingConfig, 'clickhouse'>): RecordMatcher {
  return {
    match: async (records, options) => {
      const { createRecordMatcher } = await import('@erp-audit/matching');
      const engine = clickhouse === undefined ? undefined : await clickHouse(clickhouse);
      return createRecordMatcher(engine).match(records, options);
    },
  };
}

async function clickHouse(settings: NonNullable<MatchingConfig['clickhouse']>): Promise<PairEngine> {
  const { clickHouseEngine } = await import('@erp-audit/matching-clickhouse');
  return clickHouseEngine(settings);
}

/** @throws AuditError `MATCHING_ENGINE_FAILED`: what the next search would fail with. */
export async function inspectEngine(settings: NonNullable<MatchingConfig['clickhouse']>): Promise<ClickHouseServer> {
  const { inspectClickHouse } = await import('@erp-audit/matching-clickhouse');
  return inspectClickHouse(settings);
}
