import { bilingualDetail, type CalendarDate, type Masker, type Source } from '@erp-audit/core';
import type { CheckEnvironment } from './define-kind.ts';
import { MissingFeature } from './missing-feature.ts';
import type { PlannedTarget } from './plan-targets.ts';
import type { Profile } from './profile.ts';
import { profileModel, profileTables } from './profile-tables.ts';
import { readOrgUnits } from './read-org-units.ts';
import { everyStatement, rowStatements } from './row-statements.ts';

/**
 * Why the server of a source cannot run a target, as the detail of an `unsupported` result; undefined where it can.
 * Its statements are written for it, none is run; only the tree of org units may be read. Other faults are left to
 * whoever runs it.
 */
export async function unsupportedDetail(
  { plan, entity: name }: PlannedTarget,
  environment: CheckEnvironment,
): Promise<string | undefined> {
  const { id, capabilities } = environment.dialect;
  const refusal = plan.type === 'set' ? plan.unsupported?.(id) : undefined;
  if (refusal !== undefined) return bilingualDetail(refusal);
  const { regex, namedQueries, collectTexts, windows } = capabilities;
  if (plan.type === 'skipped' || (regex && namedQueries && collectTexts && windows)) return undefined;
  try {
    const entity = environment.model.entity(name);
    if (plan.type === 'set') await plan.statements(environment);
    else if (entity !== undefined) everyStatement(rowStatements(entity, [plan], environment));
    return undefined;
  } catch (error) {
    return error instanceof MissingFeature ? error.detail : undefined;
  }
}

/** What {@link unsupportedTargets} needs of a source and its organisation. */
export interface UnsupportedRequest {
  readonly source: Source;
  readonly profile: Profile;
  readonly asOf: CalendarDate;
  readonly timezone: string;
  readonly masker: Masker;
}

/** The targets that the server of a source cannot run, each with the reason as `unsupportedDetail` gives it. */
export async function unsupportedTargets(
  { source, profile, asOf, timezone, masker }: UnsupportedRequest,
  targets: readonly PlannedTarget[],
): Promise<ReadonlyMap<PlannedTarget, string>> {
  const { dialect } = source;
  const environment: CheckEnvironment = {
    ...{ dialect, asOf, masker, model: profileModel(profile), tables: profileTables(profile, dialect, timezone) },
    orgUnitParents: () => readOrgUnits(source, profile),
  };
  const found = new Map<PlannedTarget, string>();
  for (const target of targets) {
    const detail = await unsupportedDetail(target, environment);
    if (detail !== undefined) found.set(target, detail);
  }
  return found;
}
