import type { ListName } from '@erp-audit/matching/for-engines';
import { BITS_SCALE, WORD_BASE } from '../rows/record-columns.ts';
import type { Tables } from '../tables.ts';
import { ALIGNED_COLUMNS, LISTS, overlapOf } from './aligned-columns.ts';

/** The word of a tagged one. */
export function wordSql(tagged: string): string {
  return `toUInt32(intDiv(${tagged}, ${WORD_BASE}))`;
}

/** Words of one list that the other has not, tagged. */
export function leftSql(own: string, other: string): string {
  return `arrayFilter(word -> not has(${other}, word), ${own})`;
}

/** Aligns the words of all pairs. */
export function alignSql(tables: Tables): string {
  const columns = LISTS.flatMap(([list]) => WORD_COLUMNS.map((column) => `${list}_${column}`));
  const read = `(select record, ${columns.join(', ')} from ${tables.records})`;
  return `insert into ${tables.aligned}
    with ${LISTS.flatMap(([list, isSpelled]) => overlapSql(list, isSpelled, tables)).join(',\n')}
    select m.low, m.high, m.copy, m.one, m.other, ${ALIGNED_COLUMNS.map(({ name }) => name).join(', ')}
    from ${tables.pairs} as m
    global inner join ${read} as x on x.record = m.one global inner join ${read} as y on y.record = m.other`;
}

const WORD_COLUMNS = ['words', 'bits', 'lengths', 'han'] as const;

const ALIKE_SHARE = 0.85;

/**
 * Aligns the words of a list of `x` and `y`: equal ones first, then, where `alike` is named, each of those left with the
 * first free one that is alike.
 * @returns expressions with aliases, each of which may name earlier ones
 */
function overlapSql(list: ListName, isSpelled: boolean, { alike }: Tables): readonly string[] {
  const of = (name: string) => `${list}_${name}`;
  const [x, y] = [`x.${list}`, `y.${list}`];
  const left = (own: string, other: string) =>
    `arrayFilter((place, word) -> not has(${other}_words, word), arrayEnumerate(${own}_words), ${own}_words)`;
  const both = `(${wordSql(`${x}_words[one]`)}, ${wordSql(`${y}_words[other]`)})`;
  const candidates = `arrayMap(one -> arrayFilter(other -> ${both} global in (select one, other from ${alike}),
    ${of('left_other')}), ${of('left_one')})`;
  const bits = (sum: string) => `toFloat64(${sum}) / ${BITS_SCALE}`;
  const bitsOf = (list: string, place: string) => `toFloat64(${list}_bits[${place}]) / ${BITS_SCALE}`;
  const shorter = `least(${x}_lengths[one], ${y}_lengths[other])`;
  const most = `if(${x}_han[one], 4 * ${shorter}, 1 + 2 * ${shorter})`;
  const weight = `if(other = 0, 0., least(${bitsOf(x, 'one')}, ${bitsOf(y, 'other')}, toFloat64(${most})) * ${ALIKE_SHARE})`;
  const { shared, onlyOne, onlyOther, alike: alikeCount, alone } = overlapOf(list);
  return [
    `${left(x, y)} as ${of('left_one')}`,
    `${left(y, x)} as ${of('left_other')}`,
    `${
      isSpelled
        ? `arrayFold((found, free) -> arrayPushBack(found, arrayFirst(other -> not has(found, other), free)),
            ${candidates}, emptyArrayUInt32())`
        : `arrayMap(one -> 0, ${of('left_one')})`
    } as ${of('partners')}`,
    `arrayFold((sum, one, other) -> sum + ${weight}, ${of('left_one')}, ${of('partners')},
      ${bits(`arraySum((word, bits) -> if(has(${y}_words, word), toUInt64(bits), 0), ${x}_words, ${x}_bits)`)}) as ${shared}`,
    `${bits(`arraySum((one, other) -> if(other = 0, toUInt64(${x}_bits[one]), 0), ${of('left_one')}, ${of('partners')})`)}
      as ${onlyOne}`,
    `${bits(`arraySum(other -> if(has(${of('partners')}, other), 0, toUInt64(${y}_bits[other])), ${of('left_other')})`)}
      as ${onlyOther}`,
    `arrayCount(other -> other != 0, ${of('partners')}) as ${alikeCount}`,
    `toInt32(length(${of('left_one')})) + toInt32(length(${of('left_other')})) - 2 * toInt32(${alikeCount}) as ${alone}`,
  ];
}
