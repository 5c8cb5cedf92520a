export type { AuditEvent } from './audit-event.ts';
export { type AuditRequest, auditSource } from './audit-source.ts';
export type { CaseCheck } from './case-differences.ts';
export {
  type CheckMappingOptions,
  checkMapping,
  type EntityCheck,
  type FieldCheck,
  type MappingVerdict,
} from './check-mapping.ts';
export { columnOf, compilePredicate, type ExpressionScope } from './compile-expression.ts';
export type { DefectContext } from './defect-builder.ts';
export * from './define-kind.ts';
export { dialectIssues } from './dialect-issues.ts';
export { type ExplainRequest, explainTarget, targetExplainer } from './explain-target.ts';
export { Expression, Predicate } from './expression.ts';
export { fieldsOf } from './expression-fields.ts';
export { type FindPresentOptions, findPresent } from './find-present.ts';
export { type KindOption, kindOptions } from './kind-options.ts';
export { KINDS } from './kinds/index.generated.ts';
export { type GuardedSql, guardPostgres, guardSql } from './kinds/sql/guard/index.ts';
export type { Problem } from './kinds/sql/guard/problem.ts';
export { listOrgUnits, type OrgUnit } from './list-org-units.ts';
export { loadProfile } from './load-profile.ts';
export {
  type LoadedRules,
  type LoadRulesOptions,
  lintRules,
  loadRules,
  loadRulesInTurns,
  type RuleFolder,
} from './load-rules.ts';
export type { EntityTables, MappedEntity, MappedModel } from './mapped-model.ts';
export { mappingFault } from './mapping-fault.ts';
export type { MappingSuspicion } from './mapping-suspicions.ts';
export { matchesGlob } from './match-glob.ts';
export type { MatchingSetup } from './matching-setup.ts';
export { type PlannedTarget, type PlanOptions, planTargets } from './plan-targets.ts';
export type { EntityMapping, FieldMapping, Profile } from './profile.ts';
export type { FunctionTerms } from './profile-file.ts';
export { profileModel, profileTables } from './profile-tables.ts';
export { readOrgUnits } from './read-org-units.ts';
export { type ReadRule, type RuleOverrides, readRule } from './read-rule.ts';
export type { Rule } from './rule.ts';
export type { WrittenDefinition } from './rule-file.ts';
export { ruleJsonSchema } from './rule-json-schema.ts';
export { type RuleSkeleton, type RuleSkeletonOptions, ruleSkeleton, skeletonEntities } from './rule-skeleton.ts';
export { type SuggestedValue, suggestedValue } from './suggest/suggested-value.ts';
export { targetDefinition } from './target-definition.ts';
export { type CaseResult, type TestRuleOptions, testRule } from './test-rule.ts';
export { type UnsupportedRequest, unsupportedTargets } from './unsupported.ts';
export { expected } from './yaml/expected.ts';
export { explainIssue } from './yaml/explain-issue.ts';
export { suggestWord } from './yaml/suggest-word.ts';
export { parseYamlFile, type YamlFile, type YamlPath } from './yaml/yaml-file.ts';
export { yamlLibrary } from './yaml/yaml-library.ts';
