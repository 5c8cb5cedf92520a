import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalizedText } from '@erp-audit/core';
import { loadProfile } from '@erp-audit/engine';

/** Folders beside the families of rules that hold none to run. */
const NO_FAMILIES = ['profiles', 'examples', 'node_modules'];

export interface ShippedProfile {
  readonly id: string;
  readonly title: LocalizedText;
}

/** The shipped profiles in the order of their names. */
export function listProfiles(rulesDirectory: string): readonly ShippedProfile[] {
  const folder = join(rulesDirectory, 'profiles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const { title } = loadProfile(join(folder, name), folder);
      return { id: name.replace(/\.yaml$/, ''), title };
    });
}

/** Patterns of the shipped families of rules, such as `ownership/**`. */
export function ruleFamilies(rulesDirectory: string): readonly string[] {
  return readdirSync(rulesDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_FAMILIES.includes(entry.name))
    .map((entry) => `${entry.name}/**`)
    .toSorted();
}
