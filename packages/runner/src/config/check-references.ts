import type { FileIssue } from '@erp-audit/core';
import { nearestWord, type YamlFile, type YamlPath } from '@erp-audit/engine';
import type { ConfigFile } from './config.ts';

/** Faults between settings: names that point nowhere, doubles, and not exactly one governance office. */
export function checkReferences(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  return [
    ...checkSources(yaml, config),
    ...checkDepartments(yaml, config),
    ...checkRuleDepartments(yaml, config),
    ...checkSchedule(yaml, config),
  ];
}

function checkSources(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  return Object.keys(config.sources).length > 0
    ? []
    : [yaml.issueAt(['sources'], 'sources is empty: name at least one source such as "erp:" with its settings.')];
}

function checkDepartments(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const ids = config.departments.map((department) => department.id);
  const doubles = ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [yaml.issueAt(['departments', index, 'id'], `Department "${id}" is listed twice: give each its own id.`)],
  );
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
      const message = `Org unit "${unit}" belongs to department "${owner}" already: list it once.`;
      return owner === undefined ? [] : [yaml.issueAt(['departments', index, 'orgUnits', position], message)];
    }),
  );
}

function checkGovernance(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const offices = config.departments.flatMap(({ governance }, index) => (governance ? [index] : []));
  if (offices.length === 1) return [];
  const path = offices[1] === undefined ? ['departments'] : ['departments', offices[1], 'governance'];
  const found = offices.length === 0 ? 'No department is' : `${offices.length} departments are`;
  const advice = 'write "governance: true" for exactly one; it gets every finding that has no other owner.';
  return [yaml.issueAt(path, `${found} the governance office: ${advice}`)];
}

function checkRuleDepartments(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const ids = config.departments.map((department) => department.id);
  return Object.entries(config.rules.set).flatMap(([rule, { department }]) =>
    department === undefined ? [] : unknownDepartment(yaml, ['rules', 'set', rule, 'department'], department, ids),
  );
}

function checkSchedule(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const sources = Object.keys(config.sources);
  return Object.entries(config.schedule).flatMap(([name, { run }]) =>
    (run ?? []).flatMap((source, index) =>
      sources.includes(source)
        ? []
        : [yaml.issueAt(['schedule', name, 'run', index], notOneOf('source', source, sources))],
    ),
  );
}

function unknownDepartment(yaml: YamlFile, path: YamlPath, id: string, ids: readonly string[]): readonly FileIssue[] {
  return ids.includes(id) ? [] : [yaml.issueAt(path, notOneOf('department', id, ids))];
}

/** "There is no source "x". Did you mean "y"?" */
export function notOneOf(what: string, name: string, known: readonly string[]): string {
  const near = nearestWord(name, known);
  const advice = near === undefined ? `Write one of ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return `There is no ${what} "${name}". ${advice}`;
}
