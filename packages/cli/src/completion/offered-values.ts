import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { accountSetSource, ENTITIES, type EntityName, type Locale } from '@erp-audit/core';
import { parse } from 'yaml';
import type { Candidate } from './candidate.ts';
import { readRecentFindings } from './recent-findings.ts';
import type { ValueName } from './value-names.ts';

/** Where values are looked up. */
export interface ValueContext {
  readonly locale: Locale;
  /** Folder the command was called in. */
  readonly directory: string;
  /** The configuration as it was typed. */
  readonly config: string;
}

type Offering = (context: ValueContext) => readonly Candidate[];

/** Files and folders are offered by the shell itself. */
const OFFERINGS: Readonly<Record<Exclude<ValueName, 'files' | 'folders'>, Offering>> = {
  departments: (context) =>
    entries(read(context)?.departments).flatMap(({ id, name }) =>
      typeof id === 'string' ? [{ value: id, about: textIn(name, context.locale) }] : [],
    ),
  entities: ({ locale }) => Object.entries(ENTITIES).map(([value, { title }]) => ({ value, about: title[locale] })),
  findings: (context) => readRecentFindings(folderOf(context)),
  kinds: (context) => unique(['condition', 'sql', ...ruleFiles(context).map(({ kind }) => kind)]),
  profiles: () => unique(yamlFiles(join(shippedRules(), 'profiles')).map((name) => name.replace(/\.yaml$/, ''))),
  rules: (context) =>
    ruleFiles(context).flatMap(({ id, code, title }) => [
      { value: code, about: title[context.locale] },
      { value: id, about: title[context.locale] },
    ]),
  scopes: (context) =>
    sourceNames(context).flatMap((source) =>
      (Object.keys(ENTITIES) as EntityName[]).map((entity) => ({
        value: `${source}/${entity}`,
        about: ENTITIES[entity].title[context.locale],
      })),
    ),
  sources: (context) => unique(sourceNames(context)),
};

/** Values that an option or argument takes; empty where they cannot be known. Never throws: typing goes on. */
export function offeredValues(
  name: Exclude<ValueName, 'files' | 'folders'>,
  context: ValueContext,
): readonly Candidate[] {
  try {
    return OFFERINGS[name](context);
  } catch {
    return [];
  }
}

interface LooseConfig {
  readonly sources?: Readonly<Record<string, unknown>>;
  readonly departments?: readonly unknown[];
  readonly rules?: { readonly include?: readonly unknown[] };
}

function folderOf({ directory, config }: ValueContext): string {
  return dirname(resolve(directory, config));
}

function read({ directory, config }: ValueContext): LooseConfig | undefined {
  const value: unknown = parse(readFileSync(resolve(directory, config), 'utf8'));
  return typeof value === 'object' && value !== null ? value : undefined;
}

function sourceNames(context: ValueContext): readonly string[] {
  return Object.entries(read(context)?.sources ?? {}).flatMap(([name, source]) => {
    const { accountSets } = (source ?? {}) as { readonly accountSets?: unknown };
    const sets = Array.isArray(accountSets) ? accountSets.filter((each) => typeof each === 'string') : [];
    return [name, ...sets.map((each) => accountSetSource(name, each))];
  });
}

function entries(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : [];
}

function textIn(text: unknown, locale: Locale): string {
  const value = (text as Readonly<Record<string, unknown>> | undefined)?.[locale];
  return typeof value === 'string' ? value : '';
}

function unique(values: readonly string[]): readonly Candidate[] {
  return [...new Set(values)].map((value) => ({ value, about: '' }));
}

interface RuleHead {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly title: Readonly<Record<Locale, string>>;
}

/** Shipped rules, and those of the folders that the configuration includes; only their first lines are looked at. */
function ruleFiles(context: ValueContext): readonly RuleHead[] {
  const include = ownPatterns(context);
  const own = include.map((pattern) => resolve(folderOf(context), pattern.split('/')[1] ?? ''));
  return [shippedRules(), ...new Set(own)].flatMap((folder) =>
    yamlFiles(folder)
      .filter((name) => !/^profiles\/|\.(test|matrix)\.yaml$/.test(name))
      .flatMap((name) => ruleHead(join(folder, name), name.replace(/\.yaml$/, ''))),
  );
}

function ownPatterns(context: ValueContext): readonly string[] {
  try {
    const include = read(context)?.rules?.include ?? [];
    return include.filter((each): each is string => typeof each === 'string' && each.startsWith('./'));
  } catch {
    return [];
  }
}

function ruleHead(file: string, id: string): readonly RuleHead[] {
  const text = readFileSync(file, 'utf8');
  const word = (key: string) => new RegExp(`^${key}: *(.+)$`, 'm').exec(text)?.[1] ?? '';
  const title = /^title: *\{ *en: *(.+?), *zh-CN: *(.+?) *\}/m.exec(text);
  const code = word('code');
  if (code === '') return [];
  return [{ id, code, kind: word('kind'), title: { en: title?.[1] ?? '', 'zh-CN': title?.[2] ?? '' } }];
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml') && !name.includes('node_modules'))
    .toSorted();
}

function shippedRules(): string {
  return dirname(createRequire(import.meta.url).resolve('@erp-audit/rules/package.json'));
}
