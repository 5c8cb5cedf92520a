import { overlapOf } from './aligned-columns.ts';
import { containsSql, missing, textsOf } from './pair.ts';

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
function conflictSql(): string {
  const partner = 'y.measured[indexOf(y.kinds, kind)]';
  const conflict = `arrayExists((kind, own) -> has(y.kinds, kind) and not hasAll(${partner}, own) and not hasAll(own, ${partner}),
    x.kinds, x.measured)`;
  return `multiIf(x.numbers = y.numbers, 0, empty(x.kinds) or empty(y.kinds), empty(x.kinds) != empty(y.kinds),
    (x.maybe_number and y.number_only) or (y.maybe_number and x.number_only) or ${conflict})`;
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
