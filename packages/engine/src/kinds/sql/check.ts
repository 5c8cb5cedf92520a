import { ENTITIES, isEntityName, type LocalizedText } from '@erp-audit/core';
import type { ParamIssue, RuleSource } from '../../define-kind.ts';
import { suggestWord } from '../../yaml/suggest-word.ts';
import { type GuardedSql, guardPostgres, type Problem } from './guard.ts';
import { type Place, placeInFile, placeInYaml } from './place.ts';
import { readRuleSql, sqlFile, sqlFor } from './rule-sql.ts';
import type { SqlParams } from './schema.ts';

/** Everything about the SQL that can be known without a database. */
export function checkSql(params: SqlParams, rule: RuleSource): ParamIssue[] {
  const text = sqlFor(readRuleSql(params.sql, rule.file), 'postgres');
  if (text === undefined) {
    return params.sql === undefined && readRuleSql(undefined, rule.file) === undefined
      ? [{ path: ['sql'], message: noSelect(sqlFile(rule.file, 'postgres')) }]
      : [];
  }
  const guarded = guardPostgres(text);
  const problems = [...guarded.problems, ...markProblems(guarded, params)];
  const path = typeof params.sql === 'object' ? ['sql', 'postgres'] : ['sql'];
  return [
    ...problems.map(({ at, message }) => located(path, message, placeOf(params, rule, path, text, at))),
    ...columnIssues(guarded, params),
  ];
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
  text: string,
  at: number,
): Place | undefined {
  return params.sql === undefined
    ? placeInFile(sqlFile(rule.file, 'postgres'), text, at)
    : placeInYaml(rule.file, ['params', ...path], text, at);
}

function located(path: readonly string[], message: LocalizedText, place: Place | undefined): ParamIssue {
  return place === undefined ? { path, message } : { path, message, place };
}

function markProblems({ template }: GuardedSql, params: SqlParams): Problem[] {
  const problems: Problem[] = [];
  for (const segment of template?.segments ?? []) {
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
