import { createMasker, type Defect, type EntityName, type EvidenceValue, type MaskedValue } from '@erp-audit/core';
import type { Config } from '../config/load-config.ts';

/** Entities whose key names a person. */
const PERSONS: readonly EntityName[] = ['user', 'user_role', 'employee'];

/** Gives defects of a target the department they belong to. */
export type RouteDefects = (
  target: { readonly code: string; readonly entity: EntityName },
  defects: readonly Defect[],
) => readonly Defect[];

/**
 * Sends what is confidential to the one department it is for: defects of the rules that are named so, and those that
 * name one of the listed people. Logins are masked when they come here, so that they are compared by keyed hash; keys
 * of accounts and employees are compared as they are.
 */
export function confidentialRoute({ confidential }: Pick<Config, 'confidential'>, key: Uint8Array): RouteDefects {
  if (confidential === undefined) return (_target, defects) => defects;
  const { department, rules, people } = confidential;
  const masker = createMasker(key);
  const listed = new Set(people);
  const hashes = new Set(people.map((login) => masker.hash(login)));
  const names = (value: EvidenceValue): boolean => {
    if (typeof value === 'string') return listed.has(value);
    if (Array.isArray(value)) return value.some((part: string | MaskedValue) => names(part));
    return typeof value === 'object' && value !== null && 'hash' in value && hashes.has(value.hash);
  };
  const isAbout = (entity: EntityName, { key: parts, subjects, evidence }: Defect): boolean =>
    Object.values(evidence).some(names) ||
    (PERSONS.includes(entity) && [parts, ...subjects].some((each) => each.slice(1).some((part) => listed.has(part))));
  return ({ code, entity }, defects) => {
    const isSecretRule = rules.includes(code);
    if (!isSecretRule && people.length === 0) return defects;
    return defects.map((defect) => (isSecretRule || isAbout(entity, defect) ? { ...defect, department } : defect));
  };
}
