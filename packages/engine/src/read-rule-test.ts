import { readFileSync } from 'node:fs';
import {
  type CalendarDate,
  type EntityName,
  entityOf,
  type FileIssue,
  isEntityName,
  type Severity,
} from '@erp-audit/core';
import { KINDS } from './kinds/index.generated.ts';
import { mergedParams } from './merge-params.ts';
import type { FunctionTerms } from './profile-file.ts';
import type { Rule } from './rule.ts';
import { RuleTestFile } from './rule-file.ts';
import { explainIssue } from './yaml/explain-issue.ts';
import { notAField } from './yaml/suggest-word.ts';
import { parseYamlFile, type YamlFile, type YamlPath } from './yaml/yaml-file.ts';

/** One row of a case by column; `key` is its key parts, absent fields are null. */
export type TestRow = Readonly<Record<string, unknown>>;

/** One case of a rule: rows, and the findings they must give. */
export interface RuleTestCase {
  readonly name: string;
  readonly rows: Readonly<Partial<Record<EntityName, readonly TestRow[]>>>;
  /** The rule as this case sets it. */
  readonly rule: Rule;
  readonly functions: Readonly<Record<string, FunctionTerms>>;
  readonly defaultLogins: readonly string[] | undefined;
  /** Expected finding keys of every entity of the rule. */
  readonly finds: ReadonlyMap<EntityName, readonly (readonly string[])[]>;
  /** How grave each expected finding is, in their order; an entity of which the case does not say is not among them. */
  readonly severities: ReadonlyMap<EntityName, readonly Severity[]>;
  /** Over all entities; undefined where the case does not say. */
  readonly notEvaluable: number | undefined;
  /** Entities and `entity.field`s that are not mapped in this case. */
  readonly unmapped: readonly string[];
  /** Reason and detail for which the rule is skipped, by entity where they differ; undefined where it must be checked. */
  readonly skipped: string | Readonly<Partial<Record<EntityName, string>>> | undefined;
  /** What is checked only in part, over all entities; undefined where the case does not say. */
  readonly partial: readonly string[] | undefined;
}

export interface RuleTest {
  readonly asOf: CalendarDate;
  readonly country: string | undefined;
  /** Dates that mean null. */
  readonly nullDates: readonly string[];
  readonly cases: readonly RuleTestCase[];
}

/** The cases beside a rule, or everything that is wrong with their file. */
export function readRuleTest(rule: Rule): {
  readonly test: RuleTest | undefined;
  readonly issues: readonly FileIssue[];
} {
  const yaml = parseYamlFile(rule.testFile, readFileSync(rule.testFile, 'utf8'));
  if (yaml.issues.length > 0) return { test: undefined, issues: yaml.issues };
  const parsed = RuleTestFile.safeParse(yaml.value);
  if (!parsed.success) {
    const issues = parsed.error.issues.flatMap((issue) => explainIssue(yaml, RuleTestFile, issue));
    return { test: undefined, issues };
  }
  const read = parsed.data.cases.map((each, index) => readCase(yaml, rule, each, ['cases', index]));
  const cases = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const issues = [...read.flatMap((each) => each.issues), ...coverageIssues(yaml, cases)];
  if (issues.length > 0) return { test: undefined, issues };
  const { asOf, country, nullDates } = parsed.data;
  return { test: { asOf: asOf as CalendarDate, country, nullDates, cases }, issues: [] };
}

/** What is wrong with a file of cases, known without its rule. */
export function lintRuleTest(file: string): readonly FileIssue[] {
  const yaml = parseYamlFile(file, readFileSync(file, 'utf8'));
  if (yaml.issues.length > 0) return yaml.issues;
  const parsed = RuleTestFile.safeParse(yaml.value);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => explainIssue(yaml, RuleTestFile, issue));
  return parsed.data.cases.flatMap((each, index) => [
    ...rowIssues(yaml, each, ['cases', index]),
    ...unmappedIssues(yaml, each, ['cases', index]),
  ]);
}

type CaseFile = RuleTestFile['cases'][number];

function readCase(
  yaml: YamlFile,
  rule: Rule,
  file: CaseFile,
  at: YamlPath,
): { readonly value: RuleTestCase | undefined; readonly issues: readonly FileIssue[] } {
  const issues = [
    ...rowIssues(yaml, file, at),
    ...findsIssues(yaml, rule, file, at),
    ...unmappedIssues(yaml, file, at),
  ];
  const params = caseParams(yaml, rule, file, at);
  if ('faults' in params) return { value: undefined, issues: [...issues, ...params.faults] };
  const { name, functions = {}, defaultLogins, notEvaluable, rows, unmapped = [], skipped, partial } = file;
  const caseRule = { ...rule, params: params.data };
  const expected = { finds: findsOf(rule, file), severities: severitiesOf(rule, file), notEvaluable, skipped, partial };
  return { value: { name, rows, rule: caseRule, functions, defaultLogins, unmapped, ...expected }, issues };
}

