import {
  AuditError,
  type CalendarDate,
  createMasker,
  type EntityName,
  type Finding,
  type Log,
  type Masker,
  type Source,
} from '@erp-audit/core';
import { explainTarget, type FindingPlace, type Rule } from '@erp-audit/engine';
import { loadConfiguredKey } from '../project/open-project.ts';
import { openSource } from '../project/open-source.ts';
import type { Project, ProjectSource } from '../project/project.ts';
import { chooseSources } from '../run/plan-run.ts';

/** SQL to copy, with what it belongs to. */
export interface Explanation {
  /** One statement in the dialect of the source, without a semicolon at its end. */
  readonly sql: string;
  /** What must be said to the session first, so that the statement finds its tables; undefined where nothing. */
  readonly before: string | undefined;
  readonly dialect: string;
  readonly source: string;
  readonly rule: Rule;
  readonly entity: EntityName;
  readonly asOf: CalendarDate;
  /** The finding it shows; undefined for a whole rule. */
  readonly finding: Finding | undefined;
}

/** One finding, with the records it is about. */
interface ExplainedFinding {
  readonly finding: Finding;
  readonly subjects: FindingPlace['subjects'];
}

/**
 * The SQL that shows a finding in its source, as of the last day it was found.
 * @throws AuditError `NOT_FOUND` when its rule is no longer loaded or not mapped, `SOURCE_*`.
 */
export async function explainFinding(project: Project, explained: ExplainedFinding, log: Log): Promise<Explanation> {
  const { finding, subjects } = explained;
  const rule = project.rules.find(({ code }) => code === finding.code);
  if (rule === undefined) {
    const message = {
      en: `Rule ${finding.code} of this finding is not loaded any more.`,
      'zh-CN': `该问题的规则 ${finding.code} 已不再加载。`,
    };
    throw new AuditError('NOT_FOUND', message, { command: 'rules' });
  }
  const target = { source: finding.source, rule, entity: finding.entity, asOf: finding.lastSeen };
  return explain(project, target, log, { finding, subjects });
}

/**
 * The SQL of a whole rule on one source, one statement for each kind of record it checks.
 * @throws AuditError `ARGUMENT_INVALID` for an unknown source, `NOT_FOUND` when it is not mapped, `SOURCE_*`.
 */
export async function* explainRule(
  project: Project,
  { source, rule, asOf }: { readonly source: string; readonly rule: Rule; readonly asOf: CalendarDate },
  log: Log,
): AsyncGenerator<Explanation> {
  let missing: AuditError | undefined;
  let given = 0;
  for (const entity of rule.entities) {
    try {
      yield await explain(project, { source, rule, entity, asOf }, log);
      given += 1;
    } catch (error) {
      if (!(error instanceof AuditError) || error.code !== 'NOT_FOUND') throw error;
      missing ??= error;
    }
  }
  if (given === 0 && missing !== undefined) throw missing;
}

async function explain(
  project: Project,
  target: Pick<Explanation, 'source' | 'rule' | 'entity' | 'asOf'>,
  log: Log,
  explained?: ExplainedFinding,
): Promise<Explanation> {
  const [source] = chooseSources(project, [target.source]);
  if (source === undefined) throw new AuditError('INTERNAL_BUG', `Source ${target.source} was not chosen.`, {});
  const masker = createMasker(await loadConfiguredKey(project.config));
  const open = await openSource(project, source, log, target.asOf);
  try {
    return await explainOn(open, project, source, target, masker, explained);
  } finally {
    await open.close();
  }
}

/**
 * The SQL of a rule, or of one finding, on a source that is open.
 * @throws AuditError `NOT_FOUND` where the rule is skipped on the source, `SOURCE_*`.
 */
export async function explainOn(
  open: Source,
  project: Project,
  source: ProjectSource,
  target: Pick<Explanation, 'rule' | 'entity' | 'asOf'>,
  masker: Masker,
  explained?: ExplainedFinding,
): Promise<Explanation> {
  const { organisation, workingCalendar } = project.config;
  const sql = await explainTarget({
    ...{ source: open, profile: source.profile, rule: target.rule, entity: target.entity, asOf: target.asOf, masker },
    ...{ timezone: organisation.timezone, organisationCountry: organisation.country, workingCalendar },
    ...(explained === undefined ? {} : { finding: { key: explained.finding.key, subjects: explained.subjects } }),
  });
  const { schema } = source.config;
  const { dialect } = open;
  const before = schema === undefined ? undefined : dialect.useSchema(schema);
  return { ...target, source: source.name, sql, before, dialect: dialect.id, finding: explained?.finding };
}
