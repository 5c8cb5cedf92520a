import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { BROKEN_YAML, HOSTILE_VALUES, type HostileInput, writeInto } from './hostile-input.ts';
import { CONFIGURATION, PROFILE, RULE, RULE_CASES } from './sound-folder.ts';

type Place = readonly (string | number)[];

/** The settings that a value is put into, for each file that people write, and what reads it. */
const FILES = [
  {
    door: 'configuration',
    file: CONFIGURATION,
    commands: [['rules', 'list'], ['doctor']],
    places: [
      ['organisation', 'name'],
      ['organisation', 'timezone'],
      ['store'],
      ['sources', 'lists', 'connector'],
      ['sources', 'lists', 'connection', 'directory'],
      ['sources', 'lists', 'connection', 'tables', 'orders', 'files'],
      ['sources', 'lists', 'profile'],
      ['departments', 1, 'id'],
      ['departments', 1, 'name', 'en'],
      ['rules', 'include', 0],
      ['reports', 'directory'],
    ],
  },
  {
    door: 'rule',
    file: RULE,
    commands: [['rules', 'lint']],
    places: [['id'], ['code'], ['kind'], ['title', 'en'], ['entity'], ['department'], ['params'], ['references']],
  },
  {
    door: 'rule',
    file: RULE_CASES,
    commands: [['rules', 'lint']],
    places: [['asOf'], ['cases']],
  },
  {
    door: 'profile',
    file: PROFILE,
    commands: [['doctor']],
    places: [
      ['profile'],
      ['dialects', 0],
      ['entities', 'purchase_order_line', 'from'],
      ['entities', 'purchase_order_line', 'key', 0],
      ['entities', 'purchase_order_line', 'status', 'of'],
      ['entities', 'purchase_order_line', 'fields', 'qty'],
    ],
  },
] as const;

/** A file of the folder as text, with one value replaced by another that is YAML itself. */
function withValue(folder: string, file: string, place: Place, value: string): string {
  const MARK = 'hostile-value-goes-here';
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'));
  document.setIn(place, MARK);
  return document.toString({ lineWidth: 0 }).replace(MARK, () => value);
}

/** Every broken file, and every value at every place. */
export const YAML_INPUTS: readonly HostileInput[] = FILES.flatMap(({ door, file, commands, places }) => [
  ...[...BROKEN_YAML].map(([name, content]) => ({
    ...{ door, commands, name: `${file}: ${name}` },
    prepare: (folder: string) => writeInto(folder, file, content),
  })),
  ...places.flatMap((place) =>
    [...HOSTILE_VALUES].map(([name, value]) => ({
      ...{ door, commands, name: `${file}: ${name} as ${place.join('.')}` },
      prepare: (folder: string) => writeInto(folder, file, withValue(folder, file, place, value)),
    })),
  ),
]);

const PATTERNS = [
  '(a+)+$',
  '(a|a)*b',
  '((a{1000}){1000}){1000}',
  '(?=(a+))\\1',
  `${'(a?)'.repeat(60)}${'a'.repeat(60)}`,
];

/** Patterns that stop other engines for hours, in each kind that takes one. */
export const PATTERN_INPUTS: readonly HostileInput[] = ['placeholder', 'named-account'].flatMap((kind) =>
  PATTERNS.map((pattern) => ({
    door: 'rule' as const,
    name: `${kind}: the pattern ${pattern.slice(0, 40)}`,
    prepare: (folder: string) => {
      const isAccount = kind === 'named-account';
      const entity = isAccount ? 'user' : 'customer';
      const params = isAccount ? { patterns: [pattern] } : { fields: { customer: ['name'] }, patterns: [pattern] };
      const value = 'a'.repeat(30_000);
      const row = isAccount
        ? { key: ['1'], login: value, name: value, active: true }
        : { key: ['1'], status: 'open', name: value };
      const head = JSON.parse(JSON.stringify(readRule(folder))) as Record<string, unknown>;
      writeInto(folder, RULE, JSON.stringify({ ...head, kind, entity, params }));
      const cases = [{ name: 'a long text', rows: { [entity]: [row] }, finds: [] }];
      writeInto(folder, RULE_CASES, JSON.stringify({ asOf: '2026-05-01', cases }));
    },
    commands: [
      ['rules', 'lint'],
      ['rules', 'test', 'checks/price-of-order'],
    ],
  })),
);

function readRule(folder: string): unknown {
  return parseDocument(readFileSync(join(folder, RULE), 'utf8')).toJS();
}
