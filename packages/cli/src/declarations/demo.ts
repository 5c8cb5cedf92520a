import { SHELLS } from '../completion/shells.ts';
import type { CommandDeclaration } from './command-declaration.ts';

/** Trying it out, and typing less. */
export const DEMO_COMMANDS: readonly CommandDeclaration[] = [
  {
    path: 'demo',
    about: 'demoAbout',
    example: 'erp-audit demo ./demo --scale 0.2',
    argument: { name: '[dir]', about: 'demoDirectory', values: 'folders' },
    options: [
      { flags: '--scale <number>', about: 'optionScale', standard: 1 },
      { flags: '--seed <number>', about: 'optionSeed', type: 'count', standard: 20_261_119 },
      { flags: '--keep', about: 'optionKeep', standard: false },
    ],
    load: () => import('../commands/demo.ts'),
  },
  {
    path: 'completion',
    about: 'completionAbout',
    example: 'source <(erp-audit completion bash)',
    argument: { name: '<shell>', about: 'completionShell', choices: SHELLS },
    load: () => import('../commands/completion.ts'),
  },
];
