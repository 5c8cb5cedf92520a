import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'coverage', 'out', 'erp-audit-demo', 'docs-site']);
const BINARY = /\.(gz|xlsx|png|jpe?g|ico|woff2?|tgz)$/;

/** Written in two parts, so that this file does not match itself. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a path of somebody’s machine', new RegExp(`(?<![\\w.$}/-])/${'(work|root|home)'}/[\\w.]`)],
  ['a temporary path', new RegExp(`["'\`\\s]/${'tmp'}/[\\w.]`)],
  ['a package registry', new RegExp(`https?://[\\w.-]*${'(registry|npmmirror|verdaccio|artifactory|nexus)'}`, 'i')],
  ['a host of a private network', new RegExp(`https?://[\\w.-]+\\.${'(internal|local|lan|corp)'}\\b`, 'i')],
  ['a local tarball', new RegExp(`"${'file'}:[^"]*[.]tgz"`)],
];

/** Every file that is neither installed nor made; a machine need not have git. */
function ourFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? ourFiles(file) : [file];
  });
}

/** Files that must name such a path, and why. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['packages/engine/src/kinds/sql/guard/guard.test.ts', 'a file on the server that admin SQL must not write'],
]);

function faultsIn(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      FORBIDDEN.filter(([, pattern]) => pattern.test(line)).map(
        ([what]) => `${file}:${index + 1}: ${what}: ${line.trim()}`,
      ),
    );
}

describe('the repository', () => {
  it('speaks of itself alone: no machine, no registry, no private host', () => {
    const tracked = ourFiles('.').filter((file) => !BINARY.test(file) && !ALLOWED.has(file));
    expect(tracked.length).toBeGreaterThan(50);
    const faults = tracked.flatMap((file) => faultsIn(file, readFileSync(path.join(ROOT, file), 'utf8')));
    expect(faults).toEqual([]);
  });

  it.each([
    `const dump = '/${'work'}/data/erp.sql';`,
    `cp out.xlsx /${'home'}/li/out.xlsx`,
    `mkdtemp('/${'tmp'}/store')`,
    `"erp-audit": "${'file'}:/srv/erp-audit-0.1.0.tgz"`,
    `registry=https://${'registry'}.example.org/`,
    `fetch('http://build.${'internal'}/x')`,
  ])('would be caught with: %s', (line) => {
    expect(faultsIn('seeded', line)).toHaveLength(1);
  });
});
