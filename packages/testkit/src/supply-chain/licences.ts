import type { ShippedDependency } from './shipped-dependencies.ts';

/** Licences under which others may pass our packages on, as SPDX names them. */
const ALLOWED = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0'],
  ...['PSF-2.0', 'Python-2.0', 'Unlicense', 'UPL-1.0', 'Zlib'],
];

/** Packages whose manifest says nothing that can be read, with what is known instead and where from. */
const NAMED: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  'buffers@0.1.1': { licence: 'NOASSERTION', why: 'its package names none; exceljs needs it to read archives' },
  'chainsaw@0.1.0': { licence: 'MIT', why: 'written "MIT/X11" in its package' },
};

/** The licence of a dependency as SPDX writes it. */
export function licenceOf({ name, version, licence }: Pick<ShippedDependency, 'name' | 'version' | 'licence'>): string {
  return NAMED[`${name}@${version}`]?.licence ?? licence.replaceAll(/ (or|and) /g, (word) => word.toUpperCase());
}

/** Why a licence is not the one its package writes; undefined where it is. */
export function remarkOn({ name, version }: Pick<ShippedDependency, 'name' | 'version'>): string | undefined {
  return NAMED[`${name}@${version}`]?.why;
}

/** Whether a dependency may be shipped: every part joined by AND is allowed, or one of those joined by OR. */
export function isAllowed(dependency: Pick<ShippedDependency, 'name' | 'version' | 'licence'>): boolean {
  if (remarkOn(dependency) !== undefined) return true;
  const expression = licenceOf(dependency).replaceAll(/[()]/g, '');
  return expression.split(' OR ').some((way) => way.split(' AND ').every((part) => ALLOWED.includes(part)));
}
