import { createRequire } from 'node:module';
import type * as IbanTools from 'ibantools';
import { trimmedText } from '../plain-text.ts';

/** What is wrong with a number of a bank or an account. */
export type BankFault = 'characters' | 'length' | 'country' | 'check_digit' | 'format';

const CHINA = 'cn';

/** Account numbers of Chinese banks have no common check digit; only their length is known. */
const CHINESE_ACCOUNT = { shortest: 8, longest: 30 } as const;

/** China National Advanced Payment System: the number of a branch of a bank. */
const CNAPS_LENGTH = 12;

const load = createRequire(import.meta.url);
let tools: typeof IbanTools | undefined;

/** Its table of countries is read when the first IBAN is met. */
function ibanTools(): typeof IbanTools {
  tools ??= load('ibantools') as typeof IbanTools;
  return tools;
}

/** What is wrong with an IBAN (ISO 13616): its country, the length and form that this has, or the check digits. */
export function ibanFault(text: string): BankFault | undefined {
  const iban = compact(text);
  if (!/^[A-Z0-9]+$/.test(iban)) return 'characters';
  const { validateIBAN, ValidationErrorsIBAN } = ibanTools();
  const { errorCodes } = validateIBAN(iban);
  const has = (code: IbanTools.ValidationErrorsIBAN) => errorCodes.includes(code);
  if (errorCodes.length === 0) return undefined;
  if (has(ValidationErrorsIBAN.NoIBANCountry)) return 'country';
  if (has(ValidationErrorsIBAN.WrongBBANLength)) return 'length';
  return has(ValidationErrorsIBAN.WrongIBANChecksum) ? 'check_digit' : 'format';
}

/**
 * What is wrong with an account number: in China characters and length; elsewhere only an IBAN can be told, and every
 * other number passes.
 * @param country - ISO 3166-1 alpha-2 in lower case.
 */
export function accountFault(text: string, country: string): BankFault | undefined {
  const account = compact(text);
  if (country !== CHINA) return /^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,}$/.test(account) ? ibanFault(account) : undefined;
  if (!/^[0-9]+$/.test(account)) return 'characters';
  const { shortest, longest } = CHINESE_ACCOUNT;
  return account.length < shortest || account.length > longest ? 'length' : undefined;
}

/**
 * What is wrong with the code of a bank: in China 12 digits, in countries with IBAN the form of a BIC (ISO 9362) where it
 * holds letters. Codes of digits only are the countries' own and pass, as does every code of the rest of the world.
 */
export function bankCodeFault(text: string, country: string): BankFault | undefined {
  const code = compact(text);
  if (country === CHINA) {
    if (!/^[0-9]+$/.test(code)) return 'characters';
    return code.length === CNAPS_LENGTH ? undefined : 'length';
  }
  const { countrySpecs, isValidBIC } = ibanTools();
  const hasIban = countrySpecs[country.toUpperCase()]?.IBANRegistry === true;
  return hasIban && /[A-Z]/.test(code) && !isValidBIC(code) ? 'format' : undefined;
}

function compact(text: string): string {
  return trimmedText(text).toUpperCase().replaceAll(/[\s-]/g, '');
}
