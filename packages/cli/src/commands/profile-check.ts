import { resolve } from 'node:path';
import { EXIT, type ExitCode } from '@erp-audit/core';
import { checkProfile, type ProfileCheck } from '@erp-audit/runner';
import { profileCheckJson } from '../json/profile-check-json.ts';
import { say } from '../messages/index.ts';
import { printEntityChecks } from '../output/entity-checks.ts';
import { printReadiness, type ReadinessPlace, switchOn } from '../output/readiness-text.ts';
import { bold, paragraph } from '../output/table.ts';
import { loadSessionProject, profilesDirectory, readinessPlace } from '../project/load-project.ts';
import type { Session } from '../session.ts';

interface ProfileCheckOptions {
  readonly source: readonly string[];
  readonly profile?: string;
}

/** Exits with 4 where the self-test would keep a rule from being checked. */
export async function run(session: Session, _args: [], options: ProfileCheckOptions): Promise<ExitCode> {
  const project = await loadSessionProject(session);
  const checks: ProfileCheck[] = [];
  const place = (source: string): ReadinessPlace =>
    options.profile === undefined
      ? readinessPlace(project, source)
      : { profile: options.profile, isShipped: false, file: project.config.file };
  const chosen = {
    sources: options.source,
    profileFile: options.profile === undefined ? undefined : resolve(options.profile),
    profilesDirectory: profilesDirectory(),
    clock: session.clock,
    log: session.log,
  };
  for await (const check of checkProfile(project, chosen)) {
    checks.push(check);
    printCheck(session, check, place(check.source));
  }
  session.printJson({
    checks: checks.map((check) => profileCheckJson(check, (rule) => switchOn(session, rule, place(check.source)))),
  });
  return checks.some(isStopping) ? EXIT.notChecked : EXIT.done;
}

function isStopping({ mapping, rules }: ProfileCheck): boolean {
  return mapping.some(({ verdict }) => verdict === 'fail') || rules.some(({ state }) => state === 'stopped');
}

function printCheck(session: Session, check: ProfileCheck, place: ReadinessPlace): void {
  const { locale, io } = session;
  session.print(bold(io, say(locale, 'profileTitle', { source: check.source, profile: place.profile })));
  const { product, version, server, database, user } = check.identity;
  session.print(paragraph(io, '  ', `${product} ${version}, ${server}, ${database}, ${user}`));
  printEntityChecks(session, check.mapping);
  session.print('');
  const count = (verdict: string) => check.mapping.filter((entity) => entity.verdict === verdict).length;
  const [failed, warned] = [count('fail'), count('warn')];
  session.print(failed + warned === 0 ? say(locale, 'profileSound') : say(locale, 'profileFaults', { failed, warned }));
  printReadiness(session, check.rules, place);
  session.print('');
}
