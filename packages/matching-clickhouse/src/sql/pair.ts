/** Longer texts are compared by their first characters. */
const LONGEST = 64;

/** Both records, `x` and `y`, have a value in the column, and the same. */
export function equal(column: string): string {
  return `(x.${column} != 0 and x.${column} = y.${column})`;
}

/** Both have a value, and another. */
export function different(column: string): string {
  return `(x.${column} != 0 and y.${column} != 0 and x.${column} != y.${column})`;
}

/** One of both has no value. */
export function missing(column: string): string {
  return `(x.${column} = 0 or y.${column} = 0)`;
}

/** What is known of a text: expressions of the text itself, its length and the mask of its characters. */
export interface TextSql {
  readonly text: string;
  readonly length: string;
  readonly mask: string;
}

/** The texts of a column of both records. */
export function textsOf(column: string): readonly [TextSql, TextSql] {
  const of = (record: string): TextSql => ({
    text: `${record}.${column}_text`,
    length: `${record}.${column}_length`,
    mask: `${record}.${column}_mask`,
  });
  return [of('x'), of('y')];
}

/** The length of the shorter text. */
export function shorterSql([one, other]: readonly [TextSql, TextSql]): string {
  return `least(${one.length}, ${other.length})`;
}

/**
 * Whether two texts are at most so many edits apart, of one character or of two neighbours.
 * @param most - an expression
 */
export function withinEdits(texts: readonly [TextSql, TextSql], most: string | number): string {
  return `(${editsSql(texts, most)} <= ${most})`;
}

/** Edits until two texts are equal; one more than `most` when there are more. */
export function editsSql([one, other]: readonly [TextSql, TextSql], most: string | number): string {
  const lengths = `abs(toInt32(least(${one.length}, ${LONGEST})) - toInt32(least(${other.length}, ${LONGEST})))`;
  const strangers = `bitCount(bitXor(${one.mask}, ${other.mask})) > 2 * (${most})`;
  return `if(${lengths} > (${most}) or ${strangers}, (${most}) + 1, least((${most}) + 1, ${distanceSql(one, other)}))`;
}

/**
 * Optimal string alignment, which ClickHouse computes by bytes: texts of other characters than those of one byte are
 * written anew, each different character of the two as one byte.
 */
function distanceSql(one: TextSql, other: TextSql): string {
  const [a, b] = [beginning(one), beginning(other)];
  const isOfBytes = `length(${a}) = lengthUTF8(${a}) and length(${b}) = lengthUTF8(${b})`;
  const alphabet = `arrayDistinct(arrayConcat(ngrams(${a}, 1), ngrams(${b}, 1)))`;
  const recoded = (text: string) =>
    `arrayStringConcat(arrayMap(letter -> char(indexOf(${alphabet}, letter)), ngrams(${text}, 1)))`;
  return `if(${isOfBytes}, damerauLevenshteinDistance(${a}, ${b}), damerauLevenshteinDistance(${recoded(a)}, ${recoded(b)}))`;
}

function beginning({ text, length }: TextSql): string {
  return `if(${length} > ${LONGEST}, substringUTF8(${text}, 1, ${LONGEST}), ${text})`;
}

/** Whether the longer text begins or ends with the shorter. */
export function containsSql([one, other]: readonly [TextSql, TextSql]): string {
  const within = (short: TextSql, long: TextSql) =>
    `(startsWith(${long.text}, ${short.text}) or endsWith(${long.text}, ${short.text}))`;
  return `if(${one.length} <= ${other.length}, ${within(one, other)}, ${within(other, one)})`;
}

const LETTERS_PER_EDIT = 4;
const MOST_EDITS = 3;

/** Whether the texts of a column are equal but for one edit in four characters; a missing one is near a missing one. */
export function nearSql(column: string, most = MOST_EDITS): string {
  const texts = textsOf(column);
  const limit = `least(${most}, intDiv(${shorterSql(texts)}, ${LETTERS_PER_EDIT}))`;
  return `(x.${column} = y.${column} or (not ${missing(column)} and ${limit} > 0 and ${withinEdits(texts, limit)}))`;
}
