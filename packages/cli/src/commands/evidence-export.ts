import { AuditError, EXIT, type ExitCode, mayRead } from '@erp-audit/core';
import { type EvidenceSelection, exportEvidence, type Project } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { type MessageKey, say, sayBoth } from '../messages/index.ts';
import { programVersion } from '../program-version.ts';
import { loadSessionProject, withReadableStore } from '../project/load-project.ts';
import { requireRule } from '../project/require-rule.ts';
import type { Session } from '../session.ts';

const CODE = /^[A-Z]{2,6}-\d{3}$/;
const PERIOD = /^(\d{4}-W\d{2})\.\.(\d{4}-W\d{2})$/;

export interface EvidenceExportOptions {
  readonly run?: string;
  readonly finding?: string;
  readonly rule?: string;
  readonly period?: string;
  readonly sample?: number;
  readonly seed?: string;
  readonly out?: string;
  readonly by?: string;
}

export async function run(session: Session, _args: [], options: EvidenceExportOptions): Promise<ExitCode> {
  const selection = selectionOf(options);
  const { out: directory, seed } = options;
  if (directory === undefined) throw invalid('evidenceOutMissing');
  if (seed !== undefined && options.sample === undefined) throw invalid('seedWithoutSample');
  const project = await loadSessionProject(session, 'leave');
  const { departments } = project.config;
  const reader = currentActor(undefined);
  const manifest = await withReadableStore(session, project.config, (store) =>
    exportEvidence({
      ...{ store, selection, directory, program: programVersion(), clock: session.clock },
      isReadable: (id) =>
        mayRead(
          reader,
          departments.find((department) => department.id === id),
        ),
      codeOf: (rule) => codeOf(project, rule),
      sample: options.sample === undefined ? undefined : { size: options.sample, seed },
      organisation: project.config.organisation.name,
      by: currentActor(options.by),
    }),
  );
  const { runs, findings, decisions } = manifest;
  const results = runs.reduce((sum, each) => sum + each.results.length, 0);
  const counts = { runs: runs.length, results, findings: findings.count, decisions };
  session.print(say(session.locale, 'evidenceWritten', { directory, ...counts }));
  const { findings: hidden } = manifest.withheld;
  if (hidden > 0) session.print(say(session.locale, 'findingsHidden', { count: hidden }));
  session.printJson(manifest);
  return EXIT.done;
}

function selectionOf({ run: id, finding, rule, period }: EvidenceExportOptions): EvidenceSelection {
  const given = [id, finding, rule].filter((one) => one !== undefined);
  if (given.length !== 1 || (rule === undefined) !== (period === undefined)) throw invalid('evidenceOneOf');
  if (id !== undefined) return { run: id };
  if (finding !== undefined) return { finding };
  const [, fromWeek, toWeek] = PERIOD.exec(period ?? '') ?? [];
  if (rule !== undefined && fromWeek !== undefined && toWeek !== undefined && fromWeek <= toWeek)
    return { rule, fromWeek, toWeek };
  throw new AuditError('ARGUMENT_INVALID', sayBoth('periodInvalid', { given: period ?? '' }), {
    command: 'evidence export',
  });
}

/** A code stands for itself, so that rules which are no longer loaded have evidence too. */
function codeOf({ rules }: Project, rule: string): string {
  return CODE.test(rule) ? rule : requireRule(rules, rule).code;
}

function invalid(key: Extract<MessageKey, 'evidenceOneOf' | 'evidenceOutMissing' | 'seedWithoutSample'>): AuditError {
  return new AuditError('ARGUMENT_INVALID', sayBoth(key), { command: 'evidence export' });
}
