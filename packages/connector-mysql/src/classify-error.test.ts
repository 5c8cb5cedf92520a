import { AuditError } from '@erp-audit/core';
import type { ErrorContext } from '@erp-audit/driver-kit';
import { describe, expect, test } from 'vitest';
import { classifyError, isTransient } from './classify-error.ts';

const QUERY: ErrorContext = { source: 'erp', phase: 'query', label: 'rule X' };
const CONNECT: ErrorContext = { ...QUERY, phase: 'connect' };
const error = (errno: number, code: string, message = '') => Object.assign(new Error(message), { errno, code });

describe('errors that a server here cannot be made to give', () => {
  test.each([
    [CONNECT, error(1045, 'ER_ACCESS_DENIED_ERROR'), 'SOURCE_AUTH_FAILED'],
    [CONNECT, error(3118, 'ER_ACCOUNT_HAS_BEEN_LOCKED'), 'SOURCE_AUTH_FAILED'],
    [CONNECT, error(1862, 'ER_MUST_CHANGE_PASSWORD_LOGIN'), 'SOURCE_AUTH_FAILED'],
    [CONNECT, error(3159, 'ER_SECURE_TRANSPORT_REQUIRED'), 'SOURCE_TLS_FAILED'],
    [CONNECT, error(1040, 'ER_CON_COUNT_ERROR'), 'SOURCE_UNREACHABLE'],
    [CONNECT, error(1049, 'ER_BAD_DB_ERROR'), 'SOURCE_DATABASE_MISSING'],
    [CONNECT, error(-104, 'ECONNRESET'), 'SOURCE_UNREACHABLE'],
    [CONNECT, Object.assign(new Error(), { code: 'PROTOCOL_CONNECTION_LOST' }), 'SOURCE_UNREACHABLE'],
    [QUERY, error(-104, 'ECONNRESET'), 'SOURCE_CONNECTION_LOST'],
    [QUERY, error(1053, 'ER_SERVER_SHUTDOWN'), 'SOURCE_CONNECTION_LOST'],
    [QUERY, error(4031, 'ER_CLIENT_INTERACTION_TIMEOUT'), 'SOURCE_CONNECTION_LOST'],
    [QUERY, new Error("Can't add new command when connection is in closed state"), 'SOURCE_CONNECTION_LOST'],
    [QUERY, error(3024, 'ER_QUERY_TIMEOUT'), 'SOURCE_TIMEOUT'],
    [QUERY, error(1969, 'ER_STATEMENT_TIMEOUT'), 'SOURCE_TIMEOUT'],
    [QUERY, error(1205, 'ER_LOCK_WAIT_TIMEOUT'), 'SOURCE_TIMEOUT'],
    [QUERY, error(1317, 'ER_QUERY_INTERRUPTED'), 'SOURCE_CANCELLED'],
    [{ ...QUERY, limitReached: true }, error(1317, 'ER_QUERY_INTERRUPTED'), 'SOURCE_TIMEOUT'],
    [QUERY, error(1290, 'ER_OPTION_PREVENTS_STATEMENT'), 'SOURCE_READ_ONLY'],
    [QUERY, error(1213, 'ER_LOCK_DEADLOCK'), 'SOURCE_QUERY_FAILED'],
    [QUERY, 'no error at all', 'SOURCE_QUERY_FAILED'],
  ])('%# %j %s is %s', (context, cause, code) => {
    expect(classifyError(cause, context)).toMatchObject({ name: 'AuditError', code });
  });

  test.each([
    ["SELECT command denied to user 'audit'@'db' for table 'orders'", 'orders'],
    ["SELECT command denied to user 'audit'@'db' for table `erp`.`orders`", 'erp.orders'],
    ["SELECT command denied to user 'audit'@'db' for column 'secret' in table 'orders'", 'orders.secret'],
    ["Access denied for user 'audit'@'db' to database 'erp'", 'erp'],
    ["Table 'erp.no_such' doesn't exist", 'erp.no_such'],
    ["Unknown column 'a.b' in 'field list'", 'a.b'],
    ['FUNCTION erp.nothing does not exist', 'erp.nothing'],
  ])('%s is about %s, never about the account', (message, object) => {
    const number = message.includes('enied') ? 1142 : 1146;
    expect(classifyError(error(number, 'ER', message), QUERY).details).toMatchObject({ object });
  });

  test('no message holds what the server wrote, and an error of ours stays what it is', () => {
    const found = classifyError(error(1062, 'ER_DUP_ENTRY', "Duplicate entry '张三' for key 'name'"), QUERY);
    expect(JSON.stringify([found.message, found.details, String(found.cause)])).not.toContain('张三');
    expect(found.message).toContain('1062 (ER_DUP_ENTRY)');
    const ours = new AuditError('SOURCE_TIMEOUT', { en: 'x', 'zh-CN': 'x' }, { source: 'erp' });
    expect(classifyError(ours, QUERY)).toBe(ours);
  });

  test('a server that is full or just starting is tried again; a wrong password and a wrong certificate are not', () => {
    expect(isTransient(error(1040, 'ER_CON_COUNT_ERROR'))).toBe(true);
    expect(isTransient(error(-111, 'ECONNREFUSED'))).toBe(true);
    expect(isTransient(error(1045, 'ER_ACCESS_DENIED_ERROR'))).toBe(false);
    expect(isTransient(Object.assign(new Error(), { code: 'HANDSHAKE_SSL_ERROR' }))).toBe(false);
    expect(isTransient(undefined)).toBe(false);
  });
});
