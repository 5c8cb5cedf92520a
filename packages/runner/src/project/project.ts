import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type AccessWay,
  AuditError,
  type CalendarDate,
  type Connector,
  type FileIssue,
  type LocalizedText,
  listIssues,
} from '@erp-audit/core';
import {
  loadProfile,
  loadRulesInTurns,
  matchesGlob,
  type Profile,
  type Rule,
  type RuleFolder,
} from '@erp-audit/engine';
import { checkConfidentialRules } from '../confidential/check-rules.ts';
import { namedSources, settingsOn } from '../config/account-sets.ts';
import { NAMED, notOneOf } from '../config/check-references.ts';
import type { SourceConfig } from '../config/config.ts';
import type { Environment } from '../config/expand-variables.ts';
import { type Config, configInvalid, loadConfig } from '../config/load-config.ts';
import { resolveConnector } from './resolve-connector.ts';
import { withCompany } from './with-company.ts';

/** The connector of folders of extracts. */
const FILES = 'files';
/** A connection has the same form in every year. */
const ANY_DAY = '2000-01-01' as CalendarDate;

/** One source with everything that is known without opening it: as it is configured, or one account set of it. */
export interface ProjectSource {
  readonly name: string;
  /** Name in the configuration; that of all its account sets. */
  readonly base: string;
  readonly accountSet: string | undefined;
  /** Its settings with the account set in place; `{year}` stands until the day is known. */
  readonly config: SourceConfig;
  /** How its data is reached: as configured, else as the profile says; undefined where neither does. */
  readonly access: AccessWay | undefined;
  readonly connector: Connector;
  readonly profile: Profile;
  /** Rules that this source is checked with, whatever their status. */
  readonly rules: readonly Rule[];
}

/** The admin's folder, loaded and checked; nothing is open yet. */
export interface Project {
  readonly config: Config;
  readonly sources: readonly ProjectSource[];
  /** Every rule that is loaded, whatever its status, in the order of their ids. */
  readonly rules: readonly Rule[];
}

export interface LoadProjectOptions extends CompleteProjectOptions {
  readonly configFile: string;
  /** Where `${NAME}` is looked up. */
  readonly environment: Environment;
  /** `expand` where something is sent. Default: `leave`. */
  readonly delivery?: 'expand' | 'leave';
}

/** What a project is made of beside its configuration. */
interface CompleteProjectOptions {
  /** Folder of the shipped rules, with `profiles` in it. */
  readonly rulesDirectory: string;
  /** `leave` where no source will be opened: connections are neither completed nor checked. Default: `expand`. */
  readonly connections?: 'expand' | 'leave';
}

/**
 * Loads configuration, profiles and rules and checks them against each other.
 * @throws AuditError `CONFIG_NOT_FOUND`, `CONFIG_INVALID`, `PROFILE_INVALID`, `RULE_INVALID`, `CONNECTOR_NOT_INSTALLED`.
 */
export async function loadProject(options: LoadProjectOptions): Promise<Project> {
  const { connections = 'expand', delivery = 'leave' } = options;
  const config = await loadConfig(options.configFile, options.environment, { connections, delivery });
  return completeProject(config, options);
}

/**
 * The rest of {@link loadProject} for a configuration that is loaded already, with connections as `options` say. Between
 * two rules whatever else this process waits for has its turn.
 * @throws AuditError `CONFIG_INVALID`, `PROFILE_INVALID`, `RULE_INVALID`, `CONNECTOR_NOT_INSTALLED`.
 */
export async function completeProject(config: Config, options: CompleteProjectOptions): Promise<Project> {
  const { connections = 'expand' } = options;
  const profiles = join(options.rulesDirectory, 'profiles');
  const files = Object.entries(config.sources).map(([name, source]) => profileFile(config, name, source, profiles));
  const resolved = new Map<string, Connector>();
  for (const [name, source] of Object.entries(config.sources))
    resolved.set(name, await resolveConnector(source.connector, config.directory));
  const issues = [
    ...files.filter((file) => typeof file !== 'string'),
    ...(connections === 'leave' ? [] : [...resolved]).flatMap(([name, each]) => connectionIssues(config, name, each)),
  ];
  if (issues.length > 0) throw configInvalid(config.file, issues);
  const rules = await loadProjectRules(config, options.rulesDirectory);
  const loaded = Object.keys(config.sources).map((name, index) => {
    const file = files[index];
    return [name, typeof file === 'string' ? loadProfile(file, profiles) : undefined] as const;
  });
  const profileOf = new Map(loaded);
  const sources = namedSources(config.sources).flatMap((named): readonly ProjectSource[] => {
    const [connector, profile] = [resolved.get(named.base), profileOf.get(named.base)];
    if (connector === undefined || profile === undefined) return [];
    const { name, base, accountSet, settings } = named;
    const own = accountSet === undefined ? profile : withCompany(profile, accountSet);
    const access = accessOf(settings, profile);
    const shared = { name, base, accountSet, config: settings, access, connector };
    return [{ ...shared, profile: own, rules: rulesOf(settings, rules) }];
  });
  return { config, sources, rules };
}

