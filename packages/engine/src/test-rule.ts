import {
  type CheckTarget,
  createMasker,
  type Defect,
  type Dialect,
  ENTITIES,
  type EntityName,
  entityOf,
  isEntityName,
  joinSql,
  raw,
  type Source,
  type Sql,
  type SqlValue,
  silentLog,
  sql,
  type ValueType,
} from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import { type CaseCheck, differencesOf } from './case-differences.ts';
import { checkTargets } from './check-targets.ts';
import { fieldType } from './compile-expression.ts';
import type { CheckEnvironment, SkippedPlan } from './define-kind.ts';
import type { EntityTables, MappedEntity, MappedModel } from './mapped-model.ts';
import type { MatchingSetup } from './matching-setup.ts';
import { normalField } from './normal-text.ts';
import { nullDateField } from './null-date.ts';
import { type PlannedTarget, planRule } from './plan-targets.ts';
import { type RuleTest, type RuleTestCase, readRuleTest, type TestRow } from './read-rule-test.ts';
import type { Rule } from './rule.ts';
import type { TargetCheck } from './scan.ts';

/** What one case of a rule gave. */
export interface CaseResult {
  readonly rule: string;
  readonly name: string;
  readonly passed: boolean;
  /** What was expected and what was found instead, one line each; empty where the case passed. */
  readonly differences: readonly string[];
  /** What was found and counted, by entity of the rule; empty where the test file cannot be read. */
  readonly checks: readonly CaseCheck[];
}

const TEST_KEY = new TextEncoder().encode('test cases');

export interface TestRuleOptions {
  /** Leaves out the cases behind the first for which it is true. */
  readonly until?: (result: CaseResult) => boolean;
  /** What finds duplicates; without it cases of rules that ask for it fail. */
  readonly matching?: MatchingSetup | undefined;
}

/**
 * Runs the cases of a rule on an open source; its tables are not read, the rows travel inside the statements.
 */
export async function testRule(
  rule: Rule,
  source: Source,
  { until = () => false, matching }: TestRuleOptions = {},
): Promise<readonly CaseResult[]> {
  const { test, issues } = readRuleTest(rule);
  if (test === undefined) {
    const differences = issues.map((issue) => `${issue.file}:${issue.line}: ${issue.message}`);
    return [{ rule: rule.id, name: 'test file', passed: false, differences, checks: [] }];
  }
  const results: CaseResult[] = [];
  for (const each of test.cases) {
    const checks = await runCase(test, each, source, matching);
    const differences = differencesOf(each, checks);
    const result = { rule: rule.id, name: each.name, passed: differences.length === 0, differences, checks };
    results.push(result);
    if (until(result)) break;
  }
  return results;
}

async function runCase(
  test: RuleTest,
  each: RuleTestCase,
  source: Source,
  matching: MatchingSetup | undefined,
): Promise<CaseCheck[]> {
  const checks: CaseCheck[] = [];
  const found = new Map<EntityName, readonly Defect[]>();
  for await (const event of caseEvents(test, each, source, matching)) {
    if (!('target' in event)) continue;
    const { entity } = event.target;
    if (event.type === 'restarted') found.delete(entity);
    if (event.type === 'defects') found.set(entity, [...(found.get(entity) ?? []), ...event.defects]);
    if (event.type !== 'finished') continue;
    const byKey = (found.get(entity) ?? []).map((defect) => ({ defect, key: JSON.stringify(defect.key) }));
    const defects = byKey.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ defect }) => defect);
    checks.push({ outcome: event.outcome, defects });
  }
  return checks;
}

async function* caseEvents(
  test: RuleTest,
  each: RuleTestCase,
  source: Source,
  matching: MatchingSetup | undefined,
): AsyncGenerator<AuditEvent> {
  const { targets, environment: planned } = planCase(test, each, source.dialect);
  const environment = matching === undefined ? planned : { ...planned, matching: { ...matching, source: 'test' } };
  const checks: TargetCheck[] = [];
  for (const planned of targets) {
    const target = { source: 'test', code: planned.rule.code, entity: planned.entity };
    if (planned.plan.type === 'skipped') yield skippedEvent(target, planned, planned.plan);
    else checks.push({ target, planned, plan: planned.plan });
  }
  const { masker } = environment;
  const departmentOf = (orgUnit: string) => orgUnit;
  const context = { source, masker, log: silentLog, recordUrlBase: undefined, departmentOf, routesByOrgUnit: true };
  yield* checkTargets(context, environment, checks);
}

/** What a case checks, and the tables that its rows make. */
export function planCase(
  test: RuleTest,
  each: RuleTestCase,
  dialect: Dialect,
): { readonly targets: readonly PlannedTarget[]; readonly environment: CheckEnvironment } {
  const model = caseModel(each);
  const masker = createMasker(TEST_KEY);
  return {
    targets: planRule(each.rule, model, each.functions, {
      organisationCountry: test.country,
      defaultLogins: each.defaultLogins,
    }),
    environment: {
      dialect,
      model,
      tables: caseTables(each, test.nullDates, dialect),
      asOf: test.asOf,
      masker,
      orgUnitParents: async () => orgUnitParents(each),
    },
  };
}

