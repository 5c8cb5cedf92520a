import { z } from 'zod';
import { Expression, Predicate } from '../../expression.ts';

export const ConditionParams = z.strictObject({
  where: Predicate.optional().meta({ description: 'Records the rule looks at; all when absent.' }),
  defect: Predicate.meta({ description: 'What makes a record defective.' }),
  measure: Expression.optional().meta({ description: 'Number that severity bands look at.' }),
  evidence: z.array(z.string()).default([]).meta({ description: 'Fields shown with each finding.' }),
});
export type ConditionParams = z.output<typeof ConditionParams>;
