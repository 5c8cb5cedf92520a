import type { CommandDeclaration } from './command-declaration.ts';
import { by } from './shared-options.ts';

/** Evidence for auditors, and the store as a whole. */
export const KEEPING_COMMANDS: readonly CommandDeclaration[] = [
  { path: 'evidence', about: 'evidenceAbout', example: 'erp-audit evidence export --run latest --out ./evidence' },
  {
    path: 'evidence export',
    about: 'evidenceExportAbout',
    example: 'erp-audit evidence export --rule OPN-001 --period 2026-W40..2026-W44 --sample 25 --out ./evidence',
    options: [
      { flags: '--run <run>', about: 'optionEvidenceRun' },
      { flags: '--finding <finding>', about: 'optionEvidenceFinding', values: 'findings' },
      { flags: '--rule <rule>', about: 'optionEvidenceRule', values: 'rules' },
      { flags: '--period <weeks>', about: 'optionPeriod' },
      { flags: '--sample <count>', about: 'optionSample', type: 'count' },
      { flags: '--seed <text>', about: 'optionSampleSeed' },
      { flags: '--out <dir>', about: 'optionEvidenceOut', values: 'folders' },
      by,
    ],
    load: () => import('../commands/evidence-export.ts'),
  },
  {
    path: 'evidence verify',
    about: 'evidenceVerifyAbout',
    example: 'erp-audit evidence verify ./evidence',
    argument: { name: '<dir>', about: 'evidenceDirectory', values: 'folders' },
    options: [{ flags: '--offline', about: 'optionOffline', standard: false }],
    load: () => import('../commands/evidence-verify.ts'),
  },
  { path: 'store', about: 'storeAbout', example: 'erp-audit store export backup-2026-11-21.gz' },
  {
    path: 'store export',
    about: 'storeExportAbout',
    example: 'erp-audit store export backup-2026-11-21.gz',
    argument: { name: '<file>', about: 'storeFile', values: 'files' },
    options: [by],
    load: () => import('../commands/store-export.ts'),
  },
  {
    path: 'store import',
    about: 'storeImportAbout',
    example: 'erp-audit store import backup-2026-11-21.gz',
    argument: { name: '<file>', about: 'storeImportFile', values: 'files' },
    options: [by],
    load: () => import('../commands/store-import.ts'),
  },
  {
    path: 'store retain',
    about: 'storeRetainAbout',
    example: 'erp-audit store retain --dry-run',
    options: [{ flags: '--dry-run', about: 'optionRetainDryRun', standard: false }, by],
    load: () => import('../commands/store-retain.ts'),
  },
  {
    path: 'store auditor',
    about: 'storeAuditorAbout',
    example: 'erp-audit store auditor erp_auditor | psql erp_audit',
    argument: { name: '<role>', about: 'storeRole' },
    load: () => import('../commands/store-auditor.ts'),
  },
];
