import { tableLines } from '../normalise/data-files.ts';
import { fold } from '../normalise/fold.ts';

/** What tells one article from another of its kind: sizes, ratings, standards, grades and type numbers, as kind and value. */
export type Measure = readonly [kind: string, value: string];

/** What a pattern takes out of a text, so that later ones do not see it. */
interface Reader {
  readonly pattern: RegExp;
  read(match: RegExpMatchArray): readonly Measure[];
}

type Spellings = ReadonlyMap<string, string>;

interface Tables {
  readonly grade: Spellings;
  readonly unit: Spellings;
  readonly standard: Spellings;
  readonly seal: Spellings;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const FRACTION = String.raw`(?:\d+[\s-])?\d+[/⁄]\d+|\d+(?:\.\d+)?`;
const LENGTH_UNIT = 'mm|cm|m|in|ft';
const UNITS = 'mm|cm|m|in|ft|kg|g|t|ml|l|kv|v|kw|w|mhz|ghz|hz|mpa|bar|gb|tb|mb|mp|pcs|ma|a';
/** To the smallest unit of its kind: 1.5 kW are 1500 W. */
const IN_SMALLEST: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  ...{ mm: ['mm', 1], cm: ['mm', 10], m: ['mm', 1000], in: ['mm', 25.4], ft: ['mm', 304.8] },
  ...{ g: ['g', 1], kg: ['g', 1000], t: ['g', 1e6], ml: ['ml', 1], l: ['ml', 1000] },
  ...{ v: ['v', 1], kv: ['v', 1000], w: ['w', 1], kw: ['w', 1000], ma: ['ma', 1], a: ['ma', 1000] },
  ...{ hz: ['hz', 1], mhz: ['hz', 1e6], ghz: ['hz', 1e9], bar: ['bar', 1], mpa: ['bar', 10] },
  ...{ mb: ['mb', 1], gb: ['mb', 1000], tb: ['mb', 1e6] },
};
/** Coarse pitches of metric threads (ISO 261), which nobody has to write. */
const COARSE: Readonly<Record<string, number>> = {
  ...{ 3: 0.5, 4: 0.7, 5: 0.8, 6: 1, 8: 1.25, 10: 1.5, 12: 1.75, 14: 2, 16: 2, 18: 2.5, 20: 2.5, 22: 2.5 },
  ...{ 24: 3, 27: 3, 30: 3.5, 33: 3.5, 36: 4, 39: 4, 42: 4.5, 48: 5, 56: 5.5, 64: 6 },
};
/** Nominal pressures in MPa, as Chinese drawings have them, and in bar. */
const BAR_OF_MPA: Readonly<Record<string, string>> = { 0.6: '6', '1.0': '10', 1.6: '16', '4.0': '40', 6.4: '63' };
const LONGEST_TEXT = 120;
const SHORTEST_GRADE = 3;

let tables: Tables | undefined;
let readers: readonly Reader[] | undefined;

function loadTables(): Tables {
  tables ??= {
    grade: spellings('grade'),
    unit: spellings('unit'),
    standard: spellings('standard'),
    seal: spellings('seal'),
  };
  return tables;
}

function spellings(kind: string): Spellings {
  const lines = tableLines('material-words.tsv').filter(([first]) => first === kind);
  return new Map(
    lines.flatMap(([, main = '', ...others]) => [main, ...others].map((other) => [fold(other), main] as const)),
  );
}

/** Measures as one text; those of two descriptions are equal where all of them are. */
export function writeMeasures(measures: readonly Measure[]): string {
  return measures.map(([kind, value]) => `${kind}:${value}`).join(';');
}

/** Measures of a text that {@link writeMeasures} wrote; none of any other. */
export function readMeasures(text: string): readonly Measure[] {
  return text.split(';').flatMap((part): Measure[] => {
    const [kind = '', value] = part.split(':');
    return value === undefined ? [] : [[kind, value]];
  });
}

/** Measures of a description, each once, by kind and value; of prose only of its beginning. */
export function measuresOf(raw: string): readonly Measure[] {
  readers ??= makeReaders(loadTables());
  let text = prepared(raw);
  const found = new Map<string, Measure>();
  for (const { pattern, read } of readers) {
    text = text.replace(pattern, (...match) => {
      for (const measure of read(match as unknown as RegExpMatchArray)) found.set(measure.join(':'), measure);
      return ' | ';
    });
  }
  return withThreadLength([...found.values()]).toSorted(byText);
}

function byText(one: Measure, other: Measure): number {
  const [a, b] = [one.join(':'), other.join(':')];
  return a < b ? -1 : Number(a > b);
}

/** The one length that stands beside a thread, wherever it stands, is the length of the bolt. */
function withThreadLength(measures: readonly Measure[]): readonly Measure[] {
  const lengths = measures.filter(([kind]) => kind === 'mm');
  const isBolt = measures.some(([kind]) => kind === 'm') && !measures.some(([kind]) => kind === 'length');
  if (!isBolt || lengths.length !== 1) return measures;
  return measures.map((measure) => (measure === lengths[0] ? ['length', measure[1]] : measure));
}

