import type { RuleDescription } from '@erp-audit/core';
import type { WrittenDefinition } from './rule-file.ts';
import type { SuggestFile } from './suggest/suggest-file.ts';

/** A loaded rule: valid, with its parameters resolved and its tests beside it. */
export interface Rule extends RuleDescription {
  /** Validated parameters of its kind. */
  readonly params: unknown;
  /** What it says in words; printed in its documentation, and decides nothing. */
  readonly definition?: WrittenDefinition;
  /** How the right value follows from the evidence of a finding; undefined where it does not. */
  readonly suggest?: SuggestFile | undefined;
  /** Earlier ids of the rule. */
  readonly formerIds: readonly string[];
  readonly file: string;
  /** The file as it was read. */
  readonly text: string;
  readonly testFile: string;
  /** Hash of all that decides what the rule finds: kind, entities, parameters and SQL; not its texts or severities. */
  readonly ruleHash: string;
  /**
   * Hash of all that the file and the configuration make of the rule, but for its status: what an approval is about. How
   * the file is laid out, and its comments, are not in it.
   */
  readonly contentHash: string;
}
