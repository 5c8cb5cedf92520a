import {
  AuditError,
  bilingualDetail,
  type CalendarDate,
  type CheckOutcome,
  createMasker,
  endsFindings,
  type MatchPhase,
  type Source,
} from '@erp-audit/core';
import { type AuditEvent, auditSource, findPresent, type Predicate, readOrgUnits } from '@erp-audit/engine';
import type { MissingFinding, PlannedTarget, Run } from '@erp-audit/store';
import type { RouteDefects } from '../confidential/route-defects.ts';
import { projectMatching } from '../matching/project-matching.ts';
import { watchMatching } from '../matching/watch-matching.ts';
import { openSource } from '../project/open-source.ts';
import type { ProjectSource } from '../project/project.ts';
import { sourceReading } from '../project/source-reading.ts';
import { AuditSpans } from '../trace/audit-spans.ts';
import { departmentByOrgUnit } from './department-by-org-unit.ts';
import { notCheckedReason } from './not-checked-reason.ts';
import type { TracedOptions } from './run-options.ts';

export interface SourceAudit extends TracedOptions {
  readonly run: Run;
  readonly source: ProjectSource;
  readonly targets: readonly PlannedTarget[];
  readonly asOf: CalendarDate;
  /** Sends confidential defects to their department. */
  readonly route: RouteDefects;
  /** Where given, rules whose connection was lost are kept here instead of ended: the source is tried again. */
  readonly lost?: LostTargets;
}

/** Rules of one source whose connection was lost, with what was known of each. */
export type LostTargets = Map<PlannedTarget, CheckOutcome>;

type FinishedEvent = Extract<AuditEvent, { readonly type: 'finished' }>;

/**
 * Audits one source into the run; rules without a result are left to the caller.
 * @returns why the source could not be audited, or not to the end.
 */
export async function auditOneSource(audit: SourceAudit): Promise<AuditError | undefined> {
  let source: Source | undefined;
  try {
    await audit.run.countAttempt(audit.source.name);
    source = await openSource(audit.project, audit.source, audit.log, audit.asOf);
    const reading = sourceReading(audit.source, source, audit.asOf);
    await audit.run.recordSource(audit.source.name, await source.identity(), reading);
    await auditInto(audit, source);
    return undefined;
  } catch (error) {
    if (!isSourceError(error)) throw error;
    return error;
  } finally {
    await source?.close();
  }
}

async function auditInto(audit: SourceAudit, source: Source): Promise<void> {
  const { run, project } = audit;
  const report = progressReporter(audit);
  const { departments } = project.config;
  const events = auditSource({
    source,
    sourceName: audit.source.name,
    profile: audit.source.profile,
    rules: audit.source.rules.filter((rule) => audit.targets.some((target) => target.code === rule.code)),
    asOf: audit.asOf,
    timezone: project.config.organisation.timezone,
    organisationCountry: project.config.organisation.country,
    workingCalendar: project.config.workingCalendar,
    hasDepartment: (id) => departments.some((department) => department.id === id),
    routesByOrgUnit: isRouted(audit),
    departmentOf: departmentByOrgUnit(departments, await orgUnitParents(audit, source)),
    recordUrlBase: audit.source.config.recordUrl,
    masker: createMasker(audit.key),
    usualRecords: await run.usualRecords(audit.source.name),
    isDone: (target) => run.isComplete(target),
    asksCreators: true,
    matching: {
      ...projectMatching(project.config, audit.store),
      ...watchMatching(audit.log, report.search, audit.taught),
    },
    signal: audit.signal,
    log: audit.log,
  });
  const spans = new AuditSpans(audit.span);
  try {
    for await (const event of events) {
      if (audit.signal.aborted) return;
      report.event(event);
      await spans.follow(event, () => keepEvent(audit, source, event));
    }
  } finally {
    spans.stop();
  }
}

function isRouted({ project }: SourceAudit): boolean {
  return project.config.departments.some(({ orgUnits }) => orgUnits.length > 0);
}

/**
 * Without them sub-units would lose their department for a night and win it back in the next, so that a source that
 * cannot tell them is not audited at all.
 */
async function orgUnitParents(audit: SourceAudit, source: Source): Promise<ReadonlyMap<string, string | null>> {
  return isRouted(audit) ? readOrgUnits(source, audit.source.profile, audit.signal) : new Map();
}

async function keepEvent(audit: SourceAudit, source: Source, event: AuditEvent): Promise<void> {
  const { run } = audit;
  switch (event.type) {
    case 'entity':
      return run.recordEntity(audit.source.name, event.entity, event.records);
    case 'creators':
      return run.recordCreators(audit.source.name, event.people);
    case 'created':
      return run.recordCreated(audit.source.name, event.entity, event.created);
    case 'defects':
      return run.stage(event.target, audit.route(event.target, event.defects));
    case 'restarted':
      return run.discard(event.target);
    case 'finished':
      return finishTarget(audit, source, event);
    default:
  }
}

