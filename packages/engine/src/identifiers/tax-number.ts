import { trimmedText } from '../plain-text.ts';
import { isResidentId } from './resident-id.ts';
import { faultOfCountry, type IdentifierFault, VALIDATED_COUNTRIES } from './tax-validators.ts';
import { hasUsccForm, isUscc } from './uscc.ts';

const CHINA = 'cn';

/** Prefixes of numbers that are not the code of the country. */
const PREFIXES: Readonly<Record<string, string>> = { el: 'gr', xi: 'gb', uk: 'gb' };

/** Countries whose numbers are not written with the country in front. */
const WITHOUT_PREFIX: readonly string[] = ['us'];

/** Countries whose tax numbers can be judged, ISO 3166-1 alpha-2 in lower case, and the codes some write instead. */
export const TAX_COUNTRIES: readonly string[] = [CHINA, ...VALIDATED_COUNTRIES, ...Object.keys(PREFIXES)];

/**
 * What is wrong with a tax number; undefined where its form and check digits are right, which does not say that it was
 * ever given to anybody. A number of another country that begins with its code is judged by that country too.
 * @param country - One of {@link TAX_COUNTRIES}.
 */
export function taxNumberFault(text: string, country: string): IdentifierFault | undefined {
  const number = trimmedText(text)
    .toUpperCase()
    .replaceAll(/[\s./-]/g, '');
  if (!/^[A-Z0-9]+$/.test(number)) return 'characters';
  const home = PREFIXES[country] ?? country;
  const own = home === CHINA ? chineseFault(number) : faultOfCountry(plain(number, home), home);
  const abroad = prefixOf(number);
  if (own === undefined || abroad === undefined || abroad === home) return own;
  return faultOfCountry(plain(number, abroad), abroad);
}

/** The country a number begins with. */
function prefixOf(number: string): string | undefined {
  const code = number.slice(0, 2).toLowerCase();
  const country = PREFIXES[code] ?? code;
  return VALIDATED_COUNTRIES.includes(country) && !WITHOUT_PREFIX.includes(country) ? country : undefined;
}

/** Without a prefix that the validators do not know. */
function plain(number: string, country: string): string {
  const code = number.slice(0, 2).toLowerCase();
  return PREFIXES[code] === country ? number.slice(2) : number;
}

/** Sole traders pay tax under the number of their identity card. */
function chineseFault(number: string): IdentifierFault | undefined {
  if (isUscc(number) || isResidentId(number)) return undefined;
  if (number.length === 15 || number.length === 9) return 'legacy_format';
  if (number.length !== 18) return 'length';
  return hasUsccForm(number) ? 'check_digit' : 'format';
}
