import {
  AuditError,
  type CalendarDate,
  type EntityName,
  joinSql,
  type Masker,
  raw,
  type Source,
  type Sql,
  sql,
  type WorkingCalendar,
  wholeStatement,
} from '@erp-audit/core';
import { columnOf } from './compile-expression.ts';
import type { CheckEnvironment, FindingPlace, RowCheck, RowPlan, SetPlan } from './define-kind.ts';
import { fieldsOf } from './expression-fields.ts';
import { keyColumns, type MappedEntity } from './mapped-model.ts';
import { once } from './once.ts';
import { planTargets } from './plan-targets.ts';
import type { Profile } from './profile.ts';
import { profileModel, profileTables } from './profile-tables.ts';
import { readOrgUnits } from './read-org-units.ts';
import { type RowStatements, rowStatements } from './row-statements.ts';
import type { Rule } from './rule.ts';
import { namesOneOf } from './same-record.ts';
import { JUDGED } from './scope-groups.ts';
import { readStoredEntities } from './stored-entities.ts';

export interface ExplainRequest {
  readonly source: Source;
  readonly profile: Profile;
  readonly rule: Rule;
  readonly entity: EntityName;
  readonly asOf: CalendarDate;
  /** IANA zone of the organisation. */
  readonly timezone: string;
  /** ISO 3166-1 alpha-2; undefined where not configured. */
  readonly organisationCountry: string | undefined;
  /** On which days the organisation works; Monday to Friday where nobody says. */
  readonly workingCalendar?: WorkingCalendar | undefined;
  readonly masker: Masker;
  /** Only the records of this finding; all findings of the rule when absent. */
  readonly finding?: FindingPlace;
}

/**
 * The SQL behind a finding, or behind all of a rule on one entity: made of the statements that a run executes on this
 * source, in the words that its columns and keys allow, its values written out and safely quoted, ready to paste. For single records it has one row a record with what the rule
 * looked at and its verdict (`defect`, `candidate` where our side has the last word, `clean`, `not_evaluable`,
 * `out_of_scope`), also when the record is clean by now. For groups and conflicts it has the rows that make them.
 * @throws AuditError `NOT_FOUND` where the rule is skipped on this profile.
 */
export async function explainTarget(request: ExplainRequest): Promise<string> {
  return targetExplainer(request)(request.finding);
}

/**
 * As {@link explainTarget}, for many findings of one rule on one entity: it is planned once.
 * @throws AuditError `NOT_FOUND` where the rule is skipped on this profile.
 */
export function targetExplainer(request: Omit<ExplainRequest, 'finding'>): (finding?: FindingPlace) => Promise<string> {
  const { profile, rule, entity, organisationCountry } = request;
  const active = { ...rule, status: 'active' as const, entities: [entity] };
  const [planned] = planTargets([active], profile, { organisationCountry });
  const plan = planned?.plan;
  if (plan === undefined) throw hasNoSql(request, entity);
  if (plan.type === 'skipped') throw hasNoSql(request, plan.detail);
  const chosen = plan.type === 'set' ? withStatementsOnce(plan) : plan;
  const environment = once(() => explainedIn(request, planned?.entities ?? []));
  return async (finding) => explainPlan(chosen, entity, await environment(), finding);
}

/** What a run would know: also how the database stores what the profile maps. */
async function explainedIn(
  { source, profile, timezone, asOf, masker, workingCalendar }: Omit<ExplainRequest, 'finding'>,
  entities: readonly EntityName[],
): Promise<CheckEnvironment> {
  const stored = await readStoredEntities(source, profile, entities, undefined);
  return {
    dialect: source.dialect,
    model: profileModel(profile),
    tables: profileTables(profile, source.dialect, timezone, stored),
    ...{ asOf, masker, workingCalendar },
    orgUnitParents: once(() => readOrgUnits(source, profile)),
  };
}

/** The plan with statements that are made once, for one environment. */
function withStatementsOnce(plan: SetPlan): SetPlan {
  let statements: ReturnType<SetPlan['statements']> | undefined;
  return {
    ...plan,
    statements: (environment) => {
      statements ??= plan.statements(environment);
      return statements;
    },
  };
}

/** The statement of one plan on one entity, with its values written out. */
export async function explainPlan(
  plan: RowPlan | SetPlan,
  entity: EntityName,
  environment: CheckEnvironment,
  finding?: FindingPlace,
): Promise<string> {
  const query =
    plan.type === 'set' ? await setQuery(plan, environment, finding) : rowQuery(plan, environment, entity, finding);
  return statementText(query, environment);
}