function prepared(raw: string): string {
  const { unit } = loadTables();
  const words = [...unit].filter(([word, main]) => word !== main && !/^[a-z]{1,2}$/.test(word));
  words.sort(([one], [other]) => other.length - one.length);
  unitWords ??= new RegExp(`(?<=\\d\\s*)(?:${words.map(([word]) => word).join('|')})(?![a-z])`, 'g');
  return fold(raw.slice(0, LONGEST_TEXT))
    .replaceAll(/(?:直径|外径|\bdia\.?|[øφ⌀ф])\s*[:=]?\s*(?=\d)/g, ' φ')
    .replaceAll(/(?<=\d)\s*(?:[''′]{2}|[″"”])/g, 'in')
    .replaceAll(unitWords, (word) => unit.get(word) ?? word)
    .replaceAll(/(?<=\d\s*(?:mm|cm|m|in)?)\s*[x×*✕╳]\s*(?=φ?\d)/g, 'x')
    .replaceAll(/(?<=\d),(?=\d{1,2}(?!\d))/g, '.');
}
let unitWords: RegExp | undefined;

function makeReaders(all: Tables): readonly Reader[] {
  return [...standardReaders(all), ...threadReaders(), ...sizeReaders(), ...typeReaders(all)];
}

function standardReaders({ standard, grade }: Tables): readonly Reader[] {
  const read = (body: string, number: string): readonly Measure[] => {
    const main = standard.get(body + number) ?? body + number;
    return [[`standard ${/^[a-z]+/.exec(main)?.[0] ?? ''}`, main]];
  };
  const metals = [...grade.keys()]
    .filter((text) => /\d[ls]$|^\d\.\d{4}$/.test(text))
    .map((text) => text.replace('.', '\\.'));
  return [
    // Before 304L is three hundred litres.
    { pattern: new RegExp(`\\b(?:${metals.join('|')})\\b`, 'g'), read: ([text = '']) => gradeOf(grade, text) },
    {
      pattern:
        /\b(gb|jb|hg|sh|yb|cj|jg|nb|qc)\s*\/?\s*[tz]?[\s-]*(\d+(?:\.\d+)?)(?:\s*[-–—:]\s*(?:19|20)?\d{2})?(?!\d)/g,
      read: ([, body = '', number = '']) => read(body, number),
    },
    {
      pattern:
        /\b(?:(?:din|en|gb)\s+)*(din|iso|en|ansi|asme|jis)[\s-]*([a-z]?\d+(?:\.\d+)?)(?:\s*[-–—:]\s*(?:19|20)\d{2})?(?!\d)/g,
      read: ([, body = '', number = '']) => read(body, number),
    },
    // Strength of bolts: 8.8, A2-70.
    {
      pattern: /(?<![\d.x])(4\.8|5\.6|5\.8|6\.8|8\.8|9\.8|10\.9|12\.9)(?:级|s\b)?(?![\dx.])/g,
      read: ([, value = '']) => [['strength', value]],
    },
    { pattern: /\b(a[1245])-?(50|70|80)\b/g, read: ([, steel = '', value = '']) => [['strength', steel + value]] },
  ];
}

function threadReaders(): readonly Reader[] {
  return [
    {
      pattern: new RegExp(`(?<![a-z\\d])m(${NUMBER})((?:x${NUMBER}){0,2})(?:mm)?(?![\\da-z])`, 'g'),
      read: ([, size = '', rest = '']) => threadOf(size, rest.split('x').slice(1)),
    },
    {
      pattern: new RegExp(`(?<![a-z\\d])(g|rc|rp|r|npt|zg|bsp)\\s?(${FRACTION})(?:in)?(?![\\da-z.])`, 'g'),
      read: ([, kind = '', size = '']) => [[`pipe ${kind}`, numberText(fraction(size))]],
    },
    {
      pattern: /(?:\bi|速比|ratio)\s*[=:]?\s*(\d+(?:\.\d+)?)(?![\d.])/g,
      read: ([, value = '']) => [['ratio', numberText(Number(value))]],
    },
    {
      pattern: new RegExp(`(?:长度?|\\bl)\\s*[:=]?\\s*(${NUMBER})\\s*(${LENGTH_UNIT})?(?![\\da-z])`, 'g'),
      read: ([, size = '', unit]) => [['length', inSmallest(size, unit ?? 'mm')[1]]],
    },
  ];
}

/** A second number that is smaller than half of the thread is its pitch, what follows the length. */
function threadOf(size: string, rest: readonly string[]): readonly Measure[] {
  const [first] = rest;
  const hasPitch = rest.length === 2 || (first !== undefined && Number(first) <= Math.min(6, Number(size) / 2 - 0.01));
  const pitch =
    hasPitch && first !== undefined && Number(first) !== COARSE[size]
      ? [['pitch', numberText(Number(first))] as const]
      : [];
  const length = hasPitch ? rest[1] : first;
  return [
    ['m', numberText(Number(size))],
    ...pitch,
    ...(length === undefined ? [] : [['length', numberText(Number(length))] as const]),
  ];
}

function sizeReaders(): readonly Reader[] {
  const product = `φ?${NUMBER}\\s*(?:${LENGTH_UNIT})?(?:xφ?${NUMBER}\\s*(?:${LENGTH_UNIT})?(?![a-wyz])){1,3}`;
  return [
    {
      pattern: /\b(dn|pn|sch|class|cl)\s*[-=.]?\s*(\d+(?:\.\d+)?)(?:mpa|bar)?(?![\da-z.])/g,
      read: ([, kind = '', value = '']) => [
        [kind, kind === 'pn' ? (BAR_OF_MPA[value] ?? value) : numberText(Number(value))],
      ],
    },
    { pattern: new RegExp(`(?<![a-z\\d.-])${product}(?![\\d.])`, 'g'), read: ([text = '']) => productOf(text) },
    {
      pattern: new RegExp(`φ(${NUMBER})(?:mm)?(?![\\d.])`, 'g'),
      read: ([, value = '']) => [['φ', numberText(Number(value))]],
    },
    {
      pattern: /(?<![\d./])((?:\d+[\s-])?\d+[/⁄]\d+)\s*(?:in)?(?![\da-z])/g,
      read: ([, value = '']) => [['mm', numberText(fraction(value) * 25.4)]],
    },
    {
      pattern: new RegExp(`(?<![\\d.-]|[b-z])(?:ac|dc)?(${NUMBER})\\s*-?(${UNITS})(?![a-z])`, 'g'),
      read: ([, value = '', unit = '']) => [inSmallest(value, unit)],
    },
  ];
}

/** Sides of a plate in any order are one plate; that of a round thing comes first. */
function productOf(text: string): readonly Measure[] {
  const parts = [...text.matchAll(new RegExp(`(φ?)(${NUMBER})\\s*(${LENGTH_UNIT})?`, 'g'))];
  const unit = parts.findLast(([, , , own]) => own !== undefined)?.[3] ?? 'mm';
  const sides = parts.map(([, , value = '', own]) => inSmallest(value, own ?? unit)[1]);
  const isRound = parts.some(([, round]) => round !== '');
  const ordered = isRound ? sides : sides.toSorted((one, other) => Number(other) - Number(one));
  return [[`${isRound ? 'φ' : ''}x${sides.length}`, ordered.join('x')]];
}

function typeReaders({ grade, seal }: Tables): readonly Reader[] {
  const seals = [...seal.keys()].toSorted((one, other) => other.length - one.length).join('|');
  return [
    {
      pattern: new RegExp(
        `(?<![\\da-z.])(\\d{3,5}?|(?:nu|nj|un|na|hk)\\d{2,4})\\s*[-/]?\\s*(${seals})(?![\\da-z])`,
        'g',
      ),
      read: ([, number = '', seals = '']) => [...typeNumber(number), ['seal', seal.get(seals) ?? seals]],
    },
    {
      pattern: /[a-z\d]+(?:[-/.][a-z\d]+)*[#]?|[\u3400-\u9fff]+/g,
      read: ([text = '']) => [...gradeOf(grade, text), ...typeNumber(text)],
    },
  ];
}

/** Short plain numbers are grades in a table of grades only. */
function gradeOf(grade: Spellings, text: string): readonly Measure[] {
  const found = grade.get(text);
  return found === undefined || (/^\d+$/.test(text) && text.length < SHORTEST_GRADE) ? [] : [['grade', found]];
}

/** Type numbers of one make are built alike, so that those of one shape can be told apart and others cannot. */
function typeNumber(text: string): readonly Measure[] {
  if (loadTables().grade.has(text)) return [];
  const parts = text
    .replaceAll(/(?<=^|[-/.])([a-z]{2,})-(?=\d+[a-z])/g, '$1')
    .split(/[-/.]/)
    .filter((part) => /\d{2,}/.test(part) && part.length > 2);
  return parts.map((part) => [`type ${part.replaceAll(/\d/g, '9').replaceAll(/[a-z]/g, 'a')}`, part] as const);
}

function inSmallest(value: string, unit: string): Measure {
  const [kind, factor] = IN_SMALLEST[unit] ?? [unit, 1];
  return [kind, numberText(Number(value) * factor)];
}

function fraction(text: string): number {
  const [, whole = '0', above, below] = /^(?:(\d+)[\s-])?(\d+)[/⁄](\d+)$/.exec(text) ?? [];
  return above === undefined ? Number(text) : Number(whole) + Number(above) / Number(below);
}

function numberText(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
