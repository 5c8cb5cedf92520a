/** What an option or argument takes, where it can be offered while typing. */
export type ValueName =
  | 'departments'
  | 'entities'
  | 'files'
  | 'findings'
  | 'folders'
  | 'kinds'
  | 'profiles'
  | 'rules'
  | 'scopes'
  | 'sources';
