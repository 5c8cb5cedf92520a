import { STATUSES } from '@erp-audit/core';
import { z } from 'zod';
import { Predicate } from '../../expression.ts';

export const UnusedParams = z.strictObject({
  maxAgeDays: z
    .int()
    .min(0)
    .meta({ description: 'Days since the creation and since the last movement that must be exceeded.' }),
  openStatuses: z
    .array(z.enum(STATUSES))
    .min(1)
    .default(['draft', 'pending_approval', 'open', 'in_progress'])
    .meta({ description: 'States in which an order line uses the material.' }),
  where: Predicate.optional().meta({ description: 'Further restriction of the materials looked at.' }),
});
export type UnusedParams = z.output<typeof UnusedParams>;
