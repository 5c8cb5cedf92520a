import { type ErpDatabase, profileOf, query } from './erp-database.ts';

/** A function of duties as a profile says it. */
export interface ProfileFunction {
  readonly id: string;
  /** Who may do it has a role of each of these lists. */
  readonly terms: readonly (readonly string[])[];
  /** All roles of the terms. */
  readonly roles: readonly string[];
  /** The evidence that the profile gives. */
  readonly verified: string;
}

export function functionsOf(erp: ErpDatabase): ProfileFunction[] {
  return Object.entries(profileOf(erp).functions).map(([id, { all, verified }]) => ({
    id,
    terms: all.map(({ any }) => any),
    roles: all.flatMap(({ any }) => any),
    verified: verified ?? '',
  }));
}

/** Roles that the functions of a profile name and that are not among the `name`s which a statement gives. */
export async function unknownRoles(url: string, erp: ErpDatabase, statement: string): Promise<string[]> {
  const known = new Set((await query<{ name: string }>(url, statement)).map(({ name }) => name));
  return functionsOf(erp)
    .flatMap(({ roles }) => roles)
    .filter((role) => !known.has(role));
}