/** The parameters of the rule, with what the case sets. */
function caseParams(
  yaml: YamlFile,
  rule: Rule,
  file: CaseFile,
  at: YamlPath,
): { readonly data: unknown } | { readonly faults: readonly FileIssue[] } {
  if (file.params === undefined) return { data: rule.params };
  const kind = KINDS.get(rule.kind);
  if (kind === undefined) return { faults: [] };
  const params = kind.params.safeParse(mergedParams({ ...(rule.params as object) }, file.params));
  if (params.success) return { data: params.data };
  return {
    faults: params.error.issues.flatMap((issue) => explainIssue(yaml, kind.params, issue, [...at, 'params'])),
  };
}

function findsOf(rule: Rule, { finds }: CaseFile): Map<EntityName, readonly (readonly string[])[]> {
  const byEntity = Array.isArray(finds) ? { [rule.entities[0] ?? '']: finds } : finds;
  const keysOf: Readonly<Record<string, string[][] | undefined>> = byEntity;
  return new Map(rule.entities.map((entity) => [entity, keysOf[entity] ?? []]));
}

function severitiesOf(rule: Rule, { severities = {} }: CaseFile): Map<EntityName, readonly Severity[]> {
  const byEntity = Array.isArray(severities) ? { [rule.entities[0] ?? '']: severities } : severities;
  return new Map(Object.entries(byEntity) as [EntityName, Severity[]][]);
}

function findsIssues(yaml: YamlFile, rule: Rule, { finds }: CaseFile, at: YamlPath): FileIssue[] {
  if (Array.isArray(finds)) {
    if (rule.entities.length === 1 || finds.length === 0) return [];
    const form = `"finds: { ${rule.entities.join(': […], ')}: […] }"`;
    const message = { en: `The rule has several entities: write ${form}.`, 'zh-CN': `规则有多个实体：请写 ${form}。` };
    return [yaml.issueAt([...at, 'finds'], message)];
  }
  const others = Object.keys(finds).filter((name) => !rule.entities.some((entity) => entity === name));
  return others.map((name) =>
    yaml.issueAtKey([...at, 'finds', name], {
      en: `${name} is not an entity of the rule: write ${rule.entities.join(' or ')}.`,
      'zh-CN': `${name} 不是该规则的实体：请写 ${rule.entities.join(' 或 ')}。`,
    }),
  );
}

function rowIssues(yaml: YamlFile, { rows }: CaseFile, at: YamlPath): FileIssue[] {
  return Object.entries(rows).flatMap(([name, list = []]) => {
    if (!isEntityName(name)) return [];
    const known = ['company', 'key', 'label', 'url', 'status_raw', ...Object.keys(entityOf(name).fields)];
    return list.flatMap((row, index) =>
      Object.keys(row)
        .filter((field) => !known.includes(field))
        .map((field) => {
          const place = [...at, 'rows', name, index, field];
          return yaml.issueAtKey(place, notAField(field, name, known));
        }),
    );
  });
}

function unmappedIssues(yaml: YamlFile, { unmapped = [] }: CaseFile, at: YamlPath): FileIssue[] {
  return unmapped.flatMap((name, index) => {
    const [entity = '', field] = name.split('.');
    const place = [...at, 'unmapped', index];
    if (!isEntityName(entity)) {
      const message = {
        en: `${entity} is not an entity: write an entity, or entity.field.`,
        'zh-CN': `${entity} 不是实体：请写实体名，或 实体.字段。`,
      };
      return [yaml.issueAt(place, message)];
    }
    const known = Object.keys(entityOf(entity).fields);
    return field === undefined || known.includes(field) ? [] : [yaml.issueAt(place, notAField(field, entity, known))];
  });
}

const NO_FINDING_CASE = {
  en: 'No case finds anything: write one with the defect.',
  'zh-CN': '没有任何用例产生发现：请写一个包含该缺陷的用例。',
};
const NO_CLEAN_CASE = {
  en: 'No case is clean: write one with "finds: []".',
  'zh-CN': '没有无缺陷的用例：请写一个带 "finds: []" 的用例。',
};

function coverageIssues(yaml: YamlFile, cases: readonly RuleTestCase[]): FileIssue[] {
  const checked = cases.filter(({ skipped }) => skipped === undefined);
  const counts = checked.map(({ finds }) => [...finds.values()].reduce((sum, keys) => sum + keys.length, 0));
  const issues: FileIssue[] = [];
  if (!counts.some((count) => count > 0)) {
    issues.push(yaml.issueAt(['cases'], NO_FINDING_CASE));
  }
  if (!counts.includes(0)) issues.push(yaml.issueAt(['cases'], NO_CLEAN_CASE));
  return issues;
}
