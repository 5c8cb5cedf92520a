import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Node's types leave it out; those of browsers would bring everything else of a browser. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

let compiled: Promise<object> | undefined;

/**
 * PostgreSQL's code, compiled once in a process: V8 compiles a function when it is first called, and keeps it as long
 * as somebody holds the module. A second server starts in half the time of the first.
 * @throws when PGlite is not whole.
 */
export function compiledServer(): Promise<object> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<object> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  return WebAssembly.compile(await readFile(join(dirname(entry), 'pglite.wasm')));
}
