import type { DialectId, FileIssue } from '@erp-audit/core';
import { KINDS } from './kinds/index.generated.ts';
import type { Rule } from './rule.ts';
import { parseYamlFile } from './yaml/yaml-file.ts';

/**
 * What keeps a rule from running on a dialect, each with its place: words its database does not know, or reads as something
 * else. Empty where it runs; also where the rule has SQL for other dialects only, which the plan says by itself.
 */
export async function dialectIssues(rule: Rule, dialect: DialectId): Promise<readonly FileIssue[]> {
  const kind = KINDS.get(rule.kind);
  const issues = (await kind?.lint?.(rule.params, { file: rule.file, entities: rule.entities }, dialect)) ?? [];
  // Of ten thousand rules hardly one has any: the others are not read a second time.
  if (issues.length === 0) return [];
  const yaml = parseYamlFile(rule.file, rule.text);
  return issues.map(({ path, place, message }) =>
    place === undefined ? yaml.issueAt(['params', ...path], message) : { ...place, message },
  );
}
