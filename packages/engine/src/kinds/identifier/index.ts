import { defineKind, type ParamIssue } from '../../define-kind.ts';
import { planIdentifier } from './plan.ts';
import { IdentifierParams } from './schema.ts';
import { standardsOf } from './standards.ts';

const NO_FIELD: ParamIssue = {
  path: [],
  message: {
    en: 'Name at least one field with identifiers, such as "gtin" or "taxId".',
    'zh-CN': '请至少指定一个含有编号的字段，例如 "gtin" 或 "taxId"。',
  },
};

/** Identifiers of a public standard whose form or check digit is wrong. */
export const kind = defineKind<IdentifierParams>({
  id: 'identifier',
  params: IdentifierParams,
  check: (params) => (standardsOf(params).length === 0 ? [NO_FIELD] : []),
  lessWhen: {
    gtin: 'shorter',
    taxId: 'shorter',
    iban: 'shorter',
    account: 'shorter',
    bankCode: 'shorter',
    personal: 'shorter',
    internalPrefixes: 'longer',
    acceptLegacy: 'on',
  },
  plan: planIdentifier,
});
