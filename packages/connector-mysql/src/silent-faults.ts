import type { AuditError } from '@erp-audit/core';
import { type ErrorContext, SOURCE_ERRORS } from '@erp-audit/driver-kit';

/**
 * What other databases refuse, MySQL and MariaDB give an answer to that is wrong, with a warning beside it: a text that
 * is no number becomes 0, a list is cut, a division by zero is null. An answer with such a warning counts as failed.
 */
const FAULTS: ReadonlyMap<number, string> = new Map([
  [1260, 'ER_CUT_VALUE_GROUP_CONCAT'],
  [1264, 'ER_WARN_DATA_OUT_OF_RANGE'],
  [1265, 'WARN_DATA_TRUNCATED'],
  [1292, 'ER_TRUNCATED_WRONG_VALUE'],
  [1300, 'ER_INVALID_CHARACTER_STRING'],
  [1301, 'ER_WARN_ALLOWED_PACKET_OVERFLOWED'],
  [1365, 'ER_DIVISION_BY_ZERO'],
  [1366, 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD'],
  [1406, 'ER_DATA_TOO_LONG'],
  [1411, 'ER_WRONG_VALUE_FOR_TYPE'],
  [1918, 'ER_BAD_DATA'],
  [1931, 'ER_QUERY_EXCEEDED_ROWS_EXAMINED_LIMIT'],
  [1977, 'ER_CANNOT_CONVERT_CHARACTER'],
  [4037, 'ER_JSON_EOS'],
  [4038, 'ER_JSON_SYNTAX'],
]);

/** The error of the first of the warnings that makes an answer wrong, by its number; undefined where there is none. */
export function silentFault(warnings: readonly number[], context: ErrorContext): AuditError | undefined {
  const number = warnings.find((each) => FAULTS.has(each));
  return number === undefined ? undefined : SOURCE_ERRORS.queryFailed(context, `${number} (${FAULTS.get(number)})`);
}
