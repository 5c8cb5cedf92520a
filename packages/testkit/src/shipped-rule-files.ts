import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders beside the families of rules. */
const NO_RULES: readonly string[] = ['profiles', 'calendars', 'node_modules'];

/** Files of the shipped rules below their folder, in order. */
export function shippedRuleFiles(root: string): string[] {
  const families = readdirSync(path.join(root, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_RULES.includes(entry.name))
    .map((entry) => entry.name);
  return families
    .flatMap((family) => readdirSync(path.join(root, 'rules', family)).map((file) => `${family}/${file}`))
    .filter((file) => /^[^.]+\.yaml$/.test(file))
    .sort();
}
