import { z } from 'zod';

const evidence = z.string().regex(/^[a-z][a-z0-9_]*$/);

const Completed = z.strictObject({
  status: z.enum(['closed']).meta({ description: 'The status that the record should have.' }),
  complete: z
    .array(z.tuple([evidence, evidence]))
    .min(1)
    .meta({ description: 'Pairs of evidence: the first number must be the second, neither less nor more.' }),
});
const ReadAs = z.strictObject({
  readAs: z.enum(['uscc']).meta({ description: 'Kind of number, told from others by its check character.' }),
  of: evidence.meta({ description: 'Evidence that holds what was entered.' }),
});
const Only = z.strictObject({
  only: evidence.meta({ description: 'Evidence that lists records; suggested where there is exactly one.' }),
});

/** How the right value of a finding follows from its evidence; left out where it does not follow with certainty. */
export const SuggestFile = z.union([Completed, ReadAs, Only]);
export type SuggestFile = z.output<typeof SuggestFile>;
export type Completed = z.output<typeof Completed>;
