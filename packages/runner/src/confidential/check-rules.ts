import type { FileIssue } from '@erp-audit/core';
import { NAMED, notOneOf } from '../config/check-references.ts';
import { CONFIDENTIAL_RULES } from '../config/confidential-config.ts';
import type { Config } from '../config/load-config.ts';

/** Codes of the confidential route that no rule has: a mistyped one would send its findings to everybody. */
export function checkConfidentialRules(
  config: Config,
  rules: readonly { readonly code: string }[],
): readonly FileIssue[] {
  const known = [...rules.map(({ code }) => code), ...CONFIDENTIAL_RULES];
  return (config.confidential?.rules ?? []).flatMap((code, index) =>
    known.includes(code)
      ? []
      : [config.yaml.issueAt(['confidential', 'rules', index], notOneOf(NAMED.rule, code, known))],
  );
}
