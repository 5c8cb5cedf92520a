import {
  ESCALATION_LEVELS,
  ESCALATION_REASONS,
  type EscalationReason,
  RESPONSES,
  type ResponseKind,
  SEVERITIES,
} from '@erp-audit/core';
import { ADDRESSEE_ROLES, type Reminders } from '@erp-audit/runner';
import { z } from 'zod';

const Count = z.int().min(0);
const Day = z.iso.date();
const Text = z.strictObject({ en: z.string(), 'zh-CN': z.string() });
const REASONS = Object.keys(ESCALATION_REASONS) as [EscalationReason, ...EscalationReason[]];
const ANSWERS = Object.keys(RESPONSES) as [ResponseKind, ...ResponseKind[]];

const DueJson = z.strictObject({
  department: z.string(),
  code: z.string(),
  rule: z.string(),
  severity: z.enum(SEVERITIES).describe('the worst of them'),
  dueSoon: Count,
  overdue: Count,
  earliestDue: Day,
});

const EscalationJson = z.strictObject({
  level: z.enum(ESCALATION_LEVELS),
  department: z.string(),
  code: z.string(),
  rule: z.string(),
  direct: z.boolean().describe('goes to internal audit and to nobody else'),
  severity: z.enum(SEVERITIES).describe('the worst of them'),
  findings: Count,
  overdue: Count,
  findingIds: z.array(z.string()).describe('the worst and longest due, at most 100'),
  value: z.string().nullable().describe('exact decimal text in company currency, of those whose value is known'),
  unknownValues: Count,
  since: Day,
  earliestDue: Day.nullable(),
  reasons: z.array(z.strictObject({ reason: z.enum(REASONS), findings: Count })),
  tried: z.array(z.strictObject({ answer: z.enum(ANSWERS), findings: Count })).describe('last answers, counted'),
  request: z.strictObject({ decision: z.string(), until: Day.nullable() }).nullable(),
  decisionNeeded: Text,
  decideBy: Day.nullable(),
});

/** What `reminders` prints. */
export const RemindersJson = z.strictObject({
  asOf: Day,
  until: Day.describe('last day that counts as soon'),
  reminders: z.array(
    z.strictObject({
      to: z.strictObject({
        role: z.enum(ADDRESSEE_ROLES),
        department: z.string().nullable(),
        name: z.string().nullable().describe('null where the configuration names nobody'),
        email: z.string().nullable(),
      }),
      due: z.array(DueJson),
      escalated: z.array(EscalationJson),
      confidential: z
        .array(z.strictObject({ department: z.string(), dueSoon: Count, overdue: Count, escalated: Count }))
        .describe('confidential departments: numbers and nothing else'),
    }),
  ),
});

export function remindersJson({ asOf, until, reminders }: Reminders): z.output<typeof RemindersJson> {
  return {
    ...{ asOf, until },
    reminders: reminders.map(({ to, due, escalated, confidential }) => ({
      to: { ...to },
      due: due.map((line) => ({ ...line })),
      escalated: escalated.map((line) => ({
        ...line,
        findingIds: [...line.findingIds],
        reasons: line.reasons.map((each) => ({ ...each })),
        tried: line.tried.map((each) => ({ ...each })),
      })),
      confidential: confidential.map((line) => ({ ...line })),
    })),
  };
}
