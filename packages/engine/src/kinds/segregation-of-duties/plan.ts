import { type LocalizedText, type Row, type RowValue, type Sql, sql } from '@erp-audit/core';
import type { CheckEnvironment, CheckPlan, DefectDraft, PlanContext, SetStatements } from '../../define-kind.ts';
import { firstUnmapped, unmapped } from '../../plan-fields.ts';
import { hasTexts } from '../../same-record.ts';
import { coverPairs, partialCodes } from './coverage.ts';
import type { Matrix } from './matrix.ts';
import type { SegregationParams } from './schema.ts';
import { conflictStatements, type SegregationPlan } from './statements.ts';

/** A defect is a user who holds both functions of a pair. */
export function planSegregation(context: PlanContext<SegregationParams>): CheckPlan {
  const { params, model } = context;
  const user = model.entity('user');
  const userRole = model.entity('user_role');
  if (user === undefined) return unmapped('user');
  if (userRole === undefined) return unmapped('user_role');
  const missing = firstUnmapped(user, ['status']);
  if (missing !== undefined) return unmapped('user', missing);
  if (typeof params.matrix === 'string') return { type: 'skipped', reason: 'not_configured', detail: 'matrix' };
  const { functions } = context;
  const coverage = coverPairs(params.matrix, functions);
  if (coverage.pairs.length === 0) return { type: 'skipped', reason: 'unmapped', detail: 'functions' };
  const withoutSuper = !params.includeSuperusers;
  const superRoles = model.entity('role')?.fields.has('is_super') === true;
  const plan: SegregationPlan = {
    matrix: params.matrix,
    functions,
    coverage,
    user,
    userRole,
    excludeSuperusers: withoutSuper && superRoles,
  };
  return {
    type: 'set',
    reads: [
      { entity: 'user', fields: ['status'] },
      { entity: 'user_role', fields: ['user_key', 'role_key'] },
      ...(plan.excludeSuperusers ? [{ entity: 'role' as const, fields: ['is_super'] }] : []),
    ],
    partial: [...partialCodes(params.matrix, coverage), ...(withoutSuper && !superRoles ? ['role.is_super'] : [])],
    statements: (environment) => statements(plan, environment),
  };
}

function statements(plan: SegregationPlan, environment: CheckEnvironment): SetStatements {
  const { scope, conflicts }: { scope: Sql; conflicts: Sql } = conflictStatements(plan, environment);
  return {
    counts: sql`select (select count(*) from (${scope}) people) as in_scope, 0 as not_evaluable, count(*) as row_count from (${conflicts}) found`,
    rows: conflicts,
    rowsOf: ({ key }, column) => hasTexts(environment.dialect, column, { user_key: key[1], pair_id: key[2] }),
    defects: async function* (rows) {
      for await (const row of rows) yield draft(row, plan, environment);
    },
  };
}

function draft(row: Row, { matrix, user }: SegregationPlan, { masker }: CheckEnvironment): DefectDraft {
  const key = String(row['user_key']);
  const company = String(row['company']);
  const id = String(row['pair_id']);
  const pair = matrix.pairs[id];
  const login = row['login'] === null || row['login'] === undefined ? undefined : masker.mask(String(row['login']));
  const department = pair === undefined ? undefined : matrix.functions[pair.a]?.department;
  return {
    key: ['-', key, id],
    subjects: [[company, key]],
    label: login?.masked ?? (user.personal.has('label') ? masker.mask(key).masked : key),
    evidence: {
      pair: id,
      risk: pair === undefined ? '' : bothLanguages(pair.risk),
      ...(login === undefined ? {} : { login }),
      function_a: functionName(matrix, pair?.a),
      permissions_a: paths(row['paths_a']),
      function_b: functionName(matrix, pair?.b),
      permissions_b: paths(row['paths_b']),
    },
    ...(pair === undefined ? {} : { severity: pair.severity }),
    ...(department === undefined ? {} : { department }),
    urlPath: row['url'] === null || row['url'] === undefined ? null : String(row['url']),
  };
}

/** Evidence is kept once and read in either language. */
function functionName(matrix: Matrix, id: string | undefined): string {
  const named = id === undefined ? undefined : matrix.functions[id];
  return named === undefined ? (id ?? '') : `${id} ${bothLanguages(named.name)}`;
}

function bothLanguages(text: LocalizedText): string {
  return `${text.en} / ${text['zh-CN']}`;
}

/** A JSON array reaches us parsed from some drivers and as text from others. */
function paths(value: RowValue | undefined): readonly string[] {
  if (typeof value === 'string') return JSON.parse(value) as string[];
  return Array.isArray(value) ? value : [];
}