/** Files are never the ERP's own database; else the profile knows what is usual. */
function accessOf({ access, connector }: SourceConfig, profile: Profile): AccessWay | undefined {
  return access ?? (connector === FILES ? 'extract' : profile.access);
}

/** Path of the profile, or the issue that it does not exist. */
function profileFile(config: Config, source: string, { profile }: SourceConfig, shipped: string): string | FileIssue {
  const isPath = profile.includes('/') || profile.endsWith('.yaml');
  const file = isPath ? resolve(config.directory, profile) : join(shipped, `${profile}.yaml`);
  if (isPath && !/\.ya?ml$/.test(profile)) {
    const message = {
      en: `"${profile}" is no profile: its file ends in .yaml.`,
      'zh-CN': `"${profile}" 不是 profile：其文件应以 .yaml 结尾。`,
    };
    return config.yaml.issueAt(['sources', source, 'profile'], message);
  }
  if (existsSync(file)) return file;
  const names = readdirSync(shipped)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''));
  const message = isPath
    ? { en: `There is no profile file "${profile}".`, 'zh-CN': `没有 profile 文件 "${profile}"。` }
    : notOneOf(NAMED.profile, profile, names);
  return config.yaml.issueAt(['sources', source, 'profile'], message);
}

function connectionIssues(config: Config, source: string, connector: Connector): readonly FileIssue[] {
  const named = namedSources(config.sources).find(({ base }) => base === source);
  if (named === undefined) return [];
  const settings = settingsOn(named.settings, ANY_DAY);
  return connector
    .check(settings.connector, settings.connection)
    .map((issue) => config.yaml.issueAt(['sources', source, 'connection', ...issue.path], issue.message));
}

/** @throws AuditError `RULE_INVALID` or `CONFIG_INVALID` with one issue for each fault. */
async function loadProjectRules(config: Config, rulesDirectory: string): Promise<readonly Rule[]> {
  const { include, set } = config.rules;
  const folders = ruleFolders(config, rulesDirectory);
  const { rules, issues, unmatched } = await loadRulesInTurns({
    folders,
    include: include.map(withoutDot),
    set,
    setPlace: { yaml: config.yaml, path: ['rules', 'set'] },
  });
  if (issues.length > 0) throw ruleInvalid(issues);
  const ids = rules.map((rule) => rule.id);
  const dead = [
    ...include.flatMap((pattern, index) =>
      unmatched.includes(withoutDot(pattern)) && !isEmptyFolder(config, pattern)
        ? [config.yaml.issueAt(['rules', 'include', index], deadPattern(pattern))]
        : [],
    ),
    ...Object.keys(set)
      .filter((id) => unmatched.includes(id))
      .map((id) => config.yaml.issueAtKey(['rules', 'set', id], notOneOf(NAMED.rule, id, ids))),
  ];
  dead.push(...checkConfidentialRules(config, rules));
  if (dead.length > 0) throw configInvalid(config.file, dead);
  return rules;
}

/** A folder of the admin's own that is there may be without rules as yet. */
function isEmptyFolder(config: Config, pattern: string): boolean {
  const folder = /^\.\/([^/*]+)\/\*\*$/.exec(pattern)?.[1];
  return folder !== undefined && existsSync(join(config.directory, folder));
}

function deadPattern(pattern: string): LocalizedText {
  return {
    en: `No rule answers to "${pattern}": correct or remove it.`,
    'zh-CN': `没有规则与 "${pattern}" 匹配：请更正或删除。`,
  };
}

/** The shipped rules, and every folder below the admin's that an `include` names. */
function ruleFolders(config: Config, rulesDirectory: string): readonly RuleFolder[] {
  const own = config.rules.include
    .filter((pattern) => pattern.startsWith('./'))
    .map((pattern) => withoutDot(pattern).split('/')[0] ?? '');
  const folders = [...new Set(own)].map((name) => ({ directory: join(config.directory, name), name }));
  return [{ directory: rulesDirectory, name: '' }, ...folders];
}

/** One error for all faults of rule files. */
function ruleInvalid(issues: readonly FileIssue[]): AuditError<'RULE_INVALID'> {
  const files = [...new Set(issues.map((issue) => issue.file))];
  const file = files.length === 1 ? (files[0] ?? '') : 'the files';
  return new AuditError('RULE_INVALID', listIssues(issues), { file }, { issues });
}

function rulesOf({ include }: SourceConfig, rules: readonly Rule[]): readonly Rule[] {
  if (include === undefined) return rules;
  return rules.filter((rule) => include.some((pattern) => matchesGlob(withoutDot(pattern), rule.id)));
}

function withoutDot(pattern: string): string {
  return pattern.replace(/^\.\//, '');
}
