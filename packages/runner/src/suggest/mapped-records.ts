import { type EntityName, isEntityName } from '@erp-audit/core';
import { profileModel, type Rule } from '@erp-audit/engine';
import type { JudgedIdea, MappedRecords, RuleIdea } from '@erp-audit/profiler';
import type { ProjectSource } from '../project/project.ts';

/** What is mapped of each entity of a source, with what its rules check already. */
export function mappedRecords({ profile, rules }: ProjectSource): readonly MappedRecords[] {
  const model = profileModel(profile);
  const mapped = Object.keys(profile.entities)
    .filter(isEntityName)
    .flatMap((name) => model.entity(name) ?? []);
  const others = new Map(mapped.map(({ name, fields }) => [name, fields] as const));
  return mapped.map((each) => ({
    entity: each.name,
    fields: each.fields,
    keyParts: each.keyParts,
    personal: each.personal,
    references: each.references,
    others,
    covered: coveredFields(each.name, each.fields, rules),
  }));
}

/** Fields that a loaded rule on the entity names in its parameters as what must be filled or well formed. */
function coveredFields(entity: EntityName, fields: ReadonlySet<string>, rules: readonly Rule[]): ReadonlySet<string> {
  const own = rules.filter((rule) => rule.entities.includes(entity) && COVERING.has(rule.kind));
  const named = JSON.stringify(own.map(({ params }) => params));
  return new Set([...fields].filter((field) => named.includes(JSON.stringify(field))));
}

const COVERING = new Set(['required', 'format', 'ownership']);

/** Fields that a loaded rule keeps unique already. */
export function checkedAsUnique(entity: EntityName, rules: readonly Rule[]): ReadonlySet<string> {
  const own = rules.filter((rule) => rule.kind === 'unique' && rule.entities.includes(entity));
  return new Set(
    own.flatMap(({ params }) => (params as { readonly identifiers?: readonly string[] }).identifiers ?? []),
  );
}

/** True where a loaded rule asks the very same of the same records; one that was written from a suggestion keeps its name. */
export function isRuleAlready({ idea }: JudgedIdea, rules: readonly Rule[]): boolean {
  const own = rules.filter(({ entities }) => entities.includes(idea.entity));
  if (idea.check.kind === 'repeated') return own.some(({ id }) => id.endsWith(suggestionName(idea)));
  const defect = JSON.stringify(idea.check.defect);
  return own.some(
    ({ kind, params }) =>
      kind === 'condition' && JSON.stringify((params as { readonly defect?: unknown }).defect) === defect,
  );
}

/** The last part of the id of a rule that is written from an idea. */
export function suggestionName({ entity, id }: RuleIdea): string {
  return `${entity}-${id}`.replaceAll('_', '-');
}
