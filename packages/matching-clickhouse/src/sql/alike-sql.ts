import type { Tables } from '../tables.ts';
import { leftSql, wordSql } from './overlap-sql.ts';
import { editsSql, type TextSql } from './pair.ts';

const SHORTEST_PART = 3;
const SHORTEST_CODE = 4;
/** Chinese words from here on may differ in any character. */
const LONG_HAN = 4;

/** Lists of which words may be spelt otherwise. */
const SPELLED = ['name', 'road'] as const;

/**
 * Of words that stand against each other in any pair of records, which are alike: each two are compared once, however
 * many pairs of records they stand in.
 */
export function alikeSql({ pairs, records, words, alike }: Tables): string {
  const columns = SPELLED.map((name) => `${name}_words`).join(', ');
  const read = `(select record, ${columns} from ${records})`;
  const crossed = SPELLED.map(
    (name) => `arrayFlatten(arrayMap(one -> arrayMap(other -> (${wordSql('one')}, ${wordSql('other')}),
      ${leftSql(`y.${name}_words`, `x.${name}_words`)}), ${leftSql(`x.${name}_words`, `y.${name}_words`)}))`,
  );
  const met = `select distinct arrayJoin(arrayConcat(${crossed.join(', ')})) as both from ${pairs} as m
    global inner join ${read} as x on x.record = m.one global inner join ${read} as y on y.record = m.other`;
  return `insert into ${alike} select x.word, y.word from (${met}) as m
    global inner join ${words} as x on x.word = m.both.1 global inner join ${words} as y on y.word = m.both.2
    where ${isAlikeSql()}`;
}

/** See `TokenLikeness` of the matcher; texts that are equal never meet here. */
function isAlikeSql(): string {
  return `multiIf(least(x.length, y.length) = 0, 0, x.han or y.han, ${hanSql()}, x.digit or y.digit, ${codeSql()},
    least(x.length, y.length) = 1, substringUTF8(x.text, 1, 1) = substringUTF8(y.text, 1, 1), ${spellingSql()})`;
}

function textSql(name: 'x' | 'y'): TextSql {
  return { text: `${name}.text`, length: `${name}.length`, mask: `${name}.mask` };
}

const TEXTS = [textSql('x'), textSql('y')] as const;

function hanSql(): string {
  const letters = 'ngrams(x.text, 1), ngrams(y.text, 1)';
  const places = `arrayFilter((place, a, b) -> a != b, range(1, x.length + 1), ${letters})`;
  const sameSound = `x.sounds[${places}[1]] = y.sounds[${places}[1]]`;
  const swapped = 'x.length = 2 and reverseUTF8(x.text) = y.text';
  const oneMore = `least(x.length, y.length) >= ${LONG_HAN} and ${editsSql(TEXTS, 1)} <= 1`;
  return `multiIf(x.length != y.length, ${oneMore}, x.length < 2, 0,
    length(${places}) = 1, x.length >= ${LONG_HAN} or ${sameSound}, ${swapped})`;
}

/** Numbers and codes differ where one character does; a longer code may go on after a shorter one. */
function codeSql(): string {
  const goesOn = (short: string, long: string) =>
    `${short}.length >= ${SHORTEST_CODE} and ${short}.digit and not ${long}.digits and startsWith(${long}.text, ${short}.text)`;
  return `if(x.length <= y.length, ${goesOn('x', 'y')}, ${goesOn('y', 'x')})`;
}

function spellingSql(): string {
  const longer = 'greatest(x.length, y.length)';
  const most = `multiIf(${longer} <= 3, 0, ${longer} <= 7, 1, ${longer} <= 12, 2, 3)`;
  const isPart = (short: string, long: string) =>
    `startsWith(${long}.text, ${short}.text) or endsWith(${long}.text, ${short}.text)`;
  return `(least(x.length, y.length) >= ${SHORTEST_PART} and ${longer} - least(x.length, y.length) > 1
      and if(x.length <= y.length, ${isPart('x', 'y')}, ${isPart('y', 'x')}))
    or ${editsSql(TEXTS, most)} <= ${most}`;
}
