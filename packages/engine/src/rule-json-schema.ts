import { z } from 'zod';
import { KINDS } from './kinds/index.generated.ts';
import { RuleFile } from './rule-file.ts';

/** JSON Schema of a rule file with the parameters of every kind, for completion and checks in editors. */
export function ruleJsonSchema(): Readonly<Record<string, unknown>> {
  const kinds = [...KINDS].map(([id, kind]) => RuleFile.extend({ kind: z.literal(id), params: kind.params }));
  return z.toJSONSchema(z.union(kinds), { io: 'input', reused: 'ref', unrepresentable: 'any' });
}
