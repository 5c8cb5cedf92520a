import type { CommandDeclaration } from './command-declaration.ts';
import { sources } from './shared-options.ts';

/** Mapping an ERP, and what its data suggest. */
export const PROFILE_COMMANDS: readonly CommandDeclaration[] = [
  { path: 'profile', about: 'profileAbout', example: 'erp-audit profile check --source erp' },
  {
    path: 'profile check',
    about: 'profileCheckAbout',
    example: 'erp-audit profile check --source erp --profile ./profiles/my-erp.yaml',
    options: [sources, { flags: '--profile <file>', about: 'optionProfileFile', values: 'files' }],
    load: () => import('../commands/profile-check.ts'),
  },
  {
    path: 'profile new',
    about: 'profileNewAbout',
    example: 'erp-audit profile new --source erp --out profiles/my-erp.yaml',
    options: [
      { flags: '--source <name>', about: 'optionNewSource', values: 'sources' },
      { flags: '--connection <url>', about: 'optionNewConnection' },
      { flags: '--connector <type>', about: 'optionConnector' },
      { flags: '--schema <schema>', about: 'optionSchema' },
      { flags: '--out <file>', about: 'optionProfileOut', values: 'files' },
    ],
    load: () => import('../commands/profile-new.ts'),
  },
  {
    path: 'suggest',
    about: 'suggestAbout',
    example: 'erp-audit suggest --source erp --write my-rules',
    options: [
      sources,
      { flags: '--as-of <date>', about: 'optionAsOf' },
      { flags: '--write <dir>', about: 'optionSuggestWrite', values: 'folders' },
    ],
    load: () => import('../commands/suggest.ts'),
  },
];
