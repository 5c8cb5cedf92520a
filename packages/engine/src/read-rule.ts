import { existsSync, readFileSync } from 'node:fs';
import { type EntityName, type FileIssue, hashOf, type LocalizedText, nearestWord } from '@erp-audit/core';
import type { z } from 'zod';
import { checkFields } from './check-fields.ts';
import type { Kind, RuleSource } from './define-kind.ts';
import { KINDS } from './kinds/index.generated.ts';
import { mergedParams } from './merge-params.ts';
import { lintRuleTest, readRuleTest } from './read-rule-test.ts';
import type { Rule } from './rule.ts';
import { RuleFile } from './rule-file.ts';
import { listed } from './yaml/explain-expectation.ts';
import { explainIssue } from './yaml/explain-issue.ts';
import { overriddenFile } from './yaml/overridden-file.ts';
import { parseYamlFile, type YamlFile, type YamlPath } from './yaml/yaml-file.ts';

export interface ReadRule {
  readonly rule: Rule | undefined;
  readonly issues: readonly FileIssue[];
}

type Overrides = Readonly<Record<string, unknown>>;

/** Settings of a rule that stand in the admin's configuration, and where. */
export interface RuleOverrides {
  readonly values: Overrides;
  /** The configuration and the path of the rule's settings in it; undefined where they stand in no file. */
  readonly place?: { readonly yaml: YamlFile; readonly path: YamlPath } | undefined;
}

const RULE_SETTINGS = ['severity', 'department', 'dueDays', 'status'];

/** One rule file with its test: the rule, or everything that is wrong with it. */
export function readRule(file: string, id: string, overrides: RuleOverrides = { values: {} }): ReadRule {
  const text = readFileSync(file, 'utf8');
  const own = parseYamlFile(file, text);
  if (own.issues.length > 0) return { rule: undefined, issues: own.issues };
  const yaml = overridden(own, overrides);
  const parsed = RuleFile.safeParse(yaml.value);
  if (!parsed.success) {
    const issues = zodIssues(yaml, RuleFile, parsed.error, []);
    return { rule: undefined, issues: [...issues, ...furtherIssues(yaml, own.value), ...testShapeIssues(yaml, file)] };
  }
  const content = parsed.data;
  const kind = KINDS.get(content.kind);
  const issues = [...identityIssues(yaml, content, id), ...bandIssues(yaml, content)];
  const shape = () => testShapeIssues(yaml, file);
  if (kind === undefined) return { rule: undefined, issues: [...issues, unknownKind(yaml, content.kind), ...shape()] };
  const entities = content.entities ?? (content.entity === undefined ? [] : [content.entity]);
  const source: RuleSource = { file, entities };
  const params = kind.params.safeParse(content.params);
  if (!params.success) {
    const faults = zodIssues(yaml, kind.params, params.error, ['params']);
    return { rule: undefined, issues: [...issues, ...faults, ...shape()] };
  }
  const paramIssues = (kind.check?.(params.data, source) ?? []).map(({ path, place, message }) =>
    place === undefined ? yaml.issueAt(['params', ...path], message) : { ...place, message },
  );
  if (paramIssues.length > 0) return { rule: undefined, issues: [...issues, ...paramIssues, ...shape()] };
  const rule = toRule(content, entities, kind, params.data, { ...source, text });
  const all = [...issues, ...checkFields(yaml, rule), ...testIssues(yaml, rule)];
  return { rule: all.length === 0 ? rule : undefined, issues: all };
}

/** What is wrong with kind and parameters of a file that is wrong elsewhere: everything is told at once. */
function furtherIssues(yaml: YamlFile, value: unknown): readonly FileIssue[] {
  if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string') return [];
  const kind = KINDS.get(value.kind);
  if (kind === undefined) return [unknownKind(yaml, value.kind)];
  const written = 'params' in value ? value.params : {};
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return [];
  const params = kind.params.safeParse(written);
  return params.success ? [] : zodIssues(yaml, kind.params, params.error, ['params']);
}

/** What is wrong with the cases beside a rule that is itself wrong. */
function testShapeIssues(yaml: YamlFile, file: string): readonly FileIssue[] {
  const testFile = testFileOf(file);
  return existsSync(testFile) ? lintRuleTest(testFile) : [noTest(yaml, testFile)];
}

function testFileOf(file: string): string {
  return file.replace(/\.yaml$/, '.test.yaml');
}

function zodIssues(yaml: YamlFile, schema: z.ZodType, error: z.ZodError, base: YamlPath): FileIssue[] {
  return error.issues.flatMap((issue) => explainIssue(yaml, schema, issue, base));
}

