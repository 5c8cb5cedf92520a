export { createRecordMatcher } from './matcher.ts';
