import type { Profile } from '@erp-audit/engine';

/**
 * A profile whose records all belong to one company, as in the database of an account set.
 * @param company - letters, digits and "_" only, so that it is safe in any dialect
 */
export function withCompany(profile: Profile, company: string): Profile {
  const entities = Object.fromEntries(
    Object.entries(profile.entities).map(([name, mapping]) => [name, { ...mapping, company: `'${company}'` }]),
  );
  return { ...profile, entities };
}
