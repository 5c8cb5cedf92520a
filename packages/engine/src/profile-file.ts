import { ACCESS_WAYS, DIALECTS, ENTITIES, STATUSES } from '@erp-audit/core';
import { z } from 'zod';
import { expected } from './yaml/expected.ts';

const PerDialect = z.partialRecord(z.enum(DIALECTS), z.string().min(1));

/** SQL text, or one text per dialect. */
export const SqlText = z.union([z.string().min(1), PerDialect]);
export type SqlText = z.output<typeof SqlText>;

const Localized = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) });

const storageTimezone = z.string().optional();

const field = z.union([
  z.string().min(1),
  z.strictObject({
    sql: SqlText,
    verified: z.string().min(1).optional().meta({
      description: 'Where the expression was seen to be right; absent means that it is written from memory.',
    }),
    personal: z.string().min(1).optional(),
    references: z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]).optional(),
    storageTimezone: storageTimezone.meta({
      description: 'IANA zone of this field, where it is not that of the profile.',
    }),
  }),
  PerDialect,
]);

const statusOf = z.strictObject({
  of: SqlText.meta({ description: 'Expression that gives the raw code.' }),
  map: z
    .record(z.string(), z.enum(STATUSES))
    .meta({ description: 'Raw code to canonical status; "" is the code of records that have none.' }),
});

const namedQuery = z.strictObject({
  columns: z.array(z.string().min(1)).min(1).meta({ description: 'Names of its columns.' }),
  sql: SqlText.meta({ description: 'A select; it may read itself by its name.' }),
});

/** One entity of a profile file. */
export const EntityMappingFile = z.strictObject({
  with: z
    .record(z.string().regex(/^[a-z][a-z0-9_]*$/), namedQuery)
    .optional()
    .meta({ description: 'Queries that `from` reads by their names, such as roles that include others to any depth.' }),
  from: SqlText.meta({ description: 'What stands after FROM: tables, joins, sub-selects.' }),
  where: SqlText.optional(),
  company: SqlText.optional().meta({ description: 'Company of the record; absent or null means shared.' }),
  key: z.array(SqlText).min(1).meta({ description: 'Expressions that identify the record within its company.' }),
  label: z.union([SqlText, z.strictObject({ sql: SqlText, personal: z.string().min(1) })]).optional(),
  url: SqlText.optional().meta({ description: 'Path of the record below the record URL of the source.' }),
  status: statusOf.optional(),
  fields: z.record(z.string(), field).default({}),
});
export type EntityMappingFile = z.output<typeof EntityMappingFile>;

/** A function is held when every term is held; a term is held by any of its roles. */
export const FunctionTerms = z.strictObject({
  all: z.array(z.strictObject({ any: z.array(z.string().min(1)).min(1) })).min(1),
  verified: z.string().min(1).optional(),
});
export type FunctionTerms = z.output<typeof FunctionTerms>;

const entities = z.partialRecord(z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]), EntityMappingFile);

/** A profile file that stands on its own. */
export const ProfileFile = z.strictObject({
  profile: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, {
    error: expected({
      en: 'small letters, digits and "-", such as my-erp',
      'zh-CN': '小写字母、数字和 "-"，如 my-erp',
    }),
  }),
  extends: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Name or path of the profile whose parts are overridden.' }),
  title: Localized,
  versions: z.array(z.string()).default([]),
  tried: z.boolean().default(true).meta({
    description: 'False where nobody has run it on a database of this ERP; whoever uses it is told so.',
  }),
  dialects: z.array(z.enum(DIALECTS)).min(1),
  access: z.enum(ACCESS_WAYS).optional().meta({
    description: 'How data of such an ERP is usually allowed to be read; a source says otherwise by its own "access".',
  }),
  storageTimezone: storageTimezone.meta({ description: 'IANA zone in which naive timestamps were stored.' }),
  nullDates: z.array(z.iso.date()).default([]),
  entities,
  functions: z.record(z.string(), FunctionTerms).default({}),
  defaultLogins: z
    .array(z.string().trim().min(1))
    .min(1)
    .optional()
    .meta({ description: 'Logins that every new installation or demonstration of the ERP has.' }),
});
export type ProfileFile = z.output<typeof ProfileFile>;
