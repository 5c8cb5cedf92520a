import {
  type AccessWay,
  AuditError,
  type Clock,
  type LocalizedText,
  type Log,
  type ReadWay,
  type RejectedLine,
  type Source,
  type SourceIdentity,
  type SourcePermission,
  type TableReading,
} from '@erp-audit/core';
import type { EntityCheck } from '@erp-audit/engine';
import type { ClickHouseServer } from '@erp-audit/matching-clickhouse';
import type { Store } from '@erp-audit/store';
import type { Environment } from '../config/expand-variables.ts';
import { approverWarnings } from '../decisions/approver-warnings.ts';
import { type OpenPlace, openToOthers } from '../file-modes/open-to-others.ts';
import { inspectEngine } from '../matching/lazy-matcher.ts';
import { checkSourceMapping } from '../profiles/check-source-mapping.ts';
import { type ProfileEvidence, profileEvidence } from '../profiles/profile-evidence.ts';
import { openConfiguredStore } from '../project/open-project.ts';
import { openSource } from '../project/open-source.ts';
import type { Project, ProjectSource } from '../project/project.ts';
import { sourceDay } from '../project/source-day.ts';
import { sourceReading, sourceWarnings } from '../project/source-reading.ts';
import { type RuleReadiness, ruleReadiness } from '../rules/rule-readiness.ts';
import { chooseSources } from '../run/plan-run.ts';
import { type Outdated, outdatedInStore, outdatedSettings } from './outdated.ts';

/** Lines beyond are counted, not listed; a table with that many is to be exported again, not mended by hand. */
const MOST_REJECTED_LINES = 100_000;
/** The connector whose databases are made by us, as for the demo. */
const EMBEDDED = 'pglite';

interface DiagnoseOptions {
  /** Names of the sources to look at; empty means all. */
  readonly sources: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Where the variables of the configuration are looked up. */
  readonly environment: Environment;
}

export interface SourceDiagnosis {
  readonly name: string;
  /** Name in the configuration. */
  readonly base: string;
  readonly identity: SourceIdentity | undefined;
  /** What its statements see; undefined where it could not be opened. */
  readonly read: ReadWay | undefined;
  /** How the ERP is reached, as configured or as its profile says; undefined where nobody said. */
  readonly access: AccessWay | undefined;
  /** False for an embedded database, which is nobody's contract. */
  readonly needsPermission: boolean;
  /** Undefined where none is recorded. */
  readonly permission: SourcePermission | undefined;
  /** Undefined where the source is no folder of files. */
  readonly extracts: ExtractsDiagnosis | undefined;
  /** What is risky about the connection. */
  readonly warnings: readonly LocalizedText[];
  /** Why the account could write; empty is what it should be. */
  readonly writeAbilities: readonly string[];
  /** Statements that make an account that can only read; empty where the account is one, or there are no accounts. */
  readonly readOnlyAccount: readonly string[];
  readonly mapping: readonly EntityCheck[];
  /** What that mapping rests on. */
  readonly profile: ProfileEvidence;
  /** What the next run will do with each rule, as far as the mapping decides it. */
  readonly rules: readonly RuleReadiness[];
  readonly error: AuditError | undefined;
}

/** How files were read, and what could not be. */
export interface ExtractsDiagnosis {
  readonly tables: readonly TableReading[];
  /** The first of the rejected lines; the tables say how many there are. */
  readonly rejectedLines: readonly RejectedLine[];
}

type MatchingServerDiagnosis = { readonly url: string } & (
  | { readonly server: ClickHouseServer; readonly error?: undefined }
  | { readonly server?: undefined; readonly error: AuditError }
);

/** What stands in the way of the next run. */
export interface Diagnosis {
  readonly store: {
    readonly kind: Store['kind'] | undefined;
    /** The account of the store could rewrite the log: only anchors prove it. */
    readonly ownsLog: boolean;
    readonly error: AuditError | undefined;
  };
  /** The server that compares records; undefined where threads of this process do. */
  readonly matchingServer: MatchingServerDiagnosis | undefined;
  /** What stands in the way of decisions that are worth something; never a reason not to run. */
  readonly decisions: readonly LocalizedText[];
  /** What is out of date or soon will be. */
  readonly outdated: readonly Outdated[];
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
  const { outdated, ...store } = await diagnoseStore(project, options);
  const matchingServer = await diagnoseMatchingServer(project);
  const sources: SourceDiagnosis[] = [];
  for (const source of chosen) sources.push(await diagnoseSource(project, source, options));
  const decisions = approverWarnings(project.config);
  const settings = await outdatedSettings({ project, ...options });
  const openPlaces = await openToOthers(project.config);
  return { store, matchingServer, sources, decisions, openPlaces, outdated: [...settings, ...outdated] };
}

async function diagnoseStore(
  project: Project,
  { clock, log, environment }: DiagnoseOptions,
): Promise<Diagnosis['store'] & Pick<Diagnosis, 'outdated'>> {
  try {
    const store = await openConfiguredStore(project.config, clock, log);
    try {
      const outdated = await outdatedInStore(store, { project, clock, environment });
      return { kind: store.kind, ownsLog: await store.log.isOwner(), error: undefined, outdated };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { kind: undefined, ownsLog: false, error, outdated: [] };
  }
}

async function diagnoseMatchingServer({ config }: Project): Promise<MatchingServerDiagnosis | undefined> {
  const { clickhouse } = config.matching;
  if (clickhouse === undefined) return undefined;
  // Of an address only what names the server: the rest may hold an account.
  const url = new URL(clickhouse.url).origin;
  try {
    return { url, server: await inspectEngine(clickhouse) };
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { url, error };
  }
}

async function diagnoseSource(
  project: Project,
  source: ProjectSource,
  options: DiagnoseOptions,
): Promise<SourceDiagnosis> {
  const day = sourceDay(project, source, options.clock);
  const known = {
    ...{ name: source.name, base: source.base, access: source.access, permission: source.config.permission },
    needsPermission: source.config.connector !== EMBEDDED,
    warnings: sourceWarnings(source, day),
    profile: profileEvidence(source.profile),
  };
  let open: Source | undefined;
  let identity: SourceIdentity | undefined;
  try {
    open = await openSource(project, source, options.log, day);
    identity = await open.identity();
    const writeAbilities = await open.writeAbilities();
    const readOnlyAccount = writeAbilities.length === 0 ? [] : ((await open.readOnlyAccount?.()) ?? []);
    const mapping = await checkSourceMapping(project, source, open);
    const rules = await ruleReadiness(project, source, mapping, { open, asOf: day });
    const { read } = sourceReading(source, open, day);
    const extracts = await readExtracts(open);
    return { ...known, identity, read, writeAbilities, readOnlyAccount, mapping, rules, extracts, error: undefined };
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    const rules = await ruleReadiness(project, source, [], undefined);
    const nothing = { read: undefined, extracts: undefined, writeAbilities: [], readOnlyAccount: [], mapping: [] };
    return { ...known, ...nothing, identity, rules, error };
  } finally {
    await open?.close();
  }
}

async function readExtracts({ extracts }: Source): Promise<ExtractsDiagnosis | undefined> {
  if (extracts === undefined) return undefined;
  const rejectedLines: RejectedLine[] = [];
  for await (const batch of extracts.rejectedLines()) {
    rejectedLines.push(...batch.slice(0, MOST_REJECTED_LINES - rejectedLines.length));
    if (rejectedLines.length === MOST_REJECTED_LINES) break;
  }
  return { tables: extracts.tables, rejectedLines };
}
