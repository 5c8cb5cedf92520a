import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSeededWorkspace, type GateResult, type SeededWorkspace } from './seeded-workspace.ts';

/** One fault: files, by their path, and what the gate must say of the first of them. */
interface Seed {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly rule: string;
}

const seed = (what: string, file: string, text: string, rule: string): Seed => ({
  what,
  files: { [file]: text },
  rule,
});
const filesOf = (seeds: readonly Seed[]) => Object.assign({}, ...seeds.map(({ files }) => files));
const placeOf = ({ files }: Seed) => Object.keys(files)[0] ?? '';

let workspace: SeededWorkspace;
beforeAll(() => {
  workspace = createSeededWorkspace();
});
afterAll(() => workspace.remove());

/** What the tool says of each place, however long it says it. */
function linesAt(output: string, place: string): string {
  return output
    .split('\n')
    .filter((line) => line.includes(place))
    .join('\n');
}

describe('the dependency gate', () => {
  const arrows = () => workspace.run('depcruise', '--config', '.dependency-cruiser.mjs', 'packages');

  it('reads the modules of every package and passes as the repository stands', () => {
    const result = arrows();
    expect(result.output).toMatch(/no dependency violations found/);
    const cruised = /\((\d+) modules, \d+ dependencies cruised\)/.exec(result.output);
    expect(Number(cruised?.[1])).toBeGreaterThan(50);
    expect(result.status).toBe(0);
  });

  describe('with one fault of each sort planted', () => {
    const seeds: readonly Seed[] = [
      seed(
        'an arrow against the direction',
        'packages/core/src/seeded-against.ts',
        "export { openEmbedded } from '@erp-audit/pglite';",
        'layer-core',
      ),
      seed(
        'an import of a sibling by path',
        'packages/engine/src/seeded-path.ts',
        "export * from '../../store/src/index.ts';",
        'layer-',
      ),
      seed(
        'an import of a sibling by name',
        'packages/reporter/src/seeded-name.ts',
        "export * from '@erp-audit/store';",
        '(layer-|not-to-unresolvable)',
      ),
      seed(
        'a connector that runner imports itself',
        'packages/runner/src/seeded-connector.ts',
        "export * from '@erp-audit/connector-postgres';",
        'layer-runner',
      ),
      seed(
        'test support in shipped code',
        'packages/runner/src/seeded-testkit.ts',
        "export * from '../../testkit/src/index.ts';",
        'testkit-is-never-shipped',
      ),
      seed(
        'an import past the index of a package',
        'packages/store/src/seeded-deep.ts',
        "export * from '../../core/src/mask.ts';",
        'no-deep-import',
      ),
      seed(
        'an import that leads nowhere',
        'packages/engine/src/seeded-nowhere.ts',
        "export * from './gone.ts';",
        'not-to-unresolvable',
      ),
      seed(
        'knex in reporter',
        'packages/reporter/src/seeded-knex.ts',
        "export { default as knex } from 'knex';",
        '(fence-knex|not-to-unresolvable)',
      ),
      seed(
        'exceljs outside reporter',
        'packages/store/src/seeded-exceljs.ts',
        "export { default as Excel } from '../../reporter/node_modules/exceljs';",
        'fence-exceljs',
      ),
      seed(
        'knex in a package that declares it and must not',
        'packages/reporter/src/seeded-declared.ts',
        "export { default as knex } from '../../store/node_modules/knex';",
        'fence-knex',
      ),
      {
        what: 'a cycle, even of types alone',
        files: {
          'packages/core/src/seeded-one.ts':
            "import type { B } from './seeded-other.ts';\nexport interface A { readonly b: B }",
          'packages/core/src/seeded-other.ts':
            "import type { A } from './seeded-one.ts';\nexport interface B { readonly a: A }",
        },
        rule: 'no-cycles',
      },
      {
        what: 'a kind that imports another kind',
        files: {
          'packages/engine/src/kinds/seeded-two/index.ts': "export { one } from '../seeded-one/index.ts';",
          'packages/engine/src/kinds/seeded-one/index.ts': 'export const one = 1;',
        },
        rule: 'kinds-are-independent',
      },
    ];
    let result: GateResult;
    beforeAll(() => {
      result = workspace.withFiles(filesOf(seeds), arrows);
    });

    it.each(seeds)('finds $what', (planted) => {
      const told = linesAt(result.output, placeOf(planted));
      expect(told).toMatch(new RegExp(`error ${planted.rule}[^:]*: ${placeOf(planted)}`));
      expect(result.status).not.toBe(0);
    });
  });
});

