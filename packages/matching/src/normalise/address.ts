import { tableWords } from './data-files.ts';
import { fold, hasHan } from './fold.ts';
import { wordsOf } from './name.ts';
import { loadWords } from './words.ts';

/** What a street line consists of, folded; parts that it lacks are empty. */
export interface AddressParts {
  /** Names of the road and of what else is named. */
  readonly words: readonly string[];
  /** Number of the house: of several, the one that stands with the road. */
  readonly house: string;
  /** Other numbers, such as of a flat. */
  readonly unit: string;
}

const CHINESE_ROAD = /([^省市区县镇乡村\d]{1,8}?(?:大道|路|街|巷|弄|道|里|园|苑|村|广场))(\d+)?/;
const ADMINISTRATIVE = /^[^省市区县镇路街道\d]{1,8}?(?:省|市|自治区|新区|区|县|镇|乡)/;
let cities: ReadonlySet<string> | undefined;

export function parseAddress(raw: string): AddressParts {
  const folded = fold(raw);
  return hasHan(folded) ? parseChinese(folded.replaceAll(/[^\p{L}\p{N}]/gu, '')) : parseWords(folded);
}

function parseChinese(text: string): AddressParts {
  let rest = withoutCity(text);
  for (
    let part = ADMINISTRATIVE.exec(rest);
    part !== null && rest.length - part[0].length >= 3;
    part = ADMINISTRATIVE.exec(rest)
  ) {
    rest = rest.slice(part[0].length);
  }
  const road = CHINESE_ROAD.exec(rest);
  const numbers: readonly string[] = rest.match(/\d+/g) ?? [];
  if (road === null)
    return {
      words: [rest.replaceAll(/\d+.*/g, '')].filter((word) => word !== ''),
      house: numbers[0] ?? '',
      unit: numbers.slice(1).join(' '),
    };
  const house = road[2] ?? '';
  const after = house === '' ? numbers : numbers.slice(numbers.findIndex((number) => number === house) + 1);
  return { words: [road[1] ?? ''], house, unit: after.join(' ') };
}

function withoutCity(text: string): string {
  cities ??= new Set(tableWords('chinese-places.txt').map(fold));
  for (let length = 4; length >= 2; length--) {
    if (cities.has(text.slice(0, length)) && text.length > length + 3)
      return text.slice(length).replace(/^[省市区]/, '');
  }
  return text;
}

function parseWords(folded: string): AddressParts {
  const table = loadWords();
  const all = wordsOf(folded).map((word) => table.address.get(word) ?? word);
  const words: string[] = [];
  const numbers: string[] = [];
  for (const word of all) {
    const ordinal = table.ordinal.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
    if (ordinal !== undefined) words.push(ordinal);
    else if (/^\d/.test(word)) numbers.push(word);
    else if (!(table.unit.has(word) || table.skip.has(word))) words.push(split(word));
  }
  return { words, house: numbers[0] ?? '', unit: numbers.slice(1).join(' ') };
}

/** Hauptstrasse and Hauptstr. are one word. */
function split(word: string): string {
  return word.replace(/(?<=\p{L}{3})(?:strasse|straat|str)$/u, 'street');
}
