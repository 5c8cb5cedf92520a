import { quoteName } from './quote-name.ts';

const ACCOUNT = "'audit'@'%'";

/** The statements of the README for this database. In a grant `_` and `%` of its name stand for any characters. */
export function readOnlyAccount(database: string): readonly string[] {
  return [
    `create user ${ACCOUNT} identified by '…' with max_user_connections 4;`,
    `grant select, show view on ${quoteName(database.replaceAll(/[_%]/g, '\\$&'))}.* to ${ACCOUNT};`,
  ];
}
