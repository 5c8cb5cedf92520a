import type { DirectRoute } from '@erp-audit/core';
import { severityRank } from '../states.ts';

/** Bound values of {@link DIRECT}. */
export function directBindings(direct: readonly DirectRoute[]) {
  return {
    directCodes: direct.map(({ code }) => code),
    directRanks: direct.map(({ severity }) => (severity === null ? '-1' : String(severityRank(severity)))),
  };
}

/** What goes to internal audit at once, as a named query. */
export const DIRECT = `direct as (
  select code, rank from unnest(cast(:directCodes as text[]), cast(:directRanks as smallint[])) as d (code, rank)
)`;

/** Whether a finding, under its name in the statement, is one of {@link DIRECT}. */
export const IS_DIRECT = (finding: string) =>
  `exists (select 1 from direct d where d.code = ${finding}.code and d.rank in (-1, ${finding}.severity))`;
