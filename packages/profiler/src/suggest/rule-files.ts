import { createRequire } from 'node:module';
import { entityOf, type Locale, type LocalizedText } from '@erp-audit/core';
import type * as Yaml from 'yaml';
import { repeatedSql } from './repeated-ideas.ts';
import type { RuleIdea } from './rule-idea.ts';

/** Loaded with the first suggestion: whoever audits makes none. */
const load = createRequire(import.meta.url);

const FALSE_POSITIVES: LocalizedText = {
  en: 'Records that are rightly different: say so here before the rule becomes active.',
  'zh-CN': '确有理由不同的记录：启用规则前请在此说明。',
};
const HEAD = {
  en: '# Suggested from what the records look like ({found} of {inScope} found on {asOf}). Look at severity, texts and cases;\n# while status is pilot, departments see nothing of it.\n',
  'zh-CN':
    '# 根据现有记录建议（{asOf} 检查 {inScope} 条，发现 {found} 条）。请确认级别、文字与用例；\n# status 为 pilot 期间部门不会看到结果。\n',
} as const satisfies LocalizedText;

export interface RuleFileOptions {
  readonly code: string;
  readonly id: string;
  readonly keyParts: number;
  readonly counts: { readonly found: number; readonly inScope: number; readonly asOf: string };
  readonly locale: Locale;
}

/** The two files of a suggested rule: it loads, and its cases pass. */
export function ruleFiles(idea: RuleIdea, options: RuleFileOptions): { readonly rule: string; readonly test: string } {
  const { entity, title, why, fix, basis } = idea;
  const rule = {
    ...{
      id: options.id,
      code: options.code,
      ...(idea.check.kind === 'repeated' ? { kind: 'sql' } : { kind: 'condition' }),
    },
    ...{ status: 'pilot', title, entity, severity: basis === 'logic' ? 'medium' : 'low' },
    params: paramsOf(idea, options.keyParts),
    ...{ risk: why, fix, falsePositives: FALSE_POSITIVES, references: [], tags: ['suggested'] },
  };
  const head = HEAD[options.locale].replaceAll(/\{(found|inScope|asOf)\}/g, (_, name: 'found' | 'inScope' | 'asOf') =>
    String(options.counts[name]),
  );
  return { rule: `${head}${yaml(rule)}`, test: yaml(casesOf(idea, options.keyParts)) };
}

function paramsOf({ entity, check, evidence }: RuleIdea, keyParts: number): unknown {
  if (check.kind === 'condition') {
    const { where, defect } = check;
    return { ...(where === undefined ? {} : { where }), defect, evidence };
  }
  const keys = Array.from({ length: keyParts }, (_, index) => `key_${index + 1}`);
  return {
    sql: repeatedSql(entity, check.field, keyParts, check.where !== undefined),
    key: ['company', ...keys],
    label: 'label',
    evidence,
  };
}

function casesOf({ entity, bad, good, twin, beside }: RuleIdea, keyParts: number): unknown {
  const key = ['A1', '10', '1', '1', '1', '1'].slice(0, Math.max(1, keyParts));
  const hasStatus = 'status' in entityOf(entity).fields;
  const row = { company: '1', key, ...(hasStatus ? { status: 'open' } : {}) };
  const others = Object.fromEntries(
    Object.entries(beside).map(([name, records]) => [name, records.map((values) => ({ company: '1', ...values }))]),
  );
  const twinKey = ['B1', ...key.slice(1)];
  const twins = twin === undefined ? [] : [{ ...row, key: twinKey, ...twin }];
  const rows = (values: object) => ({ [entity]: [{ ...row, ...values }, ...twins], ...others });
  const found = [key, ...(twin === undefined ? [] : [twinKey])].map((each) => ['1', ...each]);
  return {
    asOf: '2026-06-01',
    cases: [
      { name: 'The defect is found', rows: rows(bad), finds: found },
      { name: 'A sound record is clean', rows: rows(good), finds: [] },
    ],
  };
}

function yaml(value: unknown): string {
  const { stringify } = load('yaml') as typeof Yaml;
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0, collectionStyle: 'any' });
}
