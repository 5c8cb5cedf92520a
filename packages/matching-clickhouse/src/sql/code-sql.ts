import { containsSql, editsSql, missing, nearSql, shorterSql, textsOf, withinEdits } from './pair.ts';

const SHORTEST_TAX = 6;
const LONG_TAX = 9;
const FULL_DATE = 8;
const SHORTEST_PLACE = 4;
const SHORTEST_MAKER = 5;

/** See `taxLevel` of the matcher. */
export function taxSql(): string {
  const texts = textsOf('tax');
  const most = `if(${shorterSql(texts)} >= ${LONG_TAX}, 2, 1)`;
  return `multiIf(${missing('tax')}, 0, x.tax = y.tax, 1, x.taxMain = y.taxMain, 2,
    ${shorterSql(texts)} >= ${SHORTEST_TAX} and ${withinEdits(texts, most)}, 3, not ${missing('identity')}, 5, 4)`;
}

/** See `cityLevel` of the matcher. */
export function citySql(): string {
  const texts = textsOf('city');
  return `multiIf(${missing('city')}, 0, x.city = y.city, 1,
    (${shorterSql(texts)} >= ${SHORTEST_PLACE} and ${containsSql(texts)}) or ${nearSql('city', 2)}, 2, 3)`;
}

/** Levels of codes that are equal, or so many edits apart, up to the most that count. */
export function editedSql(column: 'postcode' | 'bank', most: number): string {
  return `if(${missing(column)}, 0, 1 + ${editsSql(textsOf(column), most)})`;
}

/** See `dateLevel` of the matcher. */
export function dateSql(): string {
  const texts = textsOf('date');
  return `multiIf(${missing('date')}, 0, x.date = y.date, 1, ${shorterSql(texts)} < ${FULL_DATE}, 4,
    1 + ${editsSql(texts, 2)})`;
}

/** See `makerLevel` of the matcher. */
export function makerSql(): string {
  const texts = textsOf('maker');
  return `multiIf(${missing('maker')}, ${codesSql()}, x.maker = y.maker, 1, ${shorterSql(texts)} < ${SHORTEST_MAKER}, 4,
    ${containsSql(texts)}, 2, ${shorterSql(texts)} > ${SHORTEST_MAKER} and ${withinEdits(texts, 1)}, 3, 4)`;
}

function codesSql(): string {
  const within = (short: string, long: string) => `startsWith(${long}, ${short}) or endsWith(${long}, ${short})`;
  return `multiIf(empty(x.code_words) or empty(y.code_words), 0, hasAny(x.code_words, y.code_words), 1,
    arrayExists(one -> arrayExists(other -> ${within('one', 'other')} or ${within('other', 'one')}, y.code_texts),
      x.code_texts), 2, 4)`;
}
