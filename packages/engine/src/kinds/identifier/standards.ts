import type { EvidenceValue } from '@erp-audit/core';
import { accountFault, bankCodeFault, ibanFault } from '../../identifiers/bank-account.ts';
import { gtinDigits, isGtin, isInternalGtin } from '../../identifiers/gtin.ts';
import { personalNumbers } from '../../identifiers/personal-numbers.ts';
import { TAX_COUNTRIES, taxNumberFault } from '../../identifiers/tax-number.ts';
import type { IdentifierParams } from './schema.ts';

/** Numbers named in the evidence; the total is always told. */
const MOST_LISTED = 20;

/** How the identifiers of one field are judged. */
export interface Standard {
  readonly field: string;
  /**
   * Countries, in lower case, whose identifiers can be judged; `any` where it must be known which one it is; undefined
   * where identifiers are alike everywhere.
   */
  readonly countries?: readonly string[] | 'any';
  /** What is wrong, in one word; undefined where nothing is. */
  fault(text: string, country: string): string | undefined;
  /** Shown instead of the text, where nobody must see that. */
  evidence?(text: string): Readonly<Record<string, EvidenceValue>>;
}

/** Every field a rule names, with its standard. */
export function standardsOf(params: IdentifierParams): readonly Standard[] {
  return [
    ...params.gtin.map((field) => ({ field, fault: (text: string) => gtinFault(text, params.internalPrefixes) })),
    ...params.iban.map((field) => ({ field, fault: ibanFault })),
    ...params.account.map((field) => ({ field, countries: 'any' as const, fault: accountFault })),
    ...params.bankCode.map((field) => ({ field, countries: 'any' as const, fault: bankCodeFault })),
    ...params.taxId.map((field) => ({ field, countries: TAX_COUNTRIES, fault: taxFault(params) })),
    ...params.personal.map((field) => ({ field, fault: personalFault, evidence: personalEvidence })),
  ];
}

function gtinFault(text: string, internalPrefixes: readonly string[]): string | undefined {
  const digits = gtinDigits(text);
  if (digits === undefined) return 'characters';
  if (isInternalGtin(digits, internalPrefixes) || isGtin(digits)) return undefined;
  return [8, 12, 13, 14].includes(digits.length) ? 'check_digit' : 'length';
}

function taxFault({ acceptLegacy }: IdentifierParams): Standard['fault'] {
  return (text, country) => {
    const fault = taxNumberFault(text, country);
    return acceptLegacy && fault === 'legacy_format' ? undefined : fault;
  };
}

/** The gravest of what is found. */
function personalFault(text: string): string | undefined {
  const types = personalNumbers(text).map(({ type }) => type);
  return types.includes('resident_id') ? 'resident_id' : types[0];
}

function personalEvidence(text: string): Readonly<Record<string, EvidenceValue>> {
  const found = personalNumbers(text).map(({ type, masked }) => `${type} ${masked}`);
  return { found: found.slice(0, MOST_LISTED), found_count: found.length };
}
