/** Names of Windows, and the IANA zones of the same hours (Unicode CLDR, windowsZones). */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'Hawaiian Standard Time': 'Pacific/Honolulu Pacific/Tahiti US/Hawaii',
  'Alaskan Standard Time': 'America/Anchorage America/Juneau US/Alaska',
  'Pacific Standard Time': 'America/Los_Angeles America/Vancouver US/Pacific',
  'Pacific Standard Time (Mexico)': 'America/Tijuana',
  'US Mountain Standard Time': 'America/Phoenix America/Hermosillo',
  'Mountain Standard Time': 'America/Denver America/Edmonton America/Boise America/Ciudad_Juarez US/Mountain',
  'Mountain Standard Time (Mexico)': 'America/Mazatlan',
  'Central Standard Time': 'America/Chicago America/Winnipeg America/Matamoros US/Central',
  'Central Standard Time (Mexico)': 'America/Mexico_City America/Monterrey America/Merida America/Chihuahua',
  'Central America Standard Time': 'America/Guatemala America/Costa_Rica America/El_Salvador America/Tegucigalpa',
  'Canada Central Standard Time': 'America/Regina',
  'Eastern Standard Time': 'America/New_York America/Toronto America/Detroit America/Nassau US/Eastern',
  'Eastern Standard Time (Mexico)': 'America/Cancun',
  'US Eastern Standard Time': 'America/Indiana/Indianapolis America/Indianapolis',
  'SA Pacific Standard Time': 'America/Bogota America/Lima America/Panama America/Guayaquil America/Jamaica',
  'Cuba Standard Time': 'America/Havana',
  'Haiti Standard Time': 'America/Port-au-Prince',
  'Venezuela Standard Time': 'America/Caracas',
  'Atlantic Standard Time': 'America/Halifax Atlantic/Bermuda',
  'Paraguay Standard Time': 'America/Asuncion',
  'Pacific SA Standard Time': 'America/Santiago',
  'SA Western Standard Time': 'America/La_Paz America/Puerto_Rico America/Santo_Domingo America/Manaus',
  'Central Brazilian Standard Time': 'America/Cuiaba',
  'Newfoundland Standard Time': 'America/St_Johns',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires America/Buenos_Aires America/Cordoba',
  'SA Eastern Standard Time': 'America/Fortaleza America/Recife America/Belem America/Paramaribo',
  'Bahia Standard Time': 'America/Bahia',
  'Montevideo Standard Time': 'America/Montevideo',
  'Greenland Standard Time': 'America/Nuuk America/Godthab',
  'Azores Standard Time': 'Atlantic/Azores',
  'Cape Verde Standard Time': 'Atlantic/Cape_Verde',
  'GMT Standard Time': 'Europe/London Europe/Dublin Europe/Lisbon Atlantic/Canary Atlantic/Madeira',
  'Greenwich Standard Time': 'Africa/Abidjan Africa/Accra Africa/Dakar Atlantic/Reykjavik',
  'Morocco Standard Time': 'Africa/Casablanca',
  'W. Europe Standard Time':
    'Europe/Berlin Europe/Amsterdam Europe/Vienna Europe/Rome Europe/Zurich Europe/Stockholm Europe/Oslo Europe/Luxembourg Europe/Malta Europe/Monaco',
  'Central Europe Standard Time': 'Europe/Budapest Europe/Prague Europe/Belgrade Europe/Bratislava Europe/Ljubljana',
  'Romance Standard Time': 'Europe/Paris Europe/Brussels Europe/Copenhagen Europe/Madrid',
  'Central European Standard Time': 'Europe/Warsaw Europe/Zagreb Europe/Sarajevo Europe/Skopje',
  'W. Central Africa Standard Time': 'Africa/Lagos Africa/Algiers Africa/Tunis Africa/Luanda',
  'GTB Standard Time': 'Europe/Bucharest Europe/Athens Asia/Nicosia',
  'FLE Standard Time': 'Europe/Kyiv Europe/Kiev Europe/Helsinki Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Egypt Standard Time': 'Africa/Cairo',
  'Middle East Standard Time': 'Asia/Beirut',
  'Israel Standard Time': 'Asia/Jerusalem',
  'South Africa Standard Time': 'Africa/Johannesburg Africa/Harare Africa/Maputo',
  'Jordan Standard Time': 'Asia/Amman',
  'Syria Standard Time': 'Asia/Damascus',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Arabic Standard Time': 'Asia/Baghdad',
  'Arab Standard Time': 'Asia/Riyadh Asia/Kuwait Asia/Qatar Asia/Bahrain',
  'Belarus Standard Time': 'Europe/Minsk',
  'Russian Standard Time': 'Europe/Moscow Europe/Simferopol',
  'E. Africa Standard Time': 'Africa/Nairobi Africa/Addis_Ababa Africa/Kampala',
  'Iran Standard Time': 'Asia/Tehran',
  'Arabian Standard Time': 'Asia/Dubai Asia/Muscat',
  'Azerbaijan Standard Time': 'Asia/Baku',
  'Russia Time Zone 3': 'Europe/Samara',
  'Georgian Standard Time': 'Asia/Tbilisi',
  'Caucasus Standard Time': 'Asia/Yerevan',
  'Mauritius Standard Time': 'Indian/Mauritius',
  'Afghanistan Standard Time': 'Asia/Kabul',
  'West Asia Standard Time': 'Asia/Tashkent Asia/Samarkand Asia/Dushanbe Asia/Ashgabat Indian/Maldives',
  'Pakistan Standard Time': 'Asia/Karachi',
  'Ekaterinburg Standard Time': 'Asia/Yekaterinburg',
  'India Standard Time': 'Asia/Kolkata Asia/Calcutta',
  'Sri Lanka Standard Time': 'Asia/Colombo',
  'Nepal Standard Time': 'Asia/Kathmandu Asia/Katmandu',
  'Bangladesh Standard Time': 'Asia/Dhaka Asia/Thimphu',
  'Omsk Standard Time': 'Asia/Omsk',
  'N. Central Asia Standard Time': 'Asia/Novosibirsk',
  'Myanmar Standard Time': 'Asia/Yangon Asia/Rangoon',
  'SE Asia Standard Time': 'Asia/Bangkok Asia/Ho_Chi_Minh Asia/Saigon Asia/Jakarta Asia/Phnom_Penh Asia/Vientiane',
  'North Asia Standard Time': 'Asia/Krasnoyarsk',
  'China Standard Time': 'Asia/Shanghai Asia/Hong_Kong Asia/Macau Asia/Chongqing Asia/Harbin PRC Hongkong',
  'Singapore Standard Time': 'Asia/Singapore Asia/Kuala_Lumpur Asia/Manila Asia/Makassar',
  'Taipei Standard Time': 'Asia/Taipei',
  'Ulaanbaatar Standard Time': 'Asia/Ulaanbaatar',
  'North Asia East Standard Time': 'Asia/Irkutsk',
  'W. Australia Standard Time': 'Australia/Perth',
  'Korea Standard Time': 'Asia/Seoul',
  'North Korea Standard Time': 'Asia/Pyongyang',
  'Tokyo Standard Time': 'Asia/Tokyo Japan',
  'Yakutsk Standard Time': 'Asia/Yakutsk',
  'Cen. Australia Standard Time': 'Australia/Adelaide',
  'AUS Central Standard Time': 'Australia/Darwin',
  'AUS Eastern Standard Time': 'Australia/Sydney Australia/Melbourne Australia/Canberra',
  'E. Australia Standard Time': 'Australia/Brisbane',
  'Tasmania Standard Time': 'Australia/Hobart',
  'Vladivostok Standard Time': 'Asia/Vladivostok',
  'West Pacific Standard Time': 'Pacific/Guam Pacific/Port_Moresby',
  'Central Pacific Standard Time': 'Pacific/Guadalcanal Pacific/Noumea',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Fiji Standard Time': 'Pacific/Fiji',
  'Tonga Standard Time': 'Pacific/Tongatapu',
  'Samoa Standard Time': 'Pacific/Apia',
};

