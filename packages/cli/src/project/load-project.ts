import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  type Config,
  completeProject,
  loadConfig,
  loadProject,
  openConfiguredStore,
  type Project,
  type ReadableStore,
  readableStore,
} from '@erp-audit/runner/for-runs';
import { currentActor } from '../approval/current-actor.ts';
import type { ReadinessPlace } from '../output/readiness-text.ts';
import type { Session } from '../session.ts';

const require = createRequire(import.meta.url);

/** Folder of the shipped rules. */
export function rulesDirectory(): string {
  return dirname(require.resolve('@erp-audit/rules/package.json'));
}

/** Folder of the shipped profiles. */
export function profilesDirectory(): string {
  return join(rulesDirectory(), 'profiles');
}

/** Folder of the shipped reports. */
export function reportsDirectory(): string {
  return dirname(require.resolve('@erp-audit/reports/package.json'));
}

/**
 * The configured folder with profiles and rules, all checked.
 * @param connections - `leave` for commands that open no source: they work without its password.
 * @param delivery - `expand` for commands that send something
 */
export function loadSessionProject(
  session: Session,
  connections: 'expand' | 'leave' = 'expand',
  delivery: 'expand' | 'leave' = 'leave',
): Promise<Project> {
  return loadProject({
    configFile: session.options.config,
    environment: session.io.environment,
    rulesDirectory: rulesDirectory(),
    connections,
    delivery,
  });
}

/** The configuration alone, with all that opens sources. */
export function loadSessionConfig(session: Session): Promise<Config> {
  return loadConfig(session.options.config, session.io.environment, { connections: 'expand' });
}

/** Profiles and rules for a configuration of {@link loadSessionConfig}, all checked. */
export function completeSessionProject(config: Config): Promise<Project> {
  return completeProject(config, { rulesDirectory: rulesDirectory() });
}

export type ConfiguredStore = Awaited<ReturnType<typeof openConfiguredStore>>;

/** Runs `work` on the configured store and closes it, whatever happens. */
export async function withStore<Result>(
  session: Session,
  config: Config,
  work: (store: ConfiguredStore) => Promise<Result>,
  opened: Promise<ConfiguredStore> = openConfiguredStore(config, session.clock, session.log),
): Promise<Result> {
  const store = await opened;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** As {@link withStore}, but without the confidential findings that this account may not read. */
export function withReadableStore<Result>(
  session: Session,
  config: Config,
  work: (store: ReadableStore) => Promise<Result>,
): Promise<Result> {
  return withStore(session, config, (store) => work(readableStore(store, config.departments, currentActor(undefined))));
}

/** The store alone, for commands that only show what was kept: it obeys who may read what is confidential. */
export async function withSessionStore<Result>(
  session: Session,
  work: (store: ReadableStore, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  return withReadableStore(session, config, (store) => work(store, config));
}

/** Where the settings of a source are, for advice about them. */
export function readinessPlace(project: Project, sourceName: string): ReadinessPlace {
  const source = project.sources.find(({ name }) => name === sourceName);
  const profile = source?.profile;
  const isShipped = profile === undefined || dirname(profile.file) === profilesDirectory();
  const shown = profile === undefined ? sourceName : isShipped ? profile.id : (source?.config.profile ?? profile.file);
  return { profile: shown, isShipped, file: project.config.file };
}
