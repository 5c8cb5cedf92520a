import type { Source } from '@erp-audit/core';

/** A database that holds tables of a test. */
export interface LoadedDatabase {
  /** `connector` and `connection` as a configuration has them. */
  readonly type: string;
  readonly connection: unknown;
  open(): Promise<Source>;
}
