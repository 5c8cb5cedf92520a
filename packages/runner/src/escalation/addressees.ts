import type { Department, Escalation, NamedPerson } from '@erp-audit/core';
import type { Config } from '../config/load-config.ts';
import { governanceOffice } from '../project/governance-office.ts';

/** As what somebody is written to, nearest to the record first. */
export const ADDRESSEE_ROLES = [
  'department',
  'key_user',
  'internal_support',
  'escalation_department',
  'external_consultant',
  'committee',
  'internal_audit',
] as const;
export type AddresseeRole = (typeof ADDRESSEE_ROLES)[number];

/** Somebody who must move; name and address as the configuration knows them. */
export interface Addressee {
  readonly role: AddresseeRole;
  /** The department for `department`, `key_user` and `escalation_department`; null for the others. */
  readonly department: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

type Settings = Pick<Config, 'departments' | 'escalation'>;

function addressee(role: AddresseeRole, department: string | null, person: NamedPersonSetting | undefined): Addressee {
  return { role, department, name: person?.name ?? null, email: person?.email ?? null };
}
type NamedPersonSetting = NamedPerson | { readonly name: string; readonly email?: string | undefined };

/** Who hears of what falls due in a department. */
export function departmentAddressee(department: Department): Addressee {
  return addressee('department', department.id, department.owner);
}

/**
 * Who hears of an escalation. What goes to internal audit goes nowhere else, unless a person brought it before the
 * committee. Where nobody is named the role is written to, so that the gap is seen.
 */
export function escalationAddressees({ departments, escalation }: Settings, line: Escalation): readonly Addressee[] {
  if (line.direct && line.request === null) return [addressee('internal_audit', null, escalation.internalAudit)];
  const own = departments.find(({ id }) => id === line.department);
  const office = governanceOffice(departments);
  switch (line.level) {
    case 'record_owner':
      return [];
    case 'key_user':
      return [addressee('key_user', line.department, own?.keyUser ?? own?.owner)];
    case 'internal_support': {
      const above = departments.find(({ id }) => id === own?.escalateTo) ?? office;
      const support = escalation.support === undefined ? [] : [addressee('internal_support', null, escalation.support)];
      return [...support, addressee('escalation_department', above.id, above.owner)];
    }
    case 'external_consultant':
      return [addressee('external_consultant', null, escalation.consultant)];
    case 'committee':
      return [addressee('committee', null, escalation.committee)];
  }
}
