import { AuditError, type ErrorCodeName } from '@erp-audit/core';
import type { ErrorContext } from '@erp-audit/driver-kit';
import { expect, test } from 'vitest';
import { classifyError, isTransient } from './classify-error.ts';

const QUERY: ErrorContext = { source: 'erp', phase: 'query', label: 'OPN-001' };
const CONNECT: ErrorContext = { ...QUERY, phase: 'connect' };

test.each<[object, ErrorContext, ErrorCodeName]>([
  [{ code: '08006' }, QUERY, 'SOURCE_CONNECTION_LOST'],
  [{ code: '08001' }, CONNECT, 'SOURCE_UNREACHABLE'],
  [{ code: '28P01' }, CONNECT, 'SOURCE_AUTH_FAILED'],
  [{ code: '28000' }, CONNECT, 'SOURCE_AUTH_FAILED'],
  [{ code: '3D000' }, CONNECT, 'SOURCE_DATABASE_MISSING'],
  [{ code: '42501', message: 'permission denied for table vendors' }, QUERY, 'SOURCE_DENIED'],
  [{ code: '42P01', message: 'relation "x" does not exist' }, QUERY, 'SOURCE_OBJECT_MISSING'],
  [{ code: '42703', message: 'column "x" does not exist' }, QUERY, 'SOURCE_OBJECT_MISSING'],
  [{ code: '3F000', message: 'schema "x" does not exist' }, QUERY, 'SOURCE_OBJECT_MISSING'],
  [{ code: '57014' }, { ...QUERY, limitReached: true }, 'SOURCE_TIMEOUT'],
  [{ code: '57014' }, QUERY, 'SOURCE_CANCELLED'],
  [{ code: '55P03' }, QUERY, 'SOURCE_TIMEOUT'],
  [{ code: '25P03' }, QUERY, 'SOURCE_TIMEOUT'],
  [{ code: '57P01' }, QUERY, 'SOURCE_CONNECTION_LOST'],
  [{ code: '57P03' }, CONNECT, 'SOURCE_UNREACHABLE'],
  [{ code: '53300' }, CONNECT, 'SOURCE_UNREACHABLE'],
  [{ code: '25006' }, QUERY, 'SOURCE_READ_ONLY'],
  [{ code: '22P02' }, QUERY, 'SOURCE_QUERY_FAILED'],
  [{ code: 'XX000' }, QUERY, 'SOURCE_QUERY_FAILED'],
  [{ code: 'ECONNREFUSED' }, CONNECT, 'SOURCE_UNREACHABLE'],
  [{ code: 'ENOTFOUND' }, CONNECT, 'SOURCE_UNREACHABLE'],
  [{ code: 'ECONNRESET' }, QUERY, 'SOURCE_CONNECTION_LOST'],
  [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, CONNECT, 'SOURCE_TLS_FAILED'],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, CONNECT, 'SOURCE_TLS_FAILED'],
  [new Error('The server does not support SSL connections'), CONNECT, 'SOURCE_TLS_FAILED'],
  [new Error('Connection terminated unexpectedly'), QUERY, 'SOURCE_CONNECTION_LOST'],
  [new Error('timeout expired'), CONNECT, 'SOURCE_UNREACHABLE'],
  [new Error('anything'), { ...QUERY, stopped: 'cancelled' }, 'SOURCE_CANCELLED'],
  [new Error('anything'), { ...QUERY, stopped: 'deadline' }, 'SOURCE_TIMEOUT'],
  [new TypeError('x is not a function'), QUERY, 'SOURCE_QUERY_FAILED'],
])('%j in %j is %s', (error, context, code) => {
  expect(classifyError(error, context).code).toBe(code);
});

test('a value of a row in the message of the server does not get through', () => {
  const cause = { code: '22P02', position: '15', message: 'invalid input syntax for type integer: "13800138000"' };
  const error = classifyError(cause, QUERY);
  expect(error.message).toBe(
    '"OPN-001" on source "erp" failed: 22P02 (invalid_text_representation), at character 15 of the statement.',
  );
  expect(error.cause).toBeUndefined();
});

test('the refused object is named in the hint', () => {
  const error = classifyError({ code: '42501', message: 'permission denied for table vendors' }, QUERY);
  expect(error.hint).toBe('Grant SELECT on vendors to the audit account.');
});

test('an error that is already ours stays what it is', () => {
  const ours = new AuditError('SOURCE_CANCELLED', { en: 'was cancelled', 'zh-CN': '已取消' }, {});
  expect(classifyError(ours, QUERY)).toBe(ours);
});

test('only errors that pass by themselves are tried again', () => {
  expect(['ECONNREFUSED', '57P03', '53300'].map((code) => isTransient({ code }))).toEqual([true, true, true]);
  expect(['28P01', '3D000', 'ENOTFOUND'].map((code) => isTransient({ code }))).toEqual([false, false, false]);
});
