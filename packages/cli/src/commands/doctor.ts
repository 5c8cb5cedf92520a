import { type ExitCode, entityOf, type Locale, RULE_REASONS } from '@erp-audit/core';
import { type Diagnosis, diagnose, type SourceDiagnosis } from '@erp-audit/runner';
import { loadSessionProject } from '../load-project.ts';
import { mappingTable } from '../mapping-table.ts';
import { say } from '../messages.ts';
import { worstExit } from '../print-error.ts';
import type { Session } from '../session.ts';
import { bold } from '../table.ts';

export async function run(
  session: Session,
  _args: [],
  options: { readonly source: readonly string[] },
): Promise<ExitCode> {
  const { locale } = session;
  const project = await loadSessionProject(session);
  const { config, rules } = project;
  const diagnosis = await diagnose(project, {
    sources: options.source,
    clock: session.clock,
    log: session.log,
    signal: session.io.signal,
  });
  session.print(bold(session.io, say(locale, 'doctorConfig', { file: config.file })));
  const counts = { sources: project.sources.length, departments: config.departments.length, rules: rules.length };
  session.print(`  ✓ ${say(locale, 'doctorCounts', counts)}`);
  for (const setting of config.unused) session.print(`  ! ${say(locale, 'doctorUnused', { setting })}`);
  printStore(session, diagnosis);
  for (const source of diagnosis.sources) printSource(session, source);
  const problems = countProblems(diagnosis);
  session.print('');
  session.print(problems === 0 ? say(locale, 'doctorOk') : say(locale, 'doctorProblems', { count: problems }));
  const shown = { file: config.file, ...counts, unused: config.unused };
  session.printJson({ config: shown, ...reportOf(locale, diagnosis) });
  const errors = [diagnosis.store.error, ...diagnosis.sources.map((source) => source.error)];
  return worstExit(errors.flatMap((error) => (error === undefined ? [] : [error.exit])));
}

function printStore(session: Session, { store }: Diagnosis): void {
  const { locale } = session;
  session.print(bold(session.io, say(locale, 'doctorStore')));
  if (store.error !== undefined) session.print(`  ✗ ${store.error.messageIn(locale)} ${store.error.hintIn(locale)}`);
  else {
    const kind = say(locale, store.kind === 'server' ? 'serverStore' : 'singleMachine');
    session.print(`  ✓ ${say(locale, 'doctorStoreOk', { kind })}`);
  }
}

function printSource(session: Session, source: SourceDiagnosis): void {
  const { locale } = session;
  session.print(bold(session.io, say(locale, 'doctorSource', { source: source.name })));
  if (source.error !== undefined) session.print(`  ✗ ${source.error.messageIn(locale)} ${source.error.hintIn(locale)}`);
  if (source.identity !== undefined) {
    const { product, version, server, database, user } = source.identity;
    session.print(`  ✓ ${product} ${version}, ${server}, ${database}, ${user}`);
    const reasons = source.writeAbilities.join(', ');
    if (reasons === '') session.print(`  ✓ ${say(locale, 'doctorReadOnly')}`);
    else session.print(`  ! ${say(locale, 'doctorCanWrite', { reasons })}`);
  }
  if (source.mapping.length > 0) session.print(mappingTable(session, source.mapping));
  for (const { rule, entity, reason, detail } of source.skipped) {
    const values = {
      rule: rule.code,
      entity: entityOf(entity).title[locale],
      reason: RULE_REASONS[reason][locale],
      detail,
    };
    session.print(`  – ${say(locale, 'doctorSkipped', values)}`);
  }
}

/** An account that can write, and a mapping that fails its self-test, are problems; a skipped rule may be wanted. */
function countProblems({ store, sources }: Diagnosis): number {
  const errors = [store.error, ...sources.map((source) => source.error)].filter((error) => error !== undefined);
  const writable = sources.filter((source) => source.writeAbilities.length > 0);
  const unreliable = sources.flatMap((source) => source.mapping.filter((entity) => entity.verdict === 'fail'));
  return errors.length + writable.length + unreliable.length;
}

function reportOf(locale: Locale, { store, sources }: Diagnosis) {
  const errorOf = (error: Diagnosis['store']['error']) =>
    error === undefined ? null : { code: error.code, message: error.messageIn(locale), hint: error.hintIn(locale) };
  return {
    store: { kind: store.kind ?? null, error: errorOf(store.error) },
    sources: sources.map(({ name, identity, writeAbilities, skipped, mapping, error }) => ({
      ...{ name, identity: identity ?? null, writeAbilities, mapping, error: errorOf(error) },
      skipped: skipped.map(({ rule, entity, reason, detail }) => ({
        rule: rule.id,
        code: rule.code,
        entity,
        reason,
        detail,
      })),
    })),
  };
}
