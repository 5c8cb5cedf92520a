import { DEFAULT_ESCALATION, type EscalationPolicy, LOCALES, SEVERITIES } from '@erp-audit/core';
import { expected } from '@erp-audit/engine';
import { z } from 'zod';

/** Somebody a message goes to. */
export const Person = z.strictObject({
  name: z.string().trim().min(1),
  email: z.email(expected({ en: 'an e-mail address', 'zh-CN': '电子邮件地址' })).optional(),
  /** Language of what is sent to him; else the one of the organisation. */
  language: z.enum(LOCALES).optional(),
});
export type Person = z.output<typeof Person>;

const Code = z
  .string()
  .regex(/^[A-Z]{2,8}-\d{3}$/, expected({ en: 'the code of a rule such as DUP-003', 'zh-CN': '规则代码，如 DUP-003' }));
const Days = z.int().min(1).max(260);

/** When findings go up, and to whom. Days are working days. */
export const EscalationConfig = z.strictObject({
  keyUserAfterShare: z.number().min(0).max(1).default(DEFAULT_ESCALATION.keyUserAfterShare),
  supportWhenMoreThan: z.int().min(1).default(DEFAULT_ESCALATION.supportWhenMoreThan),
  consultantAfterDays: Days.default(DEFAULT_ESCALATION.consultantAfterDays),
  committeeAfterDays: Days.default(DEFAULT_ESCALATION.committeeAfterDays),
  support: Person.optional(),
  consultant: Person.optional(),
  committee: Person.optional(),
  internalAudit: Person.optional(),
  /** Codes whose findings go to internal audit and to nobody else; with a severity, only those. */
  direct: z.array(z.union([Code, z.strictObject({ code: Code, severity: z.enum(SEVERITIES) })])).optional(),
});
export type EscalationConfig = z.output<typeof EscalationConfig>;

/** The settings as the store takes them. */
export function escalationPolicy(config: EscalationConfig): EscalationPolicy {
  const { keyUserAfterShare, supportWhenMoreThan, consultantAfterDays, committeeAfterDays, direct } = config;
  return {
    ...{ keyUserAfterShare, supportWhenMoreThan, consultantAfterDays, committeeAfterDays },
    sameCauseTimes: DEFAULT_ESCALATION.sameCauseTimes,
    direct:
      direct?.map((route) => (typeof route === 'string' ? { code: route, severity: null } : route)) ??
      DEFAULT_ESCALATION.direct,
  };
}
