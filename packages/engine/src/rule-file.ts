import { ENTITIES, RULE_STATUSES, SEVERITIES } from '@erp-audit/core';
import { z } from 'zod';
import { FunctionTerms } from './profile-file.ts';
import { SuggestFile } from './suggest/suggest-file.ts';
import { expected } from './yaml/expected.ts';

const EntityName = z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]);
const text = z.string().trim().min(1);
const Localized = z.strictObject({ en: text, 'zh-CN': text });
const longText = text.max(400);
const Risk = z.strictObject({ en: longText, 'zh-CN': longText });

const Severity = z.enum(SEVERITIES);
const Band = z.strictObject({ over: z.number().min(0), severity: Severity });

const statement = text.max(600);
const Statement = z.strictObject({ en: statement, 'zh-CN': statement });

/** One rule in words that two people implement alike; what does not apply is left out. */
export const WrittenDefinition = z.strictObject({
  scope: Statement.optional().meta({ description: 'Which records are looked at.' }),
  predicate: Statement.optional().meta({ description: 'What makes one defective, with the last good day or number.' }),
  nulls: Statement.optional().meta({
    description: 'What a missing value means: a defect, no defect, or not evaluable.',
  }),
  parameters: Statement.optional().meta({ description: 'What can be set, and what it stands at.' }),
  key: Statement.optional().meta({ description: 'What makes two findings the same finding.' }),
  evidence: Statement.optional().meta({ description: 'What is shown with a finding.' }),
  routing: Statement.optional().meta({ description: 'Which department acts.' }),
  skipped: Statement.optional().meta({
    description: 'When the rule cannot be checked, by the missing fields or settings.',
  }),
});
export type WrittenDefinition = z.output<typeof WrittenDefinition>;

/** What a rule file says; `params` are those of its kind. */
export const RuleFile = z.strictObject({
  id: z.string().meta({ description: 'Path below the rules folder without extension.' }),
  code: z
    .string()
    .regex(/^[A-Z]{2,6}-\d{3}$/, {
      error: expected({
        en: 'two to six capital letters, a hyphen and three digits, such as OPN-001',
        'zh-CN': '二至六个大写字母、连字符和三位数字，如 OPN-001',
      }),
    })
    .meta({
      description: 'Never changes, never used again.',
    }),
  kind: z.string(),
  status: z.enum(RULE_STATUSES),
  title: Localized,
  entity: EntityName.optional(),
  entities: z.array(EntityName).min(1).optional(),
  severity: z.union([Severity, z.literal('fromPair'), z.array(Band).min(1)]),
  department: text.optional(),
  dueDays: z.int().min(1).max(365).optional().meta({ description: 'Working days to fix.' }),
  params: z.record(z.string(), z.unknown()).default({}),
  risk: Risk,
  fix: Localized,
  falsePositives: Localized,
  definition: WrittenDefinition.default({}).meta({
    description: 'The rule in short sentences: scope, predicate, nulls, parameters, key, evidence, routing, skipped.',
  }),
  suggest: SuggestFile.optional().meta({
    description: 'The right value, where it follows from the evidence with certainty; shown in the workbook.',
  }),
  references: z.array(text).default([]),
  tags: z.array(text).default([]),
  formerIds: z.array(text).default([]),
});
export type RuleFile = z.output<typeof RuleFile>;

const CellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const TestRow = z.intersection(
  z.object({
    company: z.union([z.string(), z.number()]).default('-'),
    key: z.array(z.union([z.string(), z.number()])).min(1),
  }),
  z.record(z.string(), z.union([CellValue, z.array(z.union([z.string(), z.number()]))])),
);
const Keys = z.array(z.array(z.string()).min(1));

const Evidence = z.record(z.string(), z.union([CellValue, z.array(CellValue)]));

/** The cases of a rule. */
export const RuleTestFile = z.strictObject({
  asOf: z.iso.date(),
  country: z.string().length(2).optional().meta({ description: 'Country of the organisation.' }),
  nullDates: z
    .array(z.iso.date())
    .default([])
    .meta({ description: 'Dates that mean null, as a profile declares them.' }),
  cases: z
    .array(
      z.strictObject({
        name: text,
        rows: z.partialRecord(EntityName, z.array(TestRow)),
        params: z.record(z.string(), z.unknown()).optional(),
        functions: z.record(z.string(), FunctionTerms).optional(),
        defaultLogins: z.array(text).optional().meta({ description: 'Logins that the ERP is delivered with.' }),
        unmapped: z.array(text).optional().meta({
          description: 'Entities (`bom`) and fields (`user.last_login_at`) that the profile of this case does not map.',
        }),
        finds: z.union([Keys, z.partialRecord(EntityName, Keys)]).default([]),
        severities: z
          .union([z.array(Severity), z.partialRecord(EntityName, z.array(Severity))])
          .optional()
          .meta({ description: 'How grave each of `finds` is, in their order; by entity where the rule has several.' }),
        evidence: z
          .union([z.array(Evidence), z.partialRecord(EntityName, z.array(Evidence))])
          .optional()
          .meta({
            description:
              'What each of `finds` is shown with, in their order; only what is named here is compared. By entity where the rule has several.',
          }),
        skipped: z
          .union([text, z.partialRecord(EntityName, text)])
          .optional()
          .meta({
            description:
              'The rule is skipped, for this reason: `unmapped user.last_login_at`, `not_configured ownerMap`; by entity where it has several.',
          }),
        partial: z.array(text).optional().meta({ description: 'What the result names as checked only in part.' }),
        notEvaluable: z.int().min(0).optional(),
      }),
    )
    .min(2),
});
export type RuleTestFile = z.output<typeof RuleTestFile>;
