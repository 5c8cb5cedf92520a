import { type DialectId, ENTITIES, isEntityName, type LocalizedText } from '@erp-audit/core';
import type { ParamIssue, RuleSource } from '../../define-kind.ts';
import { suggestWord } from '../../yaml/suggest-word.ts';
import { FRAGMENTS, noFragment } from './fragments.ts';
import { type GuardedSql, guardPostgres, guardSql, guardWords } from './guard/index.ts';
import type { Problem } from './guard/problem.ts';
import { PRODUCTS } from './guard/products.ts';
import { type Place, placeInFile, placeInYaml } from './place.ts';
import { readRuleSql, sqlFile, sqlFor, writtenFor } from './rule-sql.ts';
import type { SqlParams } from './schema.ts';
import { segmentsOf } from './template.ts';

/** Everything about the SQL that can be known without a database and without loading a parser. */
export function checkSql(params: SqlParams, rule: RuleSource): ParamIssue[] {
  const read = { ...params, sql: readRuleSql(params.sql, rule.file) };
  if (read.sql === undefined) return [{ path: ['sql'], message: noSelect(sqlFile(rule.file, 'postgres')) }];
  return writtenFor(read).flatMap((dialect) => {
    const text = sqlFor(read, dialect) ?? '';
    const guarded = dialect === 'postgres' ? guardPostgres(text) : guardWords(text, dialect);
    return issuesOf({ params, rule, dialect, text }, guarded);
  });
}

/**
 * What keeps the SQL of a rule from running on a dialect: all that its words and its grammar say. Empty where it runs, and
 * where it has a text for other dialects only.
 */
export async function lintSql(params: SqlParams, rule: RuleSource, dialect: DialectId): Promise<ParamIssue[]> {
  const text = sqlFor({ ...params, sql: readRuleSql(params.sql, rule.file) }, dialect);
  if (text === undefined) return [];
  return issuesOf({ params, rule, dialect, text }, await guardSql(text, dialect));
}

interface CheckedText {
  readonly params: SqlParams;
  readonly rule: RuleSource;
  readonly dialect: DialectId;
  readonly text: string;
}

function issuesOf(checked: CheckedText, guarded: GuardedSql): ParamIssue[] {
  const { params, rule, dialect, text } = checked;
  const path = typeof params.sql === 'object' ? ['sql', dialect] : ['sql'];
  const problems = [...guarded.problems, ...markProblems(guarded, params)];
  return [
    ...problems.map(({ at, message }) =>
      located(path, named(message, checked), placeOf(params, rule, path, dialect, text, at)),
    ),
    ...columnIssues(guarded, params),
  ];
}

/** One text may be read by several databases; then each problem says whose it is. */
function named(message: LocalizedText, { params, dialect }: CheckedText): LocalizedText {
  if (typeof params.sql !== 'string' || dialect === 'postgres') return message;
  return { en: `On ${PRODUCTS[dialect]}: ${message.en}`, 'zh-CN': `${PRODUCTS[dialect]}：${message['zh-CN']}` };
}

function noSelect(file: string): LocalizedText {
  return {
    en: `Write the SELECT under "sql", or into ${file}.`,
    'zh-CN': `请把 SELECT 写在 "sql" 下，或写入 ${file}。`,
  };
}

function placeOf(
  params: SqlParams,
  rule: RuleSource,
  path: readonly string[],
  dialect: DialectId,
  text: string,
  at: number,
): Place | undefined {
  return params.sql === undefined
    ? placeInFile(sqlFile(rule.file, dialect), text, at)
    : placeInYaml(rule.file, ['params', ...path], text, at);
}

function located(path: readonly string[], message: LocalizedText, place: Place | undefined): ParamIssue {
  return place === undefined ? { path, message } : { path, message, place };
}

function markProblems({ template }: GuardedSql, params: SqlParams): Problem[] {
  const problems: Problem[] = [];
  for (const segment of segmentsOf(template)) {
    if (segment.type === 'fragment' && !FRAGMENTS.has(segment.name)) {
      problems.push({ at: segment.at, message: noFragment(segment.name) });
    }
    if (segment.type === 'entity' && !isEntityName(segment.name)) {
      const advice = suggestWord(segment.name, Object.keys(ENTITIES));
      const message = {
        en: `There is no entity "${segment.name}". ${advice.en}`,
        'zh-CN': `没有实体 "${segment.name}"。${advice['zh-CN']}`,
      };
      problems.push({ at: segment.at, message });
    }
    if (segment.type === 'parameter' && segment.name !== 'asOf' && !Object.hasOwn(params.parameters, segment.name)) {
      const message = {
        en: `Give the value of :${segment.name} under "parameters".`,
        'zh-CN': `请在 "parameters" 下给出 :${segment.name} 的值。`,
      };
      problems.push({ at: segment.at, message });
    }
  }
  return problems;
}

/** Declared columns that the SELECT does not give; where `*` hides them the database answers. */
function columnIssues({ columns, problems }: GuardedSql, params: SqlParams): ParamIssue[] {
  if (columns === undefined || problems.length > 0) return [];
  return declaredColumns(params)
    .filter(({ name }) => !columns.includes(name))
    .map(({ path, name }) => ({
      path,
      message: {
        en: `The SELECT gives no column "${name}"; it gives ${columns.join(', ')}.`,
        'zh-CN': `SELECT 的结果没有列 "${name}"：现有列为 ${columns.join(', ')}。`,
      },
    }));
}

function declaredColumns(params: SqlParams): { readonly path: (string | number)[]; readonly name: string }[] {
  const lists = (['key', 'evidence', 'personal'] as const).flatMap((list) =>
    params[list].map((name, index) => ({ path: [list, index], name })),
  );
  const singles = (['label', 'measure', 'value', 'orgUnit', 'createdBy', 'url'] as const).flatMap((single) => {
    const name = params[single];
    return name === undefined ? [] : [{ path: [single], name }];
  });
  return [...lists, ...singles];
}
