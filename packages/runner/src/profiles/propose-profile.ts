import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  AuditError,
  type Clock,
  type Connector,
  calendarDateIn,
  type Locale,
  type Log,
  type Source,
  sentenceIn,
} from '@erp-audit/core';
import { loadProfile } from '@erp-audit/engine';
import { type ProfileProposal, type ProposeStep, profileYaml, proposeProfile } from '@erp-audit/profiler';
import { type NamedSource, namedSources, settingsOn } from '../config/account-sets.ts';
import { NAMED, notOneOf } from '../config/check-references.ts';
import type { Environment } from '../config/expand-variables.ts';
import { type Config, configInvalid, loadConfig } from '../config/load-config.ts';
import { resolveConnector } from '../project/resolve-connector.ts';
import { writeFileAtomically } from '../reports/write-file-atomically.ts';
import { checkStatements } from './check-statements.ts';

export interface NewProfileOptions {
  readonly configFile: string;
  readonly environment: Environment;
  /** A configured source; may be left out where there is one. */
  readonly source: string | undefined;
  /** A source that is not configured. */
  readonly connection:
    | { readonly url: string; readonly connector: string; readonly schema: string | undefined }
    | undefined;
  /** File to write; undefined leaves the text to the caller. */
  readonly out: string | undefined;
  /** Language of the comments. */
  readonly locale: Locale;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly onProgress?: (step: ProposeStep) => void;
}

export interface NewProfile {
  readonly source: string;
  readonly proposal: ProfileProposal;
  readonly yaml: string;
}

const COMMAND = { command: 'profile new' };
const STATEMENT_TIMEOUT_SECONDS = 60;

/**
 * Proposes a profile for a source whose profile need not exist yet. Whatever it writes into the profile loads, and the
 * database has accepted its statements; what it refused stands there as a comment.
 * @throws AuditError `ARGUMENT_INVALID` for an unknown source or a file that exists, `CONFIG_*`, `CONNECTOR_NOT_INSTALLED`,
 * `SOURCE_*`.
 */
export async function newProfile(options: NewProfileOptions): Promise<NewProfile> {
  const { out, locale } = options;
  if (out !== undefined && existsSync(out)) throw exists(out);
  const { name, source } = await openChosen(options);
  try {
    const profile = profileName(out, name);
    const { signal, onProgress } = options;
    const proposed = await proposeProfile({
      source,
      profile,
      signal,
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    const proposal = await checkStatements(source, proposed, (text) => asProfile(profileYaml(text, locale)));
    const yaml = profileYaml(proposal, locale);
    if (out !== undefined) await writeFileAtomically(resolve(out), (draft) => writeFile(draft, yaml));
    return { source: name, proposal, yaml };
  } finally {
    await source.close();
  }
}

/** The profile that a text makes; only files can be loaded. */
async function asProfile(yaml: string) {
  const directory = await mkdtemp(join(tmpdir(), 'erp-audit-profile-'));
  try {
    const file = join(directory, 'proposal.yaml');
    await writeFile(file, yaml);
    return loadProfile(file);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function profileName(out: string | undefined, source: string): string {
  const base = (out?.split(/[\\/]/).at(-1) ?? source).replace(/\.ya?ml$/, '').toLowerCase();
  return base.replaceAll(/[^a-z0-9-]+/g, '-').replace(/^-+/, '') || 'my-erp';
}

async function openChosen(options: NewProfileOptions): Promise<{ readonly name: string; readonly source: Source }> {
  const { connection, log } = options;
  if (connection !== undefined) {
    const directory = dirname(resolve(options.configFile));
    const connector = await resolveConnector(connection.connector, directory);
    checkGiven(connector, connection);
    const limits = { connections: 1, statementTimeoutSeconds: STATEMENT_TIMEOUT_SECONDS };
    const { schema } = connection;
    const opened = { name: 'new', directory, schema, ...limits, log };
    return { name: 'new', source: await connector.open(connection.connector, connection.url, opened) };
  }
  return openConfigured(options);
}

function checkGiven(
  connector: Connector,
  { connector: type, url }: NonNullable<NewProfileOptions['connection']>,
): void {
  const [issue] = connector.check(type, url);
  if (issue === undefined) return;
  const message = {
    en: `--connection cannot be used: ${sentenceIn('en', issue.message)}`,
    'zh-CN': `--connection 不可用：${sentenceIn('zh-CN', issue.message)}`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, COMMAND);
}

async function openConfigured({ configFile, environment, source: given, log, clock }: NewProfileOptions) {
  const config = await loadConfig(configFile, environment);
  const { name, base, settings: configured } = chosenSource(config, given);
  const day = configured.asOf ?? calendarDateIn(clock.now(), config.organisation.timezone);
  const settings = settingsOn(configured, day);
  const connector = await resolveConnector(settings.connector, config.directory);
  const issues = connector
    .check(settings.connector, settings.connection)
    .map((issue) => config.yaml.issueAt(['sources', base, 'connection', ...issue.path], issue.message));
  if (issues.length > 0) throw configInvalid(config.file, issues);
  const source = await connector.open(settings.connector, settings.connection, {
    ...{ name, directory: config.directory, schema: settings.schema, log },
    ...{ reads: settings.reads, replica: settings.access === 'replica' },
    connections: 1,
    statementTimeoutSeconds: settings.limits.statementTimeoutSeconds,
  });
  return { name, source };
}

/** One account set is as good as another: they have the same tables. */
function chosenSource({ sources }: Config, given: string | undefined): NamedSource {
  const named = namedSources(sources);
  const bases = Object.keys(sources);
  const [first] = named;
  if (given === undefined && bases.length === 1 && first !== undefined) return first;
  const chosen = named.find(({ name, base }) => name === given || base === given);
  if (chosen !== undefined) return chosen;
  if (given !== undefined) throw new AuditError('ARGUMENT_INVALID', notOneOf(NAMED.source, given, bases), COMMAND);
  const list = bases.join(', ');
  const message = {
    en: `There are several sources: name one with --source (${list}).`,
    'zh-CN': `有多个数据源：请用 --source 指定一个（${list}）。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, COMMAND);
}

function exists(file: string): AuditError {
  const message = {
    en: `"${file}" exists already: name another file with --out.`,
    'zh-CN': `"${file}" 已存在：请用 --out 指定其他文件。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, COMMAND);
}
