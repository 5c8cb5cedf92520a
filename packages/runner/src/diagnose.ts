import {
  AuditError,
  type Clock,
  type EntityName,
  type Log,
  type RuleReason,
  type Source,
  type SourceIdentity,
} from '@erp-audit/core';
import { type EntityCheck, planTargets, type Rule } from '@erp-audit/engine';
import type { Store } from '@erp-audit/store';
import { checkSourceMapping } from './check-source-mapping.ts';
import { openConfiguredStore } from './open-project.ts';
import { openSource } from './open-source.ts';
import { chooseSources } from './plan-run.ts';
import type { Project, ProjectSource } from './project.ts';

interface DiagnoseOptions {
  /** Names of the sources to look at; empty means all. */
  readonly sources: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** A rule that will not be checked on a source, known without asking it. */
interface SkippedTarget {
  readonly rule: Rule;
  readonly entity: EntityName;
  readonly reason: RuleReason;
  readonly detail: string;
}

export interface SourceDiagnosis {
  readonly name: string;
  readonly identity: SourceIdentity | undefined;
  /** Why the account could write; empty is what it should be. */
  readonly writeAbilities: readonly string[];
  readonly mapping: readonly EntityCheck[];
  readonly skipped: readonly SkippedTarget[];
  readonly error: AuditError | undefined;
}

/** What stands in the way of the next run. */
export interface Diagnosis {
  readonly store: { readonly kind: Store['kind'] | undefined; readonly error: AuditError | undefined };
  readonly sources: readonly SourceDiagnosis[];
}

/**
 * Opens the store and each source and looks at what a run needs. A part that fails is reported, not thrown.
 * @throws AuditError `ARGUMENT_INVALID` for a source that is not configured.
 */
export async function diagnose(project: Project, options: DiagnoseOptions): Promise<Diagnosis> {
  const chosen = chooseSources(project, options.sources);
  const store = await diagnoseStore(project, options);
  const sources: SourceDiagnosis[] = [];
  for (const source of chosen) sources.push(await diagnoseSource(project, source, options));
  return { store, sources };
}

async function diagnoseStore(project: Project, { clock, log }: DiagnoseOptions): Promise<Diagnosis['store']> {
  try {
    const store = await openConfiguredStore(project.config, clock, log);
    const { kind } = store;
    await store.close();
    return { kind, error: undefined };
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { kind: undefined, error };
  }
}

async function diagnoseSource(
  project: Project,
  source: ProjectSource,
  options: DiagnoseOptions,
): Promise<SourceDiagnosis> {
  const skipped = skippedTargets(project, source);
  let open: Source | undefined;
  let identity: SourceIdentity | undefined;
  try {
    open = await openSource(project, source, options.log);
    identity = await open.identity();
    const writeAbilities = await open.writeAbilities();
    const mapping = await checkSourceMapping(project, source, open);
    return { name: source.name, identity, writeAbilities, mapping, skipped, error: undefined };
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { name: source.name, identity, writeAbilities: [], mapping: [], skipped, error };
  } finally {
    await open?.close();
  }
}

function skippedTargets(project: Project, source: ProjectSource): readonly SkippedTarget[] {
  const planned = planTargets(source.rules, source.profile, {
    organisationCountry: project.config.organisation.country,
  });
  return planned.flatMap(({ rule, entity, plan }) =>
    plan.type === 'skipped' ? [{ rule, entity, reason: plan.reason, detail: plan.detail }] : [],
  );
}
