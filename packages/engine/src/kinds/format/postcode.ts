import { trimmedText } from '../../plain-text.ts';

/** Form of postcodes by country, upper case, as the postal services publish it (CLDR kept the same list until version 26). */
const FORMS: readonly (readonly [pattern: string, countries: readonly string[]])[] = [
  ['[0-9]{4}', ['AT', 'AU', 'BE', 'BG', 'CH', 'DK', 'HU', 'LU', 'NO', 'NZ', 'PH', 'SI', 'ZA']],
  ['[0-9]{5}', ['DE', 'EE', 'EG', 'ES', 'FI', 'FR', 'HR', 'ID', 'IT', 'KR', 'LK', 'MX', 'MY', 'PK', 'TH', 'TR', 'UA']],
  ['[0-9]{6}', ['CN', 'CO', 'KZ', 'RO', 'RU', 'SG']],
  ['[0-9]{3} ?[0-9]{3}', ['IN']],
  ['[0-9]{5,6}', ['VN']],
  ['[0-9]{5}(-[0-9]{4})?', ['US', 'SA']],
  ['[0-9]{3} ?[0-9]{2}', ['CZ', 'GR', 'SE', 'SK']],
  ['[0-9]{5}([0-9]{2})?', ['IL']],
  ['[0-9]{3}-?[0-9]{4}', ['JP']],
  ['[0-9]{3}([0-9]{2,3})?', ['TW']],
  ['[0-9]{2}-?[0-9]{3}', ['PL']],
  ['[0-9]{4}-?[0-9]{3}', ['PT']],
  ['[0-9]{5}-?[0-9]{3}', ['BR']],
  ['[0-9]{4} ?[A-Z]{2}', ['NL']],
  ['(LV-?)?[0-9]{4}', ['LV']],
  ['(LT-?)?[0-9]{5}', ['LT']],
  ['[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]', ['CA']],
  ['(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})', ['GB']],
  ['[A-Z][0-9W][0-9] ?[A-Z0-9]{4}', ['IE']],
];

/** Patterns in lower case for normal texts, each with the lower-case countries that use it. */
export const POSTCODE_FORMS = FORMS.map(([pattern, countries]) => ({
  pattern: pattern.toLowerCase(),
  countries: countries.map((country) => country.toLowerCase()),
}));

export const POSTCODE_COUNTRIES: readonly string[] = POSTCODE_FORMS.flatMap(({ countries }) => countries);

/** Whether a text has the form of a postcode of the country; true where the country is not in the table. */
export function isPostcode(text: string, country: string): boolean {
  const form = POSTCODE_FORMS.find(({ countries }) => countries.includes(trimmedText(country).toLowerCase()));
  return form === undefined || new RegExp(`^${form.pattern}$`).test(trimmedText(text).toLowerCase());
}
