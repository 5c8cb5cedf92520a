import { type EntityName, entityOf, type FileIssue } from '@erp-audit/core';
import type { MappedEntity, MappedModel } from './mapped-model.ts';
import { planRule } from './plan-targets.ts';
import type { Rule } from './rule.ts';
import { notAField } from './yaml/suggest-word.ts';
import type { YamlFile, YamlPath } from './yaml/yaml-file.ts';

const ALWAYS_THERE = ['company', 'label', 'status_raw'];

/** Names that a rule uses as fields and that the canonical model does not have, by planning it over a full mapping. */
export function checkFields(yaml: YamlFile, rule: Rule): FileIssue[] {
  const unknown = new Map<string, EntityName>();
  planRule(rule, fullModel(unknown), {}, { organisationCountry: undefined });
  return [...unknown].map(([field, entity]) => {
    const known = Object.keys(entityOf(entity).fields);
    const at = placeOf(yaml.value, field, []) ?? ['params'];
    return yaml.issueAt(at, notAField(field, entity, known));
  });
}

/** Every entity with every canonical field; what is asked for beyond them is remembered. */
function fullModel(unknown: Map<string, EntityName>): MappedModel {
  return { entity: (name) => fullEntity(name, unknown) };
}

const CANONICAL = new Map<EntityName, ReadonlySet<string>>();

function canonicalFields(name: EntityName): ReadonlySet<string> {
  const known = CANONICAL.get(name) ?? new Set([...Object.keys(entityOf(name).fields), ...ALWAYS_THERE]);
  CANONICAL.set(name, known);
  return known;
}

/** Has every field that is asked for, and remembers those that are not canonical. */
class AskedFields extends Set<string> {
  readonly #tellStrange: (field: string) => void;

  constructor(known: Iterable<string>, tellStrange: (field: string) => void) {
    super(known);
    this.#tellStrange = tellStrange;
  }

  override has(field: string): boolean {
    if (!super.has(field) && !/^key_\d+$/.test(field)) this.#tellStrange(field);
    return true;
  }
}

function fullEntity(name: EntityName, unknown: Map<string, EntityName>): MappedEntity {
  const known = canonicalFields(name);
  const fields = new AskedFields(known, (field) => unknown.set(field, name));
  const references: ReadonlyMap<string, EntityName> = new Map(known.has('owner_key') ? [['owner_key', 'user']] : []);
  return { name, keyParts: 1, fields, personal: new Set(), references };
}

function placeOf(value: unknown, word: string, path: YamlPath): YamlPath | undefined {
  if (value === word) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, part] of path.length === 0 ? entries.filter(([name]) => name === 'params') : entries) {
    const found = placeOf(part, word, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
