import type { FileIssue, LocalizedText } from '@erp-audit/core';
import { suggestWord, type YamlFile, type YamlPath } from '@erp-audit/engine';
import { namedSources } from './account-sets.ts';
import { checkApprovers } from './approvers-config.ts';
import { checkAccountSets } from './check-account-sets.ts';
import { checkConfidential } from './check-confidential.ts';
import { checkDelivery } from './check-delivery.ts';
import { checkRetention } from './check-retention.ts';
import type { ConfigFile } from './config.ts';

/** Faults between settings: names that point nowhere, doubles, and not exactly one governance office. */
export function checkReferences(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  return [
    ...checkSources(yaml, config),
    ...checkAccountSets(yaml, config),
    ...checkDepartments(yaml, config),
    ...checkRuleDepartments(yaml, config),
    ...checkSchedule(yaml, config),
    ...checkConfidentialDepartment(yaml, config),
    ...checkConfidential(yaml, config),
    ...checkDelivery(yaml, config, (path, name, known) => yaml.issueAt(path, notOneOf(NAMED.audience, name, known))),
    ...checkRetention(yaml, config),
    ...checkApprovers(yaml, config, (path, id) =>
      unknownDepartment(
        yaml,
        path,
        id,
        config.departments.map((each) => each.id),
      ),
    ),
  ];
}

function checkSources(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  if (Object.keys(config.sources).length > 0) return [];
  const message = {
    en: 'sources is empty: name at least one source such as "erp:" with its settings.',
    'zh-CN': 'sources 为空：请至少写一个数据源（如 "erp:"）及其设置。',
  };
  return [yaml.issueAt(['sources'], message)];
}

/** Every name that a source may be asked for by: its own, and that of all its account sets together. */
export function sourceNames({ sources }: Pick<ConfigFile, 'sources'>): readonly string[] {
  return [...new Set(namedSources(sources).flatMap(({ base, name }) => [base, name]))];
}

function checkDepartments(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const ids = config.departments.map((department) => department.id);
  const doubles = ids.flatMap((id, index) => {
    const message = {
      en: `Department "${id}" is listed twice: give each its own id.`,
      'zh-CN': `部门 "${id}" 列出了两次：请为每个部门写不同的 id。`,
    };
    return ids.indexOf(id) === index ? [] : [yaml.issueAt(['departments', index, 'id'], message)];
  });
  const escalations = config.departments.flatMap(({ escalateTo }, index) =>
    escalateTo === undefined ? [] : unknownDepartment(yaml, ['departments', index, 'escalateTo'], escalateTo, ids),
  );
  return [...doubles, ...escalations, ...checkOrgUnits(yaml, config), ...checkGovernance(yaml, config)];
}

function checkOrgUnits(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const owners = new Map<string, string>();
  return config.departments.flatMap(({ id, orgUnits }, index) =>
    orgUnits.flatMap((unit, position) => {
      const owner = owners.get(unit);
      owners.set(unit, owner ?? id);
      const message = {
        en: `Org unit "${unit}" belongs to department "${owner}" already: list it once.`,
        'zh-CN': `组织单元 "${unit}" 已属于部门 "${owner}"：请只列一次。`,
      };
      return owner === undefined ? [] : [yaml.issueAt(['departments', index, 'orgUnits', position], message)];
    }),
  );
}

function checkGovernance(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const offices = config.departments.flatMap(({ governance }, index) => (governance ? [index] : []));
  if (offices.length === 1) return [];
  const path = offices[1] === undefined ? ['departments'] : ['departments', offices[1], 'governance'];
  const count = offices.length;
  const found = count === 0 ? 'No department is' : `${count} departments are`;
  const advice = 'write "governance: true" for exactly one; it gets every finding that has no other owner.';
  const message = {
    en: `${found} the governance office: ${advice}`,
    'zh-CN': `${count === 0 ? '没有部门' : `有 ${count} 个部门`}被设为治理办公室：请只为一个部门写 "governance: true"；没有其他责任部门的发现都归它。`,
  };
  return [yaml.issueAt(path, message)];
}

function checkRuleDepartments(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const ids = config.departments.map((department) => department.id);
  return Object.entries(config.rules.set).flatMap(([rule, { department }]) =>
    department === undefined ? [] : unknownDepartment(yaml, ['rules', 'set', rule, 'department'], department, ids),
  );
}

function checkSchedule(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const sources = sourceNames(config);
  return Object.entries(config.schedule).flatMap(([name, { run }]) =>
    (run ?? []).flatMap((source, index) =>
      sources.includes(source)
        ? []
        : [yaml.issueAt(['schedule', name, 'run', index], notOneOf(NAMED.source, source, sources))],
    ),
  );
}

function checkConfidentialDepartment(yaml: YamlFile, { confidential, departments }: ConfigFile): readonly FileIssue[] {
  if (confidential === undefined) return [];
  const ids = departments.map(({ id }) => id);
  return unknownDepartment(yaml, ['confidential', 'department'], confidential.department, ids);
}

function unknownDepartment(yaml: YamlFile, path: YamlPath, id: string, ids: readonly string[]): readonly FileIssue[] {
  return ids.includes(id) ? [] : [yaml.issueAt(path, notOneOf(NAMED.department, id, ids))];
}

/** What to say where no department has the id; undefined where one has. */
export function unknownDepartmentText(
  departments: readonly { readonly id: string }[],
  id: string,
): LocalizedText | undefined {
  const ids = departments.map((department) => department.id);
  return ids.includes(id) ? undefined : notOneOf(NAMED.department, id, ids);
}

/** "There is no source "x". Did you mean "y"?" */
export function notOneOf(what: LocalizedText, name: string, known: readonly string[]): LocalizedText {
  const advice = suggestWord(name, known, 'writeOne');
  return {
    en: `There is no ${what.en} "${name}". ${advice.en}`,
    'zh-CN': `没有${what['zh-CN']} "${name}"。${advice['zh-CN']}`,
  };
}

/** What the names of the configuration name. */
export const NAMED = {
  audience: { en: 'audience', 'zh-CN': '接收方' },
  calendar: { en: 'shipped holiday calendar', 'zh-CN': '自带的假日日历' },
  department: { en: 'department', 'zh-CN': '部门' },
  profile: { en: 'shipped profile', 'zh-CN': '自带的 profile' },
  rule: { en: 'rule', 'zh-CN': '规则' },
  source: { en: 'source', 'zh-CN': '数据源' },
} as const satisfies Record<string, LocalizedText>;
