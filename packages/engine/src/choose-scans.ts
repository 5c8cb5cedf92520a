import type { Source } from '@erp-audit/core';
import type { CheckEnvironment, RowPlan } from './define-kind.ts';
import type { MappedEntity } from './mapped-model.ts';
import { rowStatements } from './row-statements.ts';

/**
 * Groups row-level checks of one entity into scans: all in one where the database itself prices that below the sum of
 * its parts (or gives no price), each on its own otherwise, as where an index answers every rule by itself.
 */
export async function chooseScans<Check extends { readonly plan: RowPlan }>(
  source: Source,
  environment: CheckEnvironment,
  entity: MappedEntity,
  checks: readonly Check[],
): Promise<readonly (readonly Check[])[]> {
  const separate = checks.map((check) => [check]);
  if (checks.length < 2) return separate;
  try {
    const shared = await costOf(source, environment, entity, checks);
    const costs: (number | undefined)[] = [];
    for (const check of checks) costs.push(await costOf(source, environment, entity, [check]));
    const sum = costs.reduce<number | undefined>(
      (total, cost) => (total === undefined || cost === undefined ? undefined : total + cost),
      0,
    );
    return shared !== undefined && sum !== undefined && sum < shared ? separate : [checks];
  } catch {
    // A statement that cannot even be planned is some rule's fault: on their own, only that rule fails.
    return separate;
  }
}

function costOf(
  source: Source,
  environment: CheckEnvironment,
  entity: MappedEntity,
  checks: readonly { readonly plan: RowPlan }[],
): Promise<number | undefined> {
  const plans = checks.map((check) => check.plan);
  return source.planCost(rowStatements(entity, plans, environment).likelyRows);
}
