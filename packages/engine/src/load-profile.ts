import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  AuditError,
  type EntityName,
  entityOf,
  type FileIssue,
  hashOf,
  isEntityName,
  type Locale,
  sentenceIn,
} from '@erp-audit/core';
import type { EntityMapping, FieldMapping, Profile } from './profile.ts';
import { type EntityMappingFile, ProfileFile } from './profile-file.ts';
import { mappingDefinition } from './target-definition.ts';
import { explainIssue } from './yaml/explain-issue.ts';
import { notAField } from './yaml/suggest-word.ts';
import { parseYamlFile, type YamlFile } from './yaml/yaml-file.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a profile and, where it `extends` another (a name in the same folder, or in `shippedDirectory`, or a path),
 * the parts it does not override: single fields, statuses, functions and settings.
 * @throws AuditError `PROFILE_INVALID` with every fault of the file in `issues`.
 */
export function loadProfile(file: string, shippedDirectory?: string): Profile {
  const yaml = readYaml(file);
  const files = new Map([[path.resolve(file), yaml]]);
  const merged = mergeBase(yaml, file, shippedDirectory, files);
  const parsed = ProfileFile.safeParse(merged);
  if (!parsed.success) {
    throw invalid(
      file,
      parsed.error.issues.flatMap((issue) => explainIssue(yaml, ProfileFile, issue)),
    );
  }
  const issues = [...checkFields(yaml, parsed.data), ...checkNames(yaml, parsed.data)];
  if (issues.length > 0) throw invalid(file, issues);
  return toProfile(file, hashOf([...files.values()].map(({ text }) => text)), parsed.data);
}

function invalid(file: string, issues: readonly FileIssue[]): AuditError {
  const [first] = issues;
  const fault = (locale: Locale) => (first === undefined ? '' : sentenceIn(locale, first.message));
  const message = {
    en: `Profile ${file} is not valid, line ${first?.line}: ${fault('en')}`,
    'zh-CN': `profile ${file} 无效，第 ${first?.line} 行：${fault('zh-CN')}`,
  };
  return new AuditError('PROFILE_INVALID', message, { file }, { issues });
}

function readYaml(file: string): YamlFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const message = { en: `Profile ${file} cannot be read.`, 'zh-CN': `无法读取 profile ${file}。` };
    throw new AuditError('PROFILE_INVALID', message, { file }, { cause });
  }
  const yaml = parseYamlFile(file, text);
  if (yaml.issues.length > 0) throw invalid(file, yaml.issues);
  return yaml;
}

/** @param seen - The files read so far by path; grows by those that are extended. */
function mergeBase(yaml: YamlFile, file: string, shipped: string | undefined, seen: Map<string, YamlFile>): unknown {
  const value = yaml.value;
  if (!isObject(value) || typeof value['extends'] !== 'string') return value;
  const base = baseFile(value['extends'], file, shipped);
  if (seen.has(base)) {
    const message = {
      en: `extends goes round in a circle over ${base}.`,
      'zh-CN': `extends 经过 ${base} 形成循环。`,
    };
    throw invalid(file, [yaml.issueAt(['extends'], message)]);
  }
  const below = readYaml(base);
  const parent = mergeBase(below, base, shipped, seen.set(base, below));
  return mergeObjects(isObject(parent) ? parent : {}, value, []);
}

function baseFile(name: string, file: string, shipped: string | undefined): string {
  const isPath = name.endsWith('.yaml');
  const beside = path.resolve(path.dirname(file), isPath ? name : `${name}.yaml`);
  return isPath || shipped === undefined || beside === path.resolve(file)
    ? beside
    : path.resolve(shipped, `${name}.yaml`);
}

/** Later settings win, down to single fields; a field or a status map that is given replaces the one below whole. */
function mergeObjects(base: JsonObject, over: JsonObject, at: readonly string[]): JsonObject {
  const isLeaf = at.length >= 2 && (at.at(-2) === 'fields' || at.at(-1) === 'status' || at[0] === 'functions');
  if (isLeaf) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = base[key];
    merged[key] = isObject(below) && isObject(value) ? mergeObjects(below, value, [...at, key]) : value;
  }
  return merged;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkFields(yaml: YamlFile, profile: ProfileFile): FileIssue[] {
  return Object.entries(profile.entities).flatMap(([name, mapping]) => {
    if (!isEntityName(name) || mapping === undefined) return [];
    const { nature, fields } = entityOf(name);
    const issues = Object.keys(mapping.fields).flatMap((field) => fieldIssue(yaml, name, field, Object.keys(fields)));
    if (nature === 'master' && mapping.key.length !== 1) {
      const message = {
        en: `Records of ${name} are named by one key part; write one.`,
        'zh-CN': `${name} 的记录只用一个键部分标识：请只写一个。`,
      };
      issues.push(yaml.issueAt(['entities', name, 'key'], message));
    }
    return issues;
  });
}

