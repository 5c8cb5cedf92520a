import { tableWords } from './data-files.ts';
import { fold } from './fold.ts';
import { splitChineseForm } from './legal-forms.ts';
import type { NameParts } from './name-parts.ts';
import { loadWords } from './words.ts';

const BRANCH = /(?:第([一二三四五六七八九十\d]+))?(分公司|分店|分厂|分部|办事处|分行|支行|分公|营业所|分)(\d{0,2})$/;
const NUMBER = /第?([一二三四五六七八九十]+)(?=厂|店|公司|分|车间|部|期|$)|第([一二三四五六七八九十]+)|(\d+)/g;
const SUFFIXES = /^(特别行政区|自治区|自治州|高新区|开发区|经济技术开发区|省|市|区|县|州)/;
const NOT_WORD = /[^\p{L}\p{N}]/gu;
const NOT_BRACKET = /[^\p{L}\p{N}()[\]【】]/gu;
const DIGITS = '零一二三四五六七八九十';
/** Longer names are those of companies. */
const LONGEST_TITLED = 6;
const SHORTEST_INDUSTRY = 2;
const LONGEST_INDUSTRY = 7;

let places: ReadonlySet<string> | undefined;
let industries: ReadonlySet<string> | undefined;

function isPlace(text: string): boolean {
  places ??= new Set(tableWords('chinese-places.txt').map(fold));
  return places.has(text);
}

function isIndustry(text: string): boolean {
  industries ??= new Set(tableWords('chinese-industries.txt').map(fold));
  return industries.has(text);
}

/** Length of the place, with its suffix, that a text begins with. */
function placeAt(text: string): { readonly place: string; readonly length: number } | undefined {
  for (let length = Math.min(4, text.length); length >= 2; length--) {
    const place = text.slice(0, length);
    if (!isPlace(place)) continue;
    const suffix = SUFFIXES.exec(text.slice(length))?.[0] ?? '';
    return { place, length: length + suffix.length };
  }
  return undefined;
}

interface Taken {
  readonly rest: string;
  readonly places: readonly string[];
}

/** Takes places off the start, of which the last is the narrowest. */
function takePlaces(text: string): Taken {
  const found: string[] = [];
  let rest = text;
  for (let place = placeAt(rest); place !== undefined && rest.length - place.length >= 2; place = placeAt(rest)) {
    found.push(place.place);
    rest = rest.slice(place.length);
  }
  return { rest, places: found };
}

/** Takes a place out of brackets, or what stands in the middle between brand and industry. */
function takeInner(text: string): Taken {
  const found: string[] = [];
  const rest = text.replaceAll(/[([【]([^)\]】]*)[)\]】]/g, (_, inner: string) => {
    const place = placeAt(inner);
    if (place === undefined) return inner;
    found.push(place.place);
    return inner.slice(place.length);
  });
  return { rest, places: found };
}

/** A place without brackets after a brand of two or more characters: 宏合西安服饰. */
function takeMiddle(text: string): Taken {
  for (let at = 2; at <= 4 && at + 4 <= text.length; at++) {
    const place = placeAt(text.slice(at));
    const after = place === undefined ? '' : text.slice(at + place.length);
    if (place !== undefined && (after === '' || industryEnd(after) > 0))
      return { rest: text.slice(0, at) + after, places: [place.place] };
  }
  return { rest: text, places: [] };
}

/** Length of the longest word for a trade at the end. */
function industryEnd(text: string): number {
  for (let length = Math.min(LONGEST_INDUSTRY, text.length); length >= SHORTEST_INDUSTRY; length--) {
    if (isIndustry(text.slice(-length))) return length;
  }
  return 0;
}

function splitTrades(text: string): { readonly brand: string; readonly trades: readonly string[] } {
  const trades: string[] = [];
  let brand = text;
  for (let length = industryEnd(brand); length > 0 && brand.length - length >= 1; length = industryEnd(brand)) {
    trades.unshift(brand.slice(-length));
    brand = brand.slice(0, -length);
  }
  return { brand, trades };
}

function numbersOf(text: string): readonly string[] {
  return [...text.matchAll(NUMBER)].map(([, plain, ordinal, digits]) => {
    const han = plain ?? ordinal;
    return han === undefined ? String(Number(digits)) : String(Math.max(DIGITS.indexOf(han), 0));
  });
}

interface Branch {
  readonly rest: string;
  readonly branch: string;
}

function takeBranch(text: string): Branch {
  const found = BRANCH.exec(text);
  if (found === null || found.index < 4) return { rest: text, branch: '' };
  const before = text.slice(0, found.index);
  for (let length = 2; length <= 8 && length < before.length - 2; length++) {
    const place = placeAt(before.slice(-length));
    if (place === undefined || place.length < length - 3) continue;
    const ordinal = numbersOf(found[1] ?? '').join('');
    return { rest: before.slice(0, -length), branch: `${place.place}${ordinal}` };
  }
  return { rest: before, branch: 'branch' };
}

function takeMarks(text: string): string {
  let rest = text.replaceAll(/[([【]([^)\]】]*)[)\]】]/g, (whole, inner: string) => (isMark(inner) ? '' : whole));
  rest = rest.replace(/[*#]+$/, '').replace(/(?:-|(?<=公司|厂|部))\d{1,2}$/, '');
  for (const mark of loadWords().status) {
    if (mark.length > 1 && rest.endsWith(mark) && rest.length > mark.length + 3) rest = rest.slice(0, -mark.length);
  }
  return rest;
}

function isMark(text: string): boolean {
  return loadWords().status.includes(text) || /^\d{1,2}$/.test(text);
}

function takeTitle(text: string): string {
  if (text.length > LONGEST_TITLED) return text;
  const title = [...loadWords().title].find((word) => text.length - word.length >= 2 && text.endsWith(word));
  return title === undefined ? text : text.slice(0, -title.length);
}

/** Splits a folded Chinese name of a company or person. */
export function parseChineseName(folded: string): NameParts {
  const marked = takeMarks(folded.replaceAll(/\s/g, '')).replaceAll(NOT_BRACKET, '');
  const inner = takeInner(marked);
  const plain = takeTitle(inner.rest.replaceAll(NOT_WORD, ''));
  const branch = takeBranch(plain);
  const start = takePlaces(branch.rest);
  const legal = splitChineseForm(start.rest);
  const middle =
    inner.places.length + start.places.length > 0 ? { rest: legal.rest, places: [] } : takeMiddle(legal.rest);
  const { brand, trades } = splitTrades(middle.rest);
  const place = [...inner.places, ...start.places, ...middle.places].at(-1) ?? '';
  return {
    tokens: [brand, ...trades],
    core: middle.rest,
    legal: legal.form,
    place,
    branch: branch.branch,
    numbers: numbersOf(legal.rest).join(' '),
  };
}
