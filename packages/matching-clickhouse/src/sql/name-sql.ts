import { overlapOf } from './overlap-sql.ts';
import { containsSql, missing, nearSql, shorterSql, textsOf, withinEdits } from './pair.ts';

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

const MOST_MEASURES = 3;

/** See `entityLevel` of the matcher. */
export function entitySql(): string {
  const numbers = `multiIf(notEmpty(x.kinds) and notEmpty(y.kinds), if(${conflictSql()}, 5, 6),
    ${missing('numbers')} or ${containsSql(textsOf('numbers'))}, 6, 5)`;
  const place = 'multiIf(x.place = y.place, if(x.place = 0, 0, 1), x.place = 0 or y.place = 0, 2, 3)';
  return `multiIf(x.branch != y.branch, 4, x.numbers != y.numbers, ${numbers},
    notEmpty(x.kinds), 6 + least(${MOST_MEASURES}, length(x.kinds)), ${place})`;
}

/** See `MeasureConflict` of the matcher. */
export function conflictSql(): string {
  const partner = 'y.measured[indexOf(y.kinds, kind)]';
  const conflict = `arrayExists((kind, own) -> has(y.kinds, kind) and not hasAll(${partner}, own) and not hasAll(own, ${partner}),
    x.kinds, x.measured)`;
  return `multiIf(x.numbers = y.numbers, 0, empty(x.kinds) or empty(y.kinds), empty(x.kinds) != empty(y.kinds),
    (x.maybe_number and y.number_only) or (y.maybe_number and x.number_only) or ${conflict})`;
}

const MOST_CONFLICT = 0.25;
const LEAST_SHARED_BITS = 4;

/** See `streetLevel` of the matcher. */
export function streetSql(): string {
  const { shared, onlyOne, onlyOther, alike, alone } = overlapOf('road');
  const conflict = `least(${onlyOne}, ${onlyOther})`;
  const fits = `(${shared} > 0 and ${conflict} < ${MOST_CONFLICT} * ${shared})`;
  const sameHouse = `multiIf(not ${fits}, if(${shared} > ${conflict}, 3, 4), ${alone} + ${alike} > 0, 3,
    x.unit = 0 or y.unit = 0 or x.unit = y.unit, 1, 2)`;
  return `multiIf(length(x.road_words) + x.house = 0 or length(y.road_words) + y.house = 0, 0,
    x.house != 0 and x.house = y.house, ${sameHouse},
    not ${fits}, if(${shared} > greatest(${LEAST_SHARED_BITS}, ${conflict}), 6, 7),
    ${missing('house')} or ${nearSql('house', 1)}, 3, 5)`;
}

const SPEC_SHARES = [0.9, 0.6, 0.35, 0.15] as const;

/** Levels of the comparison `spec`, see `PairComparer` of the matcher. */
export function specSql(): string {
  const { shared, onlyOne, onlyOther } = overlapOf('spec');
  const share = `${shared} / (${shared} + least(${onlyOne}, ${onlyOther}) + ${Number.EPSILON})`;
  const levels = SPEC_SHARES.map((least, level) => `${share} > ${least}, ${level + 1}`).join(', ');
  return `multiIf(${conflictSql()}, ${SPEC_SHARES.length + 2}, empty(x.spec_words) or empty(y.spec_words), 0,
    ${levels}, ${SPEC_SHARES.length + 1})`;
}
