/** What an option or argument takes, where it can be offered while typing. */
export const VALUE_NAMES = [
  'departments',
  'entities',
  'files',
  'findings',
  'folders',
  'kinds',
  'profiles',
  'rules',
  'scopes',
  'sources',
] as const;
export type ValueName = (typeof VALUE_NAMES)[number];
