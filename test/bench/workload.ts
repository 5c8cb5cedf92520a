import { writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';
import { type Check, WORKLOAD_CHECKS } from './workload-checks.ts';
import { WORKLOAD_ENTITIES } from './workload-profile.ts';

/** Codes of the checks, in the order of their rules. */
export const WORKLOAD_CODES: readonly string[] = WORKLOAD_CHECKS.map(({ code }) => code);

/** Code of the rule that makes the check of a list, such as `WRK-007`. */
export function ruleCodeOf(check: string, codes: readonly string[] = WORKLOAD_CODES): string {
  return `WRK-${String(codes.indexOf(check) + 1).padStart(3, '0')}`;
}

function writeCheck(directory: string, ruleCode: string, { code, entity, kind, params, found, clean }: Check): void {
  const id = `workload/${code.toLowerCase()}`;
  const rule = { id, code: ruleCode, kind, title: `Workload check ${code}`, entity, params };
  writeRule(directory, rule, '2026-01-01', [
    { name: 'a bad record is found', ...found },
    { name: 'a good record is clean', rows: clean, finds: [] },
  ]);
}

/** Writes the audit folder for one database of the workload and returns the path of its configuration. */
export function writeWorkloadFolder(
  directory: string,
  source: string,
  store: string,
  checks: readonly Check[] = WORKLOAD_CHECKS,
): string {
  const erp = { connector: 'postgres', connection: source, profile: './profiles/workload.yaml', asOf: '2026-01-01' };
  const codes = checks.map(({ code }) => code);
  writeProfile(directory, 'workload', WORKLOAD_ENTITIES);
  for (const check of checks) writeCheck(directory, ruleCodeOf(check.code, codes), check);
  return writeConfiguration(directory, {
    organisation: { name: 'Workload', locale: 'en', timezone: 'UTC' },
    store,
    sources: { erp },
    rules: { include: ['./my-rules/**'] },
    formats: ['html'],
  });
}