/** A statement may read several entities, and begins with the named queries of all of them. */
function checkNames(yaml: YamlFile, profile: ProfileFile): FileIssue[] {
  const known = new Map<string, string>();
  return Object.entries(profile.entities).flatMap(([entity, mapping]) =>
    Object.entries(mapping?.with ?? {}).flatMap(([name, query]) => {
      const text = JSON.stringify(query);
      const isOther = (known.get(name) ?? text) !== text;
      known.set(name, text);
      if (!isOther) return [];
      const message = {
        en: `The name "${name}" means another query in another entity; give one of them another name.`,
        'zh-CN': `名称 "${name}" 在另一实体中表示不同的查询；请为其中一个改名。`,
      };
      return [yaml.issueAtKey(['entities', entity, 'with', name], message)];
    }),
  );
}

function fieldIssue(yaml: YamlFile, entity: EntityName, field: string, known: readonly string[]): FileIssue[] {
  const at = ['entities', entity, 'fields', field];
  if (field === 'status') {
    const message = {
      en: 'The status is no field: write "status: { of: …, map: … }" beside "fields".',
      'zh-CN': 'status 不是字段：请在 "fields" 旁边写 "status: { of: …, map: … }"。',
    };
    return [yaml.issueAtKey(at, message)];
  }
  if (known.includes(field)) return [];
  return [yaml.issueAtKey(at, notAField(field, entity, known))];
}

function toProfile(file: string, textHash: string, parsed: ProfileFile): Profile {
  const entities = Object.fromEntries(
    Object.entries(parsed.entities).flatMap(([name, mapping]) =>
      mapping === undefined ? [] : [[name, toMapping(mapping)] as const],
    ),
  );
  const { storageTimezone, nullDates } = parsed;
  return {
    id: parsed.profile,
    file,
    title: parsed.title,
    versions: parsed.versions,
    tried: parsed.tried,
    dialects: parsed.dialects,
    access: parsed.access,
    storageTimezone,
    nullDates,
    entities,
    functions: parsed.functions,
    defaultLogins: parsed.defaultLogins,
    textHash,
    mappingHash: (names: readonly EntityName[]) => {
      const sorted = [...new Set(names)].toSorted();
      return hashOf([storageTimezone ?? null, nullDates, sorted.map((name) => [name, meaning(entities[name])])]);
    },
  };
}

function toMapping(mapping: EntityMappingFile): EntityMapping {
  const { from, where, company, key, label, url, status } = mapping;
  const fields = Object.entries(mapping.fields).map(([name, field]) => [name, toField(field)] as const);
  return {
    with: mapping.with ?? {},
    from,
    where,
    company,
    key,
    url,
    status,
    label: label === undefined ? undefined : toLabel(label, fields),
    fields: Object.fromEntries(fields),
  };
}

function toField(field: EntityMappingFile['fields'][string]): FieldMapping {
  if (typeof field === 'object' && 'sql' in field) {
    const { sql, verified, personal, references, storageTimezone } = field;
    return { sql, verified, personal, references, storageTimezone };
  }
  const nothing = { verified: undefined, personal: undefined, references: undefined, storageTimezone: undefined };
  return { sql: field, ...nothing };
}

/** A label that shows a personal field is personal itself. */
function toLabel(
  label: NonNullable<EntityMappingFile['label']>,
  fields: readonly (readonly [string, FieldMapping])[],
): NonNullable<EntityMapping['label']> {
  if (typeof label === 'object' && 'sql' in label) return { sql: label.sql, personal: label.personal };
  const shown = JSON.stringify(label);
  const same = fields.find(([, field]) => field.personal !== undefined && JSON.stringify(field.sql) === shown);
  return { sql: label, personal: same?.[1].personal };
}

function meaning(mapping: EntityMapping | undefined): unknown {
  if (mapping === undefined) return null;
  const { table, fields } = mappingDefinition(mapping);
  return { ...table, fields };
}
