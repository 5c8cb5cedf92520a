import { ruleJsonSchema } from '@erp-audit/engine';
import type { Generator } from '../generator.ts';

/** The schema that editors read for completion in rule files. */
export const generator: Generator = {
  generate: () => [{ file: 'rules/rule.schema.json', text: JSON.stringify(ruleJsonSchema()) }],
};
