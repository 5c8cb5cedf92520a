const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Time zones of a region are newer than the types that describe them, and were first a property, then a method. */
interface LocaleWithZones {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

/** ISO 3166-1 code of the only country with a time zone, such as CN for Asia/Shanghai; undefined where none or several have it. */
export function countryOfTimezone(timezone: string): string | undefined {
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions();
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
  // Codes of former countries stand for today's: DD is DE.
  const countries = new Set(codes.filter((code) => hasZone(code, timeZone)).map(currentCode));
  return countries.size === 1 ? [...countries][0] : undefined;
}

function hasZone(country: string, timezone: string): boolean {
  const locale = new Intl.Locale(`und-${country}`) as unknown as LocaleWithZones;
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).includes(timezone);
}

function currentCode(country: string): string | undefined {
  return new Intl.Locale(Intl.getCanonicalLocales(`und-${country}`)[0] ?? 'und').region;
}
