import { LOCALES, SEVERITIES } from '@erp-audit/core';
import { expected } from '@erp-audit/engine';
import { z } from 'zod';
import { ACCESS_SETTINGS } from './access-config.ts';
import { AnomaliesConfig } from './anomalies-config.ts';
import { APPROVAL_SETTINGS } from './approvers-config.ts';
import { CalendarConfig } from './calendar-config.ts';
import { CalendarDay } from './calendar-day.ts';
import { ConfidentialConfig, departmentReaders } from './confidential-config.ts';
import { DELIVERY_SETTINGS } from './delivery-config.ts';
import { EscalationConfig, Person } from './escalation-config.ts';
import { MatchingConfig } from './matching-config.ts';
import { RetentionConfig } from './retention-config.ts';
import { RhythmConfig } from './rhythm-config.ts';
import { OperationsConfig, ScheduleConfig } from './schedule-config.ts';
import { Name, Text, Timezone } from './shared-shapes.ts';

const BothLanguages = z.strictObject({ en: Text, 'zh-CN': Text }).readonly();

const OrganisationConfig = z.strictObject({
  name: Text,
  locale: z.enum(LOCALES).default('en'),
  timezone: Timezone,
  /** Two letters; decides what counts as domestic, and which telephone and postcode formats apply without a country. */
  country: z
    .string()
    .regex(
      /^[A-Z]{2}$/,
      expected({ en: 'a country code of two capital letters such as CN', 'zh-CN': '两个大写字母的国家代码，如 CN' }),
    )
    .optional(),
});

const SourceConfig = z.strictObject({
  connector: Text,
  /** What it looks like is the connector's business; checked by it before anything is opened. */
  connection: z
    .unknown()
    .refine(
      (value) => value !== undefined && value !== null,
      expected({ en: 'a URL, or host, user and so on', 'zh-CN': ' URL，或 host、user 等设置' }),
    ),
  schema: Text.optional(),
  profile: Text,
  limits: z
    .strictObject({
      connections: z.int().min(1).max(8).default(2),
      statementTimeoutSeconds: z.int().min(1).max(86_400).default(120),
    })
    .prefault({}),
  asOf: CalendarDay.optional(),
  ...ACCESS_SETTINGS,
  include: z.array(Text).min(1).optional(),
  /** Base address of the ERP's web pages; paths of the profile's `url` are appended. */
  recordUrl: z
    .url({
      protocol: /^https?$/,
      error: expected({
        en: 'an address such as https://erp.example.com',
        'zh-CN': '网址，如 https://erp.example.com',
      }),
    })
    .optional(),
});

const DepartmentConfig = z.strictObject({
  id: Name,
  name: BothLanguages,
  governance: z.boolean().default(false),
  owner: Person.optional(),
  /** Who explains rules in the department and helps with many records at once; else the owner. */
  keyUser: Person.optional(),
  /** How many people work in it: groups of fewer than five are never shown by name where defects come from. */
  people: z.int().min(1).optional(),
  escalateTo: Name.optional(),
  orgUnits: z.array(z.coerce.string()).default([]),
  ...departmentReaders,
  /** Accounts of the operating system that answer for the department: they accept or decline what others pass on to it. */
  members: z.array(Text).default([]),
});

const RuleOverride = z.looseObject({
  severity: z.union([z.enum(SEVERITIES), z.array(z.unknown())]).optional(),
  department: Name.optional(),
});

/** The whole of `erp-audit.yaml`. */
export const ConfigFile = z.strictObject({
  version: z.literal(1),
  organisation: OrganisationConfig,
  calendar: CalendarConfig.prefault({}),
  escalation: EscalationConfig.prefault({}),
  store: z
    .string()
    .regex(
      /^(pglite:.+|postgres(ql)?:\/\/.+)$/s,
      expected({
        en: 'pglite:./folder or postgres://user@host/database',
        'zh-CN': ' pglite:./folder 或 postgres://user@host/database',
      }),
    )
    .default('pglite:./.erp-audit/store'),
  sources: z.record(Name, SourceConfig),
  departments: z.array(DepartmentConfig).min(1),
  ...APPROVAL_SETTINGS,
  rules: z
    .strictObject({
      include: z.array(Text).min(1).default(['**']),
      set: z.record(z.string(), RuleOverride).default({}),
      /** Active rules that no approver approved as they stand are not checked. */
      requireApproval: z.boolean().default(false),
    })
    .prefault({}),
  reports: z
    .strictObject({
      directory: Text.default('./out'),
      formats: z
        .array(z.enum(['xlsx', 'html', 'json', 'pdf']))
        .min(1)
        .default(['xlsx', 'html']),
      /** Folder with what of the shipped templates the organisation replaces: `committee/partials`, logo, style, texts. */
      own: Text.default('./reports'),
      /** `strict` locks all cells of the workbooks but the answers; nothing can be sorted in them then. */
      protect: z.enum(['header', 'strict']).default('header'),
    })
    .prefault({}),
  returns: z.strictObject({ directory: Text.default('./returns') }).prefault({}),
  schedule: ScheduleConfig,
  operations: OperationsConfig,
  rhythm: RhythmConfig,
  ...DELIVERY_SETTINGS,
  confidential: ConfidentialConfig.optional(),
  retention: RetentionConfig.prefault({}),
  matching: MatchingConfig.prefault({}),
  anomalies: AnomaliesConfig.prefault({}),
});
export type ConfigFile = z.output<typeof ConfigFile>;
export type SourceConfig = z.output<typeof SourceConfig>;
