import type { AccessWay, EntityName, LocalizedText, Status } from '@erp-audit/core';
import type { FunctionTerms, SqlText } from './profile-file.ts';

/** One canonical field as SQL of the ERP. */
export interface FieldMapping {
  readonly sql: SqlText;
  /** Where the expression was verified; undefined means that it is written from memory, a hint. */
  readonly verified: string | undefined;
  /** Class of personal data, such as `contact`; undefined where it is none. */
  readonly personal: string | undefined;
  /** Entity whose living records the field must name. */
  readonly references: EntityName | undefined;
  /** IANA zone in which its naive timestamps were stored; undefined where it is that of the profile. */
  readonly storageTimezone: string | undefined;
}

/** A query that the table of an entity reads by its name. */
interface NamedMapping {
  readonly columns: readonly string[];
  readonly sql: SqlText;
}

/** One entity as the ERP stores it. */
export interface EntityMapping {
  /** By name; a name means the same query in all entities of a profile. */
  readonly with: Readonly<Record<string, NamedMapping>>;
  readonly from: SqlText;
  readonly where: SqlText | undefined;
  readonly company: SqlText | undefined;
  readonly key: readonly SqlText[];
  readonly label: Pick<FieldMapping, 'sql' | 'personal'> | undefined;
  readonly url: SqlText | undefined;
  readonly status: { readonly of: SqlText; readonly map: Readonly<Record<string, Status>> } | undefined;
  readonly fields: Readonly<Record<string, FieldMapping>>;
}

/** The mapping of one ERP product onto the canonical entities. */
export interface Profile {
  /** Name, such as `odoo`. */
  readonly id: string;
  readonly file: string;
  readonly title: LocalizedText;
  readonly versions: readonly string[];
  /** False where nobody has run it on a database of the ERP. */
  readonly tried: boolean;
  readonly dialects: readonly string[];
  /** How data of such an ERP is usually allowed to be read; undefined leaves it to the admin. */
  readonly access: AccessWay | undefined;
  /** IANA zone in which naive timestamps were stored. */
  readonly storageTimezone: string | undefined;
  /** Dates that mean null. */
  readonly nullDates: readonly string[];
  readonly entities: Readonly<Partial<Record<EntityName, EntityMapping>>>;
  readonly functions: Readonly<Record<string, FunctionTerms>>;
  /** Logins that every new installation of the ERP has; undefined where the profile says nothing of them. */
  readonly defaultLogins: readonly string[] | undefined;
  /** Hash of the texts of its file and of those it extends. */
  readonly textHash: string;
  /** Hash of everything that decides what the given entities contain; changes when their mapping does. */
  mappingHash(entities: readonly EntityName[]): string;
}
