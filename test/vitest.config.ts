import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

// Node gets these too: `import` or `module` here would make require() load ESM files.
const conditions = ['@erp-audit/source', 'node'];

// CI adds up the results of several runs.
const results = process.env['ERP_AUDIT_TEST_RESULTS'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['packages/testkit/src/vitest-postgres.ts', 'packages/testkit/src/vitest-mariadb.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One more than CI has cores: some wait for a time limit or for a server.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
