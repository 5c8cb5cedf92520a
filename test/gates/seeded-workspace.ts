import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LEFT_OUT = new Set(['.git', 'dist', 'coverage', 'out']);

export interface GateResult {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of this repository in which faults are planted, so that each gate can be seen to fail. */
export interface SeededWorkspace {
  /** Runs a tool of the repository in the copy. */
  run(tool: string, ...args: string[]): GateResult;
  /** Writes the files, by their path, runs `gate`, and puts the copy back as it was. */
  withFiles(files: Readonly<Record<string, string>>, gate: () => GateResult): GateResult;
  read(file: string): string;
  remove(): void;
}

/** Links third-party packages to the real ones; links between packages stay relative and so point into the copy. */
function copyModules(copy: string): void {
  const modules = path.join(copy, 'node_modules');
  mkdirSync(modules);
  symlinkSync(path.join(ROOT, 'node_modules/.pnpm'), path.join(modules, '.pnpm'));
  for (const name of readdirSync(path.join(ROOT, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    cpSync(path.join(ROOT, 'node_modules', name), path.join(modules, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}

export function createSeededWorkspace(): SeededWorkspace {
  const copy = mkdtempSync(path.join(tmpdir(), 'erp-audit-gates-'));
  for (const name of readdirSync(ROOT)) {
    if (LEFT_OUT.has(name) || name === 'node_modules') continue;
    cpSync(path.join(ROOT, name), path.join(copy, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !LEFT_OUT.has(path.basename(source)),
    });
  }
  copyModules(copy);
  const at = (file: string) => path.join(copy, file);

  return {
    run(tool, ...args) {
      const bin = path.join(ROOT, 'node_modules/.bin', tool);
      const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
      const { status, stdout, stderr } = spawnSync(bin, args, { cwd: copy, encoding: 'utf8', env });
      return { status, output: stdout + stderr };
    },
    withFiles(files, gate) {
      const before = Object.keys(files).map((file) => [file, existsSync(at(file)) && readFileSync(at(file))] as const);
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(at(file)), { recursive: true });
        writeFileSync(at(file), text);
      }
      try {
        return gate();
      } finally {
        for (const [file, content] of before) {
          if (content === false) rmSync(at(file));
          else writeFileSync(at(file), content);
        }
      }
    },
    read: (file) => readFileSync(at(file), 'utf8'),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
