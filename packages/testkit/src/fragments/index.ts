import { BLANK_TABLES } from './blanks.ts';
import { COMPARISON_TABLES } from './comparisons.ts';
import { DATE_TABLES } from './dates.ts';
import { EXPRESSION_TABLES } from './expressions.ts';
import type { FragmentTable } from './fragment-case.ts';
import { GROUP_TABLES } from './groups.ts';
import { NAME_TABLES } from './names.ts';
import { NORMAL_TABLES } from './normal-texts.ts';
import { PATTERN_TABLES } from './patterns.ts';
import { TEXT_TABLES } from './texts.ts';

/** What every fragment of every dialect must give, on any server. */
export const FRAGMENT_TABLES: readonly FragmentTable[] = [
  ...NAME_TABLES,
  ...TEXT_TABLES,
  ...COMPARISON_TABLES,
  ...DATE_TABLES,
  ...BLANK_TABLES,
  ...NORMAL_TABLES,
  ...PATTERN_TABLES,
  ...GROUP_TABLES,
  ...EXPRESSION_TABLES,
];
