import { expected } from '@erp-audit/engine';
import { z } from 'zod';

const MONTHS_OF_A_YEAR = 12;
/** Below this a quarter's report could no longer be explained. */
const SHORTEST_MONTHS = 3;

/** A time to keep something, in whole months; undefined: for ever. */
export type KeepMonths = number | undefined;

const EXPECTED = expected({
  en: 'a time of at least 3 months such as "24 months" or "10 years", or never (keep for ever)',
  'zh-CN': '至少 3 个月的期限，如 "24 months" 或 "10 years"，或 never（永久保留）',
});

const Keep = z.string().transform((text, context): KeepMonths => {
  if (text === 'never') return undefined;
  const [, count, unit] = /^(\d{1,4}) (month|year)s?$/.exec(text) ?? [];
  const months = Number(count) * (unit === 'year' ? MONTHS_OF_A_YEAR : 1);
  if (months >= SHORTEST_MONTHS) return months;
  context.addIssue({ code: 'custom', message: EXPECTED });
  return z.NEVER;
});

/** How long what is kept; `never` means that it never goes. */
export const RetentionConfig = z.strictObject({
  /** Labels and evidence of ended findings, details of events, texts of answers, rejected lines. */
  details: Keep.prefault('24 months'),
  /** Names of people, and masked values of the ERP, outside of decisions. */
  persons: Keep.prefault('24 months'),
  /** Who decided what: log, waivers, transfers. */
  decisions: Keep.prefault('10 years'),
  /** Files of written reports, each with the week it is of. */
  reports: Keep.prefault('never'),
  /** Results, counts and statements of runs that nothing else is made of, and ended jobs of the schedule. */
  runs: Keep.prefault('never'),
  /** That a run was, of which sources and by which rules, and its entry in the log. */
  manifests: z.literal('never').default('never'),
  /** The word without which decisions cannot go before ten years. */
  decisionsBelowTenYears: z.literal('accepted').optional(),
  /** The word without which results of runs cannot go before thirteen months. */
  runsBelowThirteenMonths: z.literal('accepted').optional(),
});
export type RetentionConfig = z.output<typeof RetentionConfig>;
