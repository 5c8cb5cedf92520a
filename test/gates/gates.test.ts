import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSeededWorkspace, type GateResult, type SeededWorkspace } from './seeded-workspace.ts';

let workspace: SeededWorkspace;
beforeAll(() => {
  workspace = createSeededWorkspace();
});
afterAll(() => workspace.remove());

const arrows = () => workspace.run('depcruise', '--config', '.dependency-cruiser.mjs', 'packages');
const lint = (file: string) => () => workspace.run('biome', 'ci', '--max-diagnostics=none', file);
const unused = () => workspace.run('knip', '--config', '.knip.json', '--no-progress');

function expectFailure(result: GateResult, message: string | RegExp): void {
  expect(result.output).toMatch(message);
  expect(result.status).not.toBe(0);
}

describe('the dependency gate', () => {
  it('reads the modules of every package and passes as the repository stands', () => {
    const result = arrows();
    expect(result.output).toMatch(/no dependency violations found/);
    const cruised = /\((\d+) modules, \d+ dependencies cruised\)/.exec(result.output);
    expect(Number(cruised?.[1])).toBeGreaterThan(50);
    expect(result.status).toBe(0);
  });

  it.each([
    ['an arrow against the direction', 'core', "export { openEmbedded } from '@erp-audit/pglite';", 'layer-core'],
    ['an import of a sibling by path', 'engine', "export * from '../../store/src/index.ts';", 'layer-'],
    ['an import of a sibling by name', 'reporter', "export * from '@erp-audit/store';", /layer-|not-to-unresolvable/],
    [
      'a connector that runner imports itself',
      'runner',
      "export * from '@erp-audit/connector-postgres';",
      'layer-runner',
    ],
    [
      'test support in shipped code',
      'runner',
      "export * from '../../testkit/src/index.ts';",
      'testkit-is-never-shipped',
    ],
    ['an import past the index of a package', 'store', "export * from '../../core/src/mask.ts';", 'no-deep-import'],
    ['an import that leads nowhere', 'engine', "export * from './gone.ts';", 'not-to-unresolvable'],
    ['knex in reporter', 'reporter', "export { default as knex } from 'knex';", /fence-knex|not-to-unresolvable/],
    [
      'exceljs outside reporter',
      'store',
      "export { default as Excel } from '../../reporter/node_modules/exceljs';",
      'fence-exceljs',
    ],
  ])('finds %s', (_what, folder, text, rule) => {
    expectFailure(workspace.withFile(`packages/${folder}/src/seeded.ts`, `${text}\n`, arrows), rule);
  });

  it('finds knex in a package that declares it and must not', () => {
    const text = "export { default as knex } from '../../store/node_modules/knex';\n";
    expectFailure(workspace.withFile('packages/reporter/src/seeded.ts', text, arrows), 'fence-knex');
  });

  it('finds a cycle, even of types alone', () => {
    const other = "import type { A } from './seeded.ts';\nexport interface B { readonly a: A }\n";
    const result = workspace.withFile('packages/core/src/seeded-other.ts', other, () => {
      const text = "import type { B } from './seeded-other.ts';\nexport interface A { readonly b: B }\n";
      return workspace.withFile('packages/core/src/seeded.ts', text, arrows);
    });
    expectFailure(result, 'no-cycles');
  });

  it('finds a kind that imports another kind', () => {
    const result = workspace.withFile('packages/engine/src/kinds/seeded-one/index.ts', 'export const one = 1;\n', () =>
      workspace.withFile(
        'packages/engine/src/kinds/seeded-two/index.ts',
        "export { one } from '../seeded-one/index.ts';\n",
        arrows,
      ),
    );
    expectFailure(result, 'kinds-are-independent');
  });
});

describe('the lint gate', () => {
  const long = `export function long(): number {\n  let sum = 0;\n${'  sum += 1;\n'.repeat(51)}  return sum;\n}\n`;
  const nested = 'if (value > 1) {\n'.repeat(6) + '}'.repeat(6);

  it.each([
    ['console in core', 'core', "console.log('x');\n", 'noConsole'],
    ['process.exit in runner', 'runner', 'process.exit(1);\n', 'noProcessExit'],
    ['process.env in store', 'store', "export const home = process.env['HOME'];\n", 'noProcessEnv'],
    ['a floating promise', 'core', 'async function work(): Promise<void> {}\nwork();\n', 'noFloatingPromises'],
    [
      'a misused promise',
      'core',
      'async function ok(): Promise<boolean> {\n  return true;\n}\nif (ok()) throw new Error();\n',
      'noMisusedPromises',
    ],
    ['a function over 50 lines', 'core', long, 'noExcessiveLinesPerFunction'],
    [
      'a function too deeply nested',
      'core',
      `export function deep(value: number): void {\n${nested}\n}\n`,
      'noExcessiveCognitiveComplexity',
    ],
    ['a default export', 'core', 'export default 1;\n', 'noDefaultExport'],
    ['a non-null assertion', 'core', 'export const first = [1][0]!;\n', 'noNonNullAssertion'],
    ['a file not formatted', 'core', 'export const  wide = 1\n', 'format'],
  ])('finds %s', (_what, folder, text, rule) => {
    const file = `packages/${folder}/src/seeded.ts`;
    expectFailure(workspace.withFile(file, text, lint(file)), rule);
  });

  it('lets the command line print and exit', () => {
    const file = 'packages/cli/src/seeded.ts';
    const result = workspace.withFile(file, "console.log('done');\nprocess.exit(0);\n", lint(file));
    expect(result.status, result.output).toBe(0);
  });
});

describe('the type gate', () => {
  it('finds an index that may be undefined', () => {
    const text = 'export const first: number = [1, 2][0];\n';
    expectFailure(
      workspace.withFile('packages/core/src/seeded.ts', text, () => workspace.run('tsc', '--noEmit')),
      /seeded\.ts.*TS2322/,
    );
  });
});

describe('the dead-code gate', () => {
  it('finds an export nobody imports', () => {
    const text = '\nexport function neverCalled(): number {\n  return 1;\n}\n';
    const file = 'packages/demo/src/random.ts';
    expectFailure(workspace.withReplaced(file, workspace.read(file) + text, unused), /neverCalled.*random\.ts/);
  });

  it('finds a file nobody imports', () => {
    expectFailure(
      workspace.withFile('packages/demo/src/seeded.ts', 'export const lost = 1;\n', unused),
      /Unused files[\s\S]*packages\/demo\/src\/seeded\.ts/,
    );
  });

  it('finds a dependency nobody uses', () => {
    const manifest = workspace.read('packages/demo/package.json');
    const withUnused = manifest.replace('"dependencies": {', '"dependencies": {\n    "left-over": "1.0.0",');
    expect(withUnused).not.toBe(manifest);
    const result = workspace.withReplaced('packages/demo/package.json', withUnused, unused);
    expectFailure(result, /left-over.*packages\/demo\/package\.json/);
  });
});
