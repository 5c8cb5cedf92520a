import {
  canonicalJson,
  DEFAULT_DUE_DAYS,
  type EntityDefinition,
  type LessWhen,
  type RuleChange,
  type RuleDefinition,
  SEVERITIES,
  type SeverityBand,
  severityForMeasure,
} from '@erp-audit/core';
import { asksLess, grew, isObject } from './less-asked.ts';

/** One difference between two definitions of one rule on one entity. */
export type DefinitionDifference = Pick<RuleChange, 'kind' | 'name' | 'before' | 'after' | 'weaker'>;

type Severity = RuleDefinition['rule']['severity'];
type Json = Readonly<Record<string, unknown>>;

/** Every difference that decides what the rule finds, who gets it and how urgent it is; texts for people are none. */
export function compareDefinitions(before: RuleDefinition, after: RuleDefinition): readonly DefinitionDifference[] {
  return [
    ...compareStatus(before, after),
    ...compareSeverity(before.rule.severity, after.rule.severity),
    ...compareDueDays(before, after),
    ...difference('department', null, before.department, after.department, () => null),
    ...compareParameters(before, after),
    ...compareProfiles(before, after),
    ...compareSkipped(before, after),
  ];
}

/** Text of a value for people: plain where it is a text, else JSON; null where there is none. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : canonicalJson(value);
}

function difference(
  kind: RuleChange['kind'],
  name: string | null,
  before: unknown,
  after: unknown,
  weaker: () => boolean | null,
): readonly DefinitionDifference[] {
  const texts = { before: textOf(before), after: textOf(after) };
  return texts.before === texts.after ? [] : [{ kind, name, ...texts, weaker: weaker() }];
}

function compareStatus({ rule: before }: RuleDefinition, { rule: after }: RuleDefinition) {
  const isActive = after.status === 'active';
  return difference('status', null, before.status, after.status, () => !isActive);
}

function compareSeverity(before: Severity, after: Severity) {
  return difference('severity', null, before, after, () => isLowerSeverity(before, after));
}

/** True where every measured number gets the same or a lower severity than before; null where some rise and some fall. */
function isLowerSeverity(before: Severity, after: Severity): boolean | null {
  if (before === 'fromPair' || after === 'fromPair') return null;
  const limits = [before, after].flatMap((each) => (typeof each === 'string' ? [] : each.map(({ over }) => over)));
  const measures = limits.flatMap((limit) => [limit, limit + Number.EPSILON * Math.max(1, limit) * 2]);
  const ranks = (measures.length === 0 ? [0] : measures).map((measure) => [
    rankAt(before, measure),
    rankAt(after, measure),
  ]);
  const rises = ranks.some(([was = 0, is = 0]) => is < was);
  const falls = ranks.some(([was = 0, is = 0]) => is > was);
  return rises && falls ? null : falls;
}

/** 0 the worst; past the last where nothing is found. */
function rankAt(severity: Exclude<Severity, 'fromPair'>, measure: number): number {
  const word =
    typeof severity === 'string' ? severity : severityForMeasure(severity as readonly SeverityBand[], measure);
  return word === undefined ? SEVERITIES.length : SEVERITIES.indexOf(word);
}

function compareDueDays({ rule: before }: RuleDefinition, { rule: after }: RuleDefinition) {
  return difference('due_days', null, before.dueDays, after.dueDays, () => {
    const was = dueDaysOf(before);
    const is = dueDaysOf(after);
    return was === undefined || is === undefined ? null : is > was;
  });
}

function dueDaysOf({ dueDays, severity }: RuleDefinition['rule']): number | undefined {
  if (dueDays !== undefined) return dueDays;
  return typeof severity === 'string' && severity !== 'fromPair' ? DEFAULT_DUE_DAYS[severity] : undefined;
}

function compareParameters(before: RuleDefinition, after: RuleDefinition): readonly DefinitionDifference[] {
  const was = objectOf(before.rule.params);
  const is = objectOf(after.rule.params);
  return namesOf(was, is).flatMap((name) => compareParameter(name, was[name], is[name], after.lessWhen));
}

