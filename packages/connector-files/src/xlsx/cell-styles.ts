import { attribute, XmlScanner } from './xml-scanner.ts';
import type { ZipEntries } from './zip-entries.ts';

/** What a number is by the format it is shown in; `padded` stands for a code that is shown with leading zeros. */
export type NumberForm = 'number' | 'date' | 'time' | { readonly padded: number };

/** Formats that Excel knows by number alone: dates, also those of East Asia, and times. */
const DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 47]);

/** The forms of numbers by the style that cells name. */
export async function readStyles(zip: ZipEntries, entry: string): Promise<readonly NumberForm[]> {
  const codes = new Map<number, string>();
  const forms: number[] = [];
  let isInCells = false;
  const scanner = new XmlScanner({
    open: (name, tag) => {
      if (name === 'cellXfs') isInCells = true;
      if (name === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
      if (name === 'xf' && isInCells) forms.push(Number(attribute(tag, 'numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
    text: () => {},
  });
  for await (const chunk of zip.text(entry)) scanner.push(chunk);
  return forms.map((id) => numberForm(id, codes.get(id)));
}

function numberForm(id: number, code: string | undefined): NumberForm {
  if (code !== undefined) return formOfCode(code);
  if (DATES.has(id)) return 'date';
  return TIMES.has(id) ? 'time' : 'number';
}

/** A code without its texts, colours and escaped characters; what is elapsed, such as `[h]`, is a number. */
export function formOfCode(code: string): NumberForm {
  const [positive = ''] = code.replaceAll(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  if (/\[(h+|m+|s+)\]/i.test(positive)) return 'number';
  const plain = positive.replaceAll(/\[[^\]]*\]/g, '').toLowerCase();
  if (/^0{2,}$/.test(plain)) return { padded: plain.length };
  if (/general|standard/.test(plain)) return 'number';
  if (/[yd]/.test(plain) || (plain.includes('m') && !/[hs]/.test(plain))) return 'date';
  return /[hs]/.test(plain) ? 'time' : 'number';
}
