import { AuditError, type ErrorCodeName } from '@erp-audit/core';
import type { ErrorContext } from '@erp-audit/driver-kit';
import { expect, test } from 'vitest';
import { classifyError, isLost, isTransient } from './classify-error.ts';

const QUERY: ErrorContext = { source: 'erp', phase: 'query', label: 'OPN-001' };
const CONNECT: ErrorContext = { ...QUERY, phase: 'connect' };
const SECRET = '13800138000';

test.each<[string, ErrorContext, ErrorCodeName]>([
  ['ORA-01017', CONNECT, 'SOURCE_AUTH_FAILED'],
  ['ORA-28000', CONNECT, 'SOURCE_AUTH_FAILED'],
  ['ORA-28001', CONNECT, 'SOURCE_AUTH_FAILED'],
  ['ORA-01045', CONNECT, 'SOURCE_AUTH_FAILED'],
  ['NJS-101', CONNECT, 'SOURCE_AUTH_FAILED'],
  ['ORA-12154', CONNECT, 'SOURCE_DATABASE_MISSING'],
  ['TNS-12154', CONNECT, 'SOURCE_DATABASE_MISSING'],
  ['ORA-12514', CONNECT, 'SOURCE_DATABASE_MISSING'],
  ['ORA-12505', CONNECT, 'SOURCE_DATABASE_MISSING'],
  ['NJS-517', CONNECT, 'SOURCE_DATABASE_MISSING'],
  ['NJS-518', CONNECT, 'SOURCE_DATABASE_MISSING'],
  ['ORA-12541', CONNECT, 'SOURCE_UNREACHABLE'],
  ['ORA-12170', CONNECT, 'SOURCE_UNREACHABLE'],
  ['ORA-01033', CONNECT, 'SOURCE_UNREACHABLE'],
  ['ORA-00018', CONNECT, 'SOURCE_UNREACHABLE'],
  ['NJS-503', CONNECT, 'SOURCE_UNREACHABLE'],
  ['NJS-510', CONNECT, 'SOURCE_UNREACHABLE'],
  ['NJS-500', CONNECT, 'SOURCE_UNREACHABLE'],
  ['NJS-138', CONNECT, 'SOURCE_UNREACHABLE'],
  ['NJS-533', CONNECT, 'SOURCE_UNREACHABLE'],
  ['DPI-1047', CONNECT, 'SOURCE_UNREACHABLE'],
  ['NJS-506', CONNECT, 'SOURCE_TLS_FAILED'],
  ['NJS-508', CONNECT, 'SOURCE_TLS_FAILED'],
  ['ORA-28759', CONNECT, 'SOURCE_TLS_FAILED'],
  ['ORA-29024', CONNECT, 'SOURCE_TLS_FAILED'],
  ['NJS-500', QUERY, 'SOURCE_CONNECTION_LOST'],
  ['NJS-501', QUERY, 'SOURCE_CONNECTION_LOST'],
  ['ORA-03113', QUERY, 'SOURCE_CONNECTION_LOST'],
  ['ORA-03114', QUERY, 'SOURCE_CONNECTION_LOST'],
  ['ORA-03135', QUERY, 'SOURCE_CONNECTION_LOST'],
  ['ORA-00028', QUERY, 'SOURCE_CONNECTION_LOST'],
  ['NJS-109', QUERY, 'SOURCE_CONNECTION_LOST'],
  ['NJS-123', QUERY, 'SOURCE_TIMEOUT'],
  ['ORA-00054', QUERY, 'SOURCE_TIMEOUT'],
  ['ORA-30006', QUERY, 'SOURCE_TIMEOUT'],
  ['ORA-01013', QUERY, 'SOURCE_CANCELLED'],
  ['ORA-01013', { ...QUERY, limitReached: true }, 'SOURCE_TIMEOUT'],
  ['ORA-00942', QUERY, 'SOURCE_OBJECT_MISSING'],
  ['ORA-00904', QUERY, 'SOURCE_OBJECT_MISSING'],
  ['ORA-01031', QUERY, 'SOURCE_DENIED'],
  ['ORA-41900', QUERY, 'SOURCE_DENIED'],
  ['ORA-01456', QUERY, 'SOURCE_READ_ONLY'],
  ['ORA-16000', QUERY, 'SOURCE_READ_ONLY'],
  ['ORA-01555', QUERY, 'SOURCE_QUERY_FAILED'],
  ['ORA-01722', QUERY, 'SOURCE_QUERY_FAILED'],
  ['ECONNREFUSED', CONNECT, 'SOURCE_UNREACHABLE'],
  ['ECONNRESET', QUERY, 'SOURCE_CONNECTION_LOST'],
  ['anything', { ...QUERY, stopped: 'cancelled' }, 'SOURCE_CANCELLED'],
  ['anything', { ...QUERY, stopped: 'deadline' }, 'SOURCE_TIMEOUT'],
])('%s in %j is %s, without the words of the server', (code, context, expected) => {
  const error = classifyError({ code, message: `${code}: something about ${SECRET}` }, context);
  expect(error.code).toBe(expected);
  expect(JSON.stringify([error.message, error.details])).not.toContain(SECRET);
  expect(error.cause).toBeUndefined();
});

test('an error of a query is told by number and name, and its place', () => {
  const cause = { code: 'ORA-00933', offset: 14, message: `ORA-00933: near ${SECRET}` };
  expect(classifyError(cause, QUERY).message).toBe(
    '"OPN-001" on source "erp" failed: ORA-00933 (SQL command not properly ended), at character 15 of the statement.',
  );
});

test.each([
  ['ORA-00904: "L"."COLOUR": invalid identifier', 'L.COLOUR'],
  ['ORA-00904: "数量": 标识符无效', '数量'],
  ['ORA-00942: table or view "ERP"."ORDERS" does not exist', 'ERP.ORDERS'],
])('%s names %s', (message, object) => {
  expect(classifyError({ code: message.slice(0, 9), message }, QUERY).details).toMatchObject({ object });
});

test('what the driver tells in its text alone is understood', () => {
  const error = classifyError(new Error('NJS-138: connections to this server version are not supported'), CONNECT);
  expect(error.message).toContain('thick');
});

test('an error that is already ours stays what it is', () => {
  const ours = new AuditError('SOURCE_CANCELLED', { en: 'was cancelled', 'zh-CN': '已取消' }, {});
  expect(classifyError(ours, QUERY)).toBe(ours);
});

test('only errors that pass by themselves are tried again', () => {
  const transient = ['ORA-01033', 'ORA-12528', 'ORA-12519', 'NJS-503', 'ECONNREFUSED'];
  const lasting = ['ORA-01017', 'ORA-28000', 'ORA-12514', 'NJS-510', 'NJS-518', 'ENOTFOUND'];
  expect(transient.map((code) => isTransient({ code }))).toEqual(transient.map(() => true));
  expect(lasting.map((code) => isTransient({ code }))).toEqual(lasting.map(() => false));
  const unknownHost = 'NJS-503: connection incomplete: getaddrinfo ENOTFOUND nowhere';
  expect(isTransient({ code: 'NJS-503', message: unknownHost })).toBe(false);
});

test('a lost connection is told from an error of a statement', () => {
  expect(['NJS-500', 'ORA-03113', 'ECONNRESET'].map((code) => isLost({ code }))).toEqual([true, true, true]);
  expect(['ORA-01722', 'ORA-01013', 'NJS-123'].map((code) => isLost({ code }))).toEqual([false, false, false]);
});
