// What may import what. Folder names are captured, so that a new package, connector or kind needs no line here.
const PACKAGES = '^packages/';
const TESTS = '([.]test[.]ts$|^test/|^packages/testkit/|^packages/[^/]+/fixtures/)';

/** Shipped code of `from` may import, of this repository's packages, itself and `allowed` only. */
function layer(from, allowed, comment) {
  return {
    name: `layer-${from.replaceAll(/\W+/g, '-')}`,
    severity: 'error',
    comment,
    from: { path: `${PACKAGES}(${from})/`, pathNot: TESTS },
    to: { path: PACKAGES, pathNot: [`${PACKAGES}$1/`, ...allowed.map((name) => `${PACKAGES}${name}/`)] },
  };
}

/** The npm package may be imported by shipped code of `homes` only. */
function fence(npmPackage, homes) {
  return {
    name: `fence-${npmPackage}`,
    severity: 'error',
    comment: `${npmPackage} belongs to ${homes}`,
    from: { path: PACKAGES, pathNot: [`${PACKAGES}(${homes})/`, TESTS] },
    to: { path: [`node_modules/${npmPackage}(/|$)`, `^${npmPackage}(/|$)`] },
  };
}

export default {
  forbidden: [
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'an import that leads nowhere also hides from every other rule',
      from: {},
      to: { couldNotResolve: true },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    layer('core', [], 'the vocabulary imports no other package'),
    layer('pglite', ['core'], 'one step above core'),
    layer('driver-kit', ['core'], 'one step above core'),
    layer('connector-postgres', ['core', 'driver-kit', 'pglite'], 'siblings never import each other'),
    layer('connector-(?!postgres/)[^/]+', ['core', 'driver-kit'], 'siblings never import each other'),
    layer('store|demo', ['core', 'pglite'], 'siblings never import each other'),
    layer('delivery|engine|matching|profiler|reporter', ['core'], 'siblings never import each other'),
    layer('matching-clickhouse', ['core', 'matching'], 'another engine for what is compared'),
    layer(
      'runner',
      ['core', 'delivery', 'engine', 'matching', 'matching-clickhouse', 'profiler', 'reporter', 'store'],
      'composes; finds connectors by name at run time',
    ),
    layer('handbook', ['core', 'engine'], 'tells what the project knows of itself; never shipped'),
    layer('cli|server', ['core', 'demo', 'runner'], 'parses and prints; what it does, runner does'),
    {
      name: 'testkit-is-never-shipped',
      severity: 'error',
      from: { path: PACKAGES, pathNot: TESTS },
      to: { path: `${PACKAGES}testkit/` },
    },
    {
      name: 'kinds-are-independent',
      severity: 'error',
      comment: 'a kind is one folder that can be taken away',
      from: { path: `${PACKAGES}engine/src/kinds/([^/]+)/` },
      to: { path: `${PACKAGES}engine/src/kinds/[^/]+/`, pathNot: `${PACKAGES}engine/src/kinds/$1/` },
    },
    {
      name: 'no-deep-import',
      severity: 'error',
      comment: 'packages speak through their index, and to those who do a part of their work through a second one',
      from: { path: `${PACKAGES}([^/]+)/` },
      to: { path: `${PACKAGES}[^/]+/src/`, pathNot: [`${PACKAGES}$1/`, '/src/(index|for-engines|for-runs)[.]ts$'] },
    },
    fence('knex', 'connector-[^/]+|core|driver-kit|pglite|store'),
    fence('pg', 'connector-postgres|pglite|store'),
    fence('exceljs', 'reporter|connector-files'),
    fence('handlebars', 'reporter'),
    fence('nodemailer', 'delivery'),
    fence('node-cron', 'runner'),
    fence('commander', 'cli'),
    fence('@clickhouse/client', 'matching-clickhouse'),
  ],
  options: {
    // TypeScript 7 has no API for dependency-cruiser: without swc it reads nothing and passes.
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@erp-audit/source', 'import', 'types', 'node'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