async function finishTarget(audit: SourceAudit, source: Source, event: FinishedEvent): Promise<void> {
  const { target } = event;
  const outcome = await judgeMissing(audit, source, event);
  // What stopped the run ends no rule: it is checked again, or ended by who closed the window.
  if (outcome === undefined || (outcome.reason === 'connection_lost' && (await keepLost(audit, outcome)))) return;
  await audit.run.complete(target, outcome, event.statements);
}

/** The outcome, once it is known what became of the missing; undefined where the run was stopped meanwhile. */
async function judgeMissing(
  audit: SourceAudit,
  source: Source,
  event: FinishedEvent,
): Promise<CheckOutcome | undefined> {
  const { target, outcome } = event;
  if (!endsFindings(outcome) || !audit.run.changesStateOf(target.source)) return outcome;
  try {
    await markMissing(audit, source, event);
    return outcome;
  } catch (error) {
    if (!isSourceError(error)) throw error;
    return audit.signal.aborted ? undefined : { ...outcome, ...failure(error) };
  }
}

/**
 * Tells records that are gone, and records the rule no longer looks at, from records that were put right: only the
 * last is an improvement.
 */
async function markMissing(audit: SourceAudit, source: Source, event: FinishedEvent): Promise<void> {
  const { target, window } = event;
  for await (const batch of audit.run.missing(target)) {
    const present = await presentSubjects(audit, source, event, batch);
    const gone = batch.filter((finding) => !isAmong(present, finding));
    await audit.run.markGone(target, idsOf(gone));
    if (window === undefined) continue;
    const left = batch.filter((finding) => isAmong(present, finding));
    const inside = await presentSubjects(audit, source, event, left, window);
    const outside = left.filter((finding) => !isAmong(inside, finding));
    await audit.run.markOutsideWindow(target, idsOf(outside));
  }
}

function presentSubjects(
  audit: SourceAudit,
  source: Source,
  { target, subjectEntity }: FinishedEvent,
  findings: readonly MissingFinding[],
  where?: Predicate,
): Promise<ReadonlySet<string>> {
  const keys = findings.flatMap((finding) => finding.subjects.map((subject) => [...subject]));
  const { timezone } = audit.project.config.organisation;
  const condition = where === undefined ? {} : { condition: { where, asOf: audit.asOf, timezone } };
  const entity = subjectEntity ?? target.entity;
  return findPresent(source, audit.source.profile, entity, keys, { signal: audit.signal, ...condition });
}

function isAmong(present: ReadonlySet<string>, { subjects }: MissingFinding): boolean {
  return subjects.some((subject) => present.has(JSON.stringify(subject)));
}

function idsOf(findings: readonly MissingFinding[]): string[] {
  return findings.map(({ id }) => id);
}

/** @returns whether the rule is kept for another attempt. */
async function keepLost({ lost, run, targets }: SourceAudit, outcome: CheckOutcome): Promise<boolean> {
  const planned = targets.find(({ code, entity }) => code === outcome.code && entity === outcome.entity);
  if (lost === undefined || planned === undefined) return false;
  await run.discard(planned);
  lost.set(planned, outcome);
  return true;
}

/** Ends every target that has no result yet, for the reason the source failed or the run had to end. */
export async function endUnchecked(
  run: Run,
  targets: readonly PlannedTarget[],
  why: Pick<CheckOutcome, 'state' | 'reason' | 'reasonDetail'>,
  lost: LostTargets = new Map(),
): Promise<void> {
  for (const target of targets) {
    if (run.isComplete(target)) continue;
    await run.discard(target);
    const { source, code, entity, rule } = target;
    const counts = { inScope: 0, notEvaluable: 0, found: 0, partial: [], durationMs: 0 };
    const known = lost.get(target);
    await run.complete(
      target,
      known ? { ...known, found: 0 } : { source, code, entity, rule: rule.id, ...why, ...counts },
    );
  }
}

/** How rules that an error of their source left without a result are shown. */
export function failure(error: AuditError) {
  const detail = bilingualDetail({ en: error.messageIn('en'), 'zh-CN': error.messageIn('zh-CN') });
  return { state: 'not_checked', reason: notCheckedReason(error), reasonDetail: detail } as const;
}

function isSourceError(error: unknown): error is AuditError {
  return error instanceof AuditError && error.code.startsWith('SOURCE_');
}

interface ProgressReporter {
  event(event: AuditEvent): void;
  search(phase: MatchPhase, share: number): void;
}

function progressReporter(audit: SourceAudit): ProgressReporter {
  let done = audit.targets.filter((target) => audit.run.isComplete(target)).length;
  let rule: string | undefined;
  const told = () => ({ source: audit.source.name, done, planned: audit.targets.length, rule });
  return {
    event: (event) => {
      if (event.type !== 'started' && event.type !== 'finished') return;
      if (event.type === 'finished') done += 1;
      rule = event.type === 'started' ? event.rule.id : undefined;
      audit.onProgress?.(told());
    },
    search: (phase, share) => audit.onProgress?.({ ...told(), search: { phase, share } }),
  };
}
