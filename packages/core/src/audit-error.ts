import { ERROR_CODES, type ErrorCodeName, type ExitCode } from './error-codes.ts';

type Placeholders<Hint extends string> = Hint extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What an error may carry beside its message: its cause, and every fault found in the user's files. */
export interface AuditErrorOptions extends ErrorOptions {
  readonly issues?: readonly FileIssue[];
}

/** The details an error of this code must carry: one text for each placeholder of its hint. */
export type ErrorDetails<Code extends ErrorCodeName> = Readonly<
  Record<Placeholders<(typeof ERROR_CODES)[Code]['hint']>, string>
>;

/**
 * The only error class of the product. `message` says what is wrong and where; `hint` says what to do.
 * Neither ever contains a secret or a row value.
 */
export class AuditError<Code extends ErrorCodeName = ErrorCodeName> extends Error {
  override readonly name = 'AuditError';
  readonly code: Code;
  readonly details: ErrorDetails<Code>;
  /** Faults in files the user wrote, in the order of the file; empty for every other error. */
  readonly issues: readonly FileIssue[];

  constructor(code: Code, message: string, details: ErrorDetails<Code>, options?: AuditErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
    this.issues = options?.issues ?? [];
  }

  get exit(): ExitCode {
    return ERROR_CODES[this.code].exit;
  }

  get retryable(): boolean {
    return ERROR_CODES[this.code].retryable;
  }

  get hint(): string {
    const details: Readonly<Record<string, string>> = this.details;
    return ERROR_CODES[this.code].hint.replaceAll(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
  }
}

/** One fault in a file the user wrote. Line and column start at 1. */
export interface FileIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to write instead, one sentence each. */
  readonly message: string;
}

/** `file:line:column: message`, the form editors and terminals make clickable. */
export function formatIssue(issue: FileIssue): string {
  return `${issue.file}:${issue.line}:${issue.column}: ${issue.message}`;
}
