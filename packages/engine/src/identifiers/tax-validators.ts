import { createRequire } from 'node:module';
import type { Validator } from 'stdnum/lib/cjs/types.js';

/** What is wrong with an identifier. */
export type IdentifierFault = 'characters' | 'length' | 'check_digit' | 'format' | 'legacy_format';

/** By country the numbers that taxpayers are known by, as `stdnum` names them; the first is the one for value added tax. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  at: ['uid'],
  be: ['vat'],
  bg: ['vat'],
  ch: ['vat', 'uid'],
  cy: ['vat'],
  cz: ['dic'],
  de: ['vat', 'stnr'],
  dk: ['cvr'],
  ee: ['kmkr'],
  es: ['nif'],
  fi: ['alv'],
  fr: ['tva', 'siren', 'siret'],
  gb: ['vat'],
  gr: ['vat'],
  hr: ['oib'],
  hu: ['anum'],
  ie: ['vat'],
  it: ['iva', 'codicefiscale'],
  lt: ['pvm'],
  lu: ['tva'],
  lv: ['pvn'],
  mt: ['vat'],
  nl: ['btw'],
  no: ['mva', 'orgnr'],
  pl: ['nip'],
  pt: ['nif'],
  ro: ['cif', 'cui'],
  se: ['vat', 'orgnr'],
  si: ['ddv'],
  sk: ['dph'],
  us: ['ein'],
};

/** Countries, in lower case, whose numbers can be judged here. */
export const VALIDATED_COUNTRIES: readonly string[] = Object.keys(NUMBERS);

const load = createRequire(import.meta.url);
const loaded = new Map<string, readonly Validator[]>();

/** What is wrong with a number of a country; undefined where it fits one of the country's numbers. */
export function faultOfCountry(text: string, country: string): IdentifierFault | undefined {
  const results = validatorsOf(country).map((validator) => validator.validate(text));
  return results.some(({ isValid }) => isValid) ? undefined : faultOf(results[0]?.error);
}

/** Each file takes milliseconds to load and a source knows few countries: they are read when they are first asked for. */
function validatorsOf(country: string): readonly Validator[] {
  const known = loaded.get(country);
  if (known !== undefined) return known;
  const validators = (NUMBERS[country] ?? []).map((name) => load(`stdnum/lib/cjs/${country}/${name}`) as Validator);
  loaded.set(country, validators);
  return validators;
}

function faultOf(error: Error | undefined): IdentifierFault {
  if (error?.name === 'InvalidLength') return 'length';
  return error?.name === 'InvalidChecksum' ? 'check_digit' : 'format';
}
