import type { LocalizedText, RuleDescription, RuleReason } from '@erp-audit/core';

/** Parts of the written definition of a rule, in the order they are read. */
export const DEFINITION_PARTS = [
  'scope',
  'predicate',
  'nulls',
  'parameters',
  'key',
  'evidence',
  'routing',
  'skipped',
] as const;
type DefinitionPart = (typeof DEFINITION_PARTS)[number];

/** What a profile makes of a rule. */
export interface CatalogueMapping {
  readonly profile: string;
  readonly title: LocalizedText;
  /** False where nobody has run the profile on a database of the ERP. */
  readonly tried: boolean;
  /** `checked` over all its entities, `partial` over some of them or without some fields, `skipped` over none. */
  readonly state: 'checked' | 'partial' | 'skipped';
  /** What is missing, each as `entity: reason detail` or a field. */
  readonly missing: readonly { readonly entity: string; readonly reason: RuleReason; readonly detail: string }[];
}

export interface CatalogueRule extends RuleDescription {
  /** First part of its id. */
  readonly family: string;
  readonly definition: Readonly<Partial<Record<DefinitionPart, LocalizedText | undefined>>>;
  /** Parameters as YAML. */
  readonly settings: string;
  readonly mappings: readonly CatalogueMapping[];
  /** Profiles whose real databases the rule was run on and compared with independent SQL; undefined where nobody kept that, as of an organisation's own rules. */
  readonly proven: readonly string[] | undefined;
}

export interface CatalogueOption {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly standard: string | undefined;
  readonly description: string;
}

export interface CatalogueKind {
  readonly id: string;
  readonly options: readonly CatalogueOption[];
  /** Codes of the rules made of it. */
  readonly rules: readonly string[];
}

/** Everything the catalogue of rules says. */
export interface CatalogueModel {
  readonly rules: readonly CatalogueRule[];
  readonly kinds: readonly CatalogueKind[];
  /** Of the program that wrote it; undefined where the pages must not change with it. */
  readonly version: string | undefined;
}
