import { createMasker, type EntityName, isEntityName, type Source } from '@erp-audit/core';
import { checkMapping, type EntityCheck } from '@erp-audit/engine';
import { loadConfiguredKey } from '../project/open-project.ts';
import type { Project, ProjectSource } from '../project/project.ts';

/** The self-test of every entity the profile maps, in its order. */
export async function checkSourceMapping(
  project: Project,
  { profile }: ProjectSource,
  source: Source,
): Promise<readonly EntityCheck[]> {
  const checks: EntityCheck[] = [];
  const entities: readonly EntityName[] = Object.keys(profile.entities).filter(isEntityName);
  const masker = createMasker(await loadConfiguredKey(project.config));
  const { timezone } = project.config.organisation;
  for await (const check of checkMapping({ source, profile, entities, timezone, masker })) checks.push(check);
  return checks;
}