/** Part by part where the kind says something of a part, or where lists stand under names, such as fields by entity. */
function compareParameter(
  path: string,
  was: unknown,
  is: unknown,
  lessWhen: RuleDefinition['lessWhen'],
  above?: LessWhen | 'unknown',
): readonly DefinitionDifference[] {
  const direction = lessWhen[path] ?? above;
  const isParted = direction !== undefined || Object.keys(lessWhen).some((other) => other.startsWith(`${path}.`));
  if (isParted && isObject(was) && isObject(is)) {
    return namesOf(was, is).flatMap((part) =>
      compareParameter(`${path}.${part}`, was[part], is[part], lessWhen, direction ?? 'unknown'),
    );
  }
  const isEntry = above === 'longer' || above === 'shorter';
  return difference('parameter', path, was, is, () =>
    isEntry && (was === undefined || is === undefined)
      ? (was === undefined) === (above === 'longer')
      : asksLess(direction, was, is),
  );
}

function compareProfiles(before: RuleDefinition, after: RuleDefinition): readonly DefinitionDifference[] {
  const was = before.profile;
  const is = after.profile;
  return [
    ...difference('mapping', 'storageTimezone', was.storageTimezone, is.storageTimezone, () => null),
    ...difference('mapping', 'nullDates', was.nullDates, is.nullDates, () => grew(was.nullDates, is.nullDates)),
    ...namesOf(was.functions, is.functions).flatMap((id) =>
      difference('mapping', id, was.functions[id], is.functions[id], () =>
        removed(was.functions[id], is.functions[id]),
      ),
    ),
    ...Object.keys(is.entities).flatMap((entity) => {
      const [old, now] = [was.entities[entity], is.entities[entity]];
      return old === undefined || now === undefined
        ? []
        : compareEntity(entity, old, now, fieldsRead(entity, before, after));
    }),
  ];
}

function fieldsRead(entity: string, ...definitions: readonly RuleDefinition[]): ReadonlySet<string> {
  return new Set(definitions.flatMap(({ reads }) => reads[entity] ?? []));
}

/**
 * What the rule rests on one by one; all other fields of the entity in one difference, for their mapping too decides
 * what counts as a changed mapping.
 */
function compareEntity(
  entity: string,
  was: EntityDefinition,
  is: EntityDefinition,
  read: ReadonlySet<string>,
): readonly DefinitionDifference[] {
  const changed = namesOf(was.fields, is.fields).filter(
    (field) => textOf(was.fields[field]) !== textOf(is.fields[field]),
  );
  const others = changed.filter((field) => !read.has(field));
  const pick = (fields: Json) => Object.fromEntries(others.map((field) => [field, fields[field] ?? null]));
  return [
    ...namesOf(was.table, is.table).flatMap((part) =>
      difference('mapping', `${entity}.${part}`, was.table[part], is.table[part], () => null),
    ),
    ...changed
      .filter((field) => read.has(field))
      .flatMap((field) =>
        difference('mapping', `${entity}.${field}`, was.fields[field], is.fields[field], () =>
          removed(was.fields[field], is.fields[field]),
        ),
      ),
    ...difference('mapping', `${entity}: ${others.join(', ')}`, pick(was.fields), pick(is.fields), () => null),
  ];
}

/** Without a field or a function less can be judged, with a new one more; what another expression does nobody can say. */
function removed(before: unknown, after: unknown): boolean | null {
  if (before === undefined) return false;
  return after === undefined ? true : null;
}

function compareSkipped({ skipped: before }: RuleDefinition, { skipped: after }: RuleDefinition) {
  const kind = (after ?? before)?.reason === 'unmapped' ? 'mapping' : 'parameter';
  const text = (skipped: RuleDefinition['skipped']) =>
    skipped === null ? 'checked' : `skipped: ${skipped.reason} ${skipped.detail}`;
  const name = (after ?? before)?.detail ?? null;
  if (before !== null && after !== null) return [];
  return difference(kind, name, text(before), text(after), () => after !== null);
}

function namesOf(...objects: readonly Json[]): readonly string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object)))].toSorted();
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}
