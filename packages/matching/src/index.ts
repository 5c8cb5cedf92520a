export { readCsv } from './evaluate/csv-rows.ts';
export {
  type Evaluation,
  evaluateMatching,
  type LabelledRecord,
  type WorstError,
} from './evaluate/evaluate-matching.ts';
export { type LabelledCsv, readLabelledCsv } from './evaluate/labelled-csv.ts';
export type { Quality } from './evaluate/quality.ts';
export type { TaughtQuality } from './evaluate/taught-quality.ts';
export { createRecordMatcher } from './matcher.ts';
export type { ComparedPairs, PairEngine, ToCompare } from './pair-engine.ts';
export type { SearchHooks } from './search-hooks.ts';
