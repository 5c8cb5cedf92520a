import type { CalendarDate, Clock, Log, SourceIdentity } from '@erp-audit/core';
import { type EntityCheck, loadProfile, type Profile } from '@erp-audit/engine';
import { openSource } from '../project/open-source.ts';
import type { Project, ProjectSource } from '../project/project.ts';
import { sourceDay } from '../project/source-day.ts';
import { withCompany } from '../project/with-company.ts';
import { type RuleReadiness, ruleReadiness } from '../rules/rule-readiness.ts';
import { chooseSources } from '../run/plan-run.ts';
import { checkSourceMapping } from './check-source-mapping.ts';

export interface CheckProfileOptions {
  /** Names of the sources to look at; empty means all. */
  readonly sources: readonly string[];
  /** A profile file to test in place of the configured one. */
  readonly profileFile: string | undefined;
  /** Folder of the shipped profiles, where `extends` of the file is looked up. */
  readonly profilesDirectory: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** The self-test of one profile on one source. */
export interface ProfileCheck {
  readonly source: string;
  readonly profile: Profile;
  readonly identity: SourceIdentity;
  readonly mapping: readonly EntityCheck[];
  readonly rules: readonly RuleReadiness[];
}

/**
 * Runs the self-test of the mapping on each chosen source, one after the other.
 * @throws AuditError `ARGUMENT_INVALID` for an unknown source, `PROFILE_INVALID`, `SOURCE_*` when one cannot be opened.
 */
export async function* checkProfile(project: Project, options: CheckProfileOptions): AsyncGenerator<ProfileCheck> {
  const own =
    options.profileFile === undefined ? undefined : loadProfile(options.profileFile, options.profilesDirectory);
  for (const source of chooseSources(project, options.sources)) {
    const day = sourceDay(project, source, options.clock);
    yield await checkOne(project, own === undefined ? source : withProfile(source, own), options.log, day);
  }
}

function withProfile(source: ProjectSource, profile: Profile): ProjectSource {
  const { accountSet } = source;
  return { ...source, profile: accountSet === undefined ? profile : withCompany(profile, accountSet) };
}

async function checkOne(project: Project, source: ProjectSource, log: Log, day: CalendarDate): Promise<ProfileCheck> {
  const open = await openSource(project, source, log, day);
  try {
    const identity = await open.identity();
    const mapping = await checkSourceMapping(project, source, open);
    const rules = await ruleReadiness(project, source, mapping, { open, asOf: day });
    return { source: source.name, profile: source.profile, identity, mapping, rules };
  } finally {
    await open.close();
  }
}
