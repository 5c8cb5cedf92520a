import type { Log, Source } from '@erp-audit/core';
import type { Project, ProjectSource } from './project.ts';

/** Opens a configured source. The caller closes it. */
export function openSource(project: Project, { name, config, connector }: ProjectSource, log: Log): Promise<Source> {
  return connector.open(config.connector, config.connection, {
    name,
    directory: project.config.directory,
    schema: config.schema,
    connections: config.limits.connections,
    statementTimeoutSeconds: config.limits.statementTimeoutSeconds,
    log,
  });
}
