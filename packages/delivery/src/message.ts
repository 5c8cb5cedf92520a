import type { Locale, Notice } from '@erp-audit/core';

/** A notice on its way to one place. */
export interface Message {
  readonly notice: Notice;
  readonly locale: Locale;
  /** Whose data it is about; stands in the last line. */
  readonly organisation: string;
}
