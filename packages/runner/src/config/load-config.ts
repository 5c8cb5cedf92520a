import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  AuditError,
  type Department,
  type FileIssue,
  listIssues,
  type NamedPerson,
  type WorkingCalendar,
} from '@erp-audit/core';
import { explainIssue, parseYamlFile, type YamlFile, type YamlPath } from '@erp-audit/engine';
import { loadCalendar } from '../calendar/load-calendar.ts';
import { checkAccountSetPlaces } from './check-account-sets.ts';
import { checkReferences } from './check-references.ts';
import { ConfigFile } from './config.ts';
import { isDeliverySecret } from './delivery-config.ts';
import { readEnvFile } from './env-file.ts';
import type { Person } from './escalation-config.ts';
import { type Environment, expandVariables } from './expand-variables.ts';
import { isMatchingSecret } from './matching-config.ts';

/** The admin's settings, complete with defaults, and where each of them was written. */
export interface Config extends Omit<ConfigFile, 'departments'> {
  /** Path as the user named it; stands in messages. */
  readonly file: string;
  /** Absolute folder of the file; relative paths of the settings start here. */
  readonly directory: string;
  readonly departments: readonly Department[];
  /** Days that are worked, as `calendar` says. */
  readonly workingCalendar: WorkingCalendar;
  /** Whether other users of the machine may read the secrets in `.env` beside the file. */
  readonly isEnvFileOpen: boolean;
  readonly yaml: YamlFile;
}

export interface LoadConfigOptions {
  /**
   * `leave` where no source is opened: connections stay as written, so that nobody needs their passwords.
   * Default: `expand`.
   */
  readonly connections?: 'expand' | 'leave';
  /**
   * `expand` where something is sent: only then the addresses and passwords of mail servers and chats are looked up, so
   * that nobody else needs them. Default: `leave`.
   */
  readonly delivery?: 'expand' | 'leave';
}

/**
 * Reads `erp-audit.yaml`.
 * @param environment - Where `${NAME}` is looked up, before `.env` beside the file.
 * @throws AuditError `CONFIG_NOT_FOUND`, or `CONFIG_INVALID` with one issue for each fault.
 */
export async function loadConfig(
  file: string,
  environment: Environment,
  { connections = 'expand', delivery = 'leave' }: LoadConfigOptions = {},
): Promise<Config> {
  const yaml = parseYamlFile(file, await readConfig(file));
  if (yaml.issues.length > 0) throw configInvalid(file, yaml.issues);
  const directory = resolve(dirname(file));
  const envFile = readEnvFile(directory);
  const expanded = expandVariables(
    yaml,
    directory,
    { ...envFile?.variables, ...environment },
    (path) =>
      isName(path) ||
      (connections === 'leave' && (isConnection(path) || isMatchingSecret(path))) ||
      (delivery === 'leave' && isDeliverySecret(path)),
  );
  const parsed = ConfigFile.safeParse(expanded.value ?? {});
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => explainIssue(yaml, ConfigFile, issue));
  const references = parsed.success ? checkReferences(yaml, parsed.data) : [];
  const places = parsed.success && connections === 'expand' ? checkAccountSetPlaces(yaml, parsed.data) : [];
  const loaded = parsed.success ? loadCalendar(parsed.data.calendar, yaml, directory) : undefined;
  const issues = [...expanded.issues, ...shape, ...references, ...places, ...(loaded?.issues ?? [])];
  if (!parsed.success || loaded === undefined || issues.length > 0) throw configInvalid(file, issues);
  return {
    ...parsed.data,
    departments: parsed.data.departments.map(toDepartment),
    workingCalendar: loaded.calendar,
    file,
    directory,
    isEnvFileOpen: envFile?.isOpenToOthers === true,
    yaml,
  };
}

/** Names that messages repeat, and that are no secret: a reference in one of them stays as it is written. */
function isName(path: YamlPath): boolean {
  const [part, , setting, inside] = path;
  if (part === 'rules') return true;
  return part === 'sources' && (NAMES.has(setting) || (setting === 'connection' && inside === 'tables'));
}

const NAMES: ReadonlySet<YamlPath[number] | undefined> = new Set(['connector', 'profile', 'include']);

function isConnection(path: YamlPath): boolean {
  return path[0] === 'sources' && path[2] === 'connection';
}

/** One error for all faults of the configuration, in the order of the file. */
export function configInvalid(file: string, issues: readonly FileIssue[]): AuditError<'CONFIG_INVALID'> {
  const sorted = issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return new AuditError('CONFIG_INVALID', listIssues(sorted), { file }, { issues: sorted });
}

async function readConfig(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const message = {
      en: `There is no configuration file "${file}" that can be read.`,
      'zh-CN': `没有可读取的配置文件 "${file}"。`,
    };
    throw new AuditError('CONFIG_NOT_FOUND', message, {}, { cause });
  }
}

function toDepartment(entry: ConfigFile['departments'][number]): Department {
  const { owner, keyUser, escalateTo, people, ...rest } = entry;
  return {
    ...rest,
    ...(escalateTo === undefined ? {} : { escalateTo }),
    ...(people === undefined ? {} : { people }),
    ...(owner === undefined ? {} : { owner: personOf(owner) }),
    ...(keyUser === undefined ? {} : { keyUser: personOf(keyUser) }),
  };
}

function personOf({ name, email, language }: Person): NamedPerson {
  return { name, ...(email === undefined ? {} : { email }), ...(language === undefined ? {} : { language }) };
}
