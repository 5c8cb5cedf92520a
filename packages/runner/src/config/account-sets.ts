import { accountSetSource, type CalendarDate } from '@erp-audit/core';
import type { SourceConfig } from './config.ts';

const SECRETS: ReadonlySet<string> = new Set(['password', 'passphrase', 'key', 'cert', 'ca']);
/** Name and password of a URL are taken as they are. */
const URL_ACCOUNT = /^[a-z][a-z0-9+.-]*:\/\/[^/]*@/i;

/** A source that a run reads: one as it is configured, or one account set of it. */
export interface NamedSource {
  readonly name: string;
  /** Name in the configuration. */
  readonly base: string;
  readonly accountSet: string | undefined;
  /** The settings with the account set in place; `{year}` stands until the day is known. */
  readonly settings: SourceConfig;
}

/** The sources of a configuration, each account set on its own, in the order they are written. */
export function namedSources(sources: Readonly<Record<string, SourceConfig>>): readonly NamedSource[] {
  return Object.entries(sources).flatMap(([base, settings]): readonly NamedSource[] => {
    const { accountSets } = settings;
    if (accountSets === undefined) return [{ name: base, base, accountSet: undefined, settings }];
    return accountSets.map((accountSet) => ({
      ...{ name: accountSetSource(base, accountSet), base, accountSet },
      settings: completed(settings, { accountSet }),
    }));
  });
}

/** The settings as they are on a day: `{year}` is its year. */
export function settingsOn(settings: SourceConfig, day: CalendarDate): SourceConfig {
  return completed(settings, { year: day.slice(0, 4) });
}

/** Whether the source has a database for each year. */
export function isByYear(settings: SourceConfig): boolean {
  return mentions(settings, 'year');
}

/** Whether `{name}` stands in the connection or the schema. */
export function mentions({ connection, schema }: SourceConfig, name: 'accountSet' | 'year'): boolean {
  let found = false;
  const look = (text: string) => {
    found ||= text.includes(`{${name}}`);
    return text;
  };
  inPlaces({ connection, schema }, look);
  return found;
}

/** Name of the database a connection leads to, as far as it can be seen from here. */
export function databaseOf({ connection }: SourceConfig): string | undefined {
  if (typeof connection === 'string') {
    const path = URL.canParse(connection) ? new URL(connection).pathname.slice(1) : '';
    return path === '' ? undefined : decodeURIComponent(path);
  }
  const { database } = (connection ?? {}) as { readonly database?: unknown };
  return typeof database === 'string' ? database : undefined;
}

function completed(settings: SourceConfig, values: Readonly<Record<string, string>>): SourceConfig {
  const fill = (text: string) =>
    Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, value), text);
  const { connection, schema } = settings;
  const { schema: _, ...rest } = settings;
  const filled = inPlaces({ connection, schema }, fill);
  return {
    ...rest,
    connection: filled.connection ?? {},
    ...(filled.schema === undefined ? {} : { schema: filled.schema }),
  };
}

function inPlaces(
  { connection, schema }: { readonly connection: unknown; readonly schema?: string | undefined },
  fill: (text: string) => string,
) {
  return { connection: inValue(connection, fill), schema: schema === undefined ? undefined : fill(schema) };
}

function inValue(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') {
    const account = URL_ACCOUNT.exec(value)?.[0] ?? '';
    return `${account}${fill(value.slice(account.length))}`;
  }
  if (Array.isArray(value)) return value.map((each) => inValue(each, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, SECRETS.has(key) ? each : inValue(each, fill)]),
  );
}
