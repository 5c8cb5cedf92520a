import { type LocalizedText, type Row, sql } from '@erp-audit/core';
import { accountDraft } from '../../account-draft.ts';
import { type AccountScope, accountPartial, accountReads, grantReads, superuserWays } from '../../accounts.ts';
import { collectedTexts } from '../../collected-texts.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, CheckPlan, DefectDraft, PlanContext, SetStatements } from '../../define-kind.ts';
import { firstUnmapped, unmapped } from '../../plan-fields.ts';
import { hasTexts } from '../../same-record.ts';
import { coverPairs, partialCodes } from './coverage.ts';
import type { Matrix } from './matrix.ts';
import type { SegregationParams } from './schema.ts';
import { EVERYWHERE, scopeReads } from './scoped-grants.ts';
import { conflictStatements, type SegregationPlan } from './statements.ts';

/** A defect is a user who holds both functions of a pair. */
export function planSegregation(context: PlanContext<SegregationParams>): CheckPlan {
  const { params, model } = context;
  const user = model.entity('user');
  if (user === undefined) return unmapped('user');
  if (model.entity('user_role') === undefined) return unmapped('user_role');
  const missing = firstUnmapped(user, ['status']);
  if (missing !== undefined) return unmapped('user', missing);
  if (typeof params.matrix === 'string') return { type: 'skipped', reason: 'not_configured', detail: 'matrix' };
  const { functions } = context;
  const coverage = coverPairs(params.matrix, functions);
  if (coverage.pairs.length === 0) return { type: 'skipped', reason: 'unmapped', detail: 'functions' };
  const ways = superuserWays(model);
  const knowsSuperusers = ways.byRole || ways.byFlag;
  const scope: AccountScope = { user, dialogOnly: true, columns: params.includeSuperusers ? [] : ['is_admin'] };
  const plan: SegregationPlan = {
    matrix: params.matrix,
    functions,
    coverage,
    scope,
    excludeSuperusers: !params.includeSuperusers && knowsSuperusers,
  };
  return {
    type: 'set',
    reads: [accountReads(scope), ...grantReads(model), ...scopeReads(model)],
    partial: [
      ...partialCodes(params.matrix, coverage),
      ...accountPartial(scope),
      ...(params.includeSuperusers || knowsSuperusers ? [] : ['role.is_super']),
    ],
    statements: (environment) => statements(plan, environment),
  };
}

function statements(plan: SegregationPlan, environment: CheckEnvironment): SetStatements {
  const { scope, conflicts, traced } = conflictStatements(plan, environment);
  return {
    counts: sql`select (select count(*) from (${scope}) people) as in_scope, 0 as not_evaluable, count(*) as row_count from (${conflicts}) found`,
    rows: traced,
    rowsOf: ({ key }, column) => hasTexts(environment.dialect, column, { key_1: key[1], pair_id: key[2] }),
    defects: async function* (rows) {
      for await (const row of rows) yield draft(row, plan, environment);
    },
  };
}

function draft(row: Row, { matrix, scope }: SegregationPlan, environment: CheckEnvironment): DefectDraft {
  const id = String(row['pair_id']);
  const pair = matrix.pairs[id];
  const orgScope = textOf(row['org_scope']);
  const scopes = orgScope === null || orgScope === EVERYWHERE ? [] : [orgScope];
  const executed = textOf(row['executed']);
  const department = pair === undefined ? undefined : matrix.functions[pair.a]?.department;
  const { evidence, ...more } = accountDraft(row, scope.user, environment, { suffix: [id, ...scopes], evidence: {} });
  return {
    ...more,
    evidence: {
      pair: id,
      risk: pair === undefined ? '' : bothLanguages(pair.risk),
      ...evidence,
      function_a: functionName(matrix, pair?.a),
      permissions_a: collectedTexts(row['paths_a']),
      function_b: functionName(matrix, pair?.b),
      permissions_b: collectedTexts(row['paths_b']),
      ...(scopes.length === 0 ? {} : { org_scope: orgScope }),
      ...(executed === null ? {} : { executed: Number(executed) === 1 }),
    },
    ...(pair === undefined ? {} : { pairSeverity: pair.severity }),
    ...(department === undefined ? {} : { department }),
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
