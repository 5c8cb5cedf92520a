import { defineKind } from '../../define-kind.ts';
import { planIdentifier } from './plan.ts';
import { IdentifierParams } from './schema.ts';

/** Identifiers of a public standard whose form or check digit is wrong. */
export const kind = defineKind<IdentifierParams>({
  id: 'identifier',
  params: IdentifierParams,
  lessWhen: { gtin: 'shorter', internalPrefixes: 'longer' },
  plan: planIdentifier,
});
