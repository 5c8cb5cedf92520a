import { AuditError, type CalendarDate, createMasker, type Finding, type Log, type Source } from '@erp-audit/core';
import { type FindingPlace, targetExplainer } from '@erp-audit/engine';
import { openSource } from '../project/open-source.ts';
import type { Project, ProjectSource } from '../project/project.ts';

/** One statement that shows a finding in its source, ready to paste but for its layout. */
interface FindingStatement {
  readonly sql: string;
  /** What must be said to the session first; undefined where nothing. */
  readonly before: string | undefined;
  readonly dialect: string;
}

/** The SQL of many findings; each source is opened once. */
export interface FindingStatements {
  /** As of the last day it was found; undefined where its rule runs no SQL any more, or its source cannot be opened. */
  of(finding: Finding, subjects: FindingPlace['subjects']): Promise<FindingStatement | undefined>;
  /** Sources that could not be opened, with the reason. */
  unreachable(): ReadonlyMap<string, AuditError>;
  close(): Promise<void>;
}

interface OpenSource {
  readonly configured: ProjectSource;
  readonly source: Source;
}

/** Findings come by rule, so few are needed at a time. */
const KEPT_EXPLAINERS = 64;

/** @param day - where a source has a database for each year, that of this day is opened. */
export function findingStatements(project: Project, key: Uint8Array, day: CalendarDate, log: Log): FindingStatements {
  const masker = createMasker(key);
  const sources = new Map<string, Promise<OpenSource | undefined>>();
  const explainers = new Map<string, ReturnType<typeof targetExplainer> | undefined>();
  const unreachable = new Map<string, AuditError>();

  const open = async (name: string): Promise<OpenSource | undefined> => {
    const configured = project.sources.find((source) => source.name === name);
    if (configured === undefined) return undefined;
    try {
      return { configured, source: await openSource(project, configured, log, day) };
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      unreachable.set(name, error);
      return undefined;
    }
  };
  const sourceOf = (name: string) => {
    const known = sources.get(name) ?? open(name);
    sources.set(name, known);
    return known;
  };
  const explainerOf = ({ code, entity, lastSeen }: Finding, { configured, source }: OpenSource) => {
    const name = JSON.stringify([configured.name, code, entity, lastSeen]);
    if (explainers.has(name)) return explainers.get(name);
    if (explainers.size >= KEPT_EXPLAINERS) explainers.clear();
    const rule = project.rules.find((each) => each.code === code);
    const { organisation, workingCalendar } = project.config;
    const settings = { timezone: organisation.timezone, organisationCountry: organisation.country, workingCalendar };
    const { profile } = configured;
    const explainer =
      rule &&
      unlessSkipped(() => targetExplainer({ source, profile, rule, entity, asOf: lastSeen, masker, ...settings }));
    explainers.set(name, explainer);
    return explainer;
  };

  return {
    of: async (finding, subjects) => {
      const opened = await sourceOf(finding.source);
      const explain = opened && explainerOf(finding, opened);
      if (opened === undefined || explain === undefined) return undefined;
      const { schema } = opened.configured.config;
      const { dialect } = opened.source;
      const before = schema === undefined ? undefined : dialect.useSchema(schema);
      return { sql: await explain({ key: finding.key, subjects }), before, dialect: dialect.id };
    },
    unreachable: () => unreachable,
    close: async () => {
      for (const opened of sources.values()) await (await opened)?.source.close();
    },
  };
}

/** A rule that is skipped by now has no SQL. */
function unlessSkipped<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof AuditError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
