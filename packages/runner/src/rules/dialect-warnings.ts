import type { FileIssue } from '@erp-audit/core';
import { dialectIssues } from '@erp-audit/engine';
import type { Project } from '../project/project.ts';

/**
 * What keeps rules with SQL of their own from running on the databases of the configured sources, each with its place and
 * what to write instead. Such a rule is skipped there by name; nothing else is wrong with it.
 */
export async function dialectWarnings({ sources }: Pick<Project, 'sources'>): Promise<readonly FileIssue[]> {
  const found = new Map<string, FileIssue>();
  for (const { connector, rules } of sources) {
    for (const rule of rules) {
      for (const issue of await dialectIssues(rule, connector.dialect)) {
        found.set(JSON.stringify([issue.file, issue.line, issue.column, issue.message]), issue);
      }
    }
  }
  return [...found.values()];
}
