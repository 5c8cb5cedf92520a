import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** A text in both languages. */
export const BOTH = (text: string) => ({ en: text, 'zh-CN': `检查：${text}` });

const GOVERNANCE = { id: 'governance', name: { en: 'Data governance', 'zh-CN': '数据治理办公室' }, governance: true };

/** Fields of a rule's file; what is left out has a text that does for tests. */
export interface OwnRule {
  /** `<folder>/<name>`, below the folder `my-rules`. */
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly entity: string;
  readonly params: unknown;
  readonly severity?: string;
  readonly department?: string;
}

/** What a configuration says beside its version and the governance office. */
export interface FolderSettings {
  readonly organisation: Readonly<Record<string, string>>;
  readonly store: string;
  readonly sources: Readonly<Record<string, object>>;
  readonly departments?: readonly object[];
  readonly rules: { readonly include: readonly string[]; readonly set?: object };
  readonly matching?: object;
  readonly formats?: readonly string[];
}

/** Writes `profiles/<name>.yaml` for a database, a PostgreSQL unless said otherwise, whose timestamps are in UTC. */
export function writeProfile(
  directory: string,
  name: string,
  entities: object,
  dialects: readonly string[] = ['postgres'],
): void {
  const head = { profile: name, title: BOTH(name), versions: ['1'], dialects };
  write(join(directory, 'profiles', `${name}.yaml`), { ...head, storageTimezone: 'UTC', nullDates: [], entities });
}

/** Writes an active rule of the folder's own, and its test cases beside it. */
export function writeRule(directory: string, rule: OwnRule, asOf: string, cases: readonly object[]): void {
  const file = join(directory, 'my-rules', rule.id);
  write(`${file}.yaml`, {
    status: 'active',
    severity: 'medium',
    department: 'governance',
    ...{ ...rule, title: BOTH(rule.title) },
    risk: BOTH('The record is wrong.'),
    fix: BOTH('Correct the record.'),
    falsePositives: BOTH('None.'),
    references: [],
    tags: [],
  });
  write(`${file}.test.yaml`, { asOf, cases });
}

/** Writes (or rewrites) the configuration of an audit folder and returns its path. */
export function writeConfiguration(directory: string, settings: FolderSettings): string {
  const { departments = [], formats = ['xlsx', 'html'], ...rest } = settings;
  const config = join(directory, 'erp-audit.yaml');
  const reports = { directory: './out', formats };
  write(config, { version: 1, ...rest, departments: [GOVERNANCE, ...departments], reports });
  return config;
}

function write(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stringify(content));
}
