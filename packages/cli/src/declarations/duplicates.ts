import { MATCH_SUBJECTS, VERDICTS } from '@erp-audit/core';
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
  {
    path: 'duplicates evaluate',
    about: 'duplicatesEvaluateAbout',
    example: 'erp-audit duplicates evaluate --truth checked.csv --column name=CUSTOMER_NAME',
    options: [
      { flags: '--truth <file>', about: 'optionTruth' },
      { flags: '--column <role=column>', about: 'optionColumn', type: 'many' },
      { flags: '--cluster <column>', about: 'optionCluster', standard: 'cluster' },
      { flags: '--subject <subject>', about: 'optionMatchSubject', choices: MATCH_SUBJECTS, standard: 'party' },
      { flags: '--decisions <number>', about: 'optionDecisions', type: 'count' },
    ],
    load: () => import('../commands/duplicates-evaluate.ts'),
  },
];
