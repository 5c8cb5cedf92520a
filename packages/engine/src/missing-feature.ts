import {
  type Dialect,
  type DialectFeature,
  missingFeature,
  type NamedQuery,
  type Sql,
  withQuery,
} from '@erp-audit/core';

/** A statement cannot be written for this server: the rule is skipped as unsupported. */
export class MissingFeature extends Error {
  /** See `missingFeature` of core. */
  readonly detail: string;

  constructor(feature: DialectFeature, dialect: Dialect) {
    super(`${dialect.id} has no ${feature}`);
    this.name = 'MissingFeature';
    this.detail = missingFeature(feature, dialect);
  }
}

/** To be called by whoever writes SQL that not every server knows. @throws MissingFeature */
export function requireFeature(dialect: Dialect, feature: DialectFeature): void {
  if (!dialect.capabilities[feature]) throw new MissingFeature(feature, dialect);
}

/** `collectTexts` where the server has it. @throws MissingFeature */
export function collectTexts(dialect: Dialect, text: Sql): Sql {
  requireFeature(dialect, 'collectTexts');
  return dialect.collectTexts(text);
}

/** `use`, which reads the named queries as tables. @throws MissingFeature */
export function withQueries(dialect: Dialect, queries: readonly NamedQuery[], use: Sql): Sql {
  if (queries.length > 0) requireFeature(dialect, 'namedQueries');
  return queries.reduceRight((all, query) => withQuery(query, all), use);
}
