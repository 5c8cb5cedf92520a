import type { NewProfile } from '@erp-audit/runner';
import { z } from 'zod';

const Text = z.strictObject({ en: z.string(), 'zh-CN': z.string() });
const Certainty = {
  certainty: z.number().min(0).max(1),
  level: z.enum(['high', 'medium', 'low']),
  reasons: z.array(Text),
};

const FieldJson = z.strictObject({
  field: z.string(),
  sql: z.string(),
  ...Certainty,
  written: z.boolean().describe('false: a comment in the profile'),
  references: z.string().nullable(),
  personal: z.string().nullable(),
});

const StatusJson = z.strictObject({
  sql: z.string(),
  codes: z.array(
    z.strictObject({
      code: z.string(),
      rows: z.int().min(0),
      status: z.string().nullable().describe('null: no known word tells it'),
    }),
  ),
});

const EntityJson = z.strictObject({
  entity: z.string(),
  written: z.boolean().describe('false: a comment in the profile'),
  problem: Text.nullable(),
  tables: z.array(z.strictObject({ table: z.string(), ...Certainty })).describe('best first'),
  from: z.string().nullable(),
  where: z.string().nullable(),
  company: z.string().nullable(),
  key: z.array(z.string()),
  label: z.string().nullable(),
  status: StatusJson.nullable(),
  fields: z.array(FieldJson),
});

/** What `profile new` prints. */
export const ProfileNewJson = z.strictObject({
  source: z.string(),
  file: z.string().nullable().describe('file that was written'),
  profile: z.string(),
  dialect: z.string(),
  tables: z.int().min(0).describe('tables and views of the catalogue'),
  sampledTables: z.int().min(0),
  nullDates: z.array(z.string()),
  naiveTimestamps: z.array(z.string()).describe('fields whose zone the person must state'),
  entities: z.array(EntityJson),
  yaml: z.string().describe('the profile'),
});

type EntityProposal = NewProfile['proposal']['entities'][number];

export function profileNewJson(
  { source, proposal, yaml }: NewProfile,
  file: string | undefined,
): z.output<typeof ProfileNewJson> {
  const { profile, dialect, tables, sampledTables, nullDates, naiveTimestamps, entities } = proposal;
  return {
    ...{ source, file: file ?? null, profile, dialect, tables, sampledTables, yaml },
    nullDates: [...nullDates],
    naiveTimestamps: [...naiveTimestamps],
    entities: entities.map(entityJson),
  };
}

function entityJson({ entity, tables, mapping, isWritten, problem }: EntityProposal): z.output<typeof EntityJson> {
  const { from, where, company, key, label, status, fields = [] } = mapping ?? {};
  return {
    ...{ entity, written: isWritten, problem: problem ?? null },
    tables: tables.map((each) => ({ ...each, reasons: [...each.reasons] })),
    ...{
      from: from ?? null,
      where: where ?? null,
      company: company ?? null,
      key: [...(key ?? [])],
      label: label ?? null,
    },
    status: status === undefined ? null : { sql: status.sql, codes: status.codes.map((each) => codeJson(each)) },
    fields: fields.map(({ field, sql, certainty, level, reasons, isWritten: written, references, personal }) => ({
      ...{ field, sql, certainty, level, reasons: [...reasons], written },
      ...{ references: references ?? null, personal: personal ?? null },
    })),
  };
}

function codeJson({
  code,
  rows,
  status,
}: NonNullable<NonNullable<EntityProposal['mapping']>['status']>['codes'][number]) {
  return { code, rows, status: status ?? null };
}
