import type {
  CalendarDate,
  CheckOutcome,
  CheckTarget,
  EntityName,
  Log,
  Source,
  WorkingCalendar,
} from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import { checkTargets } from './check-targets.ts';
import { readCreators } from './creators/read-creators.ts';
import type { DefectContext } from './defect-builder.ts';
import type { CheckEnvironment } from './define-kind.ts';
import { EntityGate } from './entity-gate.ts';
import type { MatchingSetup } from './matching-setup.ts';
import { once } from './once.ts';
import { type PlannedTarget, planTargets } from './plan-targets.ts';
import type { Profile } from './profile.ts';
import { profileModel, profileTables } from './profile-tables.ts';
import { readOrgUnits } from './read-org-units.ts';
import type { Rule } from './rule.ts';
import type { TargetCheck } from './scan.ts';
import { readStoredEntities } from './stored-entities.ts';
import { unsupportedDetail } from './unsupported.ts';

/** Everything one audit of one source needs. */
export interface AuditRequest extends DefectContext {
  readonly source: Source;
  readonly sourceName: string;
  readonly profile: Profile;
  readonly rules: readonly Rule[];
  readonly asOf: CalendarDate;
  /** IANA zone of the organisation; dates are those of this zone. */
  readonly timezone: string;
  /** ISO 3166-1 alpha-2; undefined where not configured. */
  readonly organisationCountry: string | undefined;
  /** On which days the organisation works; Monday to Friday where nobody says. */
  readonly workingCalendar?: WorkingCalendar | undefined;
  /** Usual number of records of each entity; an entity below half of it is not trusted. */
  readonly usualRecords: ReadonlyMap<EntityName, number>;
  /** Targets that were checked before an interruption; they are passed over without an event. */
  isDone?(target: CheckTarget): boolean;
  /** Aborting stops the running statement; what was not checked is named as cancelled. */
  readonly signal?: AbortSignal;
  readonly log: Log;
  /** Whether to tell who stands for the creators of records, as `creators`, `created` and with each defect. */
  readonly asksCreators?: boolean;
  /** What finds duplicates; without it rules that ask for it are not checked. */
  readonly matching?: MatchingSetup | undefined;
}

/**
 * Audits one source: every planned target of its rules ends in exactly one `finished` event, whatever happens.
 * An error of one rule is its outcome; only faults of ours are thrown. Nothing is collected: consume as it comes.
 */
export async function* auditSource(request: AuditRequest): AsyncGenerator<AuditEvent> {
  const targets = planTargets(request.rules, request.profile, request).filter(
    (planned) => request.isDone?.(checkTarget(request, planned)) !== true,
  );
  const { source, profile, timezone, signal } = request;
  const read = new Set(targets.flatMap((planned) => planned.entities));
  const stored = await readStoredEntities(source, profile, read, signal);
  const environment: CheckEnvironment = {
    dialect: source.dialect,
    model: profileModel(profile),
    tables: profileTables(profile, source.dialect, timezone, stored),
    asOf: request.asOf,
    masker: request.masker,
    workingCalendar: request.workingCalendar,
    matching: matchingOf(request),
    orgUnitParents: once(() => readOrgUnits(source, profile, signal)),
  };
  const gate = new EntityGate(request, environment, targets);
  const askable: TargetCheck[] = [];
  for (const planned of targets) {
    const target = checkTarget(request, planned);
    const { plan } = planned;
    const skipped = await skippedOutcome(target, planned, environment);
    if (skipped !== undefined) yield* unchecked(planned, skipped);
    else if (plan.type !== 'skipped') askable.push({ target, planned, plan });
  }
  yield* gate.open(new Set(askable.flatMap(({ planned }) => planned.entities)));
  const ready: TargetCheck[] = [];
  for (const check of askable) {
    const { target, planned } = check;
    const failure = gate.failureOf(planned);
    if (failure === undefined) ready.push(check);
    else yield* unchecked(planned, emptyOutcome(target, planned, 'not_checked', failure.reason, failure.detail));
  }
  const entities = new Set(request.asksCreators === true ? ready.map(({ target }) => target.entity) : []);
  const roles = yield* readCreators(request, environment, entities);
  const counted = { ...environment, keyRanges: gate.keyRanges(), countedBefore: gate };
  const recordsOf = (planned: PlannedTarget) => gate.recordsOf(planned);
  if (roles === undefined) yield* checkTargets({ ...request, recordsOf }, counted, ready);
  else {
    const context = { ...withCreators(request, roles), recordsOf };
    yield* checkTargets(context, { ...counted, asksCreators: true }, ready);
  }
}

function matchingOf({ matching, sourceName, signal }: AuditRequest): CheckEnvironment['matching'] {
  return matching === undefined ? undefined : { ...matching, source: sourceName, signal };
}

function withCreators(request: AuditRequest, roles: ReadonlyMap<string, string>): AuditRequest {
  return { ...request, creatorRoleOf: (user) => roles.get(user) };
}

function checkTarget(request: AuditRequest, planned: PlannedTarget): CheckTarget {
  return { source: request.sourceName, code: planned.rule.code, entity: planned.entity };
}

/** Undefined for a target that the source can be asked for. */
async function skippedOutcome(
  target: CheckTarget,
  planned: PlannedTarget,
  environment: CheckEnvironment,
): Promise<CheckOutcome | undefined> {
  const { plan } = planned;
  if (plan.type === 'skipped') return emptyOutcome(target, planned, 'skipped', plan.reason, plan.detail);
  const detail = await unsupportedDetail(planned, environment);
  return detail === undefined ? undefined : emptyOutcome(target, planned, 'skipped', 'unsupported', detail);
}

function* unchecked({ rule }: PlannedTarget, outcome: CheckOutcome): Generator<AuditEvent> {
  const { source, code, entity } = outcome;
  const target: CheckTarget = { source, code, entity };
  yield { type: 'started', target, rule };
  yield { type: 'finished', target, outcome };
}

function emptyOutcome(
  target: CheckTarget,
  planned: PlannedTarget,
  state: CheckOutcome['state'],
  reason: NonNullable<CheckOutcome['reason']>,
  reasonDetail: string,
): CheckOutcome {
  const counts = { inScope: 0, notEvaluable: 0, found: 0, durationMs: 0 };
  return { ...target, rule: planned.rule.id, state, reason, reasonDetail, ...counts, partial: [] };
}
