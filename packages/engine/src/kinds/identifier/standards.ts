import { gtinDigits, isGtin, isInternalGtin } from '../../identifiers/gtin.ts';
import { TAX_COUNTRIES, taxNumberFault } from '../../identifiers/tax-number.ts';
import type { IdentifierParams } from './schema.ts';

/** How the identifiers of one field are judged. */
export interface Standard {
  readonly field: string;
  /** Countries, in lower case, whose identifiers can be judged; undefined where they are alike everywhere. */
  readonly countries?: readonly string[];
  /** What is wrong, in one word; undefined where nothing is. */
  fault(text: string, country: string): string | undefined;
}

/** Every field a rule names, with its standard. */
export function standardsOf(params: IdentifierParams): readonly Standard[] {
  return [
    ...params.gtin.map((field) => ({ field, fault: (text: string) => gtinFault(text, params.internalPrefixes) })),
    ...params.taxId.map((field) => ({ field, countries: TAX_COUNTRIES, fault: taxFault(params) })),
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
