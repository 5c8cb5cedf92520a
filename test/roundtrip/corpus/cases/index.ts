import type { ReturnedCase } from '../returned-case.ts';
import { ANSWERED } from './answered.ts';
import { HOSTILE } from './hostile.ts';
import { REARRANGED } from './rearranged.ts';
import { SAVED_ELSEWHERE } from './saved-elsewhere.ts';
import { TEXT_FILES } from './text-files.ts';

/** All returned files of the corpus. */
export const CASES: readonly ReturnedCase[] = [
  ...ANSWERED,
  ...REARRANGED,
  ...SAVED_ELSEWHERE,
  ...TEXT_FILES,
  ...HOSTILE,
];
