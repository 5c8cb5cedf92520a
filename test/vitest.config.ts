import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

// Node gets these too: `import` or `module` here would make require() load ESM files.
const conditions = ['@erp-audit/source', 'node'];

/** Change what other tests of their process would see, or measure its memory. */
const ALONE = [
  'packages/reporter/src/workbook/write-workbook.test.ts',
  'packages/store/src/histories.test.ts',
  'packages/store/src/scale.test.ts',
];

// CI adds up the results of several runs.
const results = process.env['ERP_AUDIT_TEST_RESULTS'];

const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
};
const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Of the whole run: a project that extended this one would start servers of its own.
    globalSetup: ['packages/testkit/src/vitest-postgres.ts', 'packages/testkit/src/vitest-mariadb.ts'],
    projects: [
      { ...shared, test: { ...limits, name: 'product', include: ['test/**/*.test.ts', ...ALONE] } },
      {
        ...shared,
        // Loading modules anew for each of these files is a fourth of their time.
        test: { ...limits, name: 'packages', include: ['packages/*/src/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
    ],
    // One more than CI has cores: some wait for a time limit or for a server.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
