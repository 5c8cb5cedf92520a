import type { Source } from '@erp-audit/core';
import type { CheckEnvironment, RowCheck, RowPlan } from './define-kind.ts';
import { looksElsewhere, patternsOf } from './expression-fields.ts';
import type { MappedEntity } from './mapped-model.ts';
import { rowStatements } from './row-statements.ts';

/** Some checks in one scan, with the database's own price for it; undefined where it gives none. */
interface PricedScan<Check> {
  readonly checks: readonly Check[];
  readonly price: number | undefined;
}

/**
 * Groups row-level checks of one entity into scans: those that look at the record alone in one where the database
 * itself prices that below the sum of its parts (or gives no price), each on its own otherwise, as where an index
 * answers every rule by itself. A check that looks at other records, too, joins them where that is cheaper than a scan
 * of its own: alone it can be a join, among others it is asked record by record.
 */
export async function chooseScans<Check extends { readonly plan: RowPlan }>(
  source: Source,
  environment: CheckEnvironment,
  entity: MappedEntity,
  checks: readonly Check[],
): Promise<readonly (readonly Check[])[]> {
  const separate = checks.map((check) => [check]);
  if (checks.length < 2) return separate;
  const price = async (some: readonly Check[]): Promise<PricedScan<Check>> => {
    const plans = some.map((check) => check.plan);
    return { checks: some, price: await source.planCost(rowStatements(entity, plans, environment).likelyRows) };
  };
  try {
    const alone: PricedScan<Check>[] = [];
    for (const check of checks) alone.push(await price([check]));
    const plain = alone.filter(({ checks: [check] }) => check?.plan.checks.some(isJoin) !== true);
    const others = alone.filter((scan) => !plain.includes(scan));
    const scans: PricedScan<Check>[] = [];
    for (const group of byPatterns(plain, environment)) scans.push(...(await cheapest(group, price)));
    for (const other of others) {
      const [shared, ...rest] = scans;
      if (shared === undefined) scans.push(other);
      else scans.splice(0, scans.length, ...(await cheapest([shared, other], price)), ...rest);
    }
    return scans.map((scan) => scan.checks);
  } catch {
    // A statement that cannot even be planned is some rule's fault: on their own, only that rule fails.
    return separate;
  }
}

/** Scans in as few groups as ask for no more patterns than the server keeps ready. */
function byPatterns<Check extends { readonly plan: RowPlan }>(
  scans: readonly PricedScan<Check>[],
  { dialect: { capabilities } }: CheckEnvironment,
): readonly (readonly PricedScan<Check>[])[] {
  const { patternsAtOnce = Number.POSITIVE_INFINITY } = capabilities;
  const groups: { readonly scans: PricedScan<Check>[]; readonly patterns: Set<string> }[] = [];
  for (const scan of scans) {
    const patterns = scan.checks.flatMap(({ plan }) => plan.checks.flatMap(patternsOf));
    const fits = groups.find((group) => new Set([...group.patterns, ...patterns]).size <= patternsAtOnce);
    if (fits === undefined) groups.push({ scans: [scan], patterns: new Set(patterns) });
    else {
      fits.scans.push(scan);
      for (const pattern of patterns) fits.patterns.add(pattern);
    }
  }
  return groups.map((group) => group.scans);
}

function isJoin({ scope, defect }: RowCheck): boolean {
  return [scope, defect].some(looksElsewhere);
}

/** All scans as one, or as they are. */
async function cheapest<Check>(
  scans: readonly PricedScan<Check>[],
  price: (checks: readonly Check[]) => Promise<PricedScan<Check>>,
): Promise<readonly PricedScan<Check>[]> {
  if (scans.length < 2) return scans;
  const shared = await price(scans.flatMap(({ checks }) => checks));
  const sum = scans.reduce<number | undefined>(
    (total, scan) => (total === undefined || scan.price === undefined ? undefined : total + scan.price),
    0,
  );
  return shared.price !== undefined && sum !== undefined && sum < shared.price ? scans : [shared];
}
