import { tableLines } from '../normalise/data-files.ts';
import { fold, hasHan } from '../normalise/fold.ts';

/** Words of a description of a thing. */
export interface MaterialParts {
  readonly tokens: readonly string[];
  /** Words that look like numbers of a maker. */
  readonly codes: readonly string[];
}

const TIMES = /(?<=\d(?:mm|cm|m|in)?)\s*[x×*✕]\s*(?=\d)/g;
const STANDARD = /\b(gb\s?\/?\s?t|gb|jb\s?\/?\s?t|hg\s?\/?\s?t|din|iso|en|ansi|astm|jis)[\s-]*(?=[a-z]?\d)/g;
const PIECE = /(?:[a-z]{1,6}-)?[a-z]*\d+(?:[.,]\d+)?(?:[x/.-]?[a-z0-9]+)*|[a-z]+|[\u3400-\u9fff]+/g;
const SIZE =
  /^(m|dn|pn|φ|d|phi|no)?(\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?){0,3})(mm|cm|m|in|ft|kg|g|t|l|ml|v|kv|a|w|kw|hz|mhz|ghz|mpa|bar|gb|mb|tb|mp|pcs)?$/;

const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
const SHORTEST_CODE = 4;
let grades: ReadonlyMap<string, string> | undefined;
let units: ReadonlyMap<string, string> | undefined;

function spellings(kind: string): ReadonlyMap<string, string> {
  return new Map(
    tableLines('material-words.tsv')
      .filter(([first]) => first === kind)
      .flatMap(([, main = '', ...others]) => [main, ...others].map((other) => [fold(other), main] as const)),
  );
}

export function parseMaterial(raw: string): MaterialParts {
  grades ??= spellings('grade');
  units ??= spellings('unit');
  const text = fold(raw)
    .replaceAll(/[øφ⌀]/g, ' φ')
    .replaceAll(TIMES, 'x')
    .replaceAll(STANDARD, (_, body: string) => body.replaceAll(/[\s/]/g, ''));
  const tokens = tokensOf(text.match(PIECE) ?? [], grades, units);
  return { tokens, codes: [...new Set(tokens.filter(isCode))] };
}

function tokensOf(
  pieces: readonly string[],
  grade: ReadonlyMap<string, string>,
  unitOf: ReadonlyMap<string, string>,
): string[] {
  const tokens: string[] = [];
  let number = '';
  for (const piece of pieces) {
    const unit = number === '' ? undefined : unitOf.get(piece);
    if (unit !== undefined) tokens[tokens.length - 1] = number + unit;
    else if (hasHan(piece)) tokens.push(...pairsOf(piece));
    else tokens.push(grade.get(piece) ?? withPlainUnit(withoutDashes(piece)));
    number = PLAIN_NUMBER.test(piece) ? piece : '';
  }
  return tokens;
}

/** Makers' numbers are written with and without dashes. */
function withoutDashes(piece: string): string {
  return /[a-z]/.test(piece) || piece.split('-').length > 1 ? piece.replaceAll(/[-/]/g, '') : piece;
}

function isCode(token: string): boolean {
  return (
    token.length >= SHORTEST_CODE &&
    /\d/.test(token) &&
    (/[a-z]/.test(token) || /^\d{5,}$/.test(token)) &&
    SIZE.exec(token) === null
  );
}

function withPlainUnit(piece: string): string {
  const parts = /^(\d+(?:\.\d+)?)-?([a-z]+)$/.exec(piece);
  const unit = parts === null ? undefined : units?.get(parts[2] ?? '');
  return unit === undefined ? piece : `${parts?.[1]}${unit}`;
}

/** Chinese descriptions have no blanks; two characters each are their words. */
function pairsOf(text: string): string[] {
  if (text.length <= 2) return [text];
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}
