import { ACCESS_WAYS, READ_ORDERS } from '@erp-audit/core';
import { expected } from '@erp-audit/engine';
import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { Text } from './shared-shapes.ts';

const SET_FORM = expected({
  en: 'a text in quotes of letters, digits and "_", such as "001"',
  'zh-CN': '带引号的文本，只含字母、数字和 "_"，如 "001"',
});

/** Settings of a source about how its data may be reached and is read. */
export const ACCESS_SETTINGS = {
  /**
   * Account sets of an ERP that keeps each in a database of its own; `{accountSet}` in the connection stands for it,
   * `{year}` for the year of the day that is audited. Each becomes a source `<name>-<account set>`.
   */
  accountSets: z
    .array(z.custom<string>((value) => typeof value === 'string' && /^\w{1,32}$/.test(value), SET_FORM))
    .min(1)
    .optional(),
  /** Whether the ERP's own database is read, a readable copy of it, or files taken out of it; else what the profile says. */
  access: z.enum(ACCESS_WAYS).optional(),
  /** Who confirmed, and by which contract, that the data may be read this way. */
  permission: z.strictObject({ contract: Text, confirmedBy: Text, confirmedOn: CalendarDay }).optional(),
  reads: z.enum(READ_ORDERS).default('auto'),
};
