// biome-ignore-all lint/suspicious/noTemplateCurlyInString: configurations write ${NAME}
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Which door it comes through. */
export const DOORS = ['configuration', 'rule', 'profile', 'extract', 'returned file', 'arguments'] as const;

/** One input that a careless or malicious person could give, and the commands that read it. */
export interface HostileInput {
  readonly door: (typeof DOORS)[number];
  readonly name: string;
  /** Changes a folder that was sound until now. */
  prepare(folder: string): void;
  /** Arguments of each command that meets it; `--config` is added where it is not among them. */
  readonly commands: readonly (readonly string[])[];
}

export function writeInto(folder: string, file: string, content: string | Buffer): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Stands in the environment, as a password would. */
export const SECRET = 'canary-of-the-environment-9b1f';
/** Stands in a file that belongs to none of the folders. */
export const OUTSIDE = 'canary-of-another-folder-c27d';

const MB = 1024 * 1024;

/** YAML that is no sound file of any sort, by name. */
export const BROKEN_YAML: ReadonlyMap<string, string | Buffer> = new Map<string, string | Buffer>([
  ['empty', ''],
  ['only white space', ' \n\t\n'],
  ['zero bytes', Buffer.alloc(4096)],
  ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))],
  ['UTF-16', Buffer.from('\ufeffversion: 1\n', 'utf16le')],
  ['a number', '42'],
  ['a list', '- 1\n- 2\n'],
  ['null', '~'],
  ['aliases that grow to billions', aliasBomb()],
  ['an alias of itself', 'version: &a [*a]\n'],
  ['a mapping that holds itself', 'version: &a { b: *a }\n'],
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['a hundred thousand braces', 'a: '.repeat(1) + '{ a: '.repeat(100_000)],
  ['indented ten thousand times', indented(10_000)],
  ['a key of a megabyte', `${'k'.repeat(MB)}: 1\n`],
  ['a text of ten megabytes', `version: "${'x'.repeat(10 * MB)}"\n`],
  ['a hundred thousand keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['the same key twice', 'version: 1\nversion: 2\n'],
  ['a prototype as key', '__proto__: { polluted: yes }\nversion: 1\n'],
  ['a constructor as key', 'constructor: { prototype: { polluted: yes } }\nversion: 1\n'],
  ['a merge of a prototype', 'a: &a { __proto__: { polluted: yes } }\n<<: *a\n'],
  ['a function as tag', 'version: !!js/function "function () { return process.exit(70) }"\n'],
  ['an object as tag', 'version: !!python/object/apply:os.system ["touch pwned"]\n'],
  ['an unknown version of YAML', '%YAML 9.9\n---\nversion: 1\n'],
  ['two documents', 'version: 1\n---\nversion: 1\n'],
  ['a quote that never closes', 'version: "1\n'],
  ['tabs for indentation', 'a:\n\tb: 1\n'],
  ['keys that are mappings', '? { a: 1 }\n: 2\n'],
  ['bytes as base64', 'version: !!binary "AAAA"\n'],
  ['an anchor without end', '&'.repeat(5000)],
]);

function aliasBomb(): string {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const items = level === 0 ? '"lol"' : Array.from({ length: 10 }, () => `*l${level - 1}`).join(', ');
    return `l${level}: &l${level} [${items}]`;
  });
  return `${levels.join('\n')}\n`;
}

function indented(depth: number): string {
  return `${Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n`;
}

/** Values that no setting expects, as YAML on one line. */
export const HOSTILE_VALUES: ReadonlyMap<string, string> = new Map([
  ['a path out of the folder', '"../outside/secret.txt"'],
  ['a path with a zero byte', '"../outside/secret.txt\\0.yaml"'],
  ['the name of a prototype', '"__proto__"'],
  ['a template', '"{{#with (lookup this \'constructor\')}}{{this}}{{/with}}{{constructor}}"'],
  ['a command', '"; touch pwned; $(touch pwned) `touch pwned`"'],
  ['SQL', '"x\'; drop table audit_findings; --"'],
  ['a page', '"<script>alert(1)</script><img src=x onerror=alert(1)>"'],
  ['a hundred thousand letters', `"${'a'.repeat(100_000)}"`],
  ['endless', '.inf'],
  ['not a number', '.nan'],
  ['a number past all numbers', '1e400'],
  ['a list in a list', '[[[[[]]]]]'],
  ['the secret', '"${SECRET_OF_TESTS}"'],
  ['the content of another file', '"${file:../outside/secret.txt}"'],
  ['a variable that is a program', '"${NODE_OPTIONS:-$(id)}"'],
]);