describe('the lint gate', () => {
  const long = `export function long(): number {\n  let sum = 0;\n${'  sum += 1;\n'.repeat(51)}  return sum;\n}\n`;
  const nested = 'if (value > 1) {\n'.repeat(6) + '}'.repeat(6);
  const lint = (files: readonly string[]) => workspace.run('biome', 'ci', '--max-diagnostics=none', ...files);

  describe('with one fault of each sort planted', () => {
    const seeds: readonly Seed[] = [
      seed('console in core', 'packages/core/src/seeded-console.ts', "console.log('x');\n", 'noConsole'),
      seed('process.exit in runner', 'packages/runner/src/seeded-exit.ts', 'process.exit(1);\n', 'noProcessExit'),
      seed(
        'process.env in store',
        'packages/store/src/seeded-env.ts',
        "export const home = process.env['HOME'];\n",
        'noProcessEnv',
      ),
      seed(
        'a floating promise',
        'packages/core/src/seeded-floating.ts',
        'async function work(): Promise<void> {}\nwork();\n',
        'noFloatingPromises',
      ),
      seed(
        'a misused promise',
        'packages/core/src/seeded-misused.ts',
        'async function ok(): Promise<boolean> {\n  return true;\n}\nif (ok()) throw new Error();\n',
        'noMisusedPromises',
      ),
      seed('a function over 50 lines', 'packages/core/src/seeded-long.ts', long, 'noExcessiveLinesPerFunction'),
      seed(
        'a function too deeply nested',
        'packages/core/src/seeded-deep.ts',
        `export function deep(value: number): void {\n${nested}\n}\n`,
        'noExcessiveCognitiveComplexity',
      ),
      seed('a default export', 'packages/core/src/seeded-default.ts', 'export default 1;\n', 'noDefaultExport'),
      seed(
        'a non-null assertion',
        'packages/core/src/seeded-assertion.ts',
        'export const first = [1][0]!;\n',
        'noNonNullAssertion',
      ),
      seed('a file not formatted', 'packages/core/src/seeded-wide.ts', 'export const  wide = 1\n', 'format'),
    ];
    const allowed = { 'packages/cli/src/seeded-allowed.ts': "console.log('done');\nprocess.exit(0);\n" };
    let result: GateResult;
    beforeAll(() => {
      result = workspace.withFiles({ ...filesOf(seeds), ...allowed }, () =>
        lint([...seeds.map(placeOf), ...Object.keys(allowed)]),
      );
    });

    it.each(seeds)('finds $what', (planted) => {
      expect(linesAt(result.output, placeOf(planted))).toContain(planted.rule);
      expect(result.status).not.toBe(0);
    });

    it('lets the command line print and exit', () => {
      expect(linesAt(result.output, 'packages/cli')).toBe('');
    });
  });
});

describe('the type gate', () => {
  it('finds an index that may be undefined', () => {
    const text = 'export const first: number = [1, 2][0];\n';
    const result = workspace.withFiles({ 'packages/core/src/seeded.ts': text }, () => workspace.run('tsc', '--noEmit'));
    expect(result.output).toMatch(/seeded\.ts.*TS2322/);
    expect(result.status).not.toBe(0);
  });
});

describe('the dead-code gate', () => {
  let result: GateResult;
  beforeAll(() => {
    const file = 'packages/demo/src/random.ts';
    const manifest = 'packages/demo/package.json';
    const seeded = {
      [file]: `${workspace.read(file)}\nexport function neverCalled(): number {\n  return 1;\n}\n`,
      [manifest]: workspace.read(manifest).replace('"dependencies": {', '"dependencies": {\n    "left-over": "1.0.0",'),
      'packages/demo/src/seeded.ts': 'export const lost = 1;\n',
    };
    result = workspace.withFiles(seeded, () => workspace.run('knip', '--config', '.knip.json', '--no-progress'));
  });

  it.each([
    ['an export nobody imports', /neverCalled.*random\.ts/],
    ['a file nobody imports', /Unused files[\s\S]*packages\/demo\/src\/seeded\.ts/],
    ['a dependency nobody uses', /left-over.*packages\/demo\/package\.json/],
  ])('finds %s', (_what, told) => {
    expect(result.output).toMatch(told);
    expect(result.status).not.toBe(0);
  });
});
