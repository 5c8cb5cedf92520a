import { ACCESS_WAYS } from '@erp-audit/core';
import type { CommandDeclaration } from './command-declaration.ts';
import { sources } from './shared-options.ts';

/** Setting up, and looking whether it works. */
export const SETUP_COMMANDS: readonly CommandDeclaration[] = [
  {
    path: 'init',
    about: 'initAbout',
    example: 'erp-audit init ./audit',
    argument: { name: '[dir]', about: 'initDirectory', values: 'folders' },
    options: [
      { flags: '--connection <url>', about: 'optionConnection' },
      { flags: '--profile <name>', about: 'optionProfile', values: 'profiles' },
      { flags: '--organisation <name>', about: 'optionOrganisation' },
      { flags: '--timezone <zone>', about: 'optionTimezone' },
      { flags: '--access <way>', about: 'optionAccess', choices: ACCESS_WAYS },
      { flags: '--contract <text>', about: 'optionContract' },
      { flags: '--confirmed-by <name>', about: 'optionConfirmedBy' },
      { flags: '--yes', about: 'optionYes', standard: false },
    ],
    load: () => import('../commands/init.ts'),
  },
  {
    path: 'doctor',
    about: 'doctorAbout',
    example: 'erp-audit doctor --source erp',
    options: [sources],
    load: () => import('../commands/doctor.ts'),
  },
];
