export { type BlockKey, blockKeys } from './block/block-keys.ts';
export { type LargeBlock, largestBlock, ordersOf } from './block/build-blocks.ts';
export { LEAST_WINDOWS, windowOf } from './block/partner-finder.ts';
export { sortedKeys } from './block/sorted-keys.ts';
export { isLarge } from './block/table-size.ts';
export { type Edges, inOrderOfRecords } from './cluster/edges.ts';
export { copiesOf, type Twins } from './cluster/twins.ts';
export { threadsEngine } from './compare/compare-here.ts';
export { PLACE_VALUES } from './compare/comparisons.ts';
export { isNumberOnly, MeasureConflict, maybeNumber } from './compare/measure-conflict.ts';
export { mostBits } from './compare/pair-comparer.ts';
export { Patterns } from './learn/patterns.ts';
export {
  CELL,
  type Column,
  type Features,
  type ListName,
  MOST_RARE,
  MOST_WORDS,
  OWN_DOMAIN,
  ROW,
  SHARED_MAILBOX,
} from './records/features.ts';
export { DIGEST } from './records/record-digest.ts';
export { PLACE_BASE } from './records/sorted-places.ts';
export { ownThread } from './threads/search-threads.ts';
