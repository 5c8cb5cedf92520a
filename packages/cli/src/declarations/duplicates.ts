import { VERDICTS } from '@erp-audit/core';
import type { CommandDeclaration } from './command-declaration.ts';
import { by } from './shared-options.ts';

/** Records that look alike. */
export const DUPLICATES_COMMANDS: readonly CommandDeclaration[] = [
  { path: 'duplicates', about: 'duplicatesAbout', example: 'erp-audit duplicates review' },
  {
    path: 'duplicates review',
    about: 'duplicatesReviewAbout',
    example: 'erp-audit duplicates review --group 3f9a1c20 --verdict different',
    options: [
      { flags: '--rule <rule>', about: 'optionOneRule', values: 'rules' },
      { flags: '--source <name>', about: 'optionOneSource', values: 'sources' },
      { flags: '--group <finding>', about: 'optionGroup', values: 'findings' },
      { flags: '--verdict <verdict>', about: 'optionVerdict', choices: VERDICTS },
      { flags: '--member <key>', about: 'optionMember', type: 'many' },
      by,
    ],
    load: () => import('../commands/duplicates-review.ts'),
  },
];