function overridden(yaml: YamlFile, { values, place }: RuleOverrides): YamlFile {
  const value = withOverrides(yaml.value, values);
  if (place === undefined) return overriddenFile(yaml, value, { yaml, pathOf: () => undefined });
  const pathOf = (path: YamlPath): YamlPath | undefined => {
    const setting = path[0] === 'params' ? path.slice(1) : RULE_SETTINGS.includes(String(path[0])) ? path : [];
    const isSet = setting.length > 0 && Object.hasOwn(values, String(setting[0]));
    return isSet ? [...place.path, ...setting] : undefined;
  };
  return overriddenFile(yaml, value, { yaml: place.yaml, pathOf });
}

function withOverrides(value: unknown, overrides: Overrides): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(overrides).length === 0) return value;
  const entries = Object.entries(overrides);
  const settings = entries.filter(([key]) => RULE_SETTINGS.includes(key));
  const params = entries.filter(([key]) => !RULE_SETTINGS.includes(key));
  const own = 'params' in value && typeof value.params === 'object' ? { ...value.params } : {};
  return { ...value, ...Object.fromEntries(settings), params: mergedParams(own, Object.fromEntries(params)) };
}

const ONE_OF_ENTITIES = {
  en: 'Write "entity: …" for one entity or "entities: […]" for several, not both.',
  'zh-CN': '一个实体写 "entity: …"，多个实体写 "entities: […]"，二者只能选一。',
};
const FIX_WITHOUT_STEPS = {
  en: 'fix must tell the department what to do: write the steps.',
  'zh-CN': 'fix 必须告诉部门如何整改：请写明步骤。',
};

function wrongId(written: string, id: string): LocalizedText {
  return {
    en: `The id is "${written}": write "${id}", the path of the file.`,
    'zh-CN': `id 是 "${written}"：请写 "${id}"，即文件的路径。`,
  };
}

function identityIssues(yaml: YamlFile, content: RuleFile, id: string): FileIssue[] {
  const issues: FileIssue[] = [];
  if (content.id !== id) issues.push(yaml.issueAt(['id'], wrongId(content.id, id)));
  if ((content.entity === undefined) === (content.entities === undefined)) {
    issues.push(yaml.issueAt([content.entity === undefined ? 'kind' : 'entities'], ONE_OF_ENTITIES));
  }
  const withoutAdvice = Object.entries(content.fix as LocalizedText).find(([, text]) => text.length < 10);
  if (withoutAdvice !== undefined) {
    issues.push(yaml.issueAt(['fix', withoutAdvice[0]], FIX_WITHOUT_STEPS));
  }
  return issues;
}

function bandIssues(yaml: YamlFile, { severity }: RuleFile): FileIssue[] {
  if (typeof severity === 'string') return [];
  return severity.flatMap(({ over }, index) => {
    const before = severity[index - 1];
    if (before === undefined || over > before.over) return [];
    const message = {
      en: `severity.${index}.over is ${over}: write more than ${before.over}; bands go up.`,
      'zh-CN': `severity.${index}.over 是 ${over}：请写大于 ${before.over} 的数字；各档须递增。`,
    };
    return [yaml.issueAt(['severity', index, 'over'], message)];
  });
}

function unknownKind(yaml: YamlFile, name: string): FileIssue {
  const near = nearestWord(name, KINDS.keys());
  const advice = near === undefined ? listed([...KINDS.keys()]) : { en: `"${near}"`, 'zh-CN': ` "${near}"` };
  const message = {
    en: `kind is "${name}": write ${advice.en}.`,
    'zh-CN': `kind 的值是 "${name}"：请写${advice['zh-CN']}。`,
  };
  return yaml.issueAt(['kind'], message);
}

function toRule(
  content: RuleFile,
  entities: readonly EntityName[],
  kind: Kind,
  params: unknown,
  source: RuleSource & Pick<Rule, 'text'>,
): Rule {
  const resolved = kind.resolve?.(params, source) ?? params;
  const { id, code, status, title, severity, department, dueDays, risk, fix, falsePositives } = content;
  const { references, tags, formerIds } = content;
  const texts = { title, risk, fix, falsePositives, references, tags };
  const suggest = content.suggest === undefined ? {} : { suggest: content.suggest };
  const said = {
    id,
    code,
    kind: kind.id,
    entities,
    severity,
    department,
    dueDays,
    ...texts,
    params: resolved,
    ...suggest,
  };
  return {
    ...said,
    status,
    definition: content.definition,
    formerIds,
    file: source.file,
    text: source.text,
    testFile: testFileOf(source.file),
    contentHash: hashOf(said),
    ruleHash: hashOf([kind.id, entities, resolved, typeof severity === 'string' ? null : severity]),
  };
}

function testIssues(yaml: YamlFile, rule: Rule): readonly FileIssue[] {
  return existsSync(rule.testFile) ? readRuleTest(rule).issues : [noTest(yaml, rule.testFile)];
}

function noTest(yaml: YamlFile, testFile: string): FileIssue {
  const message = {
    en: `The rule has no test: write ${testFile} with a finding case and a clean case.`,
    'zh-CN': `规则没有测试：请编写 ${testFile}，至少包含一个有发现的用例和一个无缺陷的用例。`,
  };
  return yaml.issueAt(['id'], message);
}
