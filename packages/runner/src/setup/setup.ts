import type { AccessWay, Locale, SourcePermission } from '@erp-audit/core';
import type { NewDepartment } from './match-departments.ts';
import type { SourceAddress } from './source-address.ts';

/** What a new folder is made of. */
export interface Setup {
  /** Language of the comments and of the reports. */
  readonly locale: Locale;
  readonly organisation: string;
  readonly timezone: string;
  /** ISO 3166-1 alpha-2; undefined leaves the line to the admin. */
  readonly country: string | undefined;
  /** Undefined where it is not known yet: the configuration then names the variable ERP_URL. */
  readonly address: SourceAddress | undefined;
  /** How its data is reached; undefined leaves the line to the admin. */
  readonly access: AccessWay | undefined;
  /** Who confirmed that it may be; undefined leaves the line to the admin. */
  readonly permission: SourcePermission | undefined;
  /** Name of a shipped profile. */
  readonly profile: string;
  /** Patterns of the shipped rules, such as `ownership/**`. */
  readonly families: readonly string[];
  readonly departments: readonly NewDepartment[];
}