function skippedEvent(target: CheckTarget, { rule }: PlannedTarget, { reason, detail }: SkippedPlan): AuditEvent {
  const counts = { inScope: 0, notEvaluable: 0, found: 0, durationMs: 0, partial: [] };
  const outcome = { ...target, rule: rule.id, state: 'skipped', reason, reasonDetail: detail, ...counts } as const;
  return { type: 'finished', target, outcome };
}

/** In a case every canonical field is mapped that it does not name as unmapped; what a row does not say is null. */
function caseModel({ rows, unmapped }: RuleTestCase): MappedModel {
  const entities = new Map<EntityName, MappedEntity>();
  for (const name of Object.keys(ENTITIES) as EntityName[]) {
    if (unmapped.includes(name)) continue;
    const key = rows[name]?.[0]?.['key'];
    const fields = Object.keys(entityOf(name).fields).filter((field) => !unmapped.includes(`${name}.${field}`));
    entities.set(name, {
      name,
      keyParts: Array.isArray(key) ? key.length : 1,
      fields: new Set(fields),
      personal: new Set(),
      references: referencesOf(fields),
    });
  }
  return { entity: (name) => entities.get(name) };
}

/** `supplier_key` names a supplier; owners are users. */
function referencesOf(fields: readonly string[]): ReadonlyMap<string, EntityName> {
  const named = fields.flatMap((field): [string, EntityName][] => {
    const name = field.replace(/_key$/, '');
    return name !== field && isEntityName(name) ? [[field, name]] : [];
  });
  return new Map([...named, ['owner_key', 'user']]);
}

function orgUnitParents({ rows, unmapped }: RuleTestCase): ReadonlyMap<string, string | null> {
  if (unmapped.includes('org_unit') || unmapped.includes('org_unit.parent_key')) return new Map();
  const units = rows.org_unit ?? [];
  return new Map(
    units.map((row) => {
      const parent = row['parent_key'] ?? null;
      return [String([row['key']].flat()[0]), parent === null ? null : String(parent)];
    }),
  );
}

function caseTables({ rows }: RuleTestCase, nullDates: readonly string[], dialect: Dialect): EntityTables {
  const select: EntityTables['select'] = (name, wanted) => {
    // Where rows are only counted no column is wanted; a table without any is known to PostgreSQL alone.
    const shown = wanted.length === 0 ? ['company'] : [...new Set(wanted)];
    const columns = [...new Set(shown.map((column) => normalField(column) ?? column))];
    const list = rows[name] ?? [];
    const types = columns.map((column) => ({ name: column, type: fieldType(name, column) }));
    const values = list.map((row) => columns.map((column) => cell(row, column, name, nullDates)));
    // A list of values cannot be empty in SQL: one row of nulls stands in, and is cut off again.
    const filled = values.length === 0 ? [columns.map(() => null)] : values;
    const names = joinSql(
      shown.map((column) => givenColumn(column, dialect)),
      ', ',
    );
    const table = dialect.inlineTable('rows_given', types, filled);
    return sql`select ${names} from ${table}${raw(values.length === 0 ? ' where 1 = 0' : '')}`;
  };
  return { select, table: (name, columns, alias) => sql`(${select(name, columns)}) ${raw(alias)}` };
}

function givenColumn(column: string, dialect: Dialect): Sql {
  const normal = normalField(column);
  const own = dialect.identifier(column);
  return normal === undefined ? own : sql`${dialect.normalText(dialect.identifier(normal))} as ${own}`;
}

function cell(row: TestRow, column: string, entity: EntityName, nullDates: readonly string[]): SqlValue {
  const key = (Array.isArray(row['key']) ? row['key'] : []).map(String);
  const part = /^key_(\d+)$/.exec(column)?.[1];
  if (part !== undefined) return key[Number(part) - 1] ?? null;
  if (column === 'label') return String(row['label'] ?? key.at(-1) ?? '');
  if (column === 'company') return String(row['company'] ?? '-');
  return fieldCell(row, column, fieldType(entity, column), nullDates);
}

/** A null date is null in its own column and shown in the column beside it, as in the tables of a profile. */
function fieldCell(row: TestRow, column: string, type: ValueType, nullDates: readonly string[]): SqlValue {
  const dateField = nullDateField(column);
  const value = row[dateField ?? column] ?? null;
  if (value === null) return null;
  if (type === 'text') return String(value);
  const isShown = type !== 'date' || nullDates.includes(String(value)) === (dateField !== undefined);
  return isShown ? (value as SqlValue) : null;
}
