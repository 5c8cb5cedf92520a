import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessWay, LocalizedText } from '@erp-audit/core';
import { loadProfile } from '@erp-audit/engine';
import { profileWarnings } from '../profiles/profile-warnings.ts';

/** The profile that fits the demo only. */
const DEMO = 'demo.yaml';
/** Folders beside the families of rules that hold none to run. */
const NO_FAMILIES = ['profiles', 'calendars', 'examples', 'node_modules'];

export interface ShippedProfile {
  readonly id: string;
  readonly title: LocalizedText;
  /** How data of such an ERP is usually allowed to be read; undefined where the profile does not say. */
  readonly access: AccessWay | undefined;
  /** What whoever chooses it must know. */
  readonly warnings: readonly LocalizedText[];
}

/** The shipped profiles in the order of their names, that of the demo last: nobody has it at work. */
export function listProfiles(rulesDirectory: string): readonly ShippedProfile[] {
  const folder = join(rulesDirectory, 'profiles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted((a, b) => Number(a === DEMO) - Number(b === DEMO) || (a < b ? -1 : 1))
    .map((name) => {
      const profile = loadProfile(join(folder, name), folder);
      const { title, access } = profile;
      return { id: name.replace(/\.yaml$/, ''), title, access, warnings: profileWarnings(profile) };
    });
}

/** Patterns of the shipped families of rules, such as `ownership/**`. */
export function ruleFamilies(rulesDirectory: string): readonly string[] {
  return readdirSync(rulesDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_FAMILIES.includes(entry.name))
    .map((entry) => `${entry.name}/**`)
    .toSorted();
}