function hasNoSql({ rule, entity, profile }: Omit<ExplainRequest, 'finding'>, detail: string): AuditError {
  const message = {
    en: `Rule ${rule.code} runs no SQL on ${entity} with profile "${profile.id}": ${detail} is missing.`,
    'zh-CN': `规则 ${rule.code} 在 profile "${profile.id}" 的 ${entity} 上没有 SQL：缺少 ${detail}。`,
  };
  return new AuditError('NOT_FOUND', message, { command: 'rules' });
}

function statementText(query: Sql, { dialect }: CheckEnvironment): string {
  const { chunks } = wholeStatement(query, dialect);
  return chunks.map((chunk) => (typeof chunk === 'string' ? chunk : dialect.inlineLiteral(chunk.value))).join('');
}

async function setQuery(plan: SetPlan, environment: CheckEnvironment, finding: FindingPlace | undefined): Promise<Sql> {
  const { rows, rowsOf } = await plan.statements(environment);
  if (finding === undefined || rowsOf === undefined) return rows;
  const column = (name: string) => columnOf({ dialect: environment.dialect, alias: 'found' }, name);
  return sql`select * from (${rows}) ${raw('found')} where ${rowsOf(finding, column)}`;
}

function rowQuery(
  plan: RowPlan,
  environment: CheckEnvironment,
  name: EntityName,
  finding: FindingPlace | undefined,
): Sql {
  const { dialect, model } = environment;
  const entity = model.entity(name);
  if (entity === undefined) throw new AuditError('INTERNAL_BUG', `Entity ${name} was planned but is not mapped.`, {});
  const checks = chosenChecks(plan, entity, finding).map((check) => ({
    ...check,
    columns: [...new Set([...check.columns, ...fieldsOf(check.scope, check.defect)])],
  }));
  const statements = rowStatements(entity, [{ checks }], environment);
  const column = (of: string) => columnOf({ dialect, alias: JUDGED }, of);
  const shown = shownColumns(checks, entity, statements, environment);
  const list = joinSql(
    [...shown].map(([alias, value]) => sql`${value} as ${dialect.identifier(alias)}`),
    ', ',
  );
  const isFound = finding === undefined ? anyHit(checks, statements, column) : isSubject(entity, finding, environment);
  return sql`select ${list} from ${statements.judged} where ${isFound}`;
}

/** A finding is of the check whose suffix its key ends with. */
function chosenChecks(plan: RowPlan, entity: MappedEntity, finding: FindingPlace | undefined): readonly RowCheck[] {
  if (finding === undefined) return plan.checks;
  const suffix = JSON.stringify(finding.key.slice(entity.keyParts + 1));
  const own = plan.checks.filter((check) => JSON.stringify(check.suffix) === suffix);
  return own.length === 0 ? plan.checks : own;
}

function anyHit(checks: readonly RowCheck[], statements: RowStatements, column: (name: string) => Sql): Sql {
  return joinSql(
    checks.map((_, index) => sql`${column(statements.verdict(0, index))} = 1`),
    ' or ',
  );
}

function isSubject(entity: MappedEntity, { subjects }: FindingPlace, { dialect }: CheckEnvironment): Sql {
  const column = (name: string) => columnOf({ dialect, alias: JUDGED }, name);
  return namesOneOf(dialect, column, ['company', ...keyColumns(entity)], subjects);
}

/** Columns of the result by name: the record, what the checks read, their evidence, and a verdict each. */
function shownColumns(
  checks: readonly RowCheck[],
  entity: MappedEntity,
  statements: RowStatements,
  { dialect }: CheckEnvironment,
): ReadonlyMap<string, Sql> {
  const column = (name: string) => columnOf({ dialect, alias: JUDGED }, name);
  const fields = ['company', ...keyColumns(entity), 'label', ...checks.flatMap((check) => check.columns)];
  const shown = new Map(fields.map((field) => [field, column(field)]));
  for (const { evidence, measure } of checks) {
    const expressions = { ...evidence, ...(measure === undefined ? {} : { measure }) };
    for (const [name, expression] of Object.entries(expressions))
      if (!shown.has(name)) shown.set(name, column(statements.expression(expression)));
  }
  for (const [index, check] of checks.entries()) {
    const name = checks.length === 1 ? 'verdict' : ['verdict', ...check.suffix].join('_');
    shown.set(name, verdictWord(column(statements.verdict(0, index)), check, dialect));
  }
  return shown;
}

function verdictWord(verdict: Sql, check: RowCheck, dialect: CheckEnvironment['dialect']): Sql {
  const word = (text: string) => dialect.literal(text, 'text');
  const found = word(check.confirm === undefined ? 'defect' : 'candidate');
  return sql`case ${verdict} when 1 then ${found} when 0 then ${word('clean')} when 2 then ${word('not_evaluable')} else ${word('out_of_scope')} end`;
}
