import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { brokenFile } from '../broken-file.ts';

const TOOL_COLUMNS = [
  'number',
  'severity',
  'rule',
  'company',
  'record_type',
  'record',
  'name',
  'details',
  'suggested',
  'first_seen',
  'age',
  'due',
  'reopened',
  'state',
  'verified',
  'token',
] as const;
const ANSWER_COLUMNS = [
  'kind',
  'otherDepartment',
  'correctedValue',
  'rootCause',
  'action',
  'plannedDate',
  'responsible',
  'evidence',
  'comment',
] as const;

const Layout = z.strictObject({
  columns: z.array(
    z.strictObject({
      id: z.enum([...TOOL_COLUMNS, ...ANSWER_COLUMNS]),
      width: z.number().positive(),
      print: z.boolean().default(true),
      hidden: z.boolean().default(false),
    }),
  ),
  rowsPerSheet: z.int().min(1).max(1_000_000),
});

/** Columns of the findings sheets and where a sheet is split. */
export type Layout = z.output<typeof Layout>;
export type Column = Layout['columns'][number];
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

export function isAnswerColumn(id: Column['id']): id is AnswerColumn {
  return ANSWER_COLUMNS.some((column) => column === id);
}

export async function loadLayout(file: string): Promise<Layout> {
  const { parse } = await import('yaml');
  const result = Layout.safeParse(parse(await readFile(file, 'utf8')));
  if (result.success) return result.data;
  throw brokenFile(file, result.error);
}