const BY_IANA = new Map(
  Object.entries(WINDOWS_ZONES).flatMap(([windows, zones]) => zones.split(' ').map((zone) => [zone, windows])),
);
/** Months looked at when asking whether a zone ever changes: China had summer time until 1991. */
const FIRST_YEAR = 1992;
const LAST_YEAR = 2037;
const offsets = new Map<string, string | undefined>();

/** The zone of Windows with the same hours, or undefined where none is known. */
export function windowsZone(iana: string): string | undefined {
  return BY_IANA.get(iana);
}

/** `+08:00` of a zone whose clocks have not been changed since 1992, such as UTC or Asia/Shanghai; undefined of others. */
export function fixedOffset(iana: string): string | undefined {
  if (!offsets.has(iana)) offsets.set(iana, findFixedOffset(iana));
  return offsets.get(iana);
}

function findFixedOffset(iana: string): string | undefined {
  const format = new Intl.DateTimeFormat('en', { timeZone: iana, timeZoneName: 'longOffset' });
  const offsetAt = (instant: Date) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name.replace('GMT', '') || '+00:00';
  };
  const first = offsetAt(new Date(Date.UTC(FIRST_YEAR, 0)));
  for (let month = 1; month < (LAST_YEAR - FIRST_YEAR) * 12; month++) {
    if (offsetAt(new Date(Date.UTC(FIRST_YEAR, month))) !== first) return undefined;
  }
  return first;
}
