import { access } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { AuditError, type Connector, type FileIssue, formatIssue } from '@erp-audit/core';
import { loadProfile, loadRules, type Profile, type Rule } from '@erp-audit/engine';
import { notOneOf } from './config/check-references.ts';
import type { SourceConfig } from './config/config.ts';
import type { Environment } from './config/expand-variables.ts';
import { type Config, configInvalid, loadConfig } from './config/load-config.ts';
import { resolveConnector } from './resolve-connector.ts';
import { shippedProfiles } from './shipped-profiles.ts';

/** One configured source with everything that is known without opening it. */
export interface ProjectSource {
  readonly name: string;
  readonly config: SourceConfig;
  readonly connector: Connector;
  readonly profile: Profile;
  /** Active and pilot rules that this source is checked with. */
  readonly rules: readonly Rule[];
}

/** The admin's folder, loaded and checked; nothing is open yet. */
export interface Project {
  readonly config: Config;
  readonly sources: readonly ProjectSource[];
  /** Every rule that is loaded, whatever its status. */
  readonly rules: readonly Rule[];
}

export interface LoadProjectOptions {
  readonly configFile: string;
  readonly environment: Environment;
  /** Folder of the shipped rules, with `profiles` in it. */
  readonly rulesDirectory: string;
}

/**
 * Loads configuration, profiles and rules and checks them against each other.
 * @throws AuditError `CONFIG_NOT_FOUND`, `CONFIG_INVALID`, `PROFILE_INVALID`, `RULE_INVALID`, `CONNECTOR_NOT_INSTALLED`.
 */
export async function loadProject(options: LoadProjectOptions): Promise<Project> {
  const config = await loadConfig(options.configFile, options.environment);
  const rules = loadProjectRules(config, options.rulesDirectory);
  const issues: FileIssue[] = [];
  const sources: ProjectSource[] = [];
  for (const [name, source] of Object.entries(config.sources)) {
    const connector = await resolveConnector(source.connector, config.directory);
    issues.push(...connectionIssues(config, name, source, connector));
    const file = await profileFile(config, name, source, options.rulesDirectory);
    if (typeof file !== 'string') issues.push(file);
    else sources.push({ name, config: source, connector, profile: loadProfile(file), rules: rulesOf(source, rules) });
  }
  if (issues.length > 0) throw configInvalid(config.file, issues);
  return { config, sources, rules };
}

/** @throws AuditError `RULE_INVALID` or `CONFIG_INVALID` with one issue for each fault. */
function loadProjectRules(config: Config, rulesDirectory: string): readonly Rule[] {
  const loaded = loadRules({
    folders: ruleFolders(config, rulesDirectory),
    include: config.rules.include,
    set: config.rules.set,
  });
  if (loaded.issues.length > 0) throw ruleInvalid(loaded.issues);
  const ids = loaded.rules.map((rule) => rule.id);
  const unknown = Object.keys(config.rules.set).filter((id) => !ids.includes(id));
  const issues = unknown.map((id) => config.yaml.issueAtKey(['rules', 'set', id], notOneOf('rule', id, ids)));
  if (issues.length > 0) throw configInvalid(config.file, issues);
  return loaded.rules;
}
