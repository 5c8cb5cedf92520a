/** A date as ISO text, or undefined where the text is no existing date in the form; null is SAP's date of zeros. */
export type ReadDate = (text: string) => string | null | undefined;

const PARTS: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<short>\\d{2})',
  MM: '(?<month>\\d{2})',
  dd: '(?<day>\\d{2})',
  HH: '(?<hour>\\d{2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
};
/** Forms that can mean one day only. Those with slashes between day and month have to be declared. */
const DATES = ['yyyy-MM-dd', 'yyyyMMdd', 'dd.MM.yyyy', 'yyyy/MM/dd', 'yyyy.MM.dd', 'yyyy年MM月dd日'];
const TIMES = ['HH:mm:ss', 'HH:mm', 'HHmmss'];
const FRACTION = '(?:[.,]\\d{1,9})?';
const ZEROS = /^0{4}[-./]?0{2}[-./]?0{2}$|^0{2}[./]0{2}[./]0{4}$/;

/** Reads dates, or dates with a time of day, in a declared form or in any that can mean one thing only. */
export function compileDate(kind: 'date' | 'timestamp', format?: string): ReadDate {
  const forms = (format === undefined ? usualForms(kind) : [format]).map(expressionOf);
  return (text) => {
    if (ZEROS.test(text)) return null;
    for (const form of forms) {
      const parts = form.exec(text)?.groups;
      if (parts !== undefined) return isoText(parts, kind);
    }
    return undefined;
  };
}

function usualForms(kind: 'date' | 'timestamp'): readonly string[] {
  if (kind === 'date') return DATES;
  return [...DATES, ...DATES.flatMap((date) => TIMES.flatMap((time) => [`${date} ${time}`, `${date}T${time}`]))];
}

function expressionOf(format: string): RegExp {
  const escaped = format.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pattern = escaped.replaceAll(/yyyy|yy|MM|dd|HH|mm|ss/g, (part) => PARTS[part] ?? part);
  return new RegExp(`^${pattern}${format.includes('ss') ? FRACTION : ''}$`);
}

function isoText(parts: Readonly<Record<string, string | undefined>>, kind: 'date' | 'timestamp'): string | undefined {
  const { short, month = '01', day = '01', hour = '00', minute = '00', second = '00' } = parts;
  const year = parts['year'] ?? `${Number(short) < 70 ? '20' : '19'}${short}`;
  const date = `${year}-${month}-${day}`;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return kind === 'date' ? date : `${date} ${hour}:${minute}:${second}`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
