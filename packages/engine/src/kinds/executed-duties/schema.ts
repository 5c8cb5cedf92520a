import { ENTITIES } from '@erp-audit/core';
import { z } from 'zod';
import { Expression, Predicate } from '../../expression.ts';

const text = z.string().trim().min(1);
const localized = z.strictObject({ en: text, 'zh-CN': text });
const fields = z.union([text.transform((field) => [field]), z.array(text).min(1)]);

const Step = z.strictObject({
  name: localized.meta({ description: 'What the user did.' }),
  entity: z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]),
  by: fields.meta({ description: 'Field that names the user; of several the first that is filled.' }),
  at: fields.optional().meta({ description: 'Field with the day; of several the first that is filled.' }),
  document: Expression.default('key_1').meta({
    description:
      'Key of the document that both steps are about, such as the order of a receipt; the own key when absent.',
  }),
  where: Predicate.optional().meta({ description: 'Records that are such a step; all when absent.' }),
  amount: Expression.optional().meta({ description: 'Money at stake, in the currency of the record.' }),
});
export type Step = z.output<typeof Step>;

const steps = z.union([Step.transform((step) => [step]), z.array(Step).min(1)]);

const DutyPair = z.strictObject({
  risk: localized,
  department: text.optional().meta({ description: 'Department that owns the process of the first step.' }),
  first: steps.meta({ description: 'The first step; several where ERPs record it in one way or another.' }),
  second: steps.meta({ description: 'The second step, likewise.' }),
});
export type DutyPair = z.output<typeof DutyPair>;

const pairs = z.record(z.string().min(1), DutyPair);

export const ExecutedDutiesParams = z.strictObject({
  pairs: pairs.meta({ description: 'Pairs of steps that one user must not both do on one document, by their id.' }),
  morePairs: pairs.default({}).meta({ description: 'Pairs of the organisation, in addition.' }),
  withoutPairs: z.array(text).default([]).meta({ description: 'Ids of pairs that are not looked at.' }),
  automaticUsers: z
    .array(text)
    .default([])
    .meta({ description: 'Logins, or keys of users, under which programs and not people work.' }),
  automaticTypes: z
    .array(text)
    .default(['system', 'service'])
    .meta({ description: 'Types of users under which programs and not people work.' }),
});
export type ExecutedDutiesParams = z.output<typeof ExecutedDutiesParams>;
