import {
  AuditError,
  type Clock,
  type LocalizedText,
  type Log,
  type Source,
  type SourceIdentity,
} from '@erp-audit/core';
import type { EntityCheck } from '@erp-audit/engine';
import type { Store } from '@erp-audit/store';
import { approverWarnings } from '../decisions/approver-warnings.ts';
import { type OpenPlace, openToOthers } from '../file-modes/open-to-others.ts';
import { checkSourceMapping } from '../profiles/check-source-mapping.ts';
import { openConfiguredStore } from '../project/open-project.ts';
import { openSource } from '../project/open-source.ts';
import type { Project, ProjectSource } from '../project/project.ts';
import { sourceDay } from '../project/source-day.ts';
import { type RuleReadiness, ruleReadiness } from '../rules/rule-readiness.ts';
import { chooseSources } from '../run/plan-run.ts';

interface DiagnoseOptions {
  /** Names of the sources to look at; empty means all. */
  readonly sources: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

export interface SourceDiagnosis {
  readonly name: string;
  readonly identity: SourceIdentity | undefined;
  /** Why the account could write; empty is what it should be. */
  readonly writeAbilities: readonly string[];
  /** Statements that make an account that can only read; empty where the account is one, or there are no accounts. */
  readonly readOnlyAccount: readonly string[];
  readonly mapping: readonly EntityCheck[];
  /** What the next run will do with each rule, as far as the mapping decides it. */
  readonly rules: readonly RuleReadiness[];
  readonly error: AuditError | undefined;
}

/** What stands in the way of the next run. */
export interface Diagnosis {
  readonly store: {
    readonly kind: Store['kind'] | undefined;
    /** The account of the store could rewrite the log: only anchors prove it. */
    readonly ownsLog: boolean;
    readonly error: AuditError | undefined;
  };
  /** What stands in the way of decisions that are worth something; never a reason not to run. */
  readonly decisions: readonly LocalizedText[];
  readonly sources: readonly SourceDiagnosis[];
  /** Files and folders that other accounts of the machine may read. */
  readonly openPlaces: readonly OpenPlace[];
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
  const decisions = approverWarnings(project.config);
  return { store, sources, decisions, openPlaces: await openToOthers(project.config) };
}

async function diagnoseStore(project: Project, { clock, log }: DiagnoseOptions): Promise<Diagnosis['store']> {
  try {
    const store = await openConfiguredStore(project.config, clock, log);
    try {
      return { kind: store.kind, ownsLog: await store.log.isOwner(), error: undefined };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { kind: undefined, ownsLog: false, error };
  }
}

async function diagnoseSource(
  project: Project,
  source: ProjectSource,
  options: DiagnoseOptions,
): Promise<SourceDiagnosis> {
  let open: Source | undefined;
  let identity: SourceIdentity | undefined;
  try {
    open = await openSource(project, source, options.log, sourceDay(project, source, options.clock));
    identity = await open.identity();
    const writeAbilities = await open.writeAbilities();
    const readOnlyAccount = writeAbilities.length === 0 ? [] : ((await open.readOnlyAccount?.()) ?? []);
    const mapping = await checkSourceMapping(project, source, open);
    const rules = ruleReadiness(project, source, mapping);
    return { name: source.name, identity, writeAbilities, readOnlyAccount, mapping, rules, error: undefined };
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    const rules = ruleReadiness(project, source, []);
    return { name: source.name, identity, writeAbilities: [], readOnlyAccount: [], mapping: [], rules, error };
  } finally {
    await open?.close();
  }
}
