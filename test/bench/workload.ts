import { writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';
import { type Check, WORKLOAD_CHECKS } from './workload-checks.ts';
import { WORKLOAD_ENTITIES } from './workload-profile.ts';

/** Codes of the checks, in the order of their rules. */
export const WORKLOAD_CODES: readonly string[] = WORKLOAD_CHECKS.map(({ code }) => code);

/** Code of the rule that makes a check, such as `WRK-007`. */
export function ruleCodeOf(check: string): string {
  return `WRK-${String(WORKLOAD_CODES.indexOf(check) + 1).padStart(3, '0')}`;
}

function writeCheck(directory: string, { code, entity, kind, params, found, clean }: Check): void {
  const id = `workload/${code.toLowerCase()}`;
  const rule = { id, code: ruleCodeOf(code), kind, title: `Workload check ${code}`, entity, params };
  writeRule(directory, rule, '2026-01-01', [
    { name: 'a bad record is found', ...found },
    { name: 'a good record is clean', rows: clean, finds: [] },
  ]);
}

/** Writes the audit folder for one database of the workload and returns the path of its configuration. */
export function writeWorkloadFolder(directory: string, source: string, store: string): string {
  const erp = { connector: 'postgres', connection: source, profile: './profiles/workload.yaml', asOf: '2026-01-01' };
  writeProfile(directory, 'workload', WORKLOAD_ENTITIES);
  for (const check of WORKLOAD_CHECKS) writeCheck(directory, check);
  return writeConfiguration(directory, {
    organisation: { name: 'Workload', locale: 'en', timezone: 'UTC' },
    store,
    sources: { erp },
    rules: { include: ['./my-rules/**'] },
    formats: ['html'],
  });
}
