import type { QueryOptions } from '@erp-audit/core';

/** Options of a query, without the keys that have no value. */
export function options(label: string, signal: AbortSignal | undefined): QueryOptions {
  return signal === undefined ? { label } : { label, signal };
}
