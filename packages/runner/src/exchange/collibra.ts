import type { ExportedResult, ExportedRun } from './exported-run.ts';
import { rowsOf } from './rows-of.ts';

/** Where assets go in Collibra; both must be there. */
export interface CollibraPlace {
  readonly community: string;
  readonly domain: string;
}

const PERCENT = 100;

/**
 * Commands for Collibra's Import API, version 2: one asset of the type "Data Quality Metric" a result that was checked,
 * with attributes of its standard model. What was not checked is left out, so that an older figure stays and is older.
 */
export function collibraCommands(run: ExportedRun, place: CollibraPlace): readonly object[] {
  return run.results.filter(({ state }) => state === 'checked').map((result) => commandOf(run, result, place));
}

function commandOf(run: ExportedRun, result: ExportedResult, { community, domain }: CollibraPlace): object {
  const { passed, failed } = rowsOf(result);
  const judged = passed + failed;
  const fraction = judged === 0 ? PERCENT : (PERCENT * passed) / judged;
  const attributes = {
    Description: `${result.code} ${result.title.en} / ${result.title['zh-CN']} (${run.asOf})`,
    'Loaded Rows': String(judged),
    'Rows Passed': String(passed),
    'Rows Failed': String(failed),
    'Passing Fraction': fraction.toFixed(2),
    Result: String(result.found === 0),
  };
  return {
    resourceType: 'Asset',
    identifier: {
      name: `${result.code} ${result.source} ${result.entity}`,
      domain: { name: domain, community: { name: community } },
    },
    displayName: `${result.code} ${result.title.en}`,
    type: { name: 'Data Quality Metric' },
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, [{ value }]])),
  };
}
