import { expected } from '@erp-audit/engine';
import { z } from 'zod';

export const Text = z.string().trim().min(1);

/** A name that the admin gives. */
export const Name = z.string().regex(
  /^[a-z][a-z0-9-]*$/,
  expected({
    en: 'use small letters, digits and "-", beginning with a letter, such as erp-2026',
    'zh-CN': '请用小写字母、数字和 "-"，以字母开头，如 erp-2026',
  }),
);

export const Timezone = z.string().refine(
  isTimezone,
  expected({
    en: 'an IANA time zone such as Asia/Shanghai or Europe/Berlin',
    'zh-CN': ' IANA 时区，如 Asia/Shanghai 或 Europe/Berlin',
  }),
);

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
