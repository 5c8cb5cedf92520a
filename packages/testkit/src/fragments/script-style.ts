import { serverVersion, sessionSettings } from '@erp-audit/connector-mysql';
import { sessionTexts } from '@erp-audit/connector-oracle';
import type { DialectForm } from '../dialect-forms.ts';
import type { ScriptStyle } from './self-check-script.ts';

const LIMIT_SECONDS = 600;

const SQL_SERVER_SESSION = [
  'set nocount on;',
  'set ansi_nulls, ansi_padding, ansi_warnings, arithabort, concat_null_yields_null, quoted_identifier on;',
  'set language us_english;',
  'set dateformat ymd;',
  'go',
];
/** A blank line and an ampersand belong to the statements. */
const SQL_PLUS = [
  'set define off',
  'set sqlblanklines on',
  'set feedback off',
  'set linesize 2000',
  'set pagesize 100',
];

const HOW: Readonly<Record<string, string>> = {
  postgres: 'psql -X -d DATABASE -f FILE (in a database with encoding UTF8)',
  mysql: 'mysql --default-character-set=utf8mb4 DATABASE < FILE',
  mssql: 'sqlcmd -f 65001 -y 100 -d DATABASE -i FILE',
  oracle: 'NLS_LANG=.AL32UTF8 sqlplus -S ACCOUNT @FILE',
};

function session({ id, name, dialect }: DialectForm): readonly string[] {
  switch (dialect.id) {
    case 'mysql': {
      const version = serverVersion(
        id.startsWith('mariadb') ? `${id.replace('mariadb-', '')}.6-MariaDB` : `${id.replace('mysql-', '')}.40`,
      );
      return sessionSettings(version, LIMIT_SECONDS).map((statement) => `${statement};`);
    }
    case 'mssql':
      return SQL_SERVER_SESSION;
    case 'oracle':
      return [...SQL_PLUS, ...sessionTexts(undefined).map((statement) => `${statement};`)];
    default:
      return [`-- for ${name} of every supported version`];
  }
}

/** How the script of a form begins, with the session that its connector makes, and what ends each statement. */
export function scriptStyle(form: DialectForm, names: readonly string[]): ScriptStyle {
  return {
    head: [
      `-- Self-check of erp-audit on ${names.join(', ')}: generated, not written by hand.`,
      '-- Every statement is a select of given values: no table is read, nothing is written. Any account may run it.',
      `-- How: ${HOW[form.dialect.id]}`,
      '-- Each statement but the last shows the cases that are wrong, with what was expected and found; texts end in |.',
      `-- The last one says PASS n/n, or FAIL k/n. Please send us what is wrong.`,
      ...session(form),
    ],
    terminator: form.dialect.id === 'mssql' ? ';\ngo' : ';',
  };
}
