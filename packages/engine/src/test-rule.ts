import {
  type CheckOutcome,
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
  type Severity,
  type Source,
  type Sql,
  type SqlValue,
  silentLog,
  sql,
  type ValueType,
} from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
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
}

const TEST_KEY = new TextEncoder().encode('test cases');

export interface TestRuleOptions {
  /** Leaves out the cases behind the first that fails. */
  readonly untilFailed?: boolean;
  /** What finds duplicates; without it cases of rules that ask for it fail. */
  readonly matching?: MatchingSetup | undefined;
}

/**
 * Runs the cases of a rule on an open source; its tables are not read, the rows travel inside the statements.
 */
export async function testRule(
  rule: Rule,
  source: Source,
  { untilFailed = false, matching }: TestRuleOptions = {},
): Promise<readonly CaseResult[]> {
  const { test, issues } = readRuleTest(rule);
  if (test === undefined) {
    const differences = issues.map((issue) => `${issue.file}:${issue.line}: ${issue.message}`);
    return [{ rule: rule.id, name: 'test file', passed: false, differences }];
  }
  const results: CaseResult[] = [];
  for (const each of test.cases) {
    const differences = await runCase(test, each, source, matching);
    results.push({ rule: rule.id, name: each.name, passed: differences.length === 0, differences });
    if (untilFailed && differences.length > 0) break;
  }
  return results;
}

/** Makes the key of a defect comparable to what a person can write: keyed hashes become `#`. */
function shownKey(key: readonly string[]): string {
  return JSON.stringify(key.map((part) => (/^[0-9a-f]{64}$/.test(part) ? '#' : part)));
}

async function runCase(
  test: RuleTest,
  each: RuleTestCase,
  source: Source,
  matching: MatchingSetup | undefined,
): Promise<string[]> {
  const outcomes: CheckOutcome[] = [];
  const found = new Map<EntityName, FoundKey[]>();
  for await (const event of caseEvents(test, each, source, matching)) {
    if (event.type === 'finished') outcomes.push(event.outcome);
    if (event.type === 'restarted') found.delete(event.target.entity);
    if (event.type !== 'defects') continue;
    const keys = found.get(event.target.entity) ?? [];
    const more = event.defects.map(({ key, severity, evidence }: Defect) => ({
      key: shownKey(key),
      severity,
      evidence,
    }));
    found.set(event.target.entity, [...keys, ...more]);
  }
  return [
    ...outcomes.flatMap((outcome) => stateDifference(each, outcome)),
    ...each.rule.entities.flatMap((entity) => keyDifferences(entity, each, found.get(entity) ?? [])),
    ...each.rule.entities.flatMap((entity) => severityDifferences(entity, each, found.get(entity) ?? [])),
    ...each.rule.entities.flatMap((entity) => evidenceDifferences(entity, each, found.get(entity) ?? [])),
    ...evaluableDifference(each, outcomes),
    ...partialDifference(each, outcomes),
  ];
}

function stateDifference({ skipped: given }: RuleTestCase, outcome: CheckOutcome): string[] {
  const { entity, state, reason, reasonDetail } = outcome;
  const skipped = typeof given === 'string' ? given : given?.[entity];
  const isExpected =
    skipped === undefined ? state === 'checked' : state === 'skipped' && skipped === `${reason} ${reasonDetail}`;
  if (isExpected) return [];
  const expected = skipped === undefined ? '' : `, expected skipped: ${skipped}`;
  return [`${entity}: ${state}${reason === undefined ? '' : `, ${reason} ${reasonDetail}`}${expected}`];
}

function partialDifference({ partial }: RuleTestCase, outcomes: readonly CheckOutcome[]): string[] {
  const named = [...new Set(outcomes.flatMap((outcome) => outcome.partial))].toSorted();
  if (partial === undefined || JSON.stringify(partial.toSorted()) === JSON.stringify(named)) return [];
  return [`expected as partial: ${partial.join(', ') || 'nothing'}; named: ${named.join(', ') || 'nothing'}`];
}

/** A defect by its key as a person can write it. */
interface FoundKey {
  readonly key: string;
  readonly severity: Severity;
  readonly evidence: Defect['evidence'];
}

function severityDifferences(entity: EntityName, each: RuleTestCase, found: readonly FoundKey[]): string[] {
  const severities = each.severities.get(entity);
  const finds = each.finds.get(entity) ?? [];
  if (severities === undefined) return [];
  if (severities.length !== finds.length) {
    return [`${entity}: ${finds.length} findings are expected, and ${severities.length} severities`];
  }
  return finds.map(shownKey).flatMap((key, at) => {
    const severity = found.find((defect) => defect.key === key)?.severity;
    if (severity === undefined || severity === severities[at]) return [];
    return [`${entity}: expected ${key} as ${severities[at]}, it is ${severity}`];
  });
}

function evidenceDifferences(entity: EntityName, each: RuleTestCase, found: readonly FoundKey[]): string[] {
  const expected = each.evidence.get(entity);
  const finds = each.finds.get(entity) ?? [];
  if (expected === undefined) return [];
  if (expected.length !== finds.length) {
    return [`${entity}: ${finds.length} findings are expected, and the evidence of ${expected.length}`];
  }
  return finds.map(shownKey).flatMap((key, at) => {
    const evidence = found.find((defect) => defect.key === key)?.evidence;
    if (evidence === undefined) return [];
    return Object.entries(expected[at] ?? {}).flatMap(([name, value]) => {
      const [wanted, shown] = [JSON.stringify(value), JSON.stringify(evidence[name])];
      return wanted === shown
        ? []
        : [`${entity}: expected ${key} with ${name} ${wanted}, it is ${shown ?? 'not there'}`];
    });
  });
}

function keyDifferences(entity: EntityName, each: RuleTestCase, found: readonly FoundKey[]): string[] {
  const surplus = found.map(({ key }) => key);
  const missing = (each.finds.get(entity) ?? []).map(shownKey).filter((key) => {
    const index = surplus.indexOf(key);
    if (index >= 0) surplus.splice(index, 1);
    return index < 0;
  });
  return [
    ...missing.map((key) => `${entity}: expected ${key}, not found`),
    ...surplus.map((key) => `${entity}: found ${key}, not expected`),
  ];
}

function evaluableDifference({ notEvaluable }: RuleTestCase, outcomes: readonly CheckOutcome[]): string[] {
  const counted = outcomes.reduce((sum, outcome) => sum + outcome.notEvaluable, 0);
  if (notEvaluable === undefined || notEvaluable === counted) return [];
  return [`expected ${notEvaluable} records that cannot be judged, counted ${counted}`];
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
  const context = { source, masker, log: silentLog, recordUrlBase: undefined, departmentOf: () => undefined };
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
