import { ENTITIES, type EntityName, RULE_STATUSES, SEVERITIES } from '@erp-audit/core';
import { z } from 'zod';

const Count = z.int().min(0);
const Severity = z.enum(SEVERITIES);

const FileIssueJson = z.strictObject({
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  message: z.string().describe('in the language of the command'),
});

/** What `rules list` prints. */
export const RulesListJson = z.strictObject({
  rules: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      kind: z.string(),
      status: z.enum(RULE_STATUSES),
      title: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
      entities: z.array(z.enum(Object.keys(ENTITIES) as [EntityName])),
      severity: z
        .union([Severity, z.literal('fromPair'), z.array(z.strictObject({ over: z.number(), severity: Severity }))])
        .describe('one word, bands by the measure of the finding, or fromPair where the rule gives it'),
      department: z.string().nullable().describe('null: the governance office'),
      file: z.string(),
    }),
  ),
});

/** What `rules lint` prints where no file has a fault; faults are told as an error. */
export const RulesLintJson = z.strictObject({
  rules: Count.describe('rules that were read'),
  issues: z.array(FileIssueJson),
  warnings: z.array(FileIssueJson).describe('SQL that a configured database cannot run'),
});

/** What `rules test` prints. */
export const RulesTestJson = z.strictObject({
  cases: z.array(
    z.strictObject({
      rule: z.string(),
      name: z.string(),
      passed: z.boolean(),
      differences: z.array(z.string()).describe('what was expected and what was found instead; empty where it passed'),
    }),
  ),
});

/** What `rules docs` prints. */
export const RulesDocsJson = z.strictObject({
  rules: Count,
  files: z.array(z.string()).describe('written files'),
});
