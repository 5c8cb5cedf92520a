import type { EntityName, Sentence } from '@erp-audit/core';
import type { ParamIssue } from '../../define-kind.ts';
import { isPattern, noPattern } from '../../linear-pattern.ts';
import { PLACEHOLDERS } from '../../placeholder.ts';
import type { PlaceholderParams } from './schema.ts';

/** The patterns that count for a field. */
export function patternsOf(params: PlaceholderParams, entity: EntityName, field: string): readonly string[] {
  const without = params.exceptions[entity]?.[field] ?? [];
  return allPatterns(params).filter((pattern) => !without.includes(pattern));
}

function allPatterns({ patterns, morePatterns }: PlaceholderParams): readonly string[] {
  return [...(patterns ?? PLACEHOLDERS), ...morePatterns];
}

/** Patterns that are no regular expressions, and exceptions that except nothing. */
export function checkPatterns(params: PlaceholderParams): readonly ParamIssue[] {
  const broken = (['patterns', 'morePatterns'] as const).flatMap((name) =>
    (params[name] ?? []).flatMap((pattern, index) =>
      isPattern(pattern) ? [] : [{ path: [name, index], message: noPattern(pattern) }],
    ),
  );
  const known = allPatterns(params);
  const idle = Object.entries(params.exceptions).flatMap(([entity, fields]) =>
    Object.entries(fields ?? {}).flatMap(([field, patterns]) =>
      patterns.flatMap((pattern, index) =>
        known.includes(pattern)
          ? []
          : [{ path: ['exceptions', entity, field, index], message: unknownPattern(pattern, known) }],
      ),
    ),
  );
  return [...broken, ...idle];
}

function unknownPattern(pattern: string, known: readonly string[]): Sentence {
  return {
    en: `"${pattern}" is none of the patterns: write one of ${known.join('  ')}`,
    'zh-CN': `"${pattern}" 不在匹配模式之列：请从以下模式中选择 ${known.join('  ')}`,
  };
}
