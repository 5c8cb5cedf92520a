import { AuditError } from '@erp-audit/core';
import { sayBoth } from '../messages/index.ts';

/** @throws AuditError `ARGUMENT_INVALID` where the option was not given. */
export function requireOption<Value>(
  command: string,
  option: string,
  example: string,
  value: Value | undefined,
): Value {
  if (value !== undefined) return value;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('optionMissing', { option, example }), { command });
}
