import { AuditError, EXIT, type ExitCode, formatIssue, type Locale, sentenceIn } from '@erp-audit/core';
import type { Io } from '../io.ts';
import { say } from '../messages/index.ts';

/** An error as `--format json` prints it. */
interface ErrorReport {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly issues: readonly { file: string; line: number; column: number; message: string }[];
  };
}

/**
 * Says an error on standard error, and with JSON output as one object on standard output as well.
 * @returns the exit code it stands for.
 */
export function printError(io: Io, locale: Locale, isJson: boolean, error: unknown): ExitCode {
  const known = error instanceof AuditError ? error : unexpected(error);
  io.stderr(`${describeError(locale, known)}\n`);
  if (isJson) {
    const { code } = known;
    const issues = known.issues.map((issue) => ({ ...issue, message: sentenceIn(locale, issue.message) }));
    const message = known.messageIn(locale);
    const report: ErrorReport = {
      error: { code, message, hint: hintOf(locale, known), issues },
    };
    io.stdout(`${JSON.stringify(report)}\n`);
  }
  return known.exit;
}

/** Message, then what to do. Faults in files stand one a line, in the form editors open. */
export function describeError(locale: Locale, error: AuditError): string {
  const lines =
    error.issues.length > 0
      ? [...error.issues.map((issue) => formatIssue(issue, locale)), `${say(locale, 'errorTitle')} ${error.code}`]
      : [say(locale, 'errorLine', { code: error.code, message: error.messageIn(locale) })];
  return [...lines, say(locale, 'hintLine', { hint: hintOf(locale, error) })].join('\n');
}

/** A hint about no command in particular has nothing between its words. */
function hintOf(locale: Locale, error: AuditError): string {
  return error.hintIn(locale).replaceAll(/ {2,}/g, ' ');
}

/** The text of a foreign error may hold data, so only its kind and the place it came from are told. */
function unexpected(error: unknown): AuditError {
  const kind = error instanceof Error ? error.name : typeof error;
  const place = error instanceof Error ? error.stack?.split('\n').find((line) => /^\s+at /.test(line)) : undefined;
  const what = `${kind}${place === undefined ? '' : ` ${place.trim()}`}`;
  const message = { en: `Unexpected ${what}.`, 'zh-CN': `意外错误 ${what}。` };
  return new AuditError('INTERNAL_BUG', message, {}, { cause: error });
}

/** The first that applies of 70, 2, 3, 4, 1, 0. */
export function worstExit(codes: Iterable<ExitCode>): ExitCode {
  const order: readonly ExitCode[] = [EXIT.bug, EXIT.input, EXIT.setup, EXIT.notChecked, EXIT.findings];
  const given = new Set(codes);
  return order.find((code) => given.has(code)) ?? EXIT.done;
}
