export { type Evaluation, evaluateMatching, type LabelledRecord, type Quality, type WorstError } from './evaluate.ts';
export { createRecordMatcher } from './matcher.ts';
