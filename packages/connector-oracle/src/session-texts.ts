import { useSchemaText } from './names.ts';

/**
 * Settings of the session decide how values become text and how texts are compared, so none is left to the server's
 * configuration or the environment of this process.
 */
const SETTINGS = {
  NLS_DATE_FORMAT: "'YYYY-MM-DD HH24:MI:SS'",
  NLS_TIMESTAMP_FORMAT: "'YYYY-MM-DD HH24:MI:SS.FF'",
  NLS_TIMESTAMP_TZ_FORMAT: "'YYYY-MM-DD HH24:MI:SS.FF TZH:TZM'",
  NLS_NUMERIC_CHARACTERS: "'.,'",
  NLS_CALENDAR: 'GREGORIAN',
  NLS_SORT: 'BINARY',
  NLS_COMP: 'BINARY',
  TIME_ZONE: "'+00:00'",
};

/** What a session begins with; each is a statement of its own. None of them changes data or begins a transaction. */
export function sessionTexts(schema: string | undefined): readonly string[] {
  const settings = Object.entries(SETTINGS).map(([name, value]) => `${name} = ${value}`);
  return [`ALTER SESSION SET ${settings.join(' ')}`, ...(schema === undefined ? [] : [useSchemaText(schema)])];
}
