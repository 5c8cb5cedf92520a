import { overlapOf } from './aligned-columns.ts';
import { missing, shorterSql, textsOf, withinEdits } from './pair.ts';

const BITS_STEPS = [6, 10, 14, 18] as const;
const STEPS = BITS_STEPS.length + 1;
const KINDS = 6;
const DIFFERENT_NAME = 1 + KINDS * STEPS;
const MOST_EXTRA = 0.4;
const SOME_CONFLICT = 0.25;
const MUCH_CONFLICT = 0.5;
const LETTERS_PER_EDIT = 8;
const BITS_PER_LETTER = 2;
const SHORTENED = 2;

/**
 * See `nameLevel` of the matcher.
 * @returns expressions with aliases, the last of which is `name_level`
 */
export function nameSql(most: number): readonly string[] {
  const { shared, onlyOne, onlyOther, alike, alone } = overlapOf('name');
  const texts = textsOf('core');
  const edits = `least(3, intDiv(${shorterSql(texts)}, ${LETTERS_PER_EDIT}))`;
  const share = `name_conflict / (${shared} + name_conflict)`;
  const whole = `${most} - greatest(x.core_shared, y.core_shared)`;
  const steps = BITS_STEPS.map((bits) => `toUInt8(name_bits >= ${bits})`).join(' + ');
  return [
    `least(${onlyOne}, ${onlyOther}) as name_conflict`,
    `multiIf(${shared} = 0, -1, ${alone} = 0, if(${alike} = 0, 0, 1),
      name_conflict = 0, if(abs(${onlyOne} - ${onlyOther}) < ${MOST_EXTRA} * ${shared}, 2, 3),
      ${share} < ${SOME_CONFLICT}, 4, ${share} < ${MUCH_CONFLICT}, 5, -1) as name_words_kind`,
    `not (name_words_kind between 0 and ${SHORTENED})
      and (x.core = y.core or (${edits} > 0 and ${withinEdits(texts, edits)})) as is_name_whole`,
    `if(is_name_whole, if(x.core = y.core, 0, 1), name_words_kind) as name_kind`,
    `if(is_name_whole, ${shared} + least(${onlyOne}, ${onlyOther}, toFloat64(${BITS_PER_LETTER} * ${shorterSql(texts)})) * 0.8,
      ${shared}) as name_shared_whole`,
    `least(name_shared_whole, ${whole}) as name_bits`,
    `multiIf(${missing('core')}, 0, name_kind < 0, ${DIFFERENT_NAME}, 1 + name_kind * ${STEPS} + ${steps}) as name_level`,
  ];
}
