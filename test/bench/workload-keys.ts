import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPsql } from '@erp-audit/testkit';
import { ruleCodeOf, WORKLOAD_CODES } from './workload.ts';
import { WORKLOAD } from './workload-place.ts';

const ROWS_SQL = join(WORKLOAD, '11_checks_rows.sql');
const MAX_OUTPUT = 256 * 1024 * 1024;
/** Code and parts of the key without the company, which the workload has none of. */
const STORED = `copy (
  select code, (select string_agg(part, E'\\t' order by at) from json_array_elements_text(key) with ordinality p (part, at) where at > 1)
  from audit_findings where state = 'open') to stdout (delimiter '|')`;

/** Keys by check, each as its parts with tabs between. */
export type KeysByCheck = ReadonlyMap<string, ReadonlySet<string>>;

function psql(url: string, args: readonly string[], cwd?: string): string {
  const options = { encoding: 'utf8', maxBuffer: MAX_OUTPUT, ...(cwd === undefined ? {} : { cwd }) } as const;
  return execFileSync(findPsql() ?? 'psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-d', url, ...args], options);
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.trimEnd().split('\n');
}

/** What plain statements give, by default the workload's own, one for each check; `folder` is where they may write meanwhile. */
export function expectedKeys(source: string, folder: string, file = ROWS_SQL): KeysByCheck {
  const directory = mkdtempSync(join(folder, 'keys-'));
  psql(source, ['-f', file], directory);
  const files = readdirSync(directory).map((name) => {
    return [name.replace('.tsv', ''), new Set(linesOf(readFileSync(join(directory, name), 'utf8')))] as const;
  });
  rmSync(directory, { recursive: true });
  return new Map(files);
}

/** What the store keeps open of the checks of an audit folder. */
export function storedKeys(store: string, codes: readonly string[] = WORKLOAD_CODES): KeysByCheck {
  const checks = new Map(codes.map((check) => [ruleCodeOf(check, codes), check]));
  const keys = new Map(codes.map((check) => [check, new Set<string>()]));
  for (const line of linesOf(psql(store, ['-c', STORED]))) {
    const at = line.indexOf('|');
    const check = checks.get(line.slice(0, at)) ?? line.slice(0, at);
    const own = keys.get(check) ?? new Set();
    keys.set(check, own.add(line.slice(at + 1).replaceAll('\\t', '\t')));
  }
  return keys;
}

/** One line for each check whose keys are not exactly the expected ones. */
export function keyDifferences(expected: KeysByCheck, stored: KeysByCheck): string[] {
  return [...new Set([...expected.keys(), ...stored.keys()])].toSorted().flatMap((check) => {
    const [want, have] = [expected.get(check) ?? new Set<string>(), stored.get(check) ?? new Set<string>()];
    const missed = [...want].filter((key) => !have.has(key));
    const more = [...have].filter((key) => !want.has(key));
    if (missed.length + more.length === 0) return [];
    return [`${check}: ${missed.length} missed (${missed[0] ?? ''}), ${more.length} too many (${more[0] ?? ''})`];
  });
}
