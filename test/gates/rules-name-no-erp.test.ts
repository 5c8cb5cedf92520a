import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const RULES = fileURLToPath(new URL('../../rules', import.meta.url));
/** Families of products no profile is shipped for yet. */
const OTHERS = ['SAP', 'Oracle', 'Dynamics', 'ERPNext', 'iDempiere', 'Dolibarr', '用友', '金蝶', 'Yonyou', 'Kingdee'];

function files(folder: string): string[] {
  return readdirSync(path.join(RULES, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') || name.endsWith('.sql'))
    .map((name) => path.join(folder, name));
}

/** The word by which people know the product of a profile: `odoo` of "Odoo 19". */
function product(profile: string): string {
  const { title } = parse(readFileSync(path.join(RULES, profile), 'utf8')) as { title: { en: string } };
  return title.en.split(' ')[0] ?? '';
}

it('no rule names an ERP: the same files serve all of them', () => {
  const profiles = files('profiles');
  const words = [...profiles.map(product), ...profiles.map((file) => path.basename(file, '.yaml')), ...OTHERS];
  const products = words.filter((word) => word.toLowerCase() !== 'demo');
  const named = new RegExp(products.map((word) => (/[a-z]/i.test(word) ? `\\b${word}\\b` : word)).join('|'), 'i');
  const rules = files('.').filter((file) => !file.startsWith('profiles'));
  expect(rules.length).toBeGreaterThan(20);
  expect(named.test('Odoo: Contacts, Actions')).toBe(true);
  const guilty = rules.filter((file) => named.test(readFileSync(path.join(RULES, file), 'utf8')));
  expect(guilty).toEqual([]);
});
