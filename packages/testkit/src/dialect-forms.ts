import { createMssqlDialect } from '@erp-audit/connector-mssql';
import { createMysqlDialect, serverVersion } from '@erp-audit/connector-mysql';
import { createOracleDialect } from '@erp-audit/connector-oracle';
import { createPostgresDialect } from '@erp-audit/connector-postgres';
import type { Dialect } from '@erp-audit/core';

/** A dialect as it is for a family of versions of its DBMS. */
export interface DialectForm {
  /** Name of its script, such as `mssql-2016`. */
  readonly id: string;
  /** As people call it, such as `SQL Server 2016`. */
  readonly name: string;
  readonly dialect: Dialect;
}

const mssql = (name: string, major: number): DialectForm => ({
  id: `mssql-${name.replaceAll(' ', '').toLowerCase()}`,
  name: `SQL Server ${name}`,
  dialect: createMssqlDialect({ major, compatibility: major * 10 }),
});

const oracle = (version: string, characterSet: string): DialectForm => ({
  id: characterSet === 'AL32UTF8' ? `oracle-${version}` : `oracle-${version}-${characterSet.toLowerCase()}`,
  name: characterSet === 'AL32UTF8' ? `Oracle ${version}` : `Oracle ${version} ${characterSet}`,
  dialect: createOracleDialect({ version: `${version}.0.0.0`, characterSet }),
});

const mysql = (product: 'MySQL' | 'MariaDB', version: string): DialectForm => ({
  id: `${product.toLowerCase()}-${version}`,
  name: `${product} ${version}`,
  dialect: createMysqlDialect(serverVersion(product === 'MySQL' ? `${version}.40` : `${version}.6-MariaDB`)),
});

/** Every form in which statements are written, oldest first within a DBMS. */
export const DIALECT_FORMS: readonly DialectForm[] = [
  { id: 'postgres', name: 'PostgreSQL', dialect: createPostgresDialect('pg_catalog."und-x-icu"') },
  mysql('MySQL', '5.7'),
  mysql('MySQL', '8.0'),
  mysql('MariaDB', '10.11'),
  mssql('2008 R2', 10),
  mssql('2012', 11),
  mssql('2016', 13),
  mssql('2022', 16),
  oracle('11.2', 'AL32UTF8'),
  oracle('11.2', 'ZHS16GBK'),
  oracle('12.2', 'AL32UTF8'),
  oracle('19.3', 'AL32UTF8'),
  oracle('23.4', 'AL32UTF8'),
];
