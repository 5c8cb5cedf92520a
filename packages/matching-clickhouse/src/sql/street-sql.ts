import { overlapOf } from './aligned-columns.ts';
import { missing, nearSql } from './pair.ts';

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
