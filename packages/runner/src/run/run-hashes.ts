import { createHash, createHmac } from 'node:crypto';
import type { PlannedTarget } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';

/** What decides whether an interrupted run may go on. Keyed, because the settings hold secrets. */
export function configHash(config: Config, key: Uint8Array): string {
  const { yaml: _yaml, file: _file, ...settings } = config;
  return createHmac('sha256', key).update(JSON.stringify(settings)).digest('hex');
}

/** One hash over everything that decides the results: rules, parameters and mappings of all targets. */
export function rulesHash(targets: readonly PlannedTarget[]): string {
  const parts = targets.map((target) =>
    [target.source, target.code, target.entity, target.ruleHash, target.mappingHash].join(' '),
  );
  return createHash('sha256').update(parts.toSorted().join('\n')).digest('hex');
}
